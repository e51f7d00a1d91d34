// The customer's side as the client package has it, against a whole server: conversations, identity, receipt, feedback.
import { createHmac } from 'node:crypto'
import {
  ACCOUNT_ROUTES,
  type AccountApi,
  CUSTOMER_ROUTES,
  type CustomerApi,
  createApi,
  inMemory,
  openAccount,
  openLive,
  openSession,
  openStorage,
} from '@baton/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../packages/server/src/testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../packages/server/src/testing/world.ts'
import { withCookie } from './with-cookie.ts'

let world: TestWorld
let url: string
let ada: Desk
let secret: string
const open: (() => void)[] = []
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  url = await world.listen()
  ada = await world.teammate('Ada')
  secret = (await ada.post('/api/v1/identity-secrets')).json.value
})
afterEach(() => {
  for (const close of open.splice(0)) close()
})
afterAll(() => world.close())

const proof = (userId: string) => ({
  userId,
  userHash: createHmac('sha256', secret).update(userId).digest('hex'),
})

/** A tab of a browser; two on one shelf are two tabs of one browser. */
function tab(shelf = inMemory(), identity?: () => Promise<ReturnType<typeof proof> | null>) {
  const storage = openStorage('baton.', [() => shelf])
  const reached = { baseUrl: url, fetch, credentials: 'omit' as const }
  const api: CustomerApi = createApi(CUSTOMER_ROUTES, reached)
  const extra: AccountApi = createApi(ACCOUNT_ROUTES, reached)
  const timers = {
    setTimeout: (action: () => void, ms: number) => setTimeout(action, ms),
    clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
  }
  const around = { timers, random: Math.random }
  const session = openSession({
    ...{ api, storage, publishableKey: world.key, ...around },
    ...(identity ? { identity } : {}),
    newId: (prefix) => `${prefix}_${crypto.randomUUID()}`,
    start: () => ({ channel: 'widget' }),
    now: () => new Date().toISOString(),
    openLive: (token) =>
      openLive({ url: `${url.replace('http', 'ws')}/ws`, token, WebSocket, ...around }),
  })
  open.push(session.connect())
  const account = openAccount({ api: extra, storage, publishableKey: world.key, session })
  const now = () => session.getSnapshot()
  const said = () => now().conversation.messages.map(({ text }) => text)
  return { session, account, shelf, now, said }
}

test('several conversations of one device: the list, going into one, and a new one', async () => {
  const { session, account, said, now } = tab()
  expect(await account.conversations()).toEqual({ data: [], nextCursor: null })
  session.send('First')
  await expect.poll(said).toContain('You asked: First')
  const first = now().conversation.id
  session.leave()
  session.send('Second')
  await expect.poll(said).toContain('You asked: Second')
  const { data } = await account.conversations()
  expect(data.map(({ subject, unread }) => [subject, unread])).toEqual([
    ['Second', 1],
    ['First', 1],
  ])
  await account.open(first)
  await expect.poll(said).toContain('First')
  await account.markRead()
  await expect.poll(async () => (await account.conversations()).data[1]?.unread).toBe(0)
})

test('signing in on the page makes the conversation theirs in every tab, and signing out forgets it', async () => {
  const first = tab()
  first.session.send('Where is my parcel?')
  await expect.poll(first.said).toContain('You asked: Where is my parcel?')
  const second = tab(first.shelf)
  await expect.poll(second.said).toContain('Where is my parcel?')
  await first.account.identify(proof('kim'))
  await expect.poll(() => first.now().conversation.customer?.verified).toBe(true)
  first.session.send('Which sizes do you sell?')
  await expect.poll(first.said).toContain('You asked: Which sizes do you sell?')
  // The other tab heard nothing of it from its browser, and goes on all the same.
  second.session.send('Do you ship abroad?')
  await expect.poll(second.said).toContain('You asked: Do you ship abroad?')
  expect(second.now().conversation.id).toBe(first.now().conversation.id)

  const phone = tab()
  await phone.account.identify(proof('kim'))
  expect((await phone.account.conversations()).data).toHaveLength(1)
  await first.account.signOut()
  expect(first.now().conversation.messages).toEqual([])
  expect(first.shelf.length).toBe(0)
})

test('who is signed in begins as themselves, and a proof that is wrong is said so', async () => {
  const kim = tab(inMemory(), async () => proof('begins'))
  kim.session.send('Hello')
  await expect.poll(() => kim.now().conversation.customer?.verified).toBe(true)
  const liar = tab(inMemory(), async () => ({ ...proof('begins'), userId: 'somebody' }))
  liar.session.send('Hello')
  await expect
    .poll(() => liar.now().outgoing[0]?.error)
    .toMatchObject({
      problem: { code: 'identity-invalid' },
    })
  expect(liar.now().conversation.seq).toBe(0)
})

test('the receipt is read, put right, and what was said is rated in the end', async () => {
  const { session, account, said, now } = tab()
  expect(await account.receipt()).toBeNull()
  session.send('The button does nothing')
  await expect.poll(said).toHaveLength(2)
  const answer = now().conversation.messages.at(-1)?.id ?? ''
  await account.thumb(answer, { thumb: 'down', reason: 'off-topic' })
  await expect.poll(() => now().conversation.thumbs).toMatchObject([{ thumb: 'down' }])
  expect(await account.receipt()).toMatchObject({ escalationId: null, messages: 2 })
  session.escalate('I cannot pay')
  await expect.poll(() => now().conversation.escalation?.ownWords).toBe('I cannot pay')
  await account.correct({ summary: 'My card is refused', email: 'kim@example.com' })
  await expect.poll(() => now().conversation.escalation?.ownWords).toBe('My card is refused')
  expect(await account.transcript('text')).toContain('The button does nothing')

  const path = `/api/v1/conversations/${now().conversation.id}`
  await ada.post(`${path}/replies`, { messageId: 'r', text: 'Fixed' })
  await ada.post(`${path}/close`)
  await expect.poll(() => now().conversation.holder.kind).toBe('nobody')
  await account.rate({ score: 5, comment: 'Quick' })
  await expect.poll(() => now().conversation.rating?.score).toBe(5)
  await account.reopen()
  await expect.poll(() => now().conversation.holder.kind).toBe('assistant')
})

test('a person is seen writing by the customer they answer, and not before', async () => {
  const { session, now } = tab()
  session.escalate()
  await expect.poll(() => now().conversation.holder.kind).toBe('queue')
  const conversationId = now().conversation.id
  const human = openLive({
    url: `${url.replace('http', 'ws')}/ws`,
    WebSocket: withCookie(ada.cookie),
    timers: { setTimeout: (act, ms) => setTimeout(act, ms), clearTimeout: () => {} },
    random: Math.random,
  })
  const seen: string[] = []
  human.follow(conversationId, 0, { event() {}, typing: (by) => seen.push(by.kind) })
  await expect.poll(() => human.status()).toBe('live')
  await expect
    .poll(
      () => {
        session.typing()
        return seen
      },
      { timeout: 30_000, interval: 500 },
    )
    .toContain('customer')
  expect(now().typing).toBeNull()
  await ada.post(`/api/v1/conversations/${conversationId}/take-over`)
  await expect
    .poll(
      () => {
        human.typing(conversationId)
        return now().typing?.name
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe('Ada')
  human.close()
})
