import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

function counting(capacity: number) {
  const worked: string[] = []
  const ask = remembering(capacity, (text) => {
    worked.push(text)
    return text.length
  })
  return { ask, worked }
}

test('what has been worked out is not worked out again', () => {
  const { ask, worked } = counting(10)
  expect([ask('refund'), ask('refund'), ask('card')]).toEqual([6, 6, 4])
  expect(worked).toEqual(['refund', 'card'])
})

test('however much is asked, no more is kept than there is room for', () => {
  const { ask, worked } = counting(2)
  for (const text of ['a', 'b', 'c', 'a']) ask(text)
  expect(worked).toEqual(['a', 'b', 'c', 'a'])
})

test('a long text is worked out each time and keeps no room', () => {
  const { ask, worked } = counting(10)
  const long = 'x'.repeat(5_000)
  expect([ask(long), ask(long)]).toEqual([5_000, 5_000])
  expect(worked).toHaveLength(2)
})
