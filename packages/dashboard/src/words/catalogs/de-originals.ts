import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Show original': 'Original zeigen',
  'The mail as it came': 'Die E-Mail, wie sie kam',
  'Everything in it is a claim of whoever wrote it, and shown as text.':
    'Alles darin behauptet, wer sie geschrieben hat, und wird als Text gezeigt.',
  'Reading the original…': 'Original wird gelesen …',
  'The original could not be read': 'Das Original konnte nicht gelesen werden',
  'There is no original of this message.': 'Von dieser Nachricht gibt es kein Original.',
  'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.':
    'E-Mails werden so aufbewahrt, wie sie kamen, seit Baton das tut. Von früheren, und von solchen, für die kein Platz war, gibt es nur die Worte.',
  'The end of this mail is missing.': 'Das Ende dieser E-Mail fehlt.',
  'It was larger than what is read of a mail. What is attached to it may not be whole.':
    'Sie war größer, als von einer E-Mail gelesen wird. Was angehängt ist, ist vielleicht nicht vollständig.',
  'Source text': 'Quelltext',
  'Copy what is shown': 'Gezeigtes kopieren',
  Download: 'Herunterladen',
  'Only its beginning is shown. Download it to have all of it.':
    'Nur der Anfang wird gezeigt. Laden Sie sie herunter, um alles zu haben.',
  'The way it came: {n} servers': {
    one: 'Der Weg, den sie nahm: {n} Server',
    other: 'Der Weg, den sie nahm: {n} Server',
  },
}
