import { expect, test } from 'vitest'
import { createApi } from './api.ts'
import { CUSTOMER_ROUTES } from './customer-routes.ts'
import { openLive } from './live.ts'
import { openSession } from './session.ts'
import { inMemory, openStorage, type Shelf } from './storage.ts'
import { handTimers } from './testing/hand-timers.ts'
import { at, pretendBaton, problem, said } from './testing/pretend-baton.ts'

const ada = { id: 'usr_ada', name: 'Ada' }

test('the first message begins the conversation, and nothing is kept before it', async () => {
  const { session, baton, shelf, advance } = page()
  session.connect()
  await advance(100)
  expect([baton.state.calls, baton.sockets.length, shelf.length]).toEqual([[], 0, 0])

  session.send('Where is my refund?')
  expect(session.getSnapshot().outgoing).toMatchObject([{ state: 'sending' }])
  await advance(1000)

  expect(session.getSnapshot()).toMatchObject({ outgoing: [], connection: 'live' })
  expect(texts(session)).toEqual(['Where is my refund?'])
})

test('asking for a person works before any word has been said', async () => {
  const { session, advance } = page()
  session.connect()
  session.escalate()
  expect(session.getSnapshot().escalation).toMatchObject({ state: 'sending' })
  await advance(1000)

  expect(session.getSnapshot().conversation.holder.kind).toBe('queue')
  expect(session.getSnapshot().escalation).toBeNull()
})

test('messages written without a connection go out in order when it comes back', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  baton.cut()
  session.send('two')
  session.send('three')
  await advance(5000)
  expect(session.getSnapshot().outgoing).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }])
  expect(session.getSnapshot().connection).toBe('offline')

  baton.mend()
  await advance(40_000)
  expect(texts(session)).toEqual(['one', 'two', 'three'])
  expect(session.getSnapshot()).toMatchObject({ outgoing: [], connection: 'live' })
})

test('what was not sent survives a reload and is sent once', async () => {
  const shelf = inMemory()
  const baton = pretendBaton()
  const before = page({ shelf, baton })
  before.session.connect()
  baton.cut()
  before.session.send('one')
  before.session.send('two')
  await before.advance(1000)
  before.session.disconnect()

  baton.mend()
  const after = page({ shelf, baton })
  after.session.connect()
  await after.advance(1000)

  expect(baton.logs).toHaveLength(1)
  expect(texts(after.session)).toEqual(['one', 'two'])
})

test('an answer that got lost on the way back does not make a second message', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  baton.state.refusals.push(problem(503))
  session.send('two')
  await advance(5000)
  expect(texts(session)).toEqual(['one', 'two'])
})

test('a refused message waits for the customer, and the next one goes out', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  baton.state.refusals.push(problem(400))
  session.send('two')
  session.send('three')
  await advance(1000)
  expect(texts(session)).toEqual(['one', 'three'])

  const [failed] = session.getSnapshot().outgoing
  expect(failed).toMatchObject({ text: 'two', state: 'failed' })
  session.retry(failed?.id ?? '')
  await advance(1000)
  expect(texts(session)).toEqual(['one', 'three', 'two'])
})

test('a server that asks for patience gets it', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  baton.state.refusals.push(problem(429, { 'retry-after': '20' }))
  session.send('two')
  await advance(19_000)
  expect(session.getSnapshot().outgoing).toMatchObject([{ state: 'waiting' }])
  await advance(2000)
  expect(texts(session)).toEqual(['one', 'two'])
})

test('who has written too much reaches a person all the same, before the words that wait', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  baton.state.refusals.push(problem(429, { 'retry-after': '600' }))
  session.send('two')
  await advance(100)
  expect(session.getSnapshot().outgoing).toMatchObject([{ state: 'waiting' }])
  session.escalate()
  await advance(1000)
  expect(session.getSnapshot()).toMatchObject({
    escalation: null,
    conversation: { holder: { kind: 'queue' } },
  })
})

