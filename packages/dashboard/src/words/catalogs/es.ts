// Spanish. One word for one thing, and “tú”: conversation conversación, escalation escalado, person persona, take over tomar,
// hand back devolver, assigned asignada, teammate compañero, note nota, hold en espera, promise promesa, tag etiqueta,
// canned reply respuesta guardada, rule regla, policy política, knowledge conocimiento, owner propietario, desk desk.
import type { Catalog } from '../translate.ts'
import { words as administration } from './es-administration.ts'
import { words as app } from './es-app.ts'
import { words as compare } from './es-compare.ts'
import { words as conversation } from './es-conversation.ts'
import { words as conversationElsewhere } from './es-conversation-elsewhere.ts'
import { words as conversationHistory } from './es-conversation-history.ts'
import { words as conversationMerge } from './es-conversation-merge.ts'
import { words as conversationThreads } from './es-conversation-threads.ts'
import { words as door } from './es-door.ts'
import { words as inbox } from './es-inbox.ts'
import { words as insights } from './es-insights.ts'
import { words as keysAndKeeping } from './es-keys-and-keeping.ts'
import { words as originals } from './es-originals.ts'
import { words as pagesRead } from './es-pages-read.ts'
import { words as people } from './es-people.ts'
import { words as playground } from './es-playground.ts'
import { words as programs } from './es-programs.ts'
import { words as proposedMacros } from './es-proposed-macros.ts'
import { words as settings } from './es-settings.ts'
import { words as settingsAccess } from './es-settings-access.ts'
import { words as settingsActions } from './es-settings-actions.ts'
import { words as settingsEscalation } from './es-settings-escalation.ts'
import { words as settingsFile } from './es-settings-file.ts'
import { words as settingsIntegrations } from './es-settings-integrations.ts'
import { words as settingsKnowledge } from './es-settings-knowledge.ts'
import { words as settingsModel } from './es-settings-model.ts'
import { words as settingsPolicy } from './es-settings-policy.ts'
import { words as settingsTeams } from './es-settings-teams.ts'
import { words as settingsWidget } from './es-settings-widget.ts'
import { words as work } from './es-work.ts'

export const words: Catalog = {
  ...administration,
  ...app,
  ...compare,
  ...conversation,
  ...conversationElsewhere,
  ...conversationHistory,
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
