import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { postgresBegunTickets } from './begun-tickets.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

/** As a process on the same database knows them, by its own clock. */
const knownAt = (at: string) => postgresBegunTickets(database.pool, () => Date.parse(at))
const NINE = '2026-01-05T09:00:00.000Z'
const TEN = '2026-01-05T10:00:00.000Z'
const placeOf = (escalationId: string, workspaceId = 'wsp_1') => ({
  ...{ workspaceId, escalationId, conversationId: 'cnv_1', connectionId: 'desk' },
})

test('what one process has begun, the one after it knows', async () => {
  const first = await knownAt(NINE).of(placeOf('esc_1'), false)
  expect(first).toMatchObject({ at: null })
  await first.note()
  expect(await knownAt(TEN).of(placeOf('esc_1'), true)).toMatchObject({ at: NINE })
  expect(await knownAt(TEN).of(placeOf('esc_2'), true)).toMatchObject({ at: null })
  expect(await knownAt(TEN).of(placeOf('esc_1', 'wsp_2'), true)).toMatchObject({ at: null })
})

test('the latest of several counts, also where clocks differ', async () => {
  for (const at of [TEN, NINE]) await (await knownAt(at).of(placeOf('esc_3'), true)).note()
  expect(await knownAt(TEN).of(placeOf('esc_3'), true)).toMatchObject({ at: TEN })
})

test('it is forgotten once the ticket is known', async () => {
  const begun = await knownAt(NINE).of(placeOf('esc_4'), false)
  expect(begun.isNoted()).toBe(false)
  await begun.note()
  expect(begun.isNoted()).toBe(true)
  await knownAt(NINE).forget(placeOf('esc_4'))
  expect(await knownAt(TEN).of(placeOf('esc_4'), true)).toMatchObject({ at: null })
})
