import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Merge into another conversation': 'Mesclar com outra conversa',
  'Merge into another conversation…': 'Mesclar com outra conversa…',
  Merge: 'Mesclar',
  'Look for a conversation': 'Procurar uma conversa',
  'By words, a name, or its link.': 'Por palavras, um nome ou o link.',
  'The conversation of this link': 'A conversa deste link',
  'Open conversations of the same customer': 'Conversas abertas do mesmo cliente',
  'This customer has no other open conversation. Look for one above.':
    'Este cliente não tem outra conversa aberta. Procure uma acima.',
  Found: 'Encontradas',
  'No open conversation has these words.': 'Nenhuma conversa aberta tem estas palavras.',
  'Is closed': 'É encerrada',
  'The other way round': 'O contrário',
  'Goes on, and quotes the other': 'Continua e cita a outra',
  '{one} and {other} are two customers, and I want to merge these':
    '{one} e {other} são dois clientes, e quero mesclar',
  'Your team reads the words of both in one place. Neither of them sees the other’s.':
    'Sua equipe lê as palavras de ambos em um só lugar. Nenhum deles vê as do outro.',
  'Nothing was merged': 'Nada foi mesclado',
  'Choose another': 'Escolher outra',
  'What the customer writes in the closed one is read in the other.':
    'O que o cliente escrever na encerrada será lido na outra.',
  'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.':
    'Quando o cliente escrever na encerrada, ela se abre de novo: uma resposta em outro lugar não chegaria a ele.',
  'What was promised there is owed here.': 'O que foi prometido lá é devido aqui.',
  'Tags and followers come along. Tickets elsewhere stay as they are.':
    'Etiquetas e seguidores vêm junto. Tickets em outros sistemas ficam como estão.',
  'This is the same conversation.': 'É a mesma conversa.',
  'The one that is to go on is closed. Open it again first.':
    'A que deve continuar está encerrada. Abra-a de novo primeiro.',
  'The one that is to be closed is closed already. Open it again first.':
    'A que deve ser encerrada já está. Abra-a de novo primeiro.',
  '{name} has the one that is to be closed, and alone can close it.':
    '{name} está com a que deve ser encerrada, e só essa pessoa pode encerrá-la.',
  'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.':
    'Uma é encerrada e continua na outra, que a cita. Nada é movido nem apagado.',
  'Which conversation is it to go on in?': 'Em qual conversa deve continuar?',
  'Merged. This is where it goes on.': 'Mesclada. É aqui que continua.',
  'From a conversation that goes on here': 'De uma conversa que continua aqui',
  'You merged this conversation into this one': 'Você mesclou esta conversa com a atual',
  '{name} merged this conversation into this one': '{name} mesclou esta conversa com a atual',
  'Another customer: {name}': 'Outro cliente: {name}',
  'You merged this into another conversation.': 'Você mesclou isto com outra conversa.',
  '{name} merged this into another conversation.': '{name} mesclou isto com outra conversa.',
  'This goes on in another conversation. What the customer writes here is read there.':
    'Isto continua em outra conversa. O que o cliente escrever aqui será lido lá.',
  'This goes on in another conversation. When the customer writes here, it opens again.':
    'Isto continua em outra conversa. Quando o cliente escrever aqui, ela se abre de novo.',
  'Written in a conversation that goes on here': 'Escrito em uma conversa que continua aqui',
  'Show {n} earlier entries': {
    one: 'Mostrar {n} entrada anterior',
    other: 'Mostrar {n} entradas anteriores',
  },
  'It goes on in another conversation; you can still leave a note.':
    'Continua em outra conversa; você ainda pode deixar uma nota.',
  Merged: 'Mesclada',
}
