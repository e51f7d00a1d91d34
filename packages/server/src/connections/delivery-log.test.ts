import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCommits } from '../commit.ts'
import { newId } from '../id.ts'
import { postgresStore } from '../store/postgres.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { postgresDeliveryLog } from './delivery-log.ts'
import { createHear } from './hear.ts'
import { postgresKnownTickets } from './known-tickets.ts'
import { createLooker } from './looker.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.drop())

const DAY = 86_400_000
const delivered = (effectId: string) => ({
  ...{ workspaceId: 'wsp_1', conversationId: 'cnv_1', connectionId: 'desk', effectId },
  ...{ act: 'ticket.open', attempt: 1, tookMs: 12, problem: null },
})

test('attempts are forgotten after ninety days, and not before', async () => {
  let time = Date.now()
  const log = postgresDeliveryLog(database.pool, { newId, now: () => time })
  const kept = async () =>
    (await log.read('wsp_1', 'desk', {})).data.map(({ effectId, act }) => effectId || act)
  await log.wrote(delivered('eff_old'))
  await log.passedOver('wsp_1', 'desk', { 'It is a bounce.': 1 })
  time += 89 * DAY
  await log.wrote(delivered('eff_new'))
  await log.prune()
  expect(await kept()).toHaveLength(3)
  time += 2 * DAY
  await log.prune()
  expect(await kept()).toEqual(['eff_new'])
})

test('whoever looks into other desks forgets them, from the start on', async () => {
  const { pool } = database
  const past = postgresDeliveryLog(pool, { newId, now: () => Date.now() - 91 * DAY })
  await past.wrote(delivered('eff_old'))
  const desks = { open: async () => null }
  const tickets = postgresKnownTickets(pool)
  const commits = createCommits(postgresStore(pool))
  const bringFiles = async () => ({ attachments: [], lost: [] })
  const hear = createHear({ desks, tickets, commits, bringFiles, now: Date.now })
  const looker = createLooker({
    ...{ pool, desks, tickets, hear },
    log: postgresDeliveryLog(pool, { newId, now: Date.now }),
    onFault(error) {
      throw error
    },
  })
  looker.start()
  await vi.waitFor(async () => {
    expect((await pool.query('select from deliveries')).rowCount).toBe(0)
  })
  await looker.stop()
})
