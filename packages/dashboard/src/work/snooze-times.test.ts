import { expect, test } from 'vitest'
import { snoozeTimes } from './snooze-times.ts'

/** By the clock of wherever the test runs. */
const local = (...of: [number, number, number, number]) => new Date(...of).getTime()
const hours = (now: number) =>
  snoozeTimes(now).map(({ label, until }) => [label, until && new Date(until).getHours()])

test('in the morning there is still an evening', () => {
  const labels = snoozeTimes(local(2026, 0, 7, 10)).map(({ label }) => label)
  expect(labels).toContain('Until this evening')
  expect(snoozeTimes(local(2026, 0, 7, 17)).map(({ label }) => label)).not.toContain(
    'Until this evening',
  )
})

test('tomorrow and Monday begin at nine by the clock on the wall', () => {
  expect(Object.fromEntries(hours(local(2026, 0, 7, 10)))).toMatchObject({
    ...{ 'Until tomorrow': 9, 'Until Monday': 9, 'For a week': 9 },
  })
})

test('on a Sunday, Monday is tomorrow, and on a Monday the next one', () => {
  const labels = (day: number) => snoozeTimes(local(2026, 0, day, 10)).map(({ label }) => label)
  expect(labels(4)).not.toContain('Until Monday')
  const monday = snoozeTimes(local(2026, 0, 5, 10)).find(({ label }) => label === 'Until Monday')
  expect(new Date(monday?.until ?? '').getDate()).toBe(12)
})

test('all but the first lie ahead', () => {
  const now = local(2026, 0, 7, 23)
  const [first, ...others] = snoozeTimes(now)
  expect(first?.until).toBeNull()
  expect(others.every(({ until }) => Date.parse(until ?? '') > now)).toBe(true)
})
