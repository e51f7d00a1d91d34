// Where a customer is just now, over real sockets.
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { writeTyping } from './typing.ts'
import { readWhereabouts, writeWhereabouts } from './whereabouts.ts'

let world: TestWorld | undefined
const sockets: WebSocket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate()
  const open = world
  world = undefined
  return open?.close()
})

async function connect(url: string, headers: Record<string, string>) {
  const socket = new WebSocket(`${url}/ws`, [], { headers })
  sockets.push(socket)
  // biome-ignore lint/suspicious/noExplicitAny: frames as they come over the wire
  const frames: any[] = []
  socket.on('message', (data) => frames.push(JSON.parse(String(data))))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const of = (type: string) => frames.filter((frame) => frame.type === type)
  return { of, send: (frame: object) => socket.send(JSON.stringify(frame)) }
}

test('who looks at a conversation sees on which page its customer is, and nothing of it is kept', async () => {
  world = await testWorld({ answerer: echo })
  const url = (await world.listen()).replace('http', 'ws')
  const talk = await world.converse()
  await talk.say('Hello')
  const ada = await world.teammate('Ada')
  const desk = await connect(url, { cookie: ada.cookie })
  const chat = await connect(url, { authorization: `Bearer ${talk.token}` })
  const cart = { url: 'https://shop.example/cart', title: 'Cart' }

  chat.send({ type: 'ping', page: cart })
  await expect.poll(() => chat.of('pong')).toHaveLength(1)
  desk.send({ type: 'follow', conversationId: talk.id, after: 0 })
  desk.send({ type: 'viewing', conversationId: talk.id })
  desk.send({ type: 'ping' })
  await expect.poll(() => desk.of('pong')).toHaveLength(1)
  expect(desk.of('page')).toEqual([])

  chat.send({ type: 'ping', page: { url: 'javascript:alert(1)' } })
  chat.send({ type: 'ping', page: cart })
  await expect
    .poll(() => desk.of('page'))
    .toEqual([{ type: 'page', conversationId: talk.id, page: cart }])
  desk.send({ type: 'ping', page: cart })
  await expect.poll(() => desk.of('pong')).toHaveLength(2)
  expect(desk.of('page')).toHaveLength(1)
  expect(chat.of('page')).toEqual([])
  expect(JSON.stringify(await talk.events())).not.toContain('shop.example')
})

test('another process reads it as it was written, and typing is none of it', () => {
  const ref = { workspaceId: 'wsp_1', conversationId: 'cnv_1' }
  const told = { ref, page: { url: 'https://shop.example/cart', title: 'Café' } }
  expect(readWhereabouts(ref, writeWhereabouts(told))).toEqual(told)
  const typing = { ref, by: { kind: 'customer' } as const, toCustomer: false }
  expect(readWhereabouts(ref, writeTyping(typing))).toBeNull()
})
