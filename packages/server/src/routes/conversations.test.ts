import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
})
afterAll(() => world.close())

const types = (events: { type: string }[]) => events.map(({ type }) => type)

test('a page with the publishable key opens a conversation; a stranger is told what to send', async () => {
  const body = { page: { url: 'https://shop.example/cart', title: 'Cart' }, locale: 'de' }
  const made = await world.call('/api/v1/conversations', {
    body,
    headers: { 'x-baton-key': world.key },
  })
  expect(made.status).toBe(201)
  expect(made.json).toEqual({
    conversationId: expect.stringMatching(/^cnv_/),
    token: expect.any(String),
    deviceToken: expect.any(String),
  })

  const refused = await world.call('/api/v1/conversations', { body: {} })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(refused.json).toMatchObject({ code: 'unauthenticated', status: 401 })
  expect(refused.json.detail).toContain('x-baton-key')
})

test('an idempotency key names one conversation, and must not be guessable', async () => {
  const open = (key: string) =>
    world.call('/api/v1/conversations', {
      body: {},
      headers: { 'x-baton-key': world.key, 'idempotency-key': key },
    })
  const key = crypto.randomUUID()
  const [first, second] = await Promise.all([open(key), open(key)])
  expect(first.json.conversationId).toBe(second.json.conversationId)
  expect((await open(crypto.randomUUID())).json.conversationId).not.toBe(first.json.conversationId)
  expect((await open('1')).json).toMatchObject({
    code: 'invalid',
    errors: [{ field: 'idempotency-key' }],
  })
})

test('a message sent twice, also at once, is stored once', async () => {
  const talk = await world.converse()
  const answers = await Promise.all([talk.say('Hello', 'm1'), talk.say('Hello', 'm1')])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await talk.say('Hello', 'm1')
  const mine = (await talk.events()).filter(({ message }) => message?.author.kind === 'customer')
  expect(mine).toHaveLength(1)
})

test('nobody takes the id that a reply from another desk, or an answer, is going to have', async () => {
  const desk = await world.teammate('Taker')
  const talk = await world.converse()
  const refused = await talk.say('First!', 'zendesk.4711')
  expect(refused.status).toBe(400)
  expect(refused.json).toMatchObject({
    code: 'invalid',
    errors: [{ field: 'messageId', message: expect.stringContaining('no dot') }],
  })
  const path = (act: string) => `/api/v1/conversations/${talk.id}/${act}`
  const reply = await desk.post(path('replies'), { messageId: 'zendesk.4711', text: 'First!' })
  const note = await desk.post(path('notes'), { noteId: 'ch_mail.4711', text: 'First!' })
  expect([reply.status, note.status]).toEqual([400, 400])

  await talk.say('Hello', 'm1')
  await world.worker.idle()
  const said = (await talk.events()).flatMap(({ message }) => (message ? [message] : []))
  expect(said.map(({ author }) => author.kind)).toEqual(['customer', 'assistant'])
  expect(said[1]?.id).toContain('.')
})

test('a person asked for fifty times in parallel is asked for once', async () => {
  const talk = await world.converse()
  const answers = await Promise.all(Array.from({ length: 50 }, () => talk.escalate()))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const events = await talk.events()
  expect(types(events)).toEqual([
    'conversation.started',
    'escalation.requested',
    'escalation.delivered',
    'message.posted',
    'email.asked',
    'message.posted',
  ])
})

test('the log is read from where the reader stopped, and hides what is not the customer’s', async () => {
  const desk = await world.teammate('Reader')
  const talk = await world.converse()
  await desk.post(`/api/v1/conversations/${talk.id}/notes`, { noteId: 'n1', text: 'A secret note' })
  await talk.escalate()

  const events = await talk.events()
  expect(events[1]).toEqual({ seq: 2, type: 'hidden', at: expect.any(String) })
  expect(JSON.stringify(events)).not.toContain('secret')
  expect((await talk.events(3)).map(({ seq }) => seq)).toEqual([4, 5, 6, 7])

  const { json } = await desk.get(`/api/v1/conversations/${talk.id}/events`)
  expect(JSON.stringify(json)).toContain('A secret note')
})

test.each([
  ['an empty text', { messageId: 'm', text: '  ' }, 'text'],
  ['a text that is too long', { messageId: 'm', text: 'x'.repeat(10_001) }, 'text'],
  ['a text that is a number', { messageId: 'm', text: 7 }, 'text'],
  ['no id', { text: 'Hello' }, 'messageId'],
  ['an id with spaces', { messageId: 'a b', text: 'Hello' }, 'messageId'],
  ['a field nobody knows', { messageId: 'm', text: 'Hello', admin: true }, 'body'],
  ['a list', [], 'body'],
])('%s is refused with the name of the field, and nothing is written', async (_, body, field) => {
  const talk = await world.converse()
  const { status, json } = await talk.post('/messages', body)
  expect(status).toBe(400)
  expect(json.code).toBe('invalid')
  expect(json.errors.map((error: { field: string }) => error.field)).toContain(field)
  expect(await talk.events()).toHaveLength(1)
})

