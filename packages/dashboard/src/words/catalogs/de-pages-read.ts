import type { Catalog } from '../translate.ts'

/** Which pages of a website are read. */
export const words: Catalog = {
  'Which pages are read': 'Welche Seiten gelesen werden',
  'Only these pages': 'Nur diese Seiten',
  'In the same way; empty for all. The first page is read in any case, for its links.':
    'Auf dieselbe Weise; leer für alle. Die erste Seite wird auf jeden Fall gelesen, wegen ihrer Verweise.',
  'What is kept by these lines': 'Was diese Zeilen behalten',
  'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.':
    'Was ausgelassen wird oder nicht zu den einzigen Seiten gehört, verschwindet aus den Antworten, sobald die Website wieder gelesen wird. Was nur über solche Seiten zu erreichen ist, wird auch nicht gefunden.',
}
