import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'In other desks': 'In anderen Systemen',
  'Asking the other desks…': 'Die anderen Systeme werden gefragt …',
  'The address of this customer is not verified, so the other desks are not asked.':
    'Die Adresse dieses Kunden ist nicht geprüft, deshalb werden die anderen Systeme nicht gefragt.',
  'Other desks are asked by e-mail address. This customer has given none.':
    'Andere Systeme werden nach der E-Mail-Adresse gefragt. Dieser Kunde hat keine genannt.',
  'No desk is connected that can be asked.':
    'Es ist kein System verbunden, das gefragt werden kann.',
  'No subject': 'Ohne Betreff',
  'Try again: {desk}': 'Noch einmal: {desk}',
  '{desk} could not be asked.': '{desk} ließ sich nicht befragen.',
  Ticket: 'Ticket',
  'Live chat': 'Live-Chat',
  Messages: 'Nachrichten',
}
