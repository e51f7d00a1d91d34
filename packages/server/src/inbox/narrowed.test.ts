import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ben: Desk
let talks: Talk[]

beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
  talks = []
  for (const locale of ['en', 'de-AT', 'de', 'fr', 'en']) {
    const talk = await world.converse({ locale })
    await talk.say(`Hello in ${locale}`)
    talks.push(talk)
  }
  await world.worker.idle()
  await talks[1]?.escalate()
  await ben.post(`/api/v1/conversations/${talks[3]?.id}/take-over`)
})
afterAll(() => world.close())

const listed = async (desk: Desk, query: string) => {
  const { json } = await desk.get(`/api/v1/inbox?${query}`)
  return json.data.map(({ conversationId }: { conversationId: string }) =>
    talks.findIndex(({ id }) => id === conversationId),
  )
}

test.each([
  ['language:de', [1, 2]],
  ['language:de -status:waiting', [2]],
  ['language:de,fr', [1, 3, 2]],
  ['reason:button', [1]],
  ['assignee:ben', [3]],
  ['assignee:me', []],
  ['verified:true', []],
  ['after:1h', [1, 4, 3, 2, 0]],
  ['before:2020-01-01', []],
  ['channel:nothing', []],
])('a list is narrowed by %s', async (q, expected) => {
  expect((await listed(ada, `view=all&q=${encodeURIComponent(q)}`)).sort()).toEqual(
    [...expected].sort(),
  )
})

test('pages of a narrowed list follow each other', async () => {
  const { json } = await ada.get('/api/v1/inbox?view=all&q=language:de,en&limit=2')
  const next = await listed(
    ada,
    `view=all&q=language:de,en&limit=2&cursor=${encodeURIComponent(json.nextCursor)}`,
  )
  expect(json.data).toHaveLength(2)
  expect(next).toHaveLength(2)
})

test('what is put aside is in a view of its own', async () => {
  const until = new Date(Date.now() + 3_600_000).toISOString()
  await ben.post(`/api/v1/conversations/${talks[3]?.id}/snooze`, { until })
  expect(await listed(ada, 'view=hold')).toEqual([3])
  expect((await ada.get('/api/v1/inbox/counts')).json).toMatchObject({ hold: 1 })
})

test('a saved view is its keeper’s, or everybody’s, and says how many it holds', async () => {
  const save = (desk: Desk, name: string, shared: boolean) =>
    desk.post('/api/v1/inbox/views', { name, view: 'all', q: 'language:de', shared })
  const { json: own } = await save(ben, 'German', false)
  await save(ben, 'German for all', true)
  const { json: adas } = await ada.get('/api/v1/inbox/views')
  expect(adas.data).toMatchObject([
    { name: 'German for all', mine: false, count: 2, atLeast: false },
  ])
  expect((await ben.get('/api/v1/inbox/views')).json.data).toHaveLength(2)

  // Another's own cannot be deleted, nor a shared one by somebody who may not change settings.
  const eve = await world.teammate('Eve', 'agent')
  expect((await eve.delete(`/api/v1/inbox/views/${adas.data[0].id}`)).status).toBe(404)
  expect((await ada.delete(`/api/v1/inbox/views/${own.id}`)).status).toBe(404)
  await ada.delete(`/api/v1/inbox/views/${adas.data[0].id}`)
  expect((await ben.get('/api/v1/inbox/views')).json.data).toMatchObject([{ name: 'German' }])
})

test('a view cannot be saved with a line that nobody understands', async () => {
  const { status, json } = await ada.post('/api/v1/inbox/views', {
    name: 'x',
    view: 'all',
    q: 'after:soon',
  })
  expect([status, json.errors[0].field]).toEqual([400, 'q'])
})

test('of many at once each is done or refused by itself', async () => {
  const ids = [talks[0]?.id, talks[3]?.id, 'cnv_unknown', talks[0]?.id]
  const { json } = await ada.post('/api/v1/inbox/bulk', { action: 'close', conversationIds: ids })
  expect(json.done).toEqual([talks[0]?.id])
  expect(json.refused).toMatchObject([
    { conversationId: talks[3]?.id, code: 'held-by-another' },
    { conversationId: 'cnv_unknown', code: 'not-found' },
  ])
  expect(await listed(ada, 'view=closed')).toEqual([0])
})

test('many are tagged and assigned at once, and who is named must work here', async () => {
  const conversationIds = [talks[1]?.id, talks[2]?.id]
  const many = (body: object) => ada.post('/api/v1/inbox/bulk', { conversationIds, ...body })
  expect((await many({ action: 'tag', tags: ['VIP'] })).json.done).toEqual(conversationIds)
  expect((await listed(ada, 'view=all&q=tag:vip')).toSorted()).toEqual([1, 2])
  const { human } = (await ben.get('/api/v1/me')).json
  const assigned = await many({ action: 'assign', assigneeId: human.id })
  expect(assigned.json).toEqual({ done: conversationIds, refused: [] })
  expect(await listed(ben, 'view=mine')).toContain(1)
  const fieldOf = async (body: object) => (await many(body)).json.errors[0].field
  expect(await fieldOf({ action: 'assign', assigneeId: 'usr_gone' })).toBe('assigneeId')
  expect(await fieldOf({ action: 'assign' })).toBe('assigneeId')
  expect(await fieldOf({ action: 'tag' })).toBe('tags')
})
