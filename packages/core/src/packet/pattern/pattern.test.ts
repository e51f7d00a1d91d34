import { expect, test } from 'vitest'
import { pattern, whyBadPattern } from './pattern.ts'

function found(source: string, text: string): string[] {
  return pattern(source)
    .find(text)
    .map(([from, until]) => text.slice(from, until))
}

test.each([
  ['ORD-\\d{6}', 'about ord-123456, please', ['ord-123456']],
  ['\\bK\\d+\\b', 'K12 but not BK12 or K12a', ['K12']],
  ['(?:Frau|Herr) \\w+', 'Liebe Frau Müller, lieber Herr Ōno', ['Frau Müller', 'Herr Ōno']],
  ['[A-F0-9]{4}-[^ ]+', 'key: 12af-xyz!', ['12af-xyz!']],
  ['a(b|cd)*e', 'abcdbe ae acbe', ['abcdbe', 'ae']],
  ['x{2,3}', 'x xx xxx', ['xx', 'xxx']],
  ['\\$\\d+\\.\\d\\d', 'it is $12.50', ['$12.50']],
  ['.e', '🙂e', ['🙂e']],
  ['[\\d-]{3,}', 'a 1-2-3 b', ['1-2-3']],
  ['nothing', 'here', []],
])('%s finds what is meant in %s', (source, text, expected) => {
  expect(found(source, text)).toEqual(expected)
})

test('what belongs to any find is found, and what only touches stays apart', () => {
  expect(found('\\d{3}', '123456')).toEqual(['123456'])
  expect(found('[A-Z]\\d', 'A1B2')).toEqual(['A1', 'B2'])
})

test.each([
  ['(a', '( without its )'],
  ['a)', ') without its ('],
  ['[a', '[ without its ]'],
  ['*a', 'repeats nothing'],
  ['a**', 'repeats a repetition'],
  ['a+?', 'repeats a repetition'],
  ['a{200}', 'more than 100 times'],
  ['(a{100}){100}', 'too long with its repetitions'],
  ['(a)\\1', 'cannot refer back'],
  ['(?=a)', 'cannot look ahead'],
  ['^a', 'anywhere in a text'],
  ['a*', 'fits where nothing is'],
  ['\\b', 'fits where nothing is'],
  ['\\q', 'knows no \\q'],
  ['z\\', 'ends with a \\'],
  ['('.repeat(30), 'more than 20 groups'],
])('%s is refused with what to do', (source, words) => {
  expect(whyBadPattern(source)).toContain(words)
})

test('patterns that make others think for ever take as long as the text', () => {
  const texts = ['a'.repeat(20_000), `${'ab'.repeat(10_000)}!`, '0'.repeat(20_000)]
  const steps = { count: 0 }
  for (const source of ['(a+)+!', '(a|a)*!', '(a|ab|b)*!!', '\\d+\\d+\\d+x', '(.*)(.*)(.*)z'])
    for (const text of texts) {
      expect(pattern(source).find(text).length).toBeLessThan(3)
      steps.count++
    }
  expect(steps.count).toBe(15)
}, 30_000)
