import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Show original': 'Afficher l’original',
  'The mail as it came': 'L’e-mail tel qu’il est arrivé',
  'Everything in it is a claim of whoever wrote it, and shown as text.':
    'Tout ce qu’il contient n’engage que son auteur, et s’affiche comme du texte.',
  'Reading the original…': 'Lecture de l’original…',
  'The original could not be read': 'L’original n’a pas pu être lu',
  'There is no original of this message.': 'Il n’y a pas d’original de ce message.',
  'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.':
    'Les e-mails sont conservés tels quels depuis que Baton le fait. Des précédents, et de ceux pour lesquels il n’y avait pas de place, il ne reste que les mots.',
  'The end of this mail is missing.': 'La fin de cet e-mail manque.',
  'It was larger than what is read of a mail. What is attached to it may not be whole.':
    'Il dépassait ce qui est lu d’un e-mail. Les pièces jointes ne sont peut-être pas entières.',
  'Source text': 'Source',
  'Copy what is shown': 'Copier ce qui est affiché',
  Download: 'Télécharger',
  'Only its beginning is shown. Download it to have all of it.':
    'Seul le début est affiché. Téléchargez-le pour l’avoir en entier.',
  'The way it came: {n} servers': {
    one: 'Le chemin suivi : {n} serveur',
    other: 'Le chemin suivi : {n} serveurs',
  },
}