test('what is not JSON, and what is too large, is told apart', async () => {
  const talk = await world.converse()
  expect((await talk.post('/messages', '{"messageId":')).json.code).toBe('not-json')
  const huge = await talk.post('/messages', { messageId: 'm', text: 'x'.repeat(70_000) })
  expect(huge.status).toBe(413)
  expect(huge.json.code).toBe('too-large')
})

test('characters a database cannot keep are replaced, and the message is kept', async () => {
  const talk = await world.converse()
  const { status } = await talk.post('/messages', '{"messageId":"m","text":"a\\u0000b\\ud800c"}')
  expect(status).toBe(200)
  expect((await talk.events())[1].message.text).toBe('a\uFFFDb\uFFFDc')
})

test('a token opens its own conversation and no other', async () => {
  const [mine, theirs] = [await world.converse(), await world.converse()]
  const headers = { authorization: `Bearer ${theirs.token}` }
  const foreign = await world.call(`/api/v1/conversations/${mine.id}/events`, { headers })
  expect(foreign).toMatchObject({ status: 403, json: { code: 'forbidden' } })

  const forged = { authorization: `Bearer ${mine.token.slice(0, -2)}xx` }
  const refused = await world.call(`/api/v1/conversations/${mine.id}/events`, { headers: forged })
  expect(refused).toMatchObject({ status: 401, json: { code: 'unauthenticated' } })
})

test('a customer may not act as a human, nor a human be unknown', async () => {
  const talk = await world.converse()
  for (const path of ['/take-over', '/hand-back', '/close', '/replies', '/notes']) {
    expect(await talk.post(path, {})).toMatchObject({ status: 401 })
  }
  const desk = await world.teammate('Grace')
  const unknown = await desk.post('/api/v1/conversations/cnv_nowhere/take-over')
  expect(unknown).toMatchObject({ status: 404, json: { code: 'not-found' } })
})

test('of two humans who take over, the second is told who has it', async () => {
  const [ada, ben] = [await world.teammate('Ada'), await world.teammate('Ben')]
  const talk = await world.converse()
  const path = `/api/v1/conversations/${talk.id}`
  const both = await Promise.all([ada.post(`${path}/take-over`), ben.post(`${path}/take-over`)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = both.find(({ status }) => status === 409)
  expect(refused?.json).toMatchObject({ code: 'held-by-another' })
  expect(refused?.json.detail).toMatch(/^(Ada|Ben) took this over/)

  const [winner, loser] = both[0]?.status === 200 ? [ada, ben] : [ben, ada]
  expect(await loser.post(`${path}/replies`, { messageId: 'r1', text: 'Mine!' })).toMatchObject({
    status: 409,
  })
  expect(await winner.post(`${path}/replies`, { messageId: 'r2', text: 'Hello' })).toMatchObject({
    status: 200,
  })
})

test('an e-mail address is asked for once, taken from the form or the chat, and may be declined', async () => {
  const talk = await world.converse()
  await talk.escalate()
  expect((await talk.post('/email', { email: 'no address' })).status).toBe(400)
  await talk.say('You reach me at sam@example.com, thanks')
  const events = await talk.events()
  expect(events.findLast(({ type }) => type === 'customer.identified').customer).toMatchObject({
    email: 'sam@example.com',
    verified: false,
  })

  const shy = await world.converse()
  await shy.escalate()
  expect((await shy.post('/email', { email: null })).status).toBe(200)
  expect(types(await shy.events()).at(-1)).toBe('email.declined')
})

test('a closed conversation opens again when its customer writes', async () => {
  const desk = await world.teammate('Mary')
  const talk = await world.converse()
  const path = `/api/v1/conversations/${talk.id}`
  await desk.post(`${path}/close`)
  expect((await desk.post(`${path}/replies`, { messageId: 'r', text: 'Hm' })).json.code).toBe(
    'conversation-closed',
  )
  await talk.say('One more thing')
  expect(types(await talk.events())).toContain('conversation.reopened')
})

test('a wrong method is told which one is right, an unknown address that there is nothing', async () => {
  const wrong = await world.call('/api/v1/conversations', { method: 'DELETE' })
  expect(wrong).toMatchObject({ status: 405, json: { code: 'method-not-allowed' } })
  expect(wrong.headers.get('allow')).toBe('POST')
  expect(await world.call('/api/v1/nowhere')).toMatchObject({ status: 404 })
})
