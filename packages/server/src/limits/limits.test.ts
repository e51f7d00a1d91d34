import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Answer, type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let url: string
let desk: Desk
beforeEach(async () => {
  world = await testWorld({ limited: true, proxies: 1 })
  url = await world.listen()
  desk = await world.teammate('Ada')
})
afterEach(() => world.close())

async function limit(limits: object, rest: object = {}): Promise<void> {
  const { version, value } = (await desk.get('/api/v1/settings/identity')).json
  const next = { ...value, ...rest, limits: { ...value.limits, ...limits } }
  const { status } = await desk.put('/api/v1/settings/identity', {
    baseVersion: version,
    value: next,
  })
  expect(status).toBe(200)
}

/** Over a real socket, through a pretended proxy that has heard from `from`. */
async function post(
  path: string,
  body: object,
  headers: Record<string, string> = {},
  from = '192.88.99.7',
) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `1.2.3.4, ${from}`,
      ...headers,
    },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    json: (await response.json()) as Answer['json'],
    headers: response.headers,
  }
}

const begin = (body: object = {}, from?: string) =>
  post('/conversations', body, { 'x-baton-key': world.key }, from)

type Begun = { conversationId: string; token: string }
const to = ({ json }: { json: Begun }, path: string, body: object, from?: string) =>
  post(
    `/conversations/${json.conversationId}${path}`,
    body,
    { authorization: `Bearer ${json.token}` },
    from,
  )
const say = (talk: { json: Begun }, from?: string) =>
  to(talk, '/messages', { messageId: crypto.randomUUID(), text: 'Hello' }, from)

const statuses = async (count: number, act: () => Promise<{ status: number }>) => {
  const found: number[] = []
  for (let nth = 0; nth < count; nth++) found.push((await act()).status)
  return found
}

test('a customer who floods is told when to come again, and reaches a person all the same', async () => {
  await limit({ messagesOfCustomer: 4 })
  const talk = await begin()
  expect(await statuses(5, () => say(talk))).toEqual([200, 200, 200, 200, 429])
  const refused = await say(talk)
  expect(refused.json).toMatchObject({
    code: 'too-many-requests',
    detail: expect.stringContaining('Please wait'),
  })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('ratelimit-policy')).toBe('"message";q=4;w=60')
  expect(refused.headers.get('ratelimit')).toMatch(/^"message";r=0;t=\d+$/)
  expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after')

  expect((await to(talk, '/escalate', {})).status).toBe(200)
  expect(await statuses(2, () => say(talk))).toEqual([200, 429])
  // A neighbour has lost nothing by it.
  expect((await say(await begin())).status).toBe(200)
})

test('a flood of conversations from one address is bounded; who was here before, or wants a person, gets in', async () => {
  const known = await begin()
  await limit({ conversationsFromAddress: 4 })
  expect((await statuses(8, () => begin())).slice(4)).toEqual([429, 429, 429, 429])
  expect((await begin({}, '192.88.99.8')).status).toBe(201)
  expect((await begin({ deviceToken: known.json.deviceToken })).status).toBe(201)
  const person = await begin({ wantsPerson: true })
  expect(person.status).toBe(201)
  expect((await to(person, '/escalate', {})).status).toBe(200)
  expect((await begin({ wantsPerson: true })).status).toBe(429)
})

test('who is signed in has a share of their own, wherever they come from', async () => {
  const { value } = (await desk.post('/api/v1/identity-secrets')).json
  await limit({ conversationsFromAddress: 1, conversationsOfCustomer: 2 })
  await statuses(3, () => begin())
  const identity = {
    userId: 'kim',
    userHash: createHmac('sha256', value).update('kim').digest('hex'),
  }
  const first = await begin({ identity })
  const { deviceToken } = first.json
  const more = await statuses(3, () => begin({ deviceToken }))
  expect([first.status, ...more]).toEqual([201, 201, 201, 429])
})

test('an office of quiet customers is not held up by the one who floods', async () => {
  await limit({ messagesFromAddress: 2, messagesOfCustomer: 20 })
  const loud = await begin()
  expect((await statuses(10, () => say(loud))).filter((status) => status === 429)).toHaveLength(2)
  for (const quiet of [await begin(), await begin()])
    expect(await statuses(3, () => say(quiet))).toEqual([200, 200, 200])
})

test('what a caller writes into x-forwarded-for is not believed', async () => {
  await limit({ conversationsFromAddress: 1 })
  const from = (claimed: string) =>
    post(
      '/conversations',
      {},
      { 'x-baton-key': world.key, 'x-forwarded-for': `${claimed}, 192.88.99.9` },
    )
  expect([(await from('9.9.9.1')).status, (await from('9.9.9.2')).status]).toEqual([201, 429])
})

test('pages that are not on the list get an answer in words, and no socket', async () => {
  await limit({}, { allowedOrigins: ['https://shop.example', 'https://*.acme.example'] })
  const origin = (name: string) => ({ 'x-baton-key': world.key, origin: name })
  const talk = await begin()
  for (const good of ['https://shop.example', 'https://eu.acme.example', url])
    expect((await post('/conversations', {}, origin(good))).status, good).toBe(201)
  for (const bad of [
    'https://evil.example',
    'https://acme.example',
    'https://shop.example.evil.example',
    'http://shop.example',
    'null',
  ]) {
    const refused = await post('/conversations', {}, origin(bad))
    expect(refused, bad).toMatchObject({ status: 403, json: { code: 'origin-not-allowed' } })
    expect(refused.json.detail).toContain('Allowed pages')
  }
  const headers = { authorization: `Bearer ${talk.json.token}`, origin: 'https://evil.example' }
  const path = `/conversations/${talk.json.conversationId}/messages`
  expect((await post(path, { messageId: 'm', text: 'x' }, headers)).status).toBe(403)
})
