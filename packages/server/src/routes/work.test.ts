import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ben: Desk
beforeAll(async () => {
  // An hour passes in a tenth of a second.
  world = await testWorld({ answerer: echo, pace: 36_000 })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
})
afterAll(() => world.close())

async function waiting(): Promise<Talk> {
  const talk = await world.converse()
  await talk.say('Where is my refund?')
  await talk.escalate()
  return talk
}
const path = (talk: Talk, what: string) => `/api/v1/conversations/${talk.id}/${what}`
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

async function rowOf(talk: Talk) {
  const { json } = await ada.get('/api/v1/inbox?view=all&limit=200')
  const rows = [...json.data, ...(await ada.get('/api/v1/inbox?view=closed&limit=200')).json.data]
  return rows.find(({ conversationId }) => conversationId === talk.id)
}
async function typesOf(talk: Talk): Promise<string[]> {
  const { json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
  return json.events.map(({ type }: { type: string }) => type)
}
const count = (types: string[], type: string) => types.filter((one) => one === type).length

test('what is put aside comes back when its time has come, once', async () => {
  const talk = await waiting()
  expect((await ada.post(path(talk, 'snooze'), { until: inHours(1) })).status).toBe(200)
  expect(await rowOf(talk)).toMatchObject({ status: 'on-hold', holder: 'human' })
  await expect.poll(async () => (await rowOf(talk)).status, { timeout: 8_000 }).toBe('on-you')
  expect(count(await typesOf(talk), 'conversation.woken')).toBe(1)
  expect((await rowOf(talk)).news).toMatchObject({ what: 'woken', to: { name: 'Ada' } })
})

test('a hold that was ended, or set anew, does not end a second time', async () => {
  const talk = await waiting()
  await ada.post(path(talk, 'snooze'), { until: inHours(1) })
  await ada.post(path(talk, 'snooze'), { until: inHours(2) })
  await expect.poll(async () => (await rowOf(talk)).status, { timeout: 8_000 }).toBe('on-you')
  await expect.poll(() => effectsOf(talk), { timeout: 8_000 }).toBe(0)
  expect(count(await typesOf(talk), 'conversation.woken')).toBe(1)
})

test('the customer’s word and a teammate wake it, too', async () => {
  const talk = await waiting()
  await ada.post(path(talk, 'snooze'), { until: null })
  await talk.say('Still waiting.')
  expect((await rowOf(talk)).status).toBe('on-you')
  await ada.post(path(talk, 'snooze'), { until: null })
  await ben.post(path(talk, 'wake'))
  expect((await rowOf(talk)).status).toBe('on-you')
})

test('a time that has passed, and one of next century, are refused with the remedy', async () => {
  const talk = await waiting()
  for (const until of [inHours(-1), inHours(24 * 400)]) {
    const refused = await ada.post(path(talk, 'snooze'), { until })
    expect(refused.json).toMatchObject({ code: 'invalid', errors: [{ field: 'until' }] })
  }
  const words = await ada.post(path(talk, 'snooze'), { until: 'tomorrow' })
  expect(words.status).toBe(400)
})

test('tags and priority are in the row; a tag is written the same by everybody', async () => {
  const talk = await waiting()
  await ada.post(path(talk, 'tags'), { add: [' VIP ', 'refund'] })
  await ben.post(path(talk, 'tags'), { add: ['vip'], remove: ['refund'] })
  await ben.post(path(talk, 'priority'), { priority: 'urgent' })
  expect(await rowOf(talk)).toMatchObject({ tags: ['vip'], priority: 'urgent' })
  const bad = await ada.post(path(talk, 'tags'), { add: ['one, two'] })
  expect(bad.json.errors[0].message).toContain('without a comma')
})

test('closing says how it ended, to teammates alone; who opens it again has it', async () => {
  const talk = await waiting()
  await ada.post(path(talk, 'close'), { cancelled: 'spam' })
  expect((await rowOf(talk)).status).toBe('cancelled')
  expect(JSON.stringify(await talk.events())).not.toContain('spam')
  await ben.post(path(talk, 'open'))
  expect(await rowOf(talk)).toMatchObject({ status: 'on-you', human: { name: 'Ben' } })
})

test('a promise is watched: warned of, broken by itself, kept late', async () => {
  const talk = await waiting()
  const promise = { promiseId: 'p1', text: 'I will call you back', dueAt: inHours(1) }
  await ada.post(path(talk, 'promises'), promise)
  await ada.post(path(talk, 'promises'), promise)
  expect((await rowOf(talk)).promises).toMatchObject([
    { text: 'I will call you back', owner: { name: 'Ada' }, isBroken: false },
  ])
  await expect
    .poll(async () => (await rowOf(talk)).promises[0]?.isBroken, { timeout: 8_000 })
    .toBe(true)
  const types = await typesOf(talk)
  expect([count(types, 'promise.made'), count(types, 'promise.warned')]).toEqual([1, 1])
  expect((await rowOf(talk)).news).toMatchObject({ what: 'promise-broken', to: { name: 'Ada' } })
  expect(JSON.stringify(await talk.events())).not.toContain('call you back')

  const mine = await ada.get('/api/v1/promises?whose=mine')
  expect(mine.json.data.map((row: { conversationId: string }) => row.conversationId)).toContain(
    talk.id,
  )
  expect((await ben.get('/api/v1/promises?whose=mine')).json.data).toEqual([])
  await ben.post(path(talk, 'promises/p1/settle'), { how: 'kept' })
  expect((await ada.get('/api/v1/promises')).json.data).toEqual([])
  expect((await ada.post(path(talk, 'promises/p2/settle'), { how: 'kept' })).status).toBe(404)
})

test('promises are listed page by page, first due first', async () => {
  const talks = await Promise.all([waiting(), waiting(), waiting()])
  for (const [nth, talk] of talks.entries()) {
    const dueAt = inHours(5_000 - nth)
    await ada.post(path(talk, 'promises'), { promiseId: 'p', text: 'By then', dueAt })
  }
  const first = await ada.get('/api/v1/promises?limit=2')
  const rest = await ada.get(
    `/api/v1/promises?limit=2&cursor=${encodeURIComponent(first.json.nextCursor)}`,
  )
  const ids = [...first.json.data, ...rest.json.data].map(
    (row: { conversationId: string }) => row.conversationId,
  )
  expect(ids).toEqual(talks.map(({ id }) => id).reverse())
  expect(rest.json.nextCursor).toBeNull()
})

test('targets become clocks, a warning and a breach; without targets nothing is asked', async () => {
  const before = await waiting()
  await world.clockSetter.now()
  expect((await rowOf(before)).unclocked).toBe(true)
  const saved = await ada.put('/api/v1/settings/work', {
    baseVersion: 0,
    value: { clockPolicies: [{ name: 'All', minutes: { 'first-reply': 60 } }] },
  })
  expect(saved.status).toBe(200)
  const talk = await waiting()
  await world.clockSetter.now()
  await Promise.all([world.clockSetter.now(), world.clockSetter.now()])
  expect(await rowOf(talk)).toMatchObject({ dueKind: 'first-reply', unclocked: false })
  await expect
    .poll(async () => (await rowOf(talk)).news?.what, { timeout: 8_000 })
    .toBe('clock-breached')
  const types = await typesOf(talk)
  expect(
    ['clocks.set', 'clock.warned', 'clock.breached'].map((type) => count(types, type)),
  ).toEqual([1, 1, 1])
  const wrong = await ada.put('/api/v1/settings/work', {
    baseVersion: 1,
    value: { clockPolicies: [{ name: 'All', minutes: {} }] },
  })
  expect(wrong.json.errors[0].message).toContain('at least one target')
})

test('the digest is drafted from the transcript, edited, and read by the assistant alone', async () => {
  const talk = await world.converse()
  await talk.say('My order is 4711. Where is it?')
  await talk.escalate()
  await ada.post(path(talk, 'notes'), { noteId: 'n', text: 'Never offer more than 20 %.' })
  await ada.post(path(talk, 'replies'), {
    ...{ messageId: 'r', text: 'I have sent it again today. Please do not return the parcel.' },
  })
  const { json } = await ada.post(path(talk, 'digest'))
  expect(json).toEqual({
    from: 'transcript',
    digest: {
      facts: ['My order is 4711.'],
      decisions: ['I have sent it again today.'],
      promises: [],
      doNots: ['Please do not return the parcel.'],
    },
  })
  const digest = { ...json.digest, facts: ['The order is 4711.'] }
  expect((await ada.post(path(talk, 'hand-back'), { digest })).status).toBe(200)
  expect(JSON.stringify(await talk.events())).not.toContain('The order is 4711.')
  expect((await rowOf(talk)).holder).toBe('assistant')
})

async function effectsOf(talk: Talk): Promise<number> {
  const { rows } = await world.pool.query(
    'select count(*)::int as n from effects where workspace_id = $1 and conversation_id = $2',
    [world.workspaceId, talk.id],
  )
  return rows[0].n
}
