import type { Catalog } from '../translate.ts'

/** Keys, what is kept from being lost, and what puts the chat on a page. */
export const words: Catalog = {
  'Ctrl or ⌘ with Enter': 'Ctrl o ⌘ con Intro',
  Enter: 'Intro',
  'What sends': 'Con qué se envía',
  'Open the one that waits longest': 'Abrir la que más espera',
  'Look for a canned reply': 'Buscar una respuesta predefinida',
  'Go to Unassigned': 'Ir a Sin asignar',
  'Go to Insights': 'Ir a Análisis',
  'Take back what can be taken back': 'Deshacer lo que se pueda',
  'Send and close': 'Enviar y cerrar',
  'What it may do': 'Qué puede hacer',
  'Ends by itself': 'Termina por sí sola',
  Never: 'Nunca',
  'After {n} days': 'Tras {n} días',
  'Ask for people': 'Pedir personas',
  'Only read': 'Solo leer',
  'has ended': 'ha terminado',
  'ends on {date}': 'termina el {date}',
  'Leave without saving?': '¿Salir sin guardar?',
  Leave: 'Salir',
  'What you changed on this page has not been saved, and is lost when you leave.':
    'Lo que ha cambiado en esta página no se ha guardado y se pierde al salir.',
}
