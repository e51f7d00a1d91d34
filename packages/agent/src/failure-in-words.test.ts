import { expect, test } from 'vitest'
import { failureInWords } from './failure-in-words.ts'

test.each([
  ['a plain message stays', 'overloaded', 'overloaded'],
  ['only the first line counts', 'fetch failed\n    at node:internal/x', 'fetch failed'],
  [
    'a key is left out',
    'Incorrect key: sk-proj-4f9a8b7c6d5e4f3a2b1c provided',
    'Incorrect key: … provided',
  ],
  ['a header is left out', 'sent Authorization: Bearer abc.def', 'sent Authorization: Bearer …'],
  [
    'a password in an address is left out',
    'connect postgres://u:p@db/x',
    'connect postgres://…@db/x',
  ],
  ['an empty message says so', '', 'an error without a message'],
])('%s', (_, message, words) => {
  expect(failureInWords(new Error(message))).toBe(words)
})

test('a long message is cut short', () => {
  expect(failureInWords(new Error('word '.repeat(1_000))).length).toBeLessThan(210)
})
