import type { InsightFigure } from '@baton/contract'
import { METRICS, metricOf } from '@baton/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { conversationsBehind } from './behind.ts'
import { breakdownsOf } from './breakdowns.ts'
import { countedIn, wantZone } from './counted.ts'
import { figuresOf } from './figures.ts'
import { createMeasurer, type Measurer } from './measurer.ts'
import { periodOf } from './period.ts'
import { type History, someHistories, write } from './testing/histories.ts'
import { slowFigures } from './testing/slow-figures.ts'

const RUNS = 30
const NOW = Date.parse('2026-03-22T12:00:00.000Z')
const march = { from: '2026-03-08', to: '2026-03-16', zone: 'Europe/Berlin' }

let database: FreshDatabase
let measurer: Measurer
let runs = 0
beforeAll(async () => {
  database = await freshDatabase()
  measurer = createMeasurer({
    pool: database.pool,
    pace: Number.MAX_SAFE_INTEGER,
    onFault: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await measurer.stop()
  await database.drop()
})

/** A workspace of its own, its log measured in two steps, as it is when conversations go on. */
async function workspaceWith(histories: readonly History[]): Promise<string> {
  const workspaceId = `wsp_${++runs}`
  // Half of them are counted by days and months as they go on, half are read from the rows.
  if (runs % 2 === 0) await wantZone(database.pool, workspaceId, march.zone)
  await write(database.pool, workspaceId, histories, 5)
  await measurer.catchUp()
  await write(database.pool, workspaceId, histories)
  await measurer.catchUp()
  return workspaceId
}

async function figures(workspaceId: string, filter: Partial<typeof march> & object = {}) {
  const asked = { ...march, ...filter }
  return figuresOf(await counted(workspaceId, asked))
}

async function counted(workspaceId: string, asked: typeof march = march) {
  const period = await periodOf(database.pool, asked, () => NOW)
  return countedIn(database.pool, workspaceId, asked, period)
}

/** What a figure says, without its name, the time nine of ten stay below, and the period before. */
function plain({ value, counts, among }: Omit<InsightFigure, 'metric' | 'before'>) {
  return { value, counts, among }
}

/** Times are told to within two in a hundred: one that keeps to it is taken for the one it stands for. */
function told(
  found: readonly InsightFigure[],
  slow: ReturnType<typeof slowFigures>,
  before = false,
) {
  return Object.fromEntries(
    found.map((figure) => {
      const { value, ...counts } = plain(before ? figure.before : figure)
      const { value: exact } = slow[figure.metric]
      const isTime =
        metricOf(figure.metric).made.kind === 'time' && value !== null && exact !== null
      const isNear = isTime && Math.abs(value - exact) <= exact * 0.02
      return [figure.metric, { value: isNear ? exact : value, ...counts }]
    }),
  )
}

/** Begun in March, Berlin's winter time. */
function begunBetween(histories: readonly History[], from: string, until: string) {
  return histories.flatMap(({ events }) => {
    const began = events[0]?.at ?? ''
    return Date.parse(began) >= Date.parse(`${from}T00:00:00+01:00`) &&
      Date.parse(began) < Date.parse(`${until}T00:00:00+01:00`)
      ? [events]
      : []
  })
}

test('every figure, and its figure before, is what the definitions say of the logs', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, async (histories) => {
      const workspaceId = await workspaceWith(histories)
      const today = slowFigures(begunBetween(histories, '2026-03-08', '2026-03-17'), NOW)
      const before = slowFigures(begunBetween(histories, '2026-02-27', '2026-03-08'), NOW)
      const found = await figures(workspaceId)
      expect(told(found, today)).toEqual(today)
      expect(told(found, before, true)).toEqual(before)
    }),
    { numRuns: RUNS },
  )
})

test('no share is more than the whole, and resolved and escalated together are not either', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, async (histories) => {
      const found = await figures(await workspaceWith(histories))
      const value = (name: string) => found.find(({ metric }) => metric === name)?.value ?? 0
      for (const { name, made } of METRICS)
        if (made.kind === 'share' || made.kind === 'thumbs')
          expect(value(name)).toBeLessThanOrEqual(1)
      expect(value('automation') + value('escalation-rate')).toBeLessThanOrEqual(1)
      expect(value('containment')).toBeLessThanOrEqual(value('deflection'))
    }),
    { numRuns: RUNS },
  )
})

