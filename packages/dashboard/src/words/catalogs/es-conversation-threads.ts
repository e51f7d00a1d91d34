import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Star, or no longer': 'Destacar, o dejar de destacar',
  'Copy the link to the conversation': 'Copiar el enlace a la conversación',
  'Copy link': 'Copiar enlace',
  Starred: 'Destacadas',
  'Remove the star': 'Quitar la estrella',
  Star: 'Destacar',
  'Starring {n} conversations': {
    one: 'Destacando {n} conversación',
    other: 'Destacando {n} conversaciones',
  },
  'Taking the star from {n} conversations': {
    one: 'Quitando la estrella a {n} conversación',
    other: 'Quitando la estrella a {n} conversaciones',
  },
  'You have starred nothing': 'No has destacado nada',
  'A star keeps a conversation at hand, for you alone. S gives it and takes it away.':
    'Una estrella mantiene una conversación a mano, solo para ti. S la pone y la quita.',
}
