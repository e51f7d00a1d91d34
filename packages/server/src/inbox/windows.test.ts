import { expect, test } from 'vitest'
import { MOST_HOURS, nextHours, windowBefore } from './windows.ts'

const HOUR_MS = 3_600_000
const MOMENTS = ['2026-11-21T12:00:00.000Z', '2026-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z']

test.each(
  MOMENTS.flatMap((until) =>
    [1, 2, 12, 24, 25, 100, 500, MOST_HOURS].map((hours) => [hours, until] as const),
  ),
)(
  'a window of %i hours before %s is at least so long, and its lexemes name every hour in it once',
  (hours, until) => {
    const { since, lexemes } = windowBefore('w', until, { hours, oldest: null })
    if (since === null) throw new Error('A window with an end was asked for.')
    expect(Date.parse(until) - Date.parse(since)).toBeGreaterThanOrEqual(hours * HOUR_MS)
    for (let at = Date.parse(since); at <= Date.parse(until); at += HOUR_MS) {
      const hour = `in:w:${new Date(at).toISOString().slice(0, 13)}`
      expect(lexemes.filter((lexeme) => hour.startsWith(lexeme))).toHaveLength(1)
    }
    expect(lexemes.length).toBeLessThan(100)
  },
)

test('a window names months, days and hours, and nothing that is not in it', () => {
  const { since, lexemes } = windowBefore('w', '2026-03-02T02:30:00.000Z', {
    hours: 720,
    oldest: null,
  })
  expect(since).toBe('2026-01-31T00:00:00.000Z')
  expect(lexemes).toEqual(
    [
      '2026-01-31',
      '2026-02',
      '2026-03-01',
      ...['00', '01', '02'].map((hour) => `2026-03-02T${hour}`),
    ].map((on) => `in:w:${on}`),
  )
})

test('a window that reaches what is oldest has all before it', () => {
  const oldest = '2026-03-14T00:00:00.000Z'
  const { since, lexemes } = windowBefore('w', '2026-03-15T08:00:00.000Z', { hours: 100, oldest })
  expect(since).toBeNull()
  expect(lexemes).toContain('in:w:2026-02')
  expect(lexemes).toContain('in:w:2009-07')
})

test('a look that was quick is followed by a longer one, and one that was slow by a shorter one', () => {
  expect(nextHours(12, 1)).toBeGreaterThan(12)
  expect(nextHours(MOST_HOURS, 1)).toBe(MOST_HOURS)
  expect(nextHours(100, 200)).toBeLessThan(100)
  expect(nextHours(1, 10_000)).toBe(1)
})
