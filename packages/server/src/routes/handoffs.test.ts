import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Call, type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let key: string

beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
  key = (await ada.post('/api/v1/access-keys', { name: 'Shop agent' })).json.key
})
afterAll(() => world.close())

function ask(path: string, call: Call = {}, with_ = key) {
  return world.call(`/api/v1/handoffs/${path}`, {
    ...call,
    headers: { authorization: `Bearer ${with_}` },
  })
}

const bring = (thread: string, body: object) => ask(thread, { method: 'PUT', body })

test('a talk of another program waits in the desk with its story, and the answer comes back', async () => {
  const transcript = [
    { role: 'customer', text: 'Where is my refund?' },
    { role: 'assistant', text: 'I cannot see it.' },
  ]
  const brought = await bring('thread-1', {
    ...{ askId: 'call_1', reason: 'cannot see refunds', transcript },
    customer: { name: 'Sam', email: 'sam@example.com' },
  })
  expect(brought.json).toMatchObject({ status: 'waiting', token: expect.any(String) })
  const { conversationId, askedSeq } = brought.json
  const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
  expect(data[0]).toMatchObject({ conversationId })

  await ada.post(`/api/v1/conversations/${conversationId}/replies`, {
    messageId: 'r1',
    text: 'Sent.',
  })
  expect((await ask(`thread-1?after=${askedSeq}`)).json).toMatchObject({
    status: 'with_a_person',
    replies: [{ by: 'Ada', text: 'Sent.' }],
  })
  await ada.post(`/api/v1/conversations/${conversationId}/hand-back`)
  expect((await ask('thread-1')).json.status).toBe('with_the_assistant')

  const again = await bring('thread-1', { askId: 'call_1', transcript })
  expect(again.json).toMatchObject({ status: 'with_the_assistant', askedSeq })
  const more = [...transcript, { role: 'customer', text: 'And the shipping?' }]
  expect((await bring('thread-1', { askId: 'call_2', transcript: more })).json.status).toBe(
    'waiting',
  )
})

test('the token follows the conversation and writes as its customer', async () => {
  await bring('thread-2', { askId: 'a', transcript: [{ role: 'customer', text: 'Hello' }] })
  const { conversationId, token } = (await ask('thread-2/token', { body: {} })).json
  const path = `/api/v1/conversations/${conversationId}`
  const headers = { authorization: `Bearer ${token}` }
  const said = { messageId: 'm1', text: 'One more thing' }
  expect((await world.call(`${path}/messages`, { body: said, headers })).status).toBe(200)
  const { events } = (await world.call(`${path}/events?after=0`, { headers })).json
  expect(JSON.stringify(events)).toContain('One more thing')
})

test('asked at the same time from everywhere, it waits once', async () => {
  const body = { askId: 'once', transcript: [{ role: 'customer', text: 'Only once' }] }
  const all = await Promise.all([1, 2, 3, 4].map(() => bring('thread-3', body)))
  expect(new Set(all.map(({ json }) => json.conversationId)).size).toBe(1)
  const id = all[0]?.json.conversationId
  const { events } = (await ada.get(`/api/v1/conversations/${id}/events?after=0`)).json
  const types = events.map(({ type }: { type: string }) => type)
  expect(types.filter((type: string) => type === 'escalation.requested')).toHaveLength(1)
})

test('a key reaches what was brought under its workspace, and no other conversation', async () => {
  const talk = await world.converse()
  expect((await ask(talk.id)).status).toBe(404)
  expect((await ask(`${talk.id}/token`, { body: {} })).status).toBe(404)
  expect((await ask('thread-1', {}, `bk_${'x'.repeat(43)}`)).status).toBe(401)
  expect((await ask('thread-1', {}, talk.token)).status).toBe(401)
})

test('what operators say of when to use it is there for a model to read', async () => {
  const guide = () =>
    world.call('/api/v1/handoff-guide', { headers: { authorization: `Bearer ${key}` } })
  expect((await guide()).json.description).toBe('')
  const { version } = (await ada.get('/api/v1/settings/destinations')).json
  const action = { id: 'refunds', name: 'Refunds', whenToUse: 'Anything about refunds.' }
  const saved = await ada.put('/api/v1/settings/destinations', {
    baseVersion: version,
    value: { connections: [], actions: [action] },
  })
  expect(saved.status).toBe(200)
  expect((await guide()).json.description).toBe('Anything about refunds.')
})

test.each([
  ['askId', { transcript: [] }],
  ['transcript.0.text', { askId: 'a', transcript: [{ role: 'customer', text: ' ' }] }],
  ['customer.email', { askId: 'a', customer: { email: 'nobody' } }],
])('what is wrong with %s is said', async (field, body) => {
  const refused = await bring('thread-9', body)
  expect(refused.status).toBe(400)
  expect(refused.json.errors[0].field).toBe(field)
})
