// Portuguese. One word for one thing, and “você”: conversation conversa, escalation escalonamento, person pessoa, take over
// assumir, hand back devolver, assigned atribuída, teammate colega, note nota, hold em espera, promise promessa, tag etiqueta,
// canned reply resposta pronta, rule regra, policy política, knowledge conhecimento, owner proprietário, desk desk.
import type { Catalog } from '../translate.ts'
import { words as administration } from './pt-administration.ts'
import { words as app } from './pt-app.ts'
import { words as compare } from './pt-compare.ts'
import { words as conversation } from './pt-conversation.ts'
import { words as conversationDetails } from './pt-conversation-details.ts'
import { words as conversationElsewhere } from './pt-conversation-elsewhere.ts'
import { words as conversationMerge } from './pt-conversation-merge.ts'
import { words as conversationThreads } from './pt-conversation-threads.ts'
import { words as conversationTranscript } from './pt-conversation-transcript.ts'
import { words as door } from './pt-door.ts'
import { words as inbox } from './pt-inbox.ts'
import { words as insights } from './pt-insights.ts'
import { words as keysAndKeeping } from './pt-keys-and-keeping.ts'
import { words as originals } from './pt-originals.ts'
import { words as pagesRead } from './pt-pages-read.ts'
import { words as people } from './pt-people.ts'
import { words as playground } from './pt-playground.ts'
import { words as programs } from './pt-programs.ts'
import { words as proposedMacros } from './pt-proposed-macros.ts'
import { words as settings } from './pt-settings.ts'
import { words as settingsAccess } from './pt-settings-access.ts'
import { words as settingsActions } from './pt-settings-actions.ts'
import { words as settingsEscalation } from './pt-settings-escalation.ts'
import { words as settingsFile } from './pt-settings-file.ts'
import { words as settingsIntegrations } from './pt-settings-integrations.ts'
import { words as settingsKnowledge } from './pt-settings-knowledge.ts'
import { words as settingsModel } from './pt-settings-model.ts'
import { words as settingsPolicy } from './pt-settings-policy.ts'
import { words as settingsTeams } from './pt-settings-teams.ts'
import { words as settingsWidget } from './pt-settings-widget.ts'
import { words as work } from './pt-work.ts'

export const words: Catalog = {
  ...administration,
  ...app,
  ...compare,
  ...conversation,
  ...conversationElsewhere,
  ...conversationDetails,
  ...conversationTranscript,
  ...conversationMerge,
  ...conversationThreads,
  ...door,
  ...inbox,
  ...insights,
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
