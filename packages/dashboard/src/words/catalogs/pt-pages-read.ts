import type { Catalog } from '../translate.ts'

/** Which pages of a website are read. */
export const words: Catalog = {
  'Which pages are read': 'Quais páginas são lidas',
  'Only these pages': 'Só estas páginas',
  'In the same way; empty for all. The first page is read in any case, for its links.':
    'Da mesma forma; vazio para todas. A primeira página é lida sempre, por causa dos seus links.',
  'What is kept by these lines': 'O que estas linhas mantêm',
  'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.':
    'O que é deixado de fora, ou não está entre as únicas páginas, sai das respostas assim que o site é lido de novo. Aquilo a que só essas páginas levam também não é encontrado.',
}
