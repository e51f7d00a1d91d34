import { expect, test } from 'vitest'
import { rank } from './rank.ts'
import { buildIndex } from './word-index.ts'

const none = new Set<string>()
const asking = (...words: string[]) => words.map((word) => ({ word, trust: 1 }))

function indexOf(passages: Record<string, string>) {
  const builder = buildIndex(null, none)
  for (const [id, words] of Object.entries(passages)) builder.add({ id, length: 10, words })
  return builder.finish()
}

test('the passage with the rarer word comes first', () => {
  const index = indexOf({ a: "'card':1 'refund':2", b: "'refund':1 'shop':2", c: "'refund':1" })
  expect(rank(index, asking('refund', 'card'), 5).map(({ id }) => id)[0]).toBe('a')
})

test('of equal passages the one that is called by the word comes first', () => {
  const index = indexOf({ a: "'card':1,2,3", b: "'card':1B" })
  expect(rank(index, asking('card'), 5).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('how much of the question is covered is weighted by rarity', () => {
  const index = indexOf({ a: "'card':1 'refund':2", b: "'refund':1" })
  const [first, second] = rank(index, asking('card', 'refund'), 5)
  expect(first?.coverage).toBe(1)
  expect(second?.coverage).toBeLessThan(0.5)
})

test('an index made from an earlier one knows what was added and not what is gone', () => {
  const earlier = indexOf({ a: "'card':1", b: "'refund':1" })
  const builder = buildIndex(earlier, new Set(['a']))
  builder.add({ id: 'c', length: 20, words: "'card':1B 'refund':2" })
  const index = builder.finish()
  expect(index.ids).toEqual(['b', 'c'])
  expect(rank(index, asking('card'), 5).map(({ id }) => id)).toEqual(['c'])
  expect(
    rank(index, asking('refund'), 5)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['b', 'c'])
})

test('one ranking leaves nothing behind for the next', () => {
  const index = indexOf({ a: "'card':1", b: "'refund':1" })
  const first = rank(index, asking('card'), 5)
  rank(index, asking('refund'), 5)
  expect(rank(index, asking('card'), 5)).toEqual(first)
})

test('no more come than are asked for, the best of them', () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [
      `p${n}`,
      `'card':${Array(n + 1)
        .fill('1')
        .join(',')}`,
    ]),
  )
  expect(rank(indexOf(many), asking('card'), 3).map(({ id }) => id)).toEqual(['p49', 'p48', 'p47'])
})
