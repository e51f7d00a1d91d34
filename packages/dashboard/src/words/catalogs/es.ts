// Spanish. One word for one thing, and “tú”: conversation conversación, escalation escalado, person persona, take over tomar,
// hand back devolver, assigned asignada, teammate compañero, note nota, hold en espera, promise promesa, tag etiqueta,
// canned reply respuesta guardada, rule regla, policy política, knowledge conocimiento, owner propietario, desk desk.
import type { Catalog } from '../translate.ts'
import { words as app } from './es-app.ts'
import { words as conversation } from './es-conversation.ts'
import { words as door } from './es-door.ts'
import { words as inbox } from './es-inbox.ts'
import { words as insights } from './es-insights.ts'
import { words as people } from './es-people.ts'
import { words as settings } from './es-settings.ts'
import { words as settingsPolicy } from './es-settings-policy.ts'
import { words as work } from './es-work.ts'

export const words: Catalog = {
  ...app,
  ...conversation,
  ...door,
  ...inbox,
  ...insights,
  ...people,
  ...settings,
  ...settingsPolicy,
  ...work,
}
