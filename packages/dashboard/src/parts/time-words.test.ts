import { expect, test } from 'vitest'
import { ago, lasted, lastedSpoken, whenShort } from './time-words.ts'

const now = Date.parse('2026-01-05T12:00:00.000Z')
const back = (seconds: number) => new Date(now - seconds * 1_000).toISOString()

test.each([
  [0, '0s', 'less than a minute'],
  [42, '42s', 'less than a minute'],
  [60, '1m', '1 minute'],
  [3_599, '59m', '59 minutes'],
  [3_900, '1h 05m', '1 hour'],
  [183_600, '2d 3h', '2 days'],
])('%i seconds last %s, spoken %s', (seconds, shown, spoken) => {
  expect(lasted(back(seconds), now)).toBe(shown)
  expect(lastedSpoken(back(seconds), now)).toBe(spoken)
})

test('a clock that goes wrong never shows a time below zero', () => {
  expect(lasted(back(-30), now)).toBe('0s')
  expect(ago(back(-30), now)).toBe('just now')
})

test('what was is said as shortly as it can be understood', () => {
  expect(whenShort(back(5), now)).toBe('now')
  expect(whenShort(back(300), now)).toBe('5m')
  expect(whenShort(back(7_200), now)).toBe('2h')
  expect(whenShort(back(86_400 * 400), now)).toContain('2024')
})
