import { expect, test } from 'vitest'
import { parseStorable, storable, storableJson } from './storable.ts'

test('every text that PostgreSQL can keep is left as it is', () => {
  for (const text of ['', 'Grüße 😀 👩‍👩‍👧', '\\u0000 \\ud800', '\u0001\u001f\u2028\uFFFE']) {
    expect(storable(text)).toBe(text)
    expect(JSON.parse(storableJson({ text }))).toEqual({ text })
    expect(parseStorable(JSON.stringify([text]))).toEqual([text])
  }
})

test('zero characters and halves of pairs become replacement characters, however deep they lie', () => {
  const given = { list: [{ text: 'a\0b' }, '\uD83D', 'x\uDE00y', '\uD83D\uDE00'] }
  const stored = { list: [{ text: 'a\uFFFDb' }, '\uFFFD', 'x\uFFFDy', '😀'] }
  expect(JSON.parse(storableJson(given))).toEqual(stored)
  expect(parseStorable(JSON.stringify(given))).toEqual(stored)
})
