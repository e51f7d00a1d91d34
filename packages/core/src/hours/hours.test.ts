import type { Hours, Interval, Week } from '@baton/contract'
import { expect, test } from 'vitest'
import {
  afterBusinessMs,
  businessMsBetween,
  closingOf,
  isOpen,
  nextOpening,
  opensWithin,
} from './hours.ts'

const HOUR = 3_600_000
const NONE: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const daily = (...day: Interval[]): Week => ({
  ...{ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
})
const office: Week = { ...daily({ from: '09:00', to: '17:00' }), sat: [], sun: [] }

function hours(timeZone: string, week: Week, closed: Hours['closed'] = []): Hours {
  return { timeZone, week, closed }
}

const at = (moment: string) => Date.parse(moment)
const shown = (moment: number | null) => moment && new Date(moment).toISOString()

test('an office is open by the clock on its own wall', () => {
  const berlin = hours('Europe/Berlin', office)
  expect(isOpen(at('2026-01-05T08:00:00Z'), berlin)).toBe(true)
  expect(isOpen(at('2026-01-05T07:59:00Z'), berlin)).toBe(false)
  expect(isOpen(at('2026-01-05T16:00:00Z'), berlin)).toBe(false)
  expect(shown(nextOpening(at('2026-01-09T20:00:00Z'), berlin))).toBe('2026-01-12T08:00:00.000Z')
  expect(shown(closingOf(at('2026-01-05T12:00:00Z'), berlin))).toBe('2026-01-05T16:00:00.000Z')
})

test('who has set no hours is always open', () => {
  const now = at('2026-01-05T03:00:00Z')
  expect(isOpen(now, null)).toBe(true)
  expect(nextOpening(now, null)).toBe(now)
  expect(businessMsBetween(now, now + HOUR, null)).toBe(HOUR)
})

test('who has no interval at all never opens', () => {
  const never = hours('UTC', NONE)
  expect(nextOpening(at('2026-01-05T03:00:00Z'), never)).toBeNull()
  expect(afterBusinessMs(at('2026-01-05T03:00:00Z'), HOUR, never)).toBeNull()
  expect(opensWithin(at('2026-01-05T03:00:00Z'), 1e12, never)).toBe(false)
})

test('a lunch break is no working time', () => {
  const split = hours('UTC', daily({ from: '13:00', to: '17:15' }, { from: '09:00', to: '12:00' }))
  const [nine, six] = [at('2026-01-05T09:00:00Z'), at('2026-01-05T18:00:00Z')]
  expect(businessMsBetween(nine, six, split)).toBe(7.25 * HOUR)
  expect(shown(nextOpening(at('2026-01-05T12:00:00Z'), split))).toBe('2026-01-05T13:00:00.000Z')
  expect(shown(afterBusinessMs(nine, 4 * HOUR, split))).toBe('2026-01-05T14:00:00.000Z')
})

test('an overnight shift goes on after midnight and belongs to the day it began on', () => {
  const night = hours('UTC', { ...NONE, fri: [{ from: '22:00', to: '06:00' }] })
  expect(isOpen(at('2026-01-10T05:59:00Z'), night)).toBe(true)
  expect(isOpen(at('2026-01-10T06:00:00Z'), night)).toBe(false)
  expect(shown(closingOf(at('2026-01-09T23:00:00Z'), night))).toBe('2026-01-10T06:00:00.000Z')
  const off = { from: '2026-01-10', to: '2026-01-10', name: 'Saturday off' }
  expect(isOpen(at('2026-01-10T05:00:00Z'), { ...night, closed: [off] })).toBe(true)
})

test('round the clock is one open time without an end', () => {
  const always = hours('America/New_York', daily({ from: '00:00', to: '00:00' }))
  const [from, to] = [at('2026-03-01T00:00:00Z'), at('2026-03-31T00:00:00Z')]
  expect(businessMsBetween(from, to, always)).toBe(to - from)
})

test('a one-day absence and a holiday are days on which nobody comes', () => {
  const closed = [
    { from: '2026-12-24', to: '2026-12-26', name: 'Christmas' },
    { from: '2026-12-29', to: '2026-12-29', name: 'Away' },
  ]
  const berlin = hours('Europe/Berlin', office, closed)
  expect(shown(nextOpening(at('2026-12-23T17:00:00Z'), berlin))).toBe('2026-12-28T08:00:00.000Z')
  expect(shown(nextOpening(at('2026-12-28T17:00:00Z'), berlin))).toBe('2026-12-30T08:00:00.000Z')
  const [from, to] = [at('2026-12-23T00:00:00Z'), at('2026-12-31T00:00:00Z')]
  expect(businessMsBetween(from, to, berlin)).toBe(3 * 8 * HOUR)
})

// Each zone on the day its clocks go forward, and on the day they go back.
const EDGES = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25', '02:00', '03:00'],
  ['America/New_York', '2026-03-08', '2026-11-01', '02:00', '03:00'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05', '02:00', '02:30'],
] as const

test.each(EDGES)(
  'in %s a day and a night shift keep the clock on the wall',
  (zone, spring, autumn) => {
    const change = zone === 'Australia/Lord_Howe' ? HOUR / 2 : HOUR
    const day = hours(zone, daily({ from: '09:00', to: '17:00' }))
    const night = hours(zone, daily({ from: '22:00', to: '06:00' }))
    for (const [date, length] of [
      [spring, 8 * HOUR - change],
      [autumn, 8 * HOUR + change],
    ] as const) {
      const dawn = noonOf(date, zone) - 6 * HOUR
      expect(localTime(nextOpening(dawn, day), zone)).toBe('09:00')
      const eve = noonOf(date, zone) - 24 * HOUR
      const begins = nextOpening(eve, night)
      const ends = closingOf(begins ?? 0, night)
      expect([localTime(begins, zone), localTime(ends, zone)]).toEqual(['22:00', '06:00'])
      expect((ends ?? 0) - (begins ?? 0)).toBe(length)
      expect(businessMsBetween(eve, eve + 24 * HOUR, night)).toBe(length)
    }
  },
)

test.each(EDGES)(
  'in %s a time that the clock skips is the moment of the skip',
  (zone, spring, _, skipped, after) => {
    const early = hours(zone, daily({ from: '02:15', to: '05:00' }))
    const midnight = noonOf(spring, zone) - 11 * HOUR
    expect(skipped < '02:15').toBe(true)
    expect(localTime(nextOpening(midnight, early), zone)).toBe(after)
  },
)

test.each(EDGES)('in %s an hour that comes twice is counted twice', (zone, _, autumn) => {
  const change = zone === 'Australia/Lord_Howe' ? HOUR / 2 : HOUR
  const early = hours(zone, daily({ from: '01:00', to: '04:00' }))
  const noon = noonOf(autumn, zone)
  expect(businessMsBetween(noon - 20 * HOUR, noon, early)).toBe(3 * HOUR + change)
})

test('what is due after so much working time is just that much working time away', () => {
  const berlin = hours('Europe/Berlin', office)
  const begins = at('2026-03-27T15:20:00Z')
  for (const ms of [1, HOUR, 9 * HOUR, 40 * HOUR, 100 * HOUR]) {
    const due = afterBusinessMs(begins, ms, berlin) ?? 0
    expect(businessMsBetween(begins, due, berlin)).toBe(ms)
  }
})

function localTime(moment: number | null, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(moment ?? 0)
}

/** Noon of that date in that zone: long after any change of its clocks. */
function noonOf(date: string, timeZone: string): number {
  const guess = at(`${date}T12:00:00Z`)
  const [hour = 0, minute = 0] = localTime(guess, timeZone).split(':').map(Number)
  const local = (hour * 60 + minute) * 60_000
  const sameDay = new Intl.DateTimeFormat('en-CA', { timeZone }).format(guess) === date
  return guess - (local - 12 * HOUR) - (sameDay ? 0 : 24 * HOUR)
}
