import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'In other desks': 'En otros sistemas',
  'Asking the other desks…': 'Preguntando a los otros sistemas…',
  'The address of this customer is not verified, so the other desks are not asked.':
    'La dirección de este cliente no está verificada, por eso no se pregunta a los otros sistemas.',
  'Other desks are asked by e-mail address. This customer has given none.':
    'A los otros sistemas se les pregunta por la dirección de correo. Este cliente no ha dado ninguna.',
  'No desk is connected that can be asked.':
    'No hay conectado ningún sistema al que se pueda preguntar.',
  'No subject': 'Sin asunto',
  'Try again: {desk}': 'Intentar de nuevo: {desk}',
  '{desk} could not be asked.': 'No se pudo preguntar a {desk}.',
  Ticket: 'Ticket',
  'Live chat': 'Chat en vivo',
  Messages: 'Mensajes',
}
