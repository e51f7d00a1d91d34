import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { echo } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let desk: Desk
let secret: string
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  desk = await world.teammate('Ada')
  secret = (await desk.post('/api/v1/identity-secrets')).json.value
})
afterAll(() => world.close())

const proof = (userId: string) => ({
  identity: { userId, userHash: createHmac('sha256', secret).update(userId).digest('hex') },
})

async function begin(body: object = {}) {
  const headers = { 'x-baton-key': world.key }
  const { status, json } = await world.call('/api/v1/conversations', { body, headers })
  expect(status).toBe(201)
  return json as { conversationId: string; token: string; deviceToken: string }
}

async function signIn(userId: string): Promise<string> {
  const headers = { 'x-baton-key': world.key }
  return (await world.call('/api/v1/customer/sign-in', { body: proof(userId), headers })).json
    .deviceToken
}

const as = (bearer: string) => ({ headers: { authorization: `Bearer ${bearer}` } })
const list = async (device: string) =>
  (await world.call('/api/v1/customer/conversations', as(device))).json.data
const say = (id: string, bearer: string, text: string) =>
  world.call(`/api/v1/conversations/${id}/messages`, {
    body: { messageId: crypto.randomUUID(), text },
    ...as(bearer),
  })
const identify = (id: string, bearer: string, userId: string) =>
  world.call(`/api/v1/conversations/${id}/identify`, { body: proof(userId), ...as(bearer) })
const open = (id: string, device: string) =>
  world.call(`/api/v1/customer/conversations/${id}/open`, { body: {}, ...as(device) })
const events = (id: string, bearer: string) =>
  world.call(`/api/v1/conversations/${id}/events`, as(bearer))

test('an anonymous customer sees the conversations of this device, the latest first', async () => {
  const first = await begin()
  await say(first.conversationId, first.token, 'Where is my parcel?')
  const second = await begin({ deviceToken: first.deviceToken })
  await say(second.conversationId, second.token, 'And my refund?')
  await world.worker.idle()
  const other = await begin()
  expect(await list(second.deviceToken)).toMatchObject([
    { conversationId: second.conversationId, subject: 'And my refund?', state: 'assistant' },
    { conversationId: first.conversationId, previewBy: 'assistant', unread: 1 },
  ])
  expect(await list(other.deviceToken)).toHaveLength(1)
  expect((await open(first.conversationId, other.deviceToken)).status).toBe(404)
})

test('what the customer has seen is read on every device', async () => {
  const talk = await begin(proof('reader'))
  await say(talk.conversationId, talk.token, 'Hello?')
  await world.worker.idle()
  const phone = await signIn('reader')
  expect(await list(phone)).toMatchObject([{ unread: 1 }])
  const read = (upTo: number) =>
    world.call(`/api/v1/conversations/${talk.conversationId}/read`, {
      body: { upTo },
      ...as(talk.token),
    })
  const before = (await list(phone))[0].lastAt
  const { seq } = (await read(1_000)).json
  expect((await read(1_000)).json.seq).toBe(seq)
  expect(await list(phone)).toMatchObject([{ unread: 0, lastAt: before }])
})

test('a page of the list leads to the next', async () => {
  const talks = [await begin(proof('pages'))]
  for (let nth = 1; nth < 5; nth++) talks.push(await begin(proof('pages')))
  const device = talks[0]?.deviceToken ?? ''
  const page = (query: string) => world.call(`/api/v1/customer/conversations${query}`, as(device))
  const { data, nextCursor } = (await page('?limit=3')).json
  const more = (await page(`?limit=3&cursor=${encodeURIComponent(nextCursor)}`)).json
  expect(more.nextCursor).toBeNull()
  const ids = [...data, ...more.data].map(({ conversationId }) => conversationId)
  expect(new Set(ids)).toEqual(new Set(talks.map(({ conversationId }) => conversationId)))
})

test('a verified customer goes on with a conversation on another device', async () => {
  const talk = await begin(proof('two-devices'))
  await say(talk.conversationId, talk.token, 'From the laptop')
  const phone = await signIn('two-devices')
  const { token } = (await open(talk.conversationId, phone)).json
  expect((await say(talk.conversationId, token, 'From the phone')).status).toBe(200)
  expect((await open(talk.conversationId, await signIn('stranger'))).status).toBe(404)
})

