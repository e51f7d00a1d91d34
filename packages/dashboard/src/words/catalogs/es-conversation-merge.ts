import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Merge into another conversation': 'Fusionar con otra conversación',
  'Merge into another conversation…': 'Fusionar con otra conversación…',
  Merge: 'Fusionar',
  'Look for a conversation': 'Buscar una conversación',
  'By words, a name, or its link.': 'Por palabras, un nombre o su enlace.',
  'The conversation of this link': 'La conversación de este enlace',
  'Open conversations of the same customer': 'Conversaciones abiertas del mismo cliente',
  'This customer has no other open conversation. Look for one above.':
    'Este cliente no tiene otra conversación abierta. Busque una arriba.',
  Found: 'Encontradas',
  'No open conversation has these words.': 'Ninguna conversación abierta tiene estas palabras.',
  'Is closed': 'Se cierra',
  'The other way round': 'Al revés',
  'Goes on, and quotes the other': 'Continúa y cita la otra',
  '{one} and {other} are two customers, and I want to merge these':
    '{one} y {other} son dos clientes, y quiero fusionar esto',
  'Your team reads the words of both in one place. Neither of them sees the other’s.':
    'Su equipo lee las palabras de ambos en un solo lugar. Ninguno de ellos ve las del otro.',
  'Nothing was merged': 'No se fusionó nada',
  'Choose another': 'Elegir otra',
  'What the customer writes in the closed one is read in the other.':
    'Lo que el cliente escriba en la cerrada se lee en la otra.',
  'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.':
    'Cuando el cliente escriba en la cerrada, se abrirá de nuevo: una respuesta en otro lugar no le llegaría.',
  'What was promised there is owed here.': 'Lo que se prometió allí se debe aquí.',
  'Tags and followers come along. Tickets elsewhere stay as they are.':
    'Las etiquetas y los seguidores vienen también. Los tickets en otros sistemas quedan como están.',
  'This is the same conversation.': 'Es la misma conversación.',
  'The one that is to go on is closed. Open it again first.':
    'La que debe continuar está cerrada. Ábrala primero.',
  'The one that is to be closed is closed already. Open it again first.':
    'La que debe cerrarse ya está cerrada. Ábrala primero.',
  '{name} has the one that is to be closed, and alone can close it.':
    '{name} tiene la que debe cerrarse, y solo esa persona puede cerrarla.',
  'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.':
    'Una se cierra y continúa en la otra, que la cita. No se mueve ni se borra nada.',
  'Which conversation is it to go on in?': '¿En qué conversación debe continuar?',
  'Merged. This is where it goes on.': 'Fusionada. Aquí continúa.',
  'From a conversation that goes on here': 'De una conversación que continúa aquí',
  'You merged this conversation into this one': 'Ha fusionado esta conversación con la actual',
  '{name} merged this conversation into this one':
    '{name} ha fusionado esta conversación con la actual',
  'Another customer: {name}': 'Otro cliente: {name}',
  'You merged this into another conversation.': 'Ha fusionado esto con otra conversación.',
  '{name} merged this into another conversation.':
    '{name} ha fusionado esto con otra conversación.',
  'This goes on in another conversation. What the customer writes here is read there.':
    'Esto continúa en otra conversación. Lo que el cliente escriba aquí se lee allí.',
  'This goes on in another conversation. When the customer writes here, it opens again.':
    'Esto continúa en otra conversación. Cuando el cliente escriba aquí, se abrirá de nuevo.',
  'Written in a conversation that goes on here': 'Escrito en una conversación que continúa aquí',
  'Show {n} earlier entries': {
    one: 'Mostrar {n} entrada anterior',
    other: 'Mostrar {n} entradas anteriores',
  },
  'It goes on in another conversation; you can still leave a note.':
    'Continúa en otra conversación; aún puede dejar una nota.',
  Merged: 'Fusionada',
}
