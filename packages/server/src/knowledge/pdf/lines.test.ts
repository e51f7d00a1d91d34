import { expect, test } from 'vitest'
import { pageLines } from './lines.ts'

/** A piece of text as a PDF has it: what, and from where to where. */
type Drawn = [str: string, left: number, right: number]

test.each<[string, Drawn[], string]>([
  [
    'words that stand apart have a space between them',
    [
      ['Hel', 0, 15],
      ['lo', 15, 22],
      ['you', 26, 40],
    ],
    'Hello you',
  ],
  [
    'a space that is there is not doubled',
    [
      ['Hello ', 0, 25],
      ['you', 30, 40],
    ],
    'Hello you',
  ],
  [
    'Hebrew drawn from the left is read from the right',
    [
      ['להחזיר', 0, 27],
      [' ', 27, 30],
      ['אפשר', 30, 53],
    ],
    'אפשר להחזיר',
  ],
  [
    'Hebrew drawn from the right, too',
    [
      ['אפשר', 30, 53],
      [' ', 27, 30],
      ['להחזיר', 0, 27],
    ],
    'אפשר להחזיר',
  ],
  [
    'Arabic comes letter by letter, in the forms of its letters',
    [
      ['\ufe8e', 0, 5],
      ['\ufe92', 5, 10],
      ['\ufea3', 10, 15],
      ['\ufeae', 15, 20],
      ['\ufee3', 20, 25],
    ],
    'مرحبا',
  ],
  [
    'names in another script keep their order',
    [
      ['יום', 0, 12],
      ['Ac', 16, 30],
      ['Me', 34, 50],
      ['30', 54, 60],
      ['החנות של', 64, 90],
    ],
    'החנות של Ac Me 30 יום',
  ],
  [
    'letters drawn as one are the letters they are',
    [['of\ufb01ce \uf002ow', 0, 40]],
    'office flow',
  ],
])('%s', (_, drawn, text) => {
  const items = drawn.map(([str, left, right]) => ({
    str,
    dir: /[\p{sc=Hebr}\p{sc=Arab}]/u.test(str) ? 'rtl' : 'ltr',
    transform: [10, 0, 0, 10, left, 700],
    width: right - left,
    height: 10,
    hasEOL: false,
  }))
  expect(pageLines(items)).toEqual([{ text, size: 10, gap: 0 }])
})
