import { expect, test } from 'vitest'
import { fold, readable, wordsOf } from './read.ts'

const words = (text: string) => wordsOf(text).map(({ folded }) => folded)

test('case, accents, apostrophes, width and drawn-out letters make no difference', () => {
  expect(fold('ＨＵＭＡＮ')).toBe('human')
  expect(fold('Ménschéééé')).toBe('mensche')
  expect(fold("don't")).toBe('dont')
  expect(fold('hu\u200bman')).toBe('human')
  expect(fold('İSTİYORUM ısı')).toBe('istiyorum isi')
  expect(fold('轉接專員')).toBe(fold('转接专员'))
})

test('words keep their place in the text', () => {
  const text = 'Hé, l’agent!'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hé',
    'l’',
    'agent',
  ])
})

test('letters spelled one by one are a word', () => {
  expect(words('a h u m a n please')).toEqual(['ahuman', 'please'])
  expect(words('plan b or c')).toEqual(['plan', 'b', 'or', 'c'])
})

test('scripts change without a space between them', () => {
  expect(words('转人工ok')).toEqual(['转人工', 'ok'])
})

test('no more is read of a long text than its two ends', () => {
  expect(readable('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(4_003)
})
