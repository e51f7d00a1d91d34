// The times of a page count the hours of whoever had the conversation. Reckoned once more here in quarters of an hour, with
// none of the code that reckons hours.
import { Hours } from '@baton/contract'
import { metricOf } from '@baton/core'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { postgresSettings } from '../settings/settings.ts'
import { freshDatabase } from '../testing/database.ts'
import { countedIn } from './counted.ts'
import { figuresOf } from './figures.ts'
import { hoursOf } from './hours-of.ts'
import { createMeasurer } from './measurer.ts'
import { periodOf } from './period.ts'
import { someHistories, write } from './testing/histories.ts'
import { type SlowHours, slowFigures } from './testing/slow-figures.ts'

const NOW = Date.parse('2026-03-22T12:00:00.000Z')
const all = { from: '2026-02-27', to: '2026-03-31', zone: 'UTC' }
const HOUR = 3_600_000
const QUARTER = HOUR / 4
const ada = { id: 'usr_ada', name: 'Ada' }

const day = [{ from: '09:00', to: '17:30' }]
/** Neither zone changes its clocks. The workspace is there on weekdays, Tokyo at night and from Sunday on. */
const workspace = Hours.parse({
  timeZone: 'UTC',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
})
const night = [{ from: '22:00', to: '06:00' }]
const tokyo = Hours.parse({
  ...{ timeZone: 'Asia/Tokyo', week: { sun: night, mon: night, tue: night } },
  closed: [{ from: '2026-03-09', to: '2026-03-09' }],
})

/** By the clock of a place that is so many hours ahead. */
function wall(at: number, ahead: number) {
  const there = new Date(at + ahead * HOUR)
  const hour = there.getUTCHours() + there.getUTCMinutes() / 60
  return { weekday: there.getUTCDay(), hour, date: there.toISOString().slice(0, 10) }
}

function isThere(at: number, team: string | null): boolean {
  if (team === 'tokyo') {
    const { hour } = wall(at, 9)
    // After midnight it is still the night that began the day before.
    const { weekday, date } = wall(hour < 6 ? at - 24 * HOUR : at, 9)
    return (hour >= 22 || hour < 6) && weekday <= 2 && date !== '2026-03-09'
  }
  const { weekday, hour } = wall(at, 0)
  return weekday >= 1 && weekday <= 5 && hour >= 9 && hour < 17.5
}

const slowHours: SlowHours = (from, to, team) => {
  let sum = 0
  for (let at = Math.floor(from / QUARTER) * QUARTER; at < to; at += QUARTER)
    if (isThere(at, team)) sum += Math.min(at + QUARTER, to) - Math.max(at, from)
  return sum
}

test('waiting, first reply and resolution count the hours of the team that had it', async () => {
  const database = await freshDatabase()
  const { pool } = database
  const settings = postgresSettings(pool, () => NOW)
  const measurer = createMeasurer({
    ...{ pool, hours: hoursOf(settings), pace: Number.MAX_SAFE_INTEGER },
    onFault: (error) => {
      throw error
    },
  })
  onTestFinished(async () => {
    await measurer.stop()
    await database.drop()
  })
  const teams = {
    shifts: [{ id: 'nights', name: 'Nights', hours: tokyo }],
    teams: [
      { id: 'tokyo', name: 'Tokyo', shift: 'nights' },
      { id: 'always', name: 'Always', shift: null },
    ],
  }
  let runs = 0
  let differed = 0
  await fc.assert(
    fc.asyncProperty(someHistories, async (histories) => {
      const workspaceId = `wsp_${++runs}`
      const change = { baseVersion: 0, by: ada }
      await settings.save(workspaceId, { ...change, part: 'work', value: { hours: workspace } })
      await settings.save(workspaceId, { ...change, part: 'teams', value: teams })
      await write(pool, workspaceId, histories)
      await measurer.catchUp()
      const period = await periodOf(pool, all, () => NOW)
      const found = figuresOf(await countedIn(pool, workspaceId, all, period))
      const logs = histories.map(({ events }) => events)
      const slow = slowFigures(logs, NOW, slowHours)
      const plain = slowFigures(logs, NOW)
      for (const { metric, value, counts, among } of found) {
        if (metricOf(metric).made.kind !== 'time') continue
        const exact = slow[metric]
        expect({ metric, counts, among }).toEqual({
          ...{ metric, counts: exact.counts, among: exact.among },
        })
        expect(Math.abs((value ?? 0) - (exact.value ?? 0))).toBeLessThanOrEqual(
          (exact.value ?? 0) * 0.02,
        )
        if (exact.value !== plain[metric].value) differed++
      }
    }),
    { numRuns: 40 },
  )
  // Else the hours would not have been asked.
  expect(differed).toBeGreaterThan(0)
}, 120_000)
