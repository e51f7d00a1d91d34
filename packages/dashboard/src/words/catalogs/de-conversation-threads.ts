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
}
