import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutTime } from './about-time.ts'

const times = fc.integer({ min: 0, max: 400 * 24 * 3600_000 })

test('a time is told to within two in a hundred', () => {
  fc.assert(
    fc.property(times, (time) => {
      expect(Math.abs(aboutTime(time) - time)).toBeLessThanOrEqual(time * 0.02)
    }),
  )
})

test('of two times the longer is never told as the shorter, and what has been told once stays as it is', () => {
  fc.assert(
    fc.property(times, fc.nat(5_000_000), (time, more) => {
      expect(aboutTime(time)).toBeLessThanOrEqual(aboutTime(time + more))
      expect(aboutTime(aboutTime(time))).toBe(aboutTime(time))
    }),
  )
})

test.each([
  [7, 7],
  [59_900, 60_000],
  [61_700, 62_000],
  [3_600_000, 3_600_000],
  [5_432_100, 5_460_000],
])('%s ms are told as %s', (time, told) => {
  expect(aboutTime(time)).toBe(told)
})
