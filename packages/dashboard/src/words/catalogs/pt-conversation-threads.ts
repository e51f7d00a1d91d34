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
}
