import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Star, or no longer': 'Marquer d’une étoile, ou retirer l’étoile',
  'Copy the link to the conversation': 'Copier le lien vers la conversation',
  'Copy link': 'Copier le lien',
  Starred: 'Étoiles',
  'Remove the star': 'Retirer l’étoile',
  Star: 'Étoile',
  'Starring {n} conversations': {
    one: '{n} conversation reçoit une étoile',
    other: '{n} conversations reçoivent une étoile',
  },
  'Taking the star from {n} conversations': {
    one: '{n} conversation perd son étoile',
    other: '{n} conversations perdent leur étoile',
  },
  'You have starred nothing': 'Vous n’avez mis aucune étoile',
  'A star keeps a conversation at hand, for you alone. S gives it and takes it away.':
    'Une étoile garde une conversation à portée de main, pour vous seul. S la met et la retire.',
  'Split into two conversations': 'Diviser en deux conversations',
  'Split into a new conversation from here':
    'Détacher dans une nouvelle conversation à partir d’ici',
  'You split off {n} messages.': {
    one: 'Vous avez détaché {n} message.',
    other: 'Vous avez détaché {n} messages.',
  },
  '{name} split off {n} messages.': {
    one: '{name} a détaché {n} message.',
    other: '{name} a détaché {n} messages.',
  },
  'Open the new conversation': 'Ouvrir la nouvelle conversation',
  'Split into a new conversation': 'Détacher dans une nouvelle conversation',
  'What you answer there is a letter of its own, under the one that was brought.':
    'Ce que vous y répondez est un courrier à part, sous celui qui a été repris.',
  'The customer is told of it here, and finds the new one among their conversations.':
    'Le client l’apprend ici et trouve la nouvelle parmi ses conversations.',
  'What goes on there': 'Ce qui se poursuit là-bas',
  Split: 'Détacher',
  'This is the new conversation. It is yours.': 'Voici la nouvelle conversation. Elle est à vous.',
  'Nothing was split': 'Rien n’a été détaché',
  'Choose a message of the customer.': 'Choisissez un message du client.',
  'Leave a message of the customer here: otherwise this is that conversation.':
    'Laissez ici un message du client : sinon, c’est déjà cette conversation.',
  'That is too much at once. Choose fewer.': 'C’est trop à la fois. Choisissez-en moins.',
  '{n} messages go on elsewhere': {
    one: '{n} message se poursuit ailleurs',
    other: '{n} messages se poursuivent ailleurs',
  },
  'Open that conversation': 'Ouvrir cette conversation',
  'You brought this from another conversation': 'Vous avez repris ceci d’une autre conversation',
  'From another conversation': 'D’une autre conversation',
  '{name} brought this from another conversation': '{name} a repris ceci d’une autre conversation',
}
