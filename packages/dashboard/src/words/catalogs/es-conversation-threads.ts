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
  'Split into two conversations': 'Dividir en dos conversaciones',
  'Split into a new conversation from here': 'Separar en una conversación nueva desde aquí',
  'You split off {n} messages.': {
    one: 'Has separado {n} mensaje.',
    other: 'Has separado {n} mensajes.',
  },
  '{name} split off {n} messages.': {
    one: '{name} ha separado {n} mensaje.',
    other: '{name} ha separado {n} mensajes.',
  },
  'Open the new conversation': 'Abrir la conversación nueva',
  'Split into a new conversation': 'Separar en una conversación nueva',
  'What you answer there is a letter of its own, under the one that was brought.':
    'Lo que respondas allí es una carta aparte, bajo la que se ha llevado.',
  'The customer is told of it here, and finds the new one among their conversations.':
    'El cliente se entera aquí y encuentra la nueva entre sus conversaciones.',
  'What goes on there': 'Lo que continúa allí',
  Split: 'Separar',
  'This is the new conversation. It is yours.': 'Esta es la conversación nueva. Es tuya.',
  'Nothing was split': 'No se ha separado nada',
  'Choose a message of the customer.': 'Elige un mensaje del cliente.',
  'Leave a message of the customer here: otherwise this is that conversation.':
    'Deja aquí un mensaje del cliente: si no, ya es esa conversación.',
  'That is too much at once. Choose fewer.': 'Es demasiado de una vez. Elige menos.',
  '{n} messages go on elsewhere': {
    one: '{n} mensaje continúa en otra parte',
    other: '{n} mensajes continúan en otra parte',
  },
  'Open that conversation': 'Abrir esa conversación',
  'You brought this from another conversation': 'Has traído esto de otra conversación',
  'From another conversation': 'De otra conversación',
  '{name} brought this from another conversation': '{name} ha traído esto de otra conversación',
  '{n} colleagues are looking at this': {
    one: '{n} compañero está viendo esto',
    other: '{n} compañeros están viendo esto',
  },
  '{name} has this open, but is away': '{name} lo tiene abierto, pero está ausente',
  '{n} colleagues have this open, but are away': {
    one: '{n} compañero lo tiene abierto, pero está ausente',
    other: '{n} compañeros lo tienen abierto, pero están ausentes',
  },
}
