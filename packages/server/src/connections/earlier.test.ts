import type { Customer } from '@baton/contract'
import { type Conversation, postCustomerMessage, startConversation } from '@baton/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCommits } from '../commit.ts'
import { postgresStore } from '../store/postgres.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { type Earlier, postgresEarlier } from './earlier.ts'

let database: FreshDatabase
let earlier: Earlier
let said = 0
beforeAll(async () => {
  database = await freshDatabase()
  earlier = postgresEarlier(database.pool, ({ conversationId }) => `/desk/${conversationId}`)
})
afterAll(() => database.drop())

/** One after the other, a minute apart. */
async function asks(customer: Customer, text: string, workspaceId = 'wsp_1') {
  const { commit } = createCommits(postgresStore(database.pool))
  const ref = { workspaceId, conversationId: `cnv_${++said}` }
  const at = new Date(Date.UTC(2026, 0, 5, 9, said)).toISOString()
  const start = { customer, channel: 'widget' as const, locale: 'en' }
  await commit(ref, (now) => startConversation(now, start, at))
  if (text === '') return commit(ref, () => [])
  return commit(ref, (now) => postCustomerMessage(now, { id: 'm', text }, at))
}

const subjects = async (today: Conversation, workspaceId = 'wsp_1') =>
  (await earlier({ workspaceId, conversationId: today.id }, today)).map(({ subject }) => subject)

test('the five latest of the same customer, the latest first, each with its link', async () => {
  const sam: Customer = { id: 'sam', verified: false }
  for (let nth = 1; nth <= 7; nth++) await asks(sam, `Question ${nth}`)
  await asks(sam, '')
  const today = await asks(sam, 'Today')
  await asks(sam, 'Later')
  expect(await subjects(today)).toEqual([7, 6, 5, 4, 3].map((nth) => `Question ${nth}`))
  const [latest] = await earlier({ workspaceId: 'wsp_1', conversationId: today.id }, today)
  expect(latest?.link).toBe(`/desk/${latest?.conversationId}`)
})

test('a signed address finds them under another id, and one that is only said does not', async () => {
  const kim = { email: 'Kim@Example.com', verified: true }
  await asks({ ...kim, id: 'kim_web' }, 'From the web')
  await asks({ ...kim, id: 'kim_said', verified: false }, 'From anybody')
  const today = await asks({ ...kim, id: 'kim_app', email: 'kim@example.com' }, 'Today')
  expect(await subjects(today)).toEqual(['From the web'])
  const claimed = await asks({ ...kim, id: 'kim_claimed', verified: false }, 'I am Kim')
  expect(await subjects(claimed)).toEqual([])
})

test('an id that is only said is not the one that is signed', async () => {
  await asks({ id: 'lee', verified: true }, 'Signed')
  expect(await subjects(await asks({ id: 'lee', verified: false }, 'Said'))).toEqual([])
  expect(await subjects(await asks({ id: 'lee', verified: true }, 'Signed again'))).toEqual([
    'Signed',
  ])
})

test('nothing of another workspace', async () => {
  const pat: Customer = { id: 'pat', email: 'pat@example.com', verified: true }
  await asks(pat, 'Elsewhere', 'wsp_2')
  expect(await subjects(await asks(pat, 'Here'))).toEqual([])
})

test('it is found by the indexes, however many conversations there are', async () => {
  const client = await database.pool.connect()
  try {
    await client.query('set enable_seqscan = off')
    const { rows } = await client.query(
      `explain select 1 from inbox where workspace_id = 'w' and row->'customer'->>'id' = 'c'
       order by row->>'startedAt' desc limit 5`,
    )
    expect(JSON.stringify(rows)).toContain('inbox_of_customer')
  } finally {
    client.release(true)
  }
})
