import { expect, test } from 'vitest'
import { clockTime, longAgo } from './when.ts'

const now = Date.parse('2026-03-05T12:00:00')

test('a time of today is a time, an older one says the day', () => {
  expect(clockTime('2026-03-05T09:05:00', 'en-GB', now)).toMatch(/^0?9:05$/)
  expect(clockTime('2026-03-03T09:05:00', 'en-GB', now)).toMatch(/^3 Mar.* 0?9:05$/)
})

test.each([
  ['2026-03-05T11:59:30', null],
  ['2026-03-05T11:55:00', '5 minutes ago'],
  ['2026-03-05T09:30:00', '2 hours ago'],
  ['2026-03-04T11:00:00', 'yesterday'],
])('%s is %s', (at, words) => {
  expect(longAgo(at, 'en', now)).toBe(words)
})
