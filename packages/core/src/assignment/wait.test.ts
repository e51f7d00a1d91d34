import { Hours } from '@baton/contract'
import { expect, test } from 'vitest'
import { expectedWait, type WaitFacts } from './wait.ts'

const MINUTE = 60_000
const MONDAY_10 = Date.parse('2026-01-05T10:00:00Z')
const day = [{ from: '09:00', to: '17:00' }]
const office = Hours.parse({
  timeZone: 'UTC',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
})

/** One each hour of the weeks before, of so many minutes each. */
function waits(...minutes: number[]): WaitFacts['history'] {
  return minutes.map((wait, nth) => {
    const from = MONDAY_10 - (3 + nth) * 60 * MINUTE
    return { from, to: from + wait * MINUTE }
  })
}

const usual = waits(...Array.from({ length: 30 }, (_, nth) => 2 + (nth % 10)))
const now: WaitFacts = { at: MONDAY_10, hours: null, history: usual, ahead: 0, present: 2 }

test('half of those before waited so long, nearly all no longer than that', () => {
  expect(expectedWait(now)).toEqual({ kind: 'range', fromMinutes: 10, toMinutes: 10 })
  const short = waits(...Array.from({ length: 30 }, (_, nth) => (nth % 10 >= 8 ? 4 : 1.5)))
  expect(expectedWait({ ...now, history: short })).toEqual({
    ...{ kind: 'range', fromMinutes: 2, toMinutes: 5 },
  })
})

test('with too little known, or nobody there, nothing is said rather than a lie', () => {
  expect(expectedWait({ ...now, history: usual.slice(0, 19) })).toBeNull()
  expect(expectedWait({ ...now, present: 0 })).toBeNull()
})

test('a longer line makes it longer, and a shorter one never shorter than before', () => {
  const crowded = expectedWait({ ...now, ahead: 9 })
  expect(crowded).toMatchObject({ kind: 'range' })
  if (crowded?.kind === 'range') expect(crowded.toMinutes).toBeGreaterThan(10)
  expect(expectedWait({ ...now, ahead: 0 })).toEqual(expectedWait(now))
})

test('outside the hours it says when somebody comes, across the weekend too', () => {
  const friday = Date.parse('2026-01-09T18:00:00Z')
  expect(expectedWait({ ...now, hours: office, at: friday })).toEqual({
    ...{ kind: 'opens', at: '2026-01-12T09:00:00.000Z' },
  })
})

test('who is never there is not promised', () => {
  const never = { ...office, week: Hours.parse({ timeZone: 'UTC', week: {} }).week }
  expect(expectedWait({ ...now, hours: never })).toBeNull()
})

test('what would go on after closing says by when on the next day', () => {
  const evening = Date.parse('2026-01-05T16:58:00Z')
  const history = usual.map((_, nth) => {
    const from = Date.parse('2026-01-02T09:00:00Z') + (nth % 7) * 60 * MINUTE
    return { from, to: from + 10 * MINUTE }
  })
  expect(expectedWait({ ...now, hours: office, history, at: evening })).toEqual({
    ...{ kind: 'by', at: '2026-01-06T09:30:00.000Z' },
  })
})

test('a night between asking and answering is not counted as waiting', () => {
  const overnight = usual.map((_, nth) => ({
    from: Date.parse('2026-01-01T16:58:00Z') + (nth % 2) * 1_000,
    to: Date.parse('2026-01-02T09:02:00Z'),
  }))
  const said = expectedWait({ ...now, hours: office, history: overnight, ahead: 0 })
  expect(said).toEqual({ kind: 'range', fromMinutes: 5, toMinutes: 5 })
})
