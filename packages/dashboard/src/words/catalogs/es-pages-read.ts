import type { Catalog } from '../translate.ts'

/** Which pages of a website are read. */
export const words: Catalog = {
  'Which pages are read': 'Qué páginas se leen',
  'Only these pages': 'Solo estas páginas',
  'In the same way; empty for all. The first page is read in any case, for its links.':
    'De la misma manera; vacío para todas. La primera página se lee siempre, por sus enlaces.',
  'What is kept by these lines': 'Qué conservan estas líneas',
  'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.':
    'Lo que se omite, o no está entre las únicas páginas, desaparece de las respuestas en cuanto el sitio se vuelve a leer. Lo que solo se alcanza desde esas páginas tampoco se encuentra.',
}
