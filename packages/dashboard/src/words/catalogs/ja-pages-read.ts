import type { Catalog } from '../translate.ts'

/** Which pages of a website are read. */
export const words: Catalog = {
  'Which pages are read': '読み取るページ',
  'Only these pages': 'このページだけ',
  'In the same way; empty for all. The first page is read in any case, for its links.':
    '同じ書き方です。空欄ならすべて。最初のページはリンクのため常に読み取ります。',
  'What is kept by these lines': 'これらの行で残るもの',
  'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.':
    '除外したページや、指定したページに含まれないものは、サイトを読み直すとすぐに回答から消えます。そのようなページからしかたどれないものも見つかりません。',
}
