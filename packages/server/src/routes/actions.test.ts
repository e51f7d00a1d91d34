import { postCustomerMessage, startAction } from '@baton/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Backend, type Heard, openBackend, type Said } from '../testing/backend.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let backend: Backend
let answer: (heard: Heard) => Said | Promise<Said>
beforeEach(async () => {
  answer = () => ({ json: { status: 'on its way', cost: 9, secretField: 'inner' } })
  backend = await openBackend((heard) => answer(heard))
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterEach(async () => {
  await world.close()
  await backend.close()
})

const LOOK_UP = () => ({
  name: 'order_status',
  title: 'Look up an order',
  description: 'Looks up an order by its number',
  parameters: [{ type: 'string', name: 'orderId', pattern: '[A-Z]-\\d{1,6}' }],
  request: { url: `${backend.url}/orders/{orderId}` },
  keep: ['status'],
  phrases: ['where is my order {orderId}'],
  reply: 'Your order {orderId} is **{status}**.',
})
const CANCEL = () => ({
  ...LOOK_UP(),
  name: 'cancel_order',
  title: 'Cancel an order',
  request: { method: 'POST', url: `${backend.url}/orders/{orderId}/cancel` },
  sideEffect: true,
  approval: 'customer',
  phrases: ['cancel order {orderId}'],
  reply: 'Order {orderId} is cancelled.',
})

async function offer(...actions: object[]): Promise<void> {
  const { status, json } = await ada.put('/api/v1/settings/actions', {
    baseVersion: 0,
    value: { actions },
  })
  if (status !== 200) throw new Error(JSON.stringify(json))
}

test('a customer’s own words call for an action, and its answer is said with what may be kept', async () => {
  await offer(LOOK_UP())
  const talk = await world.converse()
  await talk.say('Hello, where is my order “A-12”? I am waiting')
  const [assessed, said] = await until(talk, 'message.posted', 2)
  expect(backend.heard.map(({ url }) => url)).toEqual(['/orders/A-12'])
  expect(said.message.text).toBe('Your order A-12 is **on its way**.')
  expect(assessed).toMatchObject({ type: 'hidden' })
  const assessment = (await desk(talk)).find(({ type }) => type === 'turn.assessed')
  expect(assessment).toMatchObject({
    decision: { kind: 'answer' },
    attempts: [
      {
        ...{ kind: 'action', name: 'order_status', source: 'server', ok: true },
        ...{ input: { orderId: 'A-12' }, result: '{"status":"on its way"}' },
      },
    ],
  })
  expect(JSON.stringify(await desk(talk))).not.toContain('inner')
})

test('an action that fails is tried no further than the documents, and what was tried goes to a person', async () => {
  await offer(LOOK_UP())
  answer = () => ({ status: 500, json: { trace: 'at line 12' } })
  const talk = await world.converse()
  await talk.say('where is my order A-12')
  await until(talk, 'escalation.delivered')
  const assessment = (await desk(talk)).find(({ type }) => type === 'turn.assessed')
  expect(
    assessment.attempts.map(({ kind, ok }: { kind: string; ok?: boolean }) => [kind, ok]),
  ).toEqual([
    ['action', false],
    ['search', undefined],
  ])
  expect(JSON.stringify(assessment)).not.toContain('at line 12')
})

test('what needs the customer’s word is done once after it, however often it is given', async () => {
  await offer(CANCEL())
  answer = () => ({ json: {} })
  const talk = await world.converse()
  await talk.say('Please cancel order A-12')
  const asked = (await until(talk, 'action.requested')).at(-1)
  expect(asked).toMatchObject({
    approval: true,
    call: { title: 'Cancel an order', input: { orderId: 'A-12' }, source: 'server' },
  })
  expect(backend.heard).toEqual([])

  const path = `/actions/${asked.call.callId}/result`
  const answers = await Promise.all([1, 2, 3].map(() => talk.post(path, { ok: true })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const said = (await until(talk, 'message.posted', 2)).at(-1)
  expect(said.message.text).toBe('Order A-12 is cancelled.')
  expect(backend.heard).toHaveLength(1)
  expect(await kinds(talk)).toEqual([
    ...['conversation.started', 'message.posted', 'action.requested', 'action.approved'],
    ...['action.started', 'action.ended', 'turn.assessed', 'message.posted'],
  ])
  expect((await talk.post(path, { ok: false })).status).toBe(200)
})

test('what the customer does not allow is not done, and that is said', async () => {
  await offer(CANCEL())
  const talk = await world.converse()
  await talk.say('cancel order A-12')
  const { call } = (await until(talk, 'action.requested')).at(-1)
  await talk.post(`/actions/${call.callId}/result`, { ok: false, declined: true })
  const said = (await until(talk, 'message.posted', 2)).at(-1)
  expect(said.message.text).toBe('All right, I have not done it.')
  expect(backend.heard).toEqual([])
})

test('a stop takes back the question, a yes after it does nothing, and the next question is asked', async () => {
  await offer(CANCEL())
  const talk = await world.converse()
  await talk.say('cancel order A-12')
  const { call } = (await until(talk, 'action.requested')).at(-1)
  expect((await talk.post('/stop', {})).status).toBe(200)
  expect((await talk.post(`/actions/${call.callId}/result`, { ok: true })).status).toBe(200)
  await world.worker.idle()
  expect(await kinds(talk)).toEqual([
    ...['conversation.started', 'message.posted', 'action.requested'],
    ...['answer.stopped', 'action.ended'],
  ])
  expect(backend.heard).toEqual([])
  const once = (await talk.events()).length
  await talk.post('/stop', {})
  expect(await talk.events()).toHaveLength(once)

  await talk.say('cancel order A-12')
  await until(talk, 'action.requested', 2)
})

test('the customer’s page does what it declared, and its result is said', async () => {
  const talk = await world.converse()
  const cart = {
    ...{ name: 'show_cart', description: 'Opens the cart', approval: 'never', sideEffect: false },
    ...{ phrases: ['open my cart'], reply: 'Your cart has {count} things in it.' },
  }
  await talk.post('/actions', { actions: [cart] })
  await talk.post('/actions', { actions: [cart] })
  await talk.say('open my cart')
  const asked = (await until(talk, 'action.requested')).at(-1)
  expect(asked).toMatchObject({ approval: false, call: { source: 'client', name: 'show_cart' } })
  await talk.post(`/actions/${asked.call.callId}/result`, { ok: true, result: { count: 3 } })
  const said = (await until(talk, 'message.posted', 2)).at(-1)
  expect(said.message.text).toBe('This page says: “Your cart has 3 things in it.”')
  expect((await kinds(talk)).filter((type) => type === 'actions.declared')).toHaveLength(1)
})

test('a page that has gone is not waited for', async () => {
  const talk = await world.converse()
  await talk.post('/actions', {
    actions: [
      { name: 'show_cart', description: 'x', approval: 'never', phrases: ['open my cart'] },
    ],
  })
  await talk.say('open my cart')
  const { call } = (await until(talk, 'action.requested')).at(-1)
  await world.pool.query(
    `update effects set due_at = now() where effect->>'kind' = 'action.expire'`,
  )
  await until(talk, 'escalation.delivered')
  const ended = (await desk(talk)).find(({ type }) => type === 'action.ended')
  expect(ended).toMatchObject({ callId: call.callId, outcome: 'unavailable' })
  const late = await talk.post(`/actions/${call.callId}/result`, { ok: true, result: 'late' })
  expect(late.status).toBe(200)
  expect((await kinds(talk)).filter((type) => type === 'action.ended')).toHaveLength(1)
})

test('what a process had begun when it died is not done again: a person is told that nobody knows', async () => {
  await offer({ ...CANCEL(), approval: 'never' })
  const talk = await world.converse()
  const call = {
    ...{ callId: 'act_1', name: 'cancel_order', title: '', source: 'server', sideEffect: true },
    input: { orderId: 'A-12' },
  }
  const at = new Date().toISOString()
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  await world.commits.commit(ref, (conversation) => [
    ...postCustomerMessage(conversation, { id: 'm1', text: 'cancel order A-12' }, at),
    ...startAction(conversation, call, at),
  ])
  const escalated = (await until(talk, 'escalation.requested')).at(-1)
  expect(escalated.escalation.reason.trigger).toBe('assistant-failed')
  expect(backend.heard).toEqual([])
  const log = await desk(talk)
  expect(log.find(({ type }) => type === 'action.ended')).toMatchObject({ outcome: 'unknown' })
  expect(log.find(({ type }) => type === 'turn.assessed').attempts[0]).toMatchObject({ ok: false })
})

test('a line that is cut in the middle of a change leaves its outcome unknown', async () => {
  await offer({ ...CANCEL(), approval: 'never' })
  answer = () => ({ hangUp: true })
  const talk = await world.converse()
  await talk.say('cancel order A-12')
  await until(talk, 'escalation.delivered')
  expect(backend.heard).toHaveLength(1)
  const ended = (await desk(talk)).find(({ type }) => type === 'action.ended')
  expect(ended.outcome).toBe('unknown')
})

test('a change that a human’s take-over meets half-way is ended and recorded', async () => {
  await offer({ ...CANCEL(), approval: 'never' })
  let release = () => {}
  let reached = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const arrived = new Promise<void>((resolve) => {
    reached = resolve
  })
  answer = async () => {
    reached()
    await gate
    return { json: {} }
  }
  const talk = await world.converse()
  await talk.say('cancel order A-12')
  await arrived
  await ada.post(`/api/v1/conversations/${talk.id}/take-over`)
  release()
  const ended = (await until(talk, 'action.ended')).at(-1)
  expect(ended.outcome).toBe('done')
  expect((await kinds(talk)).filter((type) => type === 'message.posted')).toHaveLength(1)
})

test('an action for verified customers is not offered to others', async () => {
  await offer({ ...LOOK_UP(), audience: 'verified' })
  const talk = await world.converse()
  await talk.say('where is my order A-12')
  await until(talk, 'escalation.delivered')
  expect(backend.heard).toEqual([])
})

test('an answer to an action nobody asked for, or of somebody else, is refused', async () => {
  const [talk, other] = [await world.converse(), await world.converse()]
  await talk.say('hello')
  const unknown = await talk.post('/actions/act_9/result', { ok: true })
  expect(unknown).toMatchObject({ status: 404, json: { code: 'not-found' } })
  const stolen = await world.call(`/api/v1/conversations/${talk.id}/actions/act_9/result`, {
    body: { ok: true },
    headers: { authorization: `Bearer ${other.token}` },
  })
  expect(stolen.status).toBeGreaterThanOrEqual(400)
  const tooMuch = await talk.post('/actions', {
    actions: Array.from({ length: 21 }, (_, index) => ({ name: `a${index}`, description: 'x' })),
  })
  expect(tooMuch).toMatchObject({ status: 400, json: { code: 'invalid' } })
})

async function desk(talk: Talk) {
  const { json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
  // biome-ignore lint/suspicious/noExplicitAny: events as they come over the wire
  return json.events as any[]
}

async function kinds(talk: Talk): Promise<string[]> {
  return (await desk(talk)).map(({ type }) => type)
}

/** The customer's log up to the `count`th event of this kind. */
async function until(talk: Talk, type: string, count = 1) {
  for (;;) {
    const events = await talk.events()
    let left = count
    const end = events.findIndex((event) => event.type === type && --left === 0)
    if (end >= 0) return events.slice(Math.max(0, end - 1), end + 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
