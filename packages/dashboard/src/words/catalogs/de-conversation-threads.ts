import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Star, or no longer': 'Mit Stern versehen, oder nicht mehr',
  'Copy the link to the conversation': 'Den Link zur Unterhaltung kopieren',
  'Copy link': 'Link kopieren',
  Starred: 'Mit Stern',
  'Remove the star': 'Stern entfernen',
  Star: 'Stern',
  'Starring {n} conversations': {
    one: '{n} Unterhaltung erhält einen Stern',
    other: '{n} Unterhaltungen erhalten einen Stern',
  },
  'Taking the star from {n} conversations': {
    one: '{n} Unterhaltung verliert ihren Stern',
    other: '{n} Unterhaltungen verlieren ihren Stern',
  },
  'You have starred nothing': 'Sie haben keine Sterne vergeben',
  'A star keeps a conversation at hand, for you alone. S gives it and takes it away.':
    'Ein Stern hält eine Unterhaltung griffbereit, nur für Sie. S vergibt ihn und nimmt ihn zurück.',
  'Split into two conversations': 'In zwei Unterhaltungen teilen',
  'Split into a new conversation from here': 'Ab hier in eine neue Unterhaltung abtrennen',
  'You split off {n} messages.': {
    one: 'Sie haben {n} Nachricht abgetrennt.',
    other: 'Sie haben {n} Nachrichten abgetrennt.',
  },
  '{name} split off {n} messages.': {
    one: '{name} hat {n} Nachricht abgetrennt.',
    other: '{name} hat {n} Nachrichten abgetrennt.',
  },
  'Open the new conversation': 'Neue Unterhaltung öffnen',
  'Split into a new conversation': 'In eine neue Unterhaltung abtrennen',
  'What you answer there is a letter of its own, under the one that was brought.':
    'Was Sie dort antworten, ist ein eigener Brief, unter dem mitgenommenen.',
  'The customer is told of it here, and finds the new one among their conversations.':
    'Der Kunde erfährt es hier und findet die neue bei seinen Unterhaltungen.',
  'What goes on there': 'Was dort weitergeht',
  Split: 'Abtrennen',
  'This is the new conversation. It is yours.': 'Das ist die neue Unterhaltung. Sie gehört Ihnen.',
  'Nothing was split': 'Nichts wurde abgetrennt',
  'Choose a message of the customer.': 'Wählen Sie eine Nachricht des Kunden.',
  'Leave a message of the customer here: otherwise this is that conversation.':
    'Lassen Sie eine Nachricht des Kunden hier: Sonst ist dies schon jene Unterhaltung.',
  'That is too much at once. Choose fewer.': 'Das ist zu viel auf einmal. Wählen Sie weniger.',
  '{n} messages go on elsewhere': {
    one: '{n} Nachricht geht anderswo weiter',
    other: '{n} Nachrichten gehen anderswo weiter',
  },
  'Open that conversation': 'Jene Unterhaltung öffnen',
  'You brought this from another conversation':
    'Sie haben dies aus einer anderen Unterhaltung mitgenommen',
  'From another conversation': 'Aus einer anderen Unterhaltung',
  '{name} brought this from another conversation':
    '{name} hat dies aus einer anderen Unterhaltung mitgenommen',
}
