// Spanish: two answers side by side in the playground.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Compare: 'Comparar',
  'Side {name}': 'Lado {name}',
  'Stop side {name}': 'Detener el lado {name}',
  'Nothing has been asked yet.': 'Aún no se ha preguntado nada.',
  'Ask again': 'Preguntar de nuevo',
  'The customer reads nothing.': 'El cliente no lee nada.',
  'Go on from here': 'Seguir desde aquí',
  'Differs:': 'Distinto:',
  'Both sides are the same': 'Los dos lados son iguales',
  'Set one of them up with another policy, model, instructions or knowledge.':
    'Configure uno con otra política, modelo, instrucciones o conocimiento.',
  'Ask both the same': 'Pregunte lo mismo a los dos',
  'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.':
    'Cada uno responde como lo haría, tras la misma charla. No se guarda nada, no se avisa a nadie y no se ejecutan acciones que cambien algo.',
  'The question:': 'La pregunta:',
  'Both decided the same, for the same reason and from the same sources.':
    'Los dos decidieron lo mismo, por el mismo motivo y a partir de las mismas fuentes.',
  'They differ in: {join}': 'Difieren en: {join}',
  'Stop comparing': 'Dejar de comparar',
  'What was said before, to both': 'Lo dicho antes, a los dos',
  none: 'ninguna',
  Tokens: 'Tokens',
  'Some of the knowledge alone': 'Solo parte del conocimiento',
  'As the provider calls it. Empty: the one that answers customers.':
    'Como lo llama el proveedor. Vacío: el que responde a los clientes.',
  'There is no source yet.': 'Aún no hay ninguna fuente.',
  'Answer from these. None ticked: from nothing at all.':
    'Responder a partir de estas. Ninguna marcada: de nada.',
  'Another one of the same provider': 'Otro del mismo proveedor',
  'model: {name}': 'modelo: {name}',
  '{n} sources alone': { one: 'solo {n} fuente', other: 'solo {n} fuentes' },
}
