import { expect, test } from 'vitest'
import { plainText } from './plain.ts'

test('lines stay lines, and letters are letters', () => {
  const html = '<div>Hi Sam,<br>1 &lt; 2 &amp;&nbsp;&#8364;5</div><p>Bye</p>'
  expect(plainText(html)).toBe('Hi Sam,\n1 < 2 & €5\n\nBye')
})

test('what is quoted, and what nobody sees, is left out', () => {
  const html =
    '<style>p{}</style><p>On its way!</p><blockquote>old <blockquote>older</blockquote></blockquote>'
  expect(plainText(html)).toBe('On its way!')
})

test('a quotation that never ends does not swallow the answer', () => {
  expect(plainText('<blockquote>Yes, it is.')).toBe('Yes, it is.')
})

test('odd and long text is read in one go', () => {
  expect(plainText(`${'<'.repeat(200_000)}a`)).toContain('a')
  expect(plainText(`${'<blockquote>'.repeat(20_000)}b`)).toBe('b')
  expect(plainText('&#xD800;&#99999999; &bogus;')).toBe('\uFFFD&#99999999; &bogus;')
})
