import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Star, or no longer': 'Marcar com estrela, ou deixar de marcar',
  'Copy the link to the conversation': 'Copiar o link da conversa',
  'Copy link': 'Copiar link',
  Starred: 'Com estrela',
  'Remove the star': 'Remover a estrela',
  Star: 'Estrela',
  'Starring {n} conversations': {
    one: 'Marcando {n} conversa com estrela',
    other: 'Marcando {n} conversas com estrela',
  },
  'Taking the star from {n} conversations': {
    one: 'Removendo a estrela de {n} conversa',
    other: 'Removendo a estrela de {n} conversas',
  },
  'You have starred nothing': 'Você não marcou nada com estrela',
  'A star keeps a conversation at hand, for you alone. S gives it and takes it away.':
    'Uma estrela mantém uma conversa à mão, só para você. S coloca e remove.',
  'Split into two conversations': 'Dividir em duas conversas',
  'Split into a new conversation from here': 'Separar em uma nova conversa a partir daqui',
  'You split off {n} messages.': {
    one: 'Você separou {n} mensagem.',
    other: 'Você separou {n} mensagens.',
  },
  '{name} split off {n} messages.': {
    one: '{name} separou {n} mensagem.',
    other: '{name} separou {n} mensagens.',
  },
  'Open the new conversation': 'Abrir a nova conversa',
  'Split into a new conversation': 'Separar em uma nova conversa',
  'What you answer there is a letter of its own, under the one that was brought.':
    'O que você responder lá é uma carta à parte, sob a que foi levada.',
  'The customer is told of it here, and finds the new one among their conversations.':
    'O cliente é avisado aqui e encontra a nova entre as suas conversas.',
  'What goes on there': 'O que continua lá',
  Split: 'Separar',
  'This is the new conversation. It is yours.': 'Esta é a nova conversa. Ela é sua.',
  'Nothing was split': 'Nada foi separado',
  'Choose a message of the customer.': 'Escolha uma mensagem do cliente.',
  'Leave a message of the customer here: otherwise this is that conversation.':
    'Deixe aqui uma mensagem do cliente: senão, esta já é aquela conversa.',
  'That is too much at once. Choose fewer.': 'É demais de uma vez. Escolha menos.',
  '{n} messages go on elsewhere': {
    one: '{n} mensagem continua em outro lugar',
    other: '{n} mensagens continuam em outro lugar',
  },
  'Open that conversation': 'Abrir aquela conversa',
  'You brought this from another conversation': 'Você trouxe isto de outra conversa',
  'From another conversation': 'De outra conversa',
  '{name} brought this from another conversation': '{name} trouxe isto de outra conversa',
}
