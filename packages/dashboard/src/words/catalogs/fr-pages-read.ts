import type { Catalog } from '../translate.ts'

/** Which pages of a website are read. */
export const words: Catalog = {
  'Which pages are read': 'Quelles pages sont lues',
  'Only these pages': 'Seulement ces pages',
  'In the same way; empty for all. The first page is read in any case, for its links.':
    'De la même façon ; vide pour toutes. La première page est lue dans tous les cas, pour ses liens.',
  'What is kept by these lines': 'Ce que ces lignes gardent',
  'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.':
    'Ce qui est laissé de côté, ou n’est pas parmi les seules pages, disparaît des réponses dès que le site est relu. Ce à quoi seules de telles pages mènent n’est pas trouvé non plus.',
}
