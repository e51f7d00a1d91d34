// The client without a framework, in Node, on a whole server.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type ChatOptions,
  inMemory,
  openChat,
  openLive,
  openStorage,
} from '../../packages/client/src/index.ts'
import { type Desk, type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { withCookie } from '../with-cookie.ts'

let world: TestWorld
let ada: Desk
let serverUrl: string
const stops: (() => void)[] = []

beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
  serverUrl = await world.listen()
})
afterAll(async () => {
  for (const stop of stops) stop()
  await world.close()
})

function chatWith(options: Partial<ChatOptions> = {}) {
  const chat = openChat({ serverUrl, publishableKey: world.key, ...options })
  stops.push(chat.connect())
  return chat
}

type Chat = ReturnType<typeof chatWith>

const becomes = (chat: Chat, part: object) => expect.poll(() => chat.getState()).toMatchObject(part)
const texts = (chat: Chat) => chat.getState().messages.map(({ role, text }) => `${role}: ${text}`)
const path = (chat: Chat, end: string) =>
  `/api/v1/conversations/${chat.getState().conversationId}/${end}`

test('a conversation from its first word over a person and back', async () => {
  const chat = chatWith({ escalationMessage: 'Our team has it now.' })
  expect(chat.getState()).toMatchObject({ conversationId: null, status: 'ready', isReady: true })
  chat.sendMessage('Where is my parcel?')
  expect(chat.getState().status).toBe('submitted')
  expect(texts(chat)).toEqual(['user: Where is my parcel?'])

  chat.escalate()
  expect(chat.getState().escalation).toMatchObject({ state: 'asking' })
  await becomes(chat, {
    escalation: { state: 'waiting' },
    ticket: { status: 'waiting', id: expect.any(String) },
    speaker: { kind: 'queue' },
  })
  expect(texts(chat)).toContain('system: Our team has it now.')

  await ada.post(path(chat, 'replies'), { messageId: 'r1', text: 'It is on its way.' })
  await becomes(chat, {
    speaker: { kind: 'human', human: { name: 'Ada' } },
    escalation: { state: 'with-a-person', reason: expect.any(String) },
    ticket: { status: 'with_a_person' },
  })
  await expect.poll(() => texts(chat)).toContain('human: It is on its way.')
  const said = chat.getState().messages.at(-1)
  expect(said?.from).toMatchObject({ kind: 'human', human: { name: 'Ada' } })

  expect(chat.getState().unread).toBeGreaterThan(0)
  chat.markRead()
  expect(chat.getState().unread).toBe(0)

  await ada.post(path(chat, 'hand-back'))
  await becomes(chat, { speaker: { kind: 'assistant' }, ticket: { status: 'with_the_assistant' } })
  await ada.post(path(chat, 'close'))
  await becomes(chat, { speaker: { kind: 'nobody' }, ticket: { status: 'solved' } })
})

test('an answer gets a thumb, which stands beside it and can be taken back, and a person is seen writing', async () => {
  const chat = chatWith({ storage: openStorage('thumb:', [inMemory]) })
  chat.sendMessage('Where is my parcel?')
  await expect.poll(() => texts(chat).length).toBeGreaterThan(1)
  const answer = () => chat.getState().messages.find(({ role }) => role === 'assistant')
  const id = answer()?.id ?? ''
  await chat.setFeedback(id, { thumb: 'down', reason: 'wrong' })
  await expect.poll(() => answer()?.thumb).toBe('down')
  await chat.setFeedback(id, { thumb: null })
  await expect.poll(() => answer()?.thumb).toBe(null)
  await expect(chat.setFeedback('msg_of_nobody', { thumb: 'up' })).rejects.toThrow()

  await ada.post(path(chat, 'take-over'))
  const human = openLive({
    url: `${serverUrl.replace('http', 'ws')}/ws`,
    WebSocket: withCookie(ada.cookie),
    timers: { setTimeout: (act, ms) => setTimeout(act, ms), clearTimeout: () => {} },
    random: Math.random,
  })
  const conversationId = chat.getState().conversationId ?? ''
  human.follow(conversationId, 0, { event() {} })
  await expect
    .poll(
      () => {
        human.typing(conversationId)
        return chat.getState().typing?.name
      },
      { interval: 500 },
    )
    .toBe('Ada')
  human.close()
})

