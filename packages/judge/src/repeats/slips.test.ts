import { expect, test } from 'vitest'
import { shorter, slipsTo, wordOf } from './slips.ts'

const words = ['refund', 'invoice', 'invoiced', 'delivery']
const slips = slipsTo(words)

test('each word is found by itself and by what is left of it without a letter', () => {
  for (const word of ['refund', 'invoice', 'delivery'])
    for (const less of [word, ...shorter(word)]) expect(wordOf(slips, less), less).toBe(word)
})

test('of two words with the same remains the first is the one', () => {
  expect(wordOf(slips, 'invoice')).toBe('invoice')
  expect(wordOf(slips, 'invoiced')).toBe('invoiced')
  expect(wordOf(slipsTo(words.toReversed()), 'invoice')).toBe('invoiced')
})

test('what is no remains of any is nothing, and of no words nothing is', () => {
  expect(wordOf(slips, 'kettle')).toBeUndefined()
  expect(wordOf(slips, 'efund')).toBeUndefined()
  expect(wordOf(slipsTo([]), 'refund')).toBeUndefined()
})
