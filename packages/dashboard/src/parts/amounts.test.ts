import { afterEach, expect, test } from 'vitest'
import { listed } from '../words/lists.ts'
import { speak } from '../words/translate.ts'
import { decimal, percentage, took } from './amounts.ts'

afterEach(() => speak('en', {}))

test('shares, fractions and lists are written as the language writes them', () => {
  const all = () => [decimal(4.25, 1), percentage(0.42), listed(['a', 'b', 'c'])]
  expect(all()).toEqual(['4.3', '42%', 'a, b, c'])
  speak('de', {})
  expect(all().map((words) => words.replace(/\s/g, ' '))).toEqual(['4,3', '42 %', 'a, b und c'])
  speak('ja', {})
  expect(listed(['a', 'b', 'c'])).toBe('a、b、c')
})

test('what takes less than a second is told in thousandths', () => {
  expect([took(420), took(4_240)]).toEqual(['420 ms', '4.2 s'])
})
