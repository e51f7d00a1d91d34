import type { Answerer } from '@baton/agent'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { echo, held } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

// biome-ignore lint/suspicious/noExplicitAny: frames as they come over the wire
type Frame = any

let world: TestWorld
let url: string
let sockets: WebSocket[]
beforeEach(async () => {
  sockets = []
  world = await testWorld({ answerer: echo })
  url = (await world.listen()).replace('http', 'ws')
})
afterEach(() => {
  for (const socket of sockets) socket.terminate()
  return world.close()
})

async function connect(options: {
  token?: string
  cookie?: string
  after?: number
  browser?: boolean
}) {
  const { token, cookie, after, browser } = options
  const headers = {
    ...(token && !browser ? { authorization: `Bearer ${token}` } : {}),
    ...(cookie ? { cookie } : {}),
  }
  const protocols = browser && token ? ['baton.v1', token] : []
  const query = after === undefined ? '' : `?after=${after}`
  const socket = new WebSocket(`${url}/ws${query}`, protocols, { headers })
  sockets.push(socket)
  const frames: Frame[] = []
  socket.on('message', (data) => frames.push(JSON.parse(String(data))))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return { socket, frames, send: (frame: object) => socket.send(JSON.stringify(frame)) }
}

const seqs = (frames: Frame[]) => frames.flatMap(({ seq }) => (seq === undefined ? [] : [seq]))

test('a customer’s socket sends the whole log and goes on as it grows', async () => {
  const talk = await world.converse()
  await talk.say('First')
  const { frames } = await connect({ token: talk.token })
  await talk.say('Second')
  await expect
    .poll(() => frames.filter(({ message }) => message?.text.includes('Second')))
    .toHaveLength(2)
  expect(seqs(frames)).toEqual(seqs(frames).map((_, index) => index + 1))
  expect(frames.find(({ seq }) => seq === 1)).toMatchObject({
    seq: 1,
    type: 'conversation.started',
    conversationId: talk.id,
  })
})

test('a browser proves itself by a subprotocol and resumes where it stopped', async () => {
  const talk = await world.converse()
  await talk.say('First')
  await world.worker.idle()
  const { frames, socket } = await connect({ token: talk.token, after: 2, browser: true })
  expect(socket.protocol).toBe('baton.v1')
  await expect.poll(() => seqs(frames)).toEqual([3, 4])
})

async function useAnswerer(answerer: () => Answerer) {
  await world.close()
  world = await testWorld({ answerer })
  url = (await world.listen()).replace('http', 'ws')
}

test('an answer is seen while it is being written', async () => {
  const slow = held()
  await useAnswerer(slow.answerer)
  const talk = await world.converse()
  const { frames } = await connect({ token: talk.token })
  await expect.poll(() => seqs(frames)).toEqual([1])
  await talk.say('Draft me')
  await expect.poll(() => frames.filter(({ type }) => type === 'draft')).toHaveLength(1)
  slow.release()
  await expect.poll(() => seqs(frames)).toEqual([1, 2, 3, 4])
  const draft = frames.find(({ type }) => type === 'draft')
  expect(draft.messageId).toBe(frames.find(({ seq }) => seq === 4).message.id)
})

test('who comes in the middle of an answer sees it, also when the customer has rated the one before', async () => {
  const talk = await world.converse()
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  const early = await connect({ token: talk.token })
  await talk.say('First')
  await world.worker.idle()
  await expect.poll(() => seqs(early.frames)).toHaveLength(4)
  world.hub.drafted(ref, { messageId: 'msg_1', text: 'Half' })
  const answer = early.frames.find(({ message }) => message?.author.kind === 'assistant')
  await talk.post(`/messages/${answer.message.id}/thumb`, { thumb: 'up' })
  await expect.poll(() => seqs(early.frames)).toHaveLength(5)
  const late = await connect({ token: talk.token })
  await expect.poll(() => late.frames.some(({ type }) => type === 'draft')).toBe(true)
})

test('what another process has ended is not shown half-written to those who come later', async () => {
  const talk = await world.converse()
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  world.hub.drafted(ref, { messageId: 'msg_1', text: 'Half' })
  const early = await connect({ token: talk.token })
  await expect.poll(() => early.frames.some(({ type }) => type === 'draft')).toBe(true)
  world.hub.poked(ref, 1)
  const late = await connect({ token: talk.token })
  await expect.poll(() => seqs(late.frames)).toEqual([1])
  late.send({ type: 'ping' })
  await expect.poll(() => late.frames.some(({ type }) => type === 'pong')).toBe(true)
  expect(late.frames.some(({ type }) => type === 'draft')).toBe(false)
})

