import { expect, test } from 'vitest'
import { cleanName } from './file-name.ts'

test.each([
  ['receipt.pdf', 'receipt.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\sam\\receipt.pdf', 'receipt.pdf'],
  ['annual\u202Egpj.exe', 'annualgpj.exe'],
  ['a\u0000b\r\nSet-Cookie: x.txt', 'abSet-Cookie_ x.txt'],
  ['a\u200Bb\u2066c.txt', 'abc.txt'],
  ['  ..hidden.png. ', 'hidden.png'],
  ['Übersicht März 日本.png', 'Übersicht März 日本.png'],
  ['😀\uD800.png', '😀.png'],
  ['', 'file'],
  ['..', 'file'],
  ['folder/', 'file'],
])('%j is kept as %j', (given, kept) => {
  expect(cleanName(given)).toBe(kept)
})

test('a long name is cut in the middle, and keeps its ending', () => {
  for (const letter of ['x', '😀', 'é']) {
    const name = cleanName(`${letter.repeat(500)}.pdf`)
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name.endsWith('….pdf')).toBe(true)
    expect(name.isWellFormed()).toBe(true)
  }
})