test('a start that is refused for what the page says of itself is tried without it', async () => {
  const { session, baton, advance } = page()
  baton.state.refusals.push(problem(400))
  session.connect()
  session.send('one')
  await advance(1000)
  expect(texts(session)).toEqual(['one'])
})

test('a conversation the server does not know any more is begun again with what was said', async () => {
  const shelf = inMemory()
  const { session, advance } = page({ shelf })
  session.connect()
  session.send('one')
  await advance(1000)
  session.disconnect()

  const other = page({ shelf })
  other.session.send('two')
  await other.advance(1000)
  other.session.connect()
  await other.advance(1000)
  expect(texts(other.session)).toEqual(['two'])
})

test('a page that returns reads the history in one piece and then follows', async () => {
  const shelf = inMemory()
  const baton = pretendBaton()
  const before = page({ shelf, baton })
  before.session.connect()
  before.session.send('one')
  await before.advance(1000)
  before.session.disconnect()

  const after = page({ shelf, baton })
  after.session.connect()
  await after.advance(1000)
  expect(after.session.getSnapshot().historySeq).toBe(2)

  for (const log of baton.logs) baton.append(log, { type: 'human.joined', at, human: ada })
  expect(after.session.getSnapshot()).toMatchObject({
    conversation: { holder: { kind: 'human', human: ada } },
    moments: [{ kind: 'joined', seq: 3 }],
    historySeq: 2,
  })
})

test('an answer being written gives way to its message, and to a person', async () => {
  const { session, baton, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  const draft = { type: 'draft' as const, conversationId: 'cnv0', messageId: 'ans_1', text: 'Your' }
  baton.sockets.at(-1)?.say(draft)
  expect(session.getSnapshot().draft).toEqual({ messageId: 'ans_1', text: 'Your' })

  const answer = said({ id: 'ans_1', author: { kind: 'assistant' }, text: 'Your refund …' })
  for (const log of baton.logs) baton.append(log, answer)
  baton.sockets.at(-1)?.say(draft)
  expect(session.getSnapshot().draft).toBeNull()

  baton.sockets.at(-1)?.say({ ...draft, messageId: 'ans_2' })
  for (const log of baton.logs) baton.append(log, { type: 'human.joined', at, human: ada })
  expect(session.getSnapshot().draft).toBeNull()
})

test('where no WebSocket gets through, the log is asked for instead', async () => {
  const { session, baton, advance } = page()
  baton.state.sockets = false
  session.connect()
  session.send('one')
  await advance(1000)
  const answer = said({ id: 'ans_1', author: { kind: 'assistant' }, text: 'two' })
  for (const log of baton.logs) baton.append(log, answer)
  await advance(20_000)
  expect(texts(session)).toEqual(['one', 'two'])
  expect(session.getSnapshot().connection).toBe('live')
})

test('a reset forgets everything on this device', async () => {
  const { session, shelf, advance } = page()
  session.connect()
  session.send('one')
  await advance(1000)
  session.reset()
  expect([texts(session), shelf.length]).toEqual([[], 0])
})

function page({
  shelf = inMemory(),
  baton = pretendBaton(),
}: {
  shelf?: Shelf
  baton?: ReturnType<typeof pretendBaton>
} = {}) {
  const { timers, advance } = handTimers()
  const random = () => 0.5
  const { fetch, WebSocket } = baton.world
  const count = { now: shelf.length, ids: 0 }
  const session = openSession({
    api: createApi(CUSTOMER_ROUTES, { baseUrl: '', fetch }),
    storage: openStorage('baton:', [() => shelf]),
    publishableKey: 'pk_1',
    start: () => ({ channel: 'widget' }),
    openLive: (token) => openLive({ url: 'ws://baton/ws', token, WebSocket, timers, random }),
    newId: (prefix) => `${prefix}_${baton.logs.length}_${count.ids++}`,
    now: () => new Date(Date.parse(at) + count.now++).toISOString(),
    timers,
    random,
  })
  return { session, baton, shelf, advance }
}

function texts(session: ReturnType<typeof openSession>): string[] {
  return session.getSnapshot().conversation.messages.map(({ text }) => text)
}