test('an anonymous conversation becomes the customer’s who signs in where it was held', async () => {
  const talk = await begin({ customer: { name: 'Kim' } })
  await say(talk.conversationId, talk.token, 'Before')
  expect(await list(await signIn('later'))).toEqual([])
  const { status, json } = await identify(talk.conversationId, talk.token, 'later')
  expect(status).toBe(200)
  expect(await list(json.deviceToken)).toMatchObject([{ conversationId: talk.conversationId }])
  const told = (await desk.get(`/api/v1/conversations/${talk.conversationId}/events`)).json.events
  expect(told.at(-1)).toMatchObject({
    type: 'customer.identified',
    customer: { userId: 'later', verified: true, claimed: { name: 'Kim' } },
  })
  const again = await identify(talk.conversationId, json.token, 'later')
  expect(again.json.seq).toBe(json.seq)
})

test('who was at the browser before reads and writes no more once somebody has signed in', async () => {
  const talk = await begin()
  const url = (await world.listen()).replace('http', 'ws')
  const before = new WebSocket(`${url}/ws`, ['baton.v1', talk.token])
  await new Promise((resolve) => before.once('open', resolve))
  const heard: string[] = []
  before.on('message', (data) => heard.push(String(data)))
  const closed = new Promise<number>((resolve) => before.once('close', resolve))
  const { json } = await identify(talk.conversationId, talk.token, 'owner')
  expect(await closed).toBe(4001)
  await say(talk.conversationId, json.token, 'My secret')
  expect(heard.join()).not.toMatch(/owner|My secret/)
  expect((await events(talk.conversationId, talk.token)).status).toBe(401)
  expect((await say(talk.conversationId, talk.token, 'As you')).status).toBe(401)
  const late = new WebSocket(`${url}/ws`, ['baton.v1', talk.token])
  await expect(new Promise((_, reject) => late.once('error', reject))).rejects.toThrow('401')
  expect((await events(talk.conversationId, json.token)).status).toBe(200)
})

test('a conversation of one who is signed in never becomes another’s', async () => {
  const talk = await begin(proof('first'))
  expect(await identify(talk.conversationId, talk.token, 'second')).toMatchObject({
    status: 409,
    json: { code: 'another-customer' },
  })
})

test('signing out ends the tokens of this device and of no other', async () => {
  const laptop = await begin(proof('leaver'))
  const phone = await signIn('leaver')
  const out = await world.call('/api/v1/customer/sign-out', { body: {}, ...as(laptop.deviceToken) })
  expect(out.status).toBe(200)
  expect((await events(laptop.conversationId, laptop.token)).status).toBe(401)
  expect(await list(phone)).toHaveLength(1)
  const headers = { 'x-baton-key': world.key }
  const body = { deviceToken: laptop.deviceToken }
  expect(await world.call('/api/v1/conversations', { body, headers })).toMatchObject({
    status: 401,
    json: { code: 'unauthenticated' },
  })
})

test('a device token opens no conversation by itself, nor a conversation’s token the list', async () => {
  const talk = await begin()
  expect((await events(talk.conversationId, talk.deviceToken)).status).toBe(401)
  expect((await world.call('/api/v1/customer/conversations', as(talk.token))).status).toBe(401)
})

test('a key of a start that is not one’s own opens nothing', async () => {
  const key = crypto.randomUUID()
  const headers = { 'x-baton-key': world.key, 'idempotency-key': key }
  await world.call('/api/v1/conversations', { body: proof('keeper'), headers })
  for (const body of [{}, proof('thief')])
    expect(await world.call('/api/v1/conversations', { body, headers })).toMatchObject({
      status: 409,
      json: { code: 'idempotency-key-used' },
    })
})

test('guessed ids lead nowhere, whoever asks', async () => {
  const { deviceToken, token } = await begin(proof('guesser'))
  const foreign = await begin()
  for (const id of [foreign.conversationId, 'cnv_1', 'cnv_unknown']) {
    expect((await open(id, deviceToken)).json).toMatchObject({ code: 'not-found' })
    expect((await events(id, token)).status).toBe(403)
  }
})