test('behind every figure are as many conversations as it counts', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, async (histories) => {
      const workspaceId = await workspaceWith(histories)
      const period = await periodOf(database.pool, march, () => NOW)
      for (const figure of await figures(workspaceId)) {
        // Thumbs are counted, not conversations.
        if (figure.metric === 'thumbs') continue
        for (const part of ['counts', 'among'] as const) {
          const query = { ...march, metric: figure.metric, part, limit: 200 }
          const page = await conversationsBehind(database.pool, workspaceId, query, period)
          expect([figure.metric, part, page.of]).toEqual([figure.metric, part, figure[part]])
          expect(page.data).toHaveLength(figure[part])
        }
      }
    }),
    { numRuns: 4 },
  )
})

test('what is measured anew, all at once, is the same', async () => {
  const { pool } = database
  const rows = async () =>
    (
      await pool.query(`select to_jsonb(m) as row from conversation_measures m
        union all select to_jsonb(t) from measured_turns t order by 1`)
    ).rows
  await workspaceWith(fc.sample(someHistories, { numRuns: 1, seed: 7 })[0] ?? [])
  const before = await rows()
  await measurer.rebuild()
  await measurer.catchUp()
  expect(await rows()).toEqual(before)
  await pool.query('delete from conversation_measures')
  expect(await rows()).toEqual([])
  await measurer.rebuild()
  await measurer.catchUp()
  expect(await rows()).toEqual(before)
})

test('parts add up to the whole, and every day is there', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, async (histories) => {
      const workspaceId = await workspaceWith(histories)
      const { series, breakdowns } = breakdownsOf(await counted(workspaceId), march)
      const found = await figures(workspaceId)
      const counts = (name: string) => found.find(({ metric }) => metric === name)?.counts
      const sum = (of: readonly { conversations: number; escalations: number }[]) => [
        of.reduce((n, each) => n + each.conversations, 0),
        of.reduce((n, each) => n + each.escalations, 0),
      ]
      const whole = [counts('conversations'), counts('escalation-rate')]
      for (const part of [series, breakdowns.channel, breakdowns.language, breakdowns.hour])
        expect(sum(part)).toEqual(whole)
      expect(sum(breakdowns.reason)).toEqual([whole[1], whole[1]])
      expect(series.map(({ from }) => from)).toEqual(
        Array.from({ length: 9 }, (_, nth) => `2026-03-${String(8 + nth).padStart(2, '0')}`),
      )
    }),
    { numRuns: RUNS },
  )
})

test('filters narrow all of it', async () => {
  const [histories = []] = fc.sample(someHistories, { numRuns: 1, seed: 11 })
  const workspaceId = await workspaceWith(histories)
  const onEmail = histories.filter(
    ({ events: [first] }) => first?.type === 'conversation.started' && first.channel === 'email',
  )
  const found = await figures(workspaceId, { channel: 'email' } as object)
  const slow = slowFigures(begunBetween(onEmail, '2026-03-08', '2026-03-17'), NOW)
  expect(told(found, slow)).toEqual(slow)
})

test('one workspace never counts for another', async () => {
  const [histories = []] = fc.sample(someHistories, { numRuns: 1, seed: 3 })
  await workspaceWith(histories)
  const found = await figures('wsp_stranger')
  expect(found.map(({ counts }) => counts)).toEqual(found.map(() => 0))
})

test('a conversation that is erased leaves no figure behind', async () => {
  const [histories = []] = fc.sample(someHistories, { numRuns: 1, seed: 5 })
  const workspaceId = await workspaceWith(histories)
  await database.pool.query('delete from inbox where workspace_id = $1', [workspaceId])
  const { rows } = await database.pool.query(
    'select 1 from conversation_measures where workspace_id = $1 union all select 1 from measured_turns where workspace_id = $1',
    [workspaceId],
  )
  expect(rows).toEqual([])
})
