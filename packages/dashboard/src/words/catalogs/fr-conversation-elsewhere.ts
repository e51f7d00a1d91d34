import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'In other desks': 'Dans d’autres systèmes',
  'Asking the other desks…': 'Les autres systèmes sont interrogés…',
  'The address of this customer is not verified, so the other desks are not asked.':
    'L’adresse de ce client n’est pas vérifiée : les autres systèmes ne sont pas interrogés.',
  'Other desks are asked by e-mail address. This customer has given none.':
    'Les autres systèmes sont interrogés par adresse e-mail. Ce client n’en a donné aucune.',
  'No desk is connected that can be asked.': 'Aucun système connecté ne peut être interrogé.',
  'No subject': 'Sans objet',
  'Try again: {desk}': 'Réessayer : {desk}',
  '{desk} could not be asked.': '{desk} n’a pas pu être interrogé.',
  Ticket: 'Ticket',
  'Live chat': 'Chat en direct',
  Messages: 'Messages',
}
