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
}