test('of a long earlier visit the newest is shown first, and what comes meanwhile hides nothing', async () => {
  const shelf = inMemory()
  const storage = () => openStorage('pages:', [() => shelf])
  const first = chatWith({ storage: storage() })
  first.sendMessage('Where is my parcel?')
  await becomes(first, { status: 'ready', hasMore: false })
  await ada.post(path(first, 'take-over'))
  for (const nth of [1, 2, 3, 4])
    await ada.post(path(first, 'replies'), { messageId: `long_${nth}`, text: `Part ${nth}` })
  await expect.poll(() => texts(first)).toContain('human: Part 4')
  const all = texts(first)

  const later = chatWith({ storage: storage(), pageSize: 2 })
  await becomes(later, { hasMore: true })
  expect(texts(later)).toEqual(all.slice(-2))
  await ada.post(path(first, 'replies'), { messageId: 'long_5', text: 'Part 5' })
  await expect.poll(() => texts(later)).toEqual([...all.slice(-2), 'human: Part 5'])
  later.loadMore()
  expect(texts(later)).toEqual([...all.slice(-4), 'human: Part 5'])
  for (let pages = all.length; pages > 0; pages--) later.loadMore()
  expect(texts(later)).toEqual([...all, 'human: Part 5'])
  expect(later.getState().hasMore).toBe(false)
})

test('another answer is asked for in the place of the last one, so often and no more', async () => {
  const chat = chatWith({ storage: openStorage('anew:', [inMemory]) })
  expect(chat.getState().canRegenerate).toBe(false)
  expect(await chat.regenerate()).toBe(false)
  chat.sendMessage('Hello')
  await becomes(chat, { canRegenerate: true, status: 'ready' })
  const before = chat.getState().messages.at(-1)
  expect(await chat.regenerate()).toBe(true)
  await expect.poll(() => chat.getState().messages.at(-1)?.id).not.toBe(before?.id)
  await becomes(chat, { canRegenerate: true, status: 'ready' })
  // The other stands in its place.
  expect(chat.getState().messages.map(({ role }) => role)).toEqual(['user', 'assistant'])

  chat.escalate()
  await becomes(chat, { speaker: { kind: 'queue' }, canRegenerate: false })
  expect(await chat.regenerate()).toBe(false)
})

test('what the page remembers goes on where it was, and is forgotten when told to', async () => {
  const shelf = inMemory()
  const storage = () => openStorage('device:', [() => shelf])
  const first = chatWith({ storage: storage() })
  first.sendMessage('Hello')
  await becomes(first, { conversationId: expect.any(String) })
  const id = first.getState().conversationId

  const second = chatWith({ storage: storage() })
  await expect.poll(() => texts(second)).toContain('user: Hello')
  expect(second.getState().conversationId).toBe(id)
  second.reset()
  expect(second.getState()).toMatchObject({ conversationId: null, messages: [] })
  expect(shelf.length).toBe(0)
})

test('what one person has said is not there for the next one on the same device', async () => {
  const shelf = inMemory()
  const as = (endUserId?: string) => {
    const storage = openStorage('device:', [() => shelf])
    return chatWith({ storage, ...(endUserId ? { endUserId } : {}) })
  }
  const sam = as('sam')
  sam.sendMessage('My secret')
  await becomes(sam, { conversationId: expect.any(String) })
  expect(as('sam').getState().conversationId).toBe(sam.getState().conversationId)
  expect(as('kim').getState()).toMatchObject({ conversationId: null, messages: [] })
  expect(shelf.length).toBe(0)
})

