import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../store/transaction.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { countSpans } from './count-spans.ts'
import { countedIn, stretchesBetween, wantZone } from './counted.ts'
import { createMeasurer, type Measurer } from './measurer.ts'
import { periodOf } from './period.ts'
import { type History, someHistories, write } from './testing/histories.ts'

const LATER = Date.parse('2026-06-01T12:00:00.000Z')
const ZONE = 'Europe/Berlin'
/** March as a whole month, with February before it. */
const spring = { from: '2026-03-01', to: '2026-04-20', zone: ZONE }

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

function histories(seed: number): History[] {
  return fc.sample(someHistories, { numRuns: 1, seed })[0] ?? []
}

async function workspaceWith(given: readonly History[], zone: string | null): Promise<string> {
  const workspaceId = `wsp_${++runs}`
  if (zone) await wantZone(database.pool, workspaceId, zone)
  await write(database.pool, workspaceId, given)
  await measurer.catchUp()
  return workspaceId
}

async function read(
  workspaceId: string,
  filter: object = {},
  pool: Pick<FreshDatabase['pool'], 'query'> = database.pool,
) {
  const asked = { ...spring, ...filter }
  const period = await periodOf(database.pool, asked, () => LATER)
  return sorted(await countedIn(pool, workspaceId, asked, period))
}

/** Sheets say the same in whatever order they were added up. */
function sorted(counted: Awaited<ReturnType<typeof countedIn>>) {
  return Object.values(counted).map(({ patterns, times, parts }) =>
    [patterns, ...Object.values(times), ...Object.values(parts)].map((map) =>
      [...(map as Map<unknown, unknown>)].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
  )
}

const FILTERS = [
  {},
  { channel: 'email' },
  { language: 'de' },
  { reason: 'button' },
  { channel: 'widget', language: 'en' },
  { language: 'en', reason: 'frustration' },
  { channel: 'api', language: 'en', reason: 'button' },
  { channel: 'voice' },
]

test('sheets of days and months say what the rows say, whatever is filtered', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, async (given) => {
      const counted = await workspaceWith(given, ZONE)
      const rows = await workspaceWith(given, null)
      for (const filter of FILTERS)
        expect(await read(counted, filter)).toEqual(await read(rows, filter))
    }),
    { numRuns: 15 },
  )
})

test('of what has come to rest no row is read', async () => {
  const workspaceId = await workspaceWith(histories(21), ZONE)
  const before = await read(workspaceId, { to: '2026-03-31' })
  const without = inTransaction(database.pool, async (db) => {
    await db.query('set local session_replication_role = replica')
    await db.query('delete from conversation_measures where workspace_id = $1', [workspaceId])
    expect(await read(workspaceId, { to: '2026-03-31' }, db)).toEqual(before)
    throw new Error('Taken back')
  })
  await expect(without).rejects.toThrow('Taken back')
})

test('what changes later, and what is erased, changes the sheets in the same moment', async () => {
  const given = histories(22)
  const workspaceId = await workspaceWith(
    given.map(({ id, events }) => ({ id, events: events.slice(0, 3) })),
    ZONE,
  )
  await write(database.pool, workspaceId, given)
  await measurer.catchUp()
  const whole = await workspaceWith(given, null)
  expect(await read(workspaceId)).toEqual(await read(whole))

  const gone = given.slice(0, Math.ceil(given.length / 2)).map(({ id }) => id)
  for (const one of [workspaceId, whole])
    await database.pool.query(
      'delete from inbox where workspace_id = $1 and conversation_id = any($2)',
      [one, gone],
    )
  expect(await read(workspaceId)).toEqual(await read(whole))
  await measurer.catchUp()
  expect(await read(workspaceId)).toEqual(await read(whole))
})

test('what is erased while its day is being counted is not counted', async () => {
  const given = histories(23)
  const workspaceId = await workspaceWith(given, ZONE)
  await database.pool.query('delete from counted_spans where workspace_id = $1', [workspaceId])
  const erased = inTransaction(database.pool, async (db) => {
    await db.query('delete from inbox where workspace_id = $1', [workspaceId])
    const counting = countSpans({ pool: database.pool, pace: 1, goOn: async () => true })
    await db.query('select pg_sleep(0.2)')
    return { counting }
  })
  await (await erased).counting
  const { rows } = await database.pool.query(
    'select 1 from counted_sheets where workspace_id = $1 and conversations > 0',
    [workspaceId],
  )
  expect(rows).toEqual([])
})

test('days begin when they begin in the zone that is asked for', async () => {
  const given = histories(24)
  const tokyo = await workspaceWith(given, 'Asia/Tokyo')
  const rows = await workspaceWith(given, null)
  const zone = { zone: 'Asia/Tokyo' }
  expect(await read(tokyo, zone)).toEqual(await read(rows, zone))
  expect(await read(tokyo)).toEqual(await read(rows))
})

test('of many zones the latest are kept', async () => {
  const workspaceId = await workspaceWith(histories(25), ZONE)
  for (const zone of ['UTC', 'Asia/Tokyo', 'Asia/Kolkata', 'America/Lima'])
    await wantZone(database.pool, workspaceId, zone)
  await measurer.catchUp()
  const { rows } = await database.pool.query(
    'select zone from counted_zones where workspace_id = $1',
    [workspaceId],
  )
  expect(rows).toHaveLength(3)
})

test('everything can be counted anew', async () => {
  const workspaceId = await workspaceWith(histories(26), ZONE)
  const sheets = async () =>
    (
      await database.pool.query(
        `select span, first, channel, language, reason, topic, conversations, escalations
         from counted_sheets where workspace_id = $1 order by 1, 2, 3, 4, 5, 6`,
        [workspaceId],
      )
    ).rows
  const before = await sheets()
  expect(before.length).toBeGreaterThan(10)
  await measurer.rebuild()
  // Some at a time, and there are the workspaces of all other tests.
  for (let look = 0; look < 4; look++) await measurer.catchUp()
  expect(await sheets()).toEqual(before)
})

test('what no sheet says is read in stretches, which never cross from one period into the other', () => {
  const days = { earlierDay: '2026-01-01', from: '2026-02-01', to: '2026-03-01' }
  expect(stretchesBetween([], days)).toEqual([
    { from: '2026-01-01', to: '2026-02-01', isNow: false },
    { from: '2026-02-01', to: '2026-03-01', isNow: true },
  ])
  const kept = [
    { first: '2026-01-01', next: '2026-02-01' },
    { first: '2026-02-03', next: '2026-02-04' },
  ]
  expect(stretchesBetween(kept, days)).toEqual([
    { from: '2026-02-01', to: '2026-02-03', isNow: true },
    { from: '2026-02-04', to: '2026-03-01', isNow: true },
  ])
})
