// German. One word for one thing, and “Sie”: conversation Unterhaltung, escalation Eskalation, person Mensch, take over
// übernehmen, hand back zurückgeben, assigned zugewiesen, teammate Teammitglied, note Notiz, hold zurückstellen, promise
// Zusage, tag Schlagwort, canned reply Textbaustein, rule Regel, policy Regelwerk, knowledge Wissen, owner Inhaber, desk Desk.
import type { Catalog } from '../translate.ts'
import { words as administration } from './de-administration.ts'
import { words as app } from './de-app.ts'
import { words as compare } from './de-compare.ts'
import { words as conversation } from './de-conversation.ts'
import { words as conversationDetails } from './de-conversation-details.ts'
import { words as conversationElsewhere } from './de-conversation-elsewhere.ts'
import { words as conversationMerge } from './de-conversation-merge.ts'
import { words as conversationThreads } from './de-conversation-threads.ts'
import { words as conversationTranscript } from './de-conversation-transcript.ts'
import { words as door } from './de-door.ts'
import { words as inbox } from './de-inbox.ts'
import { words as insights } from './de-insights.ts'
import { words as keysAndKeeping } from './de-keys-and-keeping.ts'
import { words as originals } from './de-originals.ts'
import { words as pagesRead } from './de-pages-read.ts'
import { words as people } from './de-people.ts'
import { words as playground } from './de-playground.ts'
import { words as programs } from './de-programs.ts'
import { words as proposedMacros } from './de-proposed-macros.ts'
import { words as settings } from './de-settings.ts'
import { words as settingsAccess } from './de-settings-access.ts'
import { words as settingsActions } from './de-settings-actions.ts'
import { words as settingsEscalation } from './de-settings-escalation.ts'
import { words as settingsFile } from './de-settings-file.ts'
import { words as settingsIntegrations } from './de-settings-integrations.ts'
import { words as settingsKnowledge } from './de-settings-knowledge.ts'
import { words as settingsModel } from './de-settings-model.ts'
import { words as settingsPolicy } from './de-settings-policy.ts'
import { words as settingsTeams } from './de-settings-teams.ts'
import { words as settingsWidget } from './de-settings-widget.ts'
import { words as work } from './de-work.ts'

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