test('what the page can do is done once, and its result is told', async () => {
  const done: unknown[] = []
  const chat = chatWith({
    availableActions: [
      {
        name: 'count_cart',
        description: 'Says how many things are in the cart',
        phrases: ['what is in my cart'],
        reply: 'Your cart holds {count} things.',
      },
      {
        name: 'empty_cart',
        description: 'Takes everything out of the cart',
        approvalRequired: true,
        phrases: ['throw everything out'],
        reply: 'It is empty.',
      },
    ],
    onAction(action) {
      done.push(action)
      return { count: 3 }
    },
  })
  chat.sendMessage('What is in my cart')
  await expect.poll(() => texts(chat).at(-1)).toContain('Your cart holds 3 things.')
  expect(done).toEqual([{ name: 'count_cart', options: {} }])

  chat.sendMessage('Throw everything out')
  await becomes(chat, { approvals: [{ name: 'empty_cart', toolCallId: expect.any(String) }] })
  expect(done).toHaveLength(1)
  const [approval] = chat.getState().approvals
  await chat.addToolApprovalResponse(approval?.toolCallId ?? '', true)
  await becomes(chat, { approvals: [] })
  await expect.poll(() => done).toHaveLength(2)
})

test('a signed token is asked for when a conversation begins, and never kept on the device', async () => {
  const shelf = inMemory()
  const sent: string[] = []
  const chat = chatWith({
    storage: openStorage('device:', [() => shelf]),
    getToken: async () => 'a.signed.token',
    surroundings: {
      fetch: async (url, init) => {
        sent.push(String(init?.body))
        for (let nth = 0; nth < shelf.length; nth += 1)
          expect(shelf.getItem(shelf.key(nth) ?? '')).not.toContain('a.signed.token')
        return fetch(url, init)
      },
    },
  })
  await becomes(chat, { isReady: true })
  expect(sent).toEqual([])
  chat.sendMessage('Hello')
  await expect.poll(() => sent[0]).toContain('"identity":{"token":"a.signed.token"}')
})

test('without a token the page is told, and what was said waits for one', async () => {
  const errors: Error[] = []
  let isDown = true
  const chat = chatWith({
    tokenEndpoint: `${serverUrl}/nothing/here`,
    onError: (error) => errors.push(error),
    surroundings: {
      fetch: async (url, init) => {
        if (!String(url).endsWith('/nothing/here')) return fetch(url, init)
        if (isDown) throw new TypeError('down')
        return Response.json({ token: null, expiresAt: null })
      },
    },
  })
  chat.sendMessage('Hello')
  await becomes(chat, { isReady: false, tokenError: expect.any(Error) })
  await expect.poll(() => chat.getState().messages[0]?.state).toBe('waiting')
  expect(errors.length).toBeGreaterThan(0)
  isDown = false
  await chat.refreshToken()
  expect(chat.getState()).toMatchObject({ isReady: true, tokenError: null })
  await becomes(chat, { conversationId: expect.any(String) })
})

test('what the application looks like goes along, and says of itself that it is not verified', async () => {
  const chat = chatWith({
    ...{ customer: { name: 'Sam' }, endUserId: 'u-7' },
    getContext: () => ({ cart: { items: 3 }, page: 'checkout', list: [1, 2] }),
  })
  chat.escalate()
  await becomes(chat, { escalation: { state: 'waiting' } })
  const { events } = (await ada.get(path(chat, 'events?after=0'))).json
  expect(events[0].customer).toMatchObject({
    ...{ name: 'Sam', verified: false },
    attributes: { endUserId: 'u-7', 'cart.items': 3, page: 'checkout' },
  })
})

test('without a server to be reached the words wait, and the reason is told', async () => {
  const chat = chatWith({ serverUrl: 'http://127.0.0.1:1' })
  chat.sendMessage('Anybody?')
  await expect.poll(() => chat.getState().messages[0]?.state).toBe('waiting')
  expect(() => openChat({ publishableKey: 'pk' })).toThrow('serverUrl')
})

test('a key of nobody is told to whoever wrote the page', async () => {
  const errors: Error[] = []
  const chat = chatWith({ publishableKey: 'pk_wrong', onError: (error) => errors.push(error) })
  chat.sendMessage('Hello?')
  await becomes(chat, { status: 'error', messages: [{ state: 'failed' }] })
  expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('x-baton-key')])
})
