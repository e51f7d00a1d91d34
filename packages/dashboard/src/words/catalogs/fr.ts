// French. One word for one thing, and “vous”: conversation conversation, escalation escalade, person personne, take over
// prendre en charge, hand back rendre, assigned attribuée, teammate collègue, note note, hold en attente, promise promesse,
// tag étiquette, canned reply réponse type, rule règle, policy politique, knowledge connaissances, owner propriétaire, desk desk.
import type { Catalog } from '../translate.ts'
import { words as administration } from './fr-administration.ts'
import { words as app } from './fr-app.ts'
import { words as compare } from './fr-compare.ts'
import { words as conversation } from './fr-conversation.ts'
import { words as conversationElsewhere } from './fr-conversation-elsewhere.ts'
import { words as conversationMerge } from './fr-conversation-merge.ts'
import { words as conversationThreads } from './fr-conversation-threads.ts'
import { words as conversationTranscript } from './fr-conversation-transcript.ts'
import { words as door } from './fr-door.ts'
import { words as inbox } from './fr-inbox.ts'
import { words as insights } from './fr-insights.ts'
import { words as keysAndKeeping } from './fr-keys-and-keeping.ts'
import { words as macros } from './fr-macros.ts'
import { words as originals } from './fr-originals.ts'
import { words as pagesRead } from './fr-pages-read.ts'
import { words as people } from './fr-people.ts'
import { words as playground } from './fr-playground.ts'
import { words as programs } from './fr-programs.ts'
import { words as proposedMacros } from './fr-proposed-macros.ts'
import { words as settings } from './fr-settings.ts'
import { words as settingsAccess } from './fr-settings-access.ts'
import { words as settingsActions } from './fr-settings-actions.ts'
import { words as settingsEscalation } from './fr-settings-escalation.ts'
import { words as settingsFile } from './fr-settings-file.ts'
import { words as settingsIntegrations } from './fr-settings-integrations.ts'
import { words as settingsKnowledge } from './fr-settings-knowledge.ts'
import { words as settingsModel } from './fr-settings-model.ts'
import { words as settingsPolicy } from './fr-settings-policy.ts'
import { words as settingsTeams } from './fr-settings-teams.ts'
import { words as settingsWidget } from './fr-settings-widget.ts'
import { words as work } from './fr-work.ts'

export const words: Catalog = {
  ...administration,
  ...app,
  ...compare,
  ...conversation,
  ...conversationElsewhere,
  ...conversationTranscript,
  ...conversationMerge,
  ...conversationThreads,
  ...door,
  ...inbox,
  ...insights,
  ...macros,
  ...keysAndKeeping,
  ...originals,
  ...people,
  ...playground,
  ...programs,
  ...settings,
  ...settingsAccess,
  ...settingsActions,
  ...settingsEscalation,
  ...settingsIntegrations,
  ...settingsKnowledge,
  ...settingsModel,
  ...settingsPolicy,
  ...settingsTeams,
  ...settingsWidget,
  ...work,
  ...settingsFile,
  ...proposedMacros,
  ...pagesRead,
}
