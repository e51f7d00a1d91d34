import { defaultPolicy } from '@baton/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { broken, echo, sure } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ben: Desk
let down = false

beforeAll(async () => {
  const answerers = { echo: echo(), broken: broken() }
  world = await testWorld({
    answerer: () => ({
      answer: (question) => {
        if (down) return answerers.broken.answer(question)
        if (question.text.includes('unsure'))
          return Promise.resolve({ ...sure('Perhaps.'), confidence: 'not_confident' })
        return answerers.echo.answer(question)
      },
    }),
  })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
})
afterAll(() => world.close())

const ask = { when: 'asked-for-human' }

describe('a decision', () => {
  test('is marked by a teammate, and the mark stays from the customer', async () => {
    const talk = await asked('Where is my refund?')
    const path = `/api/v1/conversations/${talk.id}/assessments/msg_1/mark`
    expect((await ben.post(path, { mark: 'missed', note: 'He was lost' })).status).toBe(200)
    const { json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
    expect(json.events.at(-1)).toMatchObject({
      type: 'assessment.marked',
      mark: 'missed',
      by: { name: 'Ben' },
      note: 'He was lost',
    })
    expect((await talk.events()).at(-1)).toMatchObject({ type: 'hidden' })
  })

  test('marked the same twice is marked once', async () => {
    const talk = await asked('Where is it?')
    const path = `/api/v1/conversations/${talk.id}/assessments/msg_1/mark`
    const first = await ada.post(path, { mark: 'right' })
    expect(await ada.post(path, { mark: 'right' })).toMatchObject({ json: first.json })
  })

  test.each([
    ['of a message nobody decided on', 'msg_9', { mark: 'right' }, 404],
    ['with a word that there is not', 'msg_1', { mark: 'wrong' }, 400],
  ])('%s cannot be marked', async (_, messageId, body, status) => {
    const talk = await asked('Where?')
    const path = `/api/v1/conversations/${talk.id}/assessments/${messageId}/mark`
    expect((await ada.post(path, body)).status).toBe(status)
  })

  test('becomes a case that the present policy passes or fails', async () => {
    const talk = await asked('I am unsure of this')
    await ada.post(`/api/v1/conversations/${talk.id}/assessments/msg_1/mark`, { mark: 'missed' })
    const caseOf = async () =>
      (await ada.get('/api/v1/policy/cases')).json.data.find(
        (one: { conversationId: string }) => one.conversationId === talk.id,
      )
    expect(await caseOf()).toMatchObject({
      text: 'I am unsure of this',
      recorded: { kind: 'offer' },
      decision: { kind: 'offer' },
      passes: false,
    })
    await save({ preset: 'eager' })
    expect(await caseOf()).toMatchObject({ decision: { kind: 'escalate' }, passes: true })
    await save({})
  })
})

describe('a replay', () => {
  test('shows who would have been handed over, batch by batch', async () => {
    const talk = await asked('What about my lawyer?')
    const rules = [ask, { when: 'custom-phrase', phrases: ['Lawyer'] }]
    const { json } = await ada.post('/api/v1/policy/replay', {
      policy: { preset: 'custom', rules },
    })
    expect(json.next).toBeNull()
    expect(json.tally.conversations).toBe(json.of)
    const mine = json.changed.find(
      (one: { conversationId: string }) => one.conversationId === talk.id,
    )
    expect(mine).toMatchObject({
      change: 'newly-escalated',
      subject: 'What about my lawyer?',
      after: { trigger: 'custom-phrase', detail: 'Wrote “lawyer”', messageId: 'msg_1' },
    })
  })

  test('looks at nothing that began before the day it is given', async () => {
    const { json } = await ada.post('/api/v1/policy/replay', { policy: {}, since: '2999-01-01' })
    expect(json).toMatchObject({ of: 0, next: null, tally: { conversations: 0 } })
  })

  test('refuses a policy with mistakes, field by field', async () => {
    const { status, json } = await ada.post('/api/v1/policy/replay', { policy: { preset: 'lazy' } })
    expect(status).toBe(400)
    expect(json.errors).toMatchObject([{ field: 'policy.preset' }])
  })
})

test('a policy goes out as a file and comes in again, with the lines of its mistakes', async () => {
  const { json } = await ada.get('/api/v1/policy/file')
  expect(json.text).toContain('preset: balanced')
  expect((await ada.post('/api/v1/policy/file', json)).json).toEqual({
    policy: defaultPolicy,
    mistakes: [],
  })
  const wrong = await ada.post('/api/v1/policy/file', { text: 'preset: balanced\nlimit: 3' })
  expect(wrong.json).toMatchObject({ policy: null, mistakes: [{ line: 2, field: 'limit' }] })
})

test.each([
  ['GET', '/api/v1/policy/cases', undefined],
  ['GET', '/api/v1/policy/file', undefined],
  ['POST', '/api/v1/policy/replay', { policy: {} }],
  ['POST', '/api/v1/policy/file', { text: '' }],
])('only operators may %s %s', async (method, path, body) => {
  const call = (cookie: string) => world.call(path, { method, body, headers: { cookie } })
  expect((await call('')).status).toBe(401)
  expect((await call(ben.cookie)).status).toBe(403)
  expect((await call(ada.cookie)).status).toBe(200)
})

describe('while the customer waits for a person, where the assistant may go on helping', () => {
  beforeAll(() => save({ whileWaiting: 'keep-helping' }))
  afterAll(() => save({}))

  test('what it is sure of is answered, and nothing else, until the person comes', async () => {
    const talk = await world.converse()
    await talk.escalate()
    await talk.say('When do you open?', 'm1')
    await until(talk, 'You asked: When do you open?')
    await talk.say('Let me talk to a human', 'm2')
    await assessed(talk.id, 'm2')
    await talk.say('I am unsure when you close', 'm3')
    await assessed(talk.id, 'm3')
    await talk.say('And where are you?', 'm4')
    await until(talk, 'You asked: And where are you?')
    await ada.post(`/api/v1/conversations/${talk.id}/take-over`)
    await talk.say('Hello?', 'm5')
    const events = await talk.events()
    expect(events.filter(({ type }) => type === 'escalation.requested')).toHaveLength(1)
    const said = events.filter(({ message }) => message?.author.kind === 'assistant')
    expect(said).toHaveLength(2)
    expect(world.faults).toEqual([])
  })

  test('a failure while waiting stays silent', async () => {
    const talk = await world.converse()
    await talk.escalate()
    down = true
    await talk.say('When do you open?', 'm1')
    const { decision } = await assessed(talk.id, 'm1')
    down = false
    expect(decision).toEqual({ kind: 'hold' })
  })
})

test('an attribute that the page gives can decide, and is not told to the customer', async () => {
  await save({
    preset: 'custom',
    rules: [ask, { when: 'customer-attribute', attribute: 'plan', value: 'enterprise' }],
  })
  const talk = await world.converse({ customer: { attributes: { plan: 'enterprise' } } })
  await talk.say('Hello there', 'm1')
  expect((await assessed(talk.id, 'm1')).decision).toMatchObject({ kind: 'escalate' })
  expect(JSON.stringify(await talk.events())).not.toContain('enterprise')
  await save({})
})

async function asked(text: string): Promise<Talk> {
  const talk = await world.converse()
  await talk.say(text)
  await assessed(talk.id, 'msg_1')
  return talk
}

async function save(value: object): Promise<void> {
  const { json } = await ada.get('/api/v1/settings/policy')
  const body = { baseVersion: json.version, value }
  expect((await ada.put('/api/v1/settings/policy', body)).status).toBe(200)
}

// biome-ignore lint/suspicious/noExplicitAny: events as they come over the wire
function assessed(id: string, messageId: string): Promise<any> {
  const path = `/api/v1/conversations/${id}/events`
  return expect
    .poll(async () =>
      (await ada.get(path)).json.events.find(
        (event: { type: string; messageId: string }) =>
          event.type === 'turn.assessed' && event.messageId === messageId,
      ),
    )
    .toBeDefined()
    .then(async () =>
      (await ada.get(path)).json.events.findLast(
        (event: { type: string; messageId: string }) =>
          event.type === 'turn.assessed' && event.messageId === messageId,
      ),
    )
}

async function until(talk: Talk, text: string): Promise<void> {
  await expect
    .poll(async () => (await talk.events()).some(({ message }) => message?.text === text))
    .toBe(true)
}