test('a human follows the list and any conversation of their workspace, a customer only their own', async () => {
  const desk = await world.teammate('Ada')
  const [talk, other] = [await world.converse(), await world.converse()]
  const human = await connect({ cookie: desk.cookie })
  human.send({ type: 'follow-inbox' })
  human.send({ type: 'follow', conversationId: talk.id, after: 0 })
  await expect.poll(() => seqs(human.frames)).toEqual([1])
  await talk.escalate()
  await expect
    .poll(() => human.frames.filter(({ type }) => type === 'inbox').map(({ row }) => row))
    .toMatchObject([{ conversationId: talk.id, holder: 'queue' }])

  const customer = await connect({ token: talk.token })
  customer.send({ type: 'follow', conversationId: other.id, after: 0 })
  await expect
    .poll(() => customer.frames)
    .toContainEqual({ type: 'refused', conversationId: other.id, code: 'forbidden' })
  const foreign = customer.frames.filter(({ conversationId }) => conversationId === other.id)
  expect(seqs(foreign)).toEqual([])
})

test('what only humans may see reaches a customer as a place in the count', async () => {
  const desk = await world.teammate('Ada')
  const talk = await world.converse()
  const { frames } = await connect({ token: talk.token })
  await noted(desk, talk.id)
  await expect.poll(() => frames.length).toBe(2)
  expect(frames[1]).toEqual({
    seq: 2,
    type: 'hidden',
    at: expect.any(String),
    conversationId: talk.id,
  })
})

test('without proof, with a forged one, or from another site’s page there is no connection', async () => {
  const desk = await world.teammate('Ada')
  await expect(connect({})).rejects.toThrow('401')
  await expect(connect({ token: 'a.b.c' })).rejects.toThrow('401')
  const foreign = new WebSocket(`${url}/ws`, {
    headers: { cookie: desk.cookie, origin: 'https://evil.example' },
  })
  sockets.push(foreign)
  await expect(new Promise((_, reject) => foreign.once('error', reject))).rejects.toThrow('401')
})

test('a page that may not talk to the workspace gets no socket for its customers', async () => {
  const talk = await world.converse()
  const by = { id: 'usr_ada', name: 'Ada' }
  const value = { allowedOrigins: ['https://shop.example'] }
  await world.settings.save(world.workspaceId, { part: 'identity', baseVersion: 0, value, by })
  const from = (origin: string) => {
    const headers = { authorization: `Bearer ${talk.token}`, origin }
    const socket = new WebSocket(`${url}/ws`, [], { headers })
    sockets.push(socket)
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve('open'))
      socket.once('error', reject)
    })
  }
  for (const origin of ['https://evil.example', 'https://shop.example.evil.example', 'null'])
    await expect(from(origin), origin).rejects.toThrow('403')
  expect(await from('https://shop.example')).toBe('open')
})

test('a conversation holds twenty sockets, and has room again when one is closed', async () => {
  const talk = await world.converse()
  const { token } = talk
  const all = await Promise.all(Array.from({ length: 20 }, () => connect({ token })))
  await expect(connect({ token })).rejects.toThrow('429')
  const other = await world.converse()
  await connect({ token: other.token })
  all[0]?.socket.close()
  await expect.poll(() => connect({ token }).then(() => 'open', String)).toBe('open')
})

test('a frame nobody knows closes the connection with a word', async () => {
  const talk = await world.converse()
  const { socket } = await connect({ token: talk.token })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.send('{"type":"drop table"}')
  expect(await closed).toBe(1008)
})

test('a poke from another process brings what it wrote', async () => {
  const talk = await world.converse()
  const { frames } = await connect({ token: talk.token })
  await expect.poll(() => seqs(frames)).toEqual([1])
  const event = { type: 'email.asked', at: '2026-01-05T09:00:00.000Z' }
  await world.pool.query(
    'insert into events (workspace_id, conversation_id, seq, event) values ($1, $2, 2, $3)',
    [world.workspaceId, talk.id, event],
  )
  await world.pool.query(`select pg_notify('baton_poke', $1)`, [
    `prc_other|${world.workspaceId} ${talk.id} 2`,
  ])
  await expect.poll(() => seqs(frames)).toEqual([1, 2])
})

function noted(desk: Desk, id: string) {
  return desk.post(`/api/v1/conversations/${id}/notes`, { noteId: 'n', text: 'Between us' })
}

test('who is put out hears no more at once', async () => {
  const owner = await world.teammate('Ada')
  const bob = await world.teammate('Bob')
  const { socket } = await connect({ cookie: bob.cookie })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  const people = (await owner.get('/api/v1/people')).json.data as { id: string; name: string }[]
  const id = people.find(({ name }) => name === 'Bob')?.id
  await owner.post(`/api/v1/people/${id}/deactivate`)
  expect(await closed).toBe(4001)
})
