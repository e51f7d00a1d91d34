import { fold, inboxRow } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresInbox } from '../inbox/inbox.ts'
import { postgresStore } from '../store/postgres.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { SAMPLE_TEAM } from './people.ts'
import { plotOf, SHAPES } from './plan.ts'
import { tell } from './tell.ts'
import { hasRealConversations, writeSample } from './write.ts'

const NOW = Date.parse('2026-11-21T12:00:00.000Z')
const ordered = (over: object = {}) => ({
  ...{ workspaceId: 'wsp_1', size: 'small' as const, seed: 1, now: NOW },
  ...{ signal: new AbortController().signal, step: () => {} },
  ...over,
})

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('what is made is the same for the same number, and other for another', () => {
  const cast = { now: NOW, team: SAMPLE_TEAM }
  const told = (seed: number) => tell(plotOf(3, SHAPES.small, { ...cast, seed })).events
  expect(told(1)).toEqual(told(1))
  expect(told(1)).not.toEqual(told(2))
})

test('every log folds to the line that stands in the list, and nothing lies in the future', async () => {
  const { written } = await writeSample(database.pool, ordered())
  expect(written).toBe(SHAPES.small.count)
  const store = postgresStore(database.pool)
  const inbox = postgresInbox(database.pool)
  const { rows } = await database.pool.query<{ conversation_id: string }>(
    'select conversation_id from inbox',
  )
  for (const { conversation_id: conversationId } of rows) {
    const ref = { workspaceId: 'wsp_1', conversationId }
    const log = await store.read(ref)
    expect(await inbox.row('wsp_1', conversationId)).toEqual(inboxRow(fold(conversationId, log)))
    expect(log.every(({ at }) => Date.parse(at) <= NOW)).toBe(true)
  }
})

test('there are some in every view', async () => {
  const counts = await postgresInbox(database.pool).counts('wsp_1', SAMPLE_TEAM[0]?.id ?? '')
  for (const view of ['escalated', 'assistant', 'closed', 'all'] as const)
    expect(counts[view]).toBeGreaterThan(0)
})

test('asked for again, it writes nothing twice; stopped, it goes on where it was', async () => {
  expect((await writeSample(database.pool, ordered())).written).toBe(0)
  const stopped = new AbortController()
  const step = () => stopped.abort()
  const large = { seed: 2, size: 'busy' as const, count: 2_500 }
  const first = await writeSample(
    database.pool,
    ordered({ ...large, signal: stopped.signal, step }),
  )
  expect(first.written).toBe(2_000)
  expect((await writeSample(database.pool, ordered(large))).written).toBe(500)
})

test('a workspace with real conversations is told from one with samples only', async () => {
  expect(await hasRealConversations(database.pool, 'wsp_1')).toBe(false)
  await database.pool.query(
    `insert into inbox (workspace_id, conversation_id, seq, holder, sort_key, row) values ('wsp_1', 'cnv_real', 1, 'nobody', 1, '{}')`,
  )
  expect(await hasRealConversations(database.pool, 'wsp_1')).toBe(true)
})
