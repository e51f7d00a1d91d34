// Open desks are told who is there, once for each change, whichever process they are connected to.
import { LIVE_PROTOCOL } from '@baton/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { newId } from '../id.ts'
import { echo } from '../testing/answerers.ts'
import { type Desk, SECRET, type TestWorld, testWorld } from '../testing/world.ts'
import { createWorld } from '../world.ts'

const MINUTE = 60_000

let world: TestWorld
let clock: number
let ada: Desk
let ben: Desk
let benId: string
let sockets: WebSocket[]
let url: string
beforeEach(async () => {
  clock = Date.now()
  sockets = []
  world = await testWorld({ answerer: echo, now: () => clock })
  url = (await world.listen()).replace('http', 'ws')
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
  benId = (await ben.get('/api/v1/me')).json.human.id
})
afterEach(() => {
  for (const socket of sockets) socket.terminate()
  return world.close()
})

async function page(desk: Desk) {
  const options = { headers: { cookie: desk.cookie } }
  const socket = new WebSocket(`${url}/ws`, [LIVE_PROTOCOL], options)
  sockets.push(socket)
  // biome-ignore lint/suspicious/noExplicitAny: frames as they come over the wire
  const frames: any[] = []
  socket.on('message', (data) => frames.push(JSON.parse(String(data))))
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(JSON.stringify({ type: 'follow-inbox' }))
  socket.send(JSON.stringify({ type: 'ping' }))
  await expect.poll(() => frames).toContainEqual({ type: 'pong' })
  const ofBen = () =>
    frames.flatMap(({ humanId, presence }) => (humanId === benId ? [presence] : []))
  return { socket, frames, ofBen }
}

const choose = (choice: string) => ben.put('/api/v1/me/presence', { choice })

test('a desk hears at once who comes and what they choose, and of nobody twice', async () => {
  const desk = await page(ada)
  const mine = await page(ben)
  await expect.poll(desk.ofBen).toEqual(['online'])
  await choose('away')
  await expect.poll(desk.ofBen).toEqual(['online', 'away'])
  await choose('away')
  await world.rollCall.look()
  await choose('online')
  await expect.poll(desk.ofBen).toEqual(['online', 'away', 'online'])
  await expect.poll(mine.ofBen).toContain('away')
  expect(desk.frames.find(({ humanId }) => humanId === benId)).toEqual({
    ...{ type: 'presence', humanId: benId, presence: 'online', choice: 'online' },
  })
})

test('who has closed the desk is away after five minutes and gone after thirty', async () => {
  const desk = await page(ada)
  const leave = world.attendance.attends({ workspaceId: world.workspaceId, humanId: benId })
  await expect.poll(desk.ofBen).toEqual(['online'])
  leave()
  await world.attendance.note()
  for (const [minutes, told] of [
    [4, ['online']],
    [2, ['online', 'away']],
    [3, ['online', 'away']],
    [30, ['online', 'away', 'offline']],
  ] as const) {
    clock += minutes * MINUTE
    await world.rollCall.look()
    await expect.poll(desk.ofBen).toEqual(told)
  }
})

test('a choice made at another process is told here, and no other workspace hears of it', async () => {
  const other = await createWorld({
    ...{ pool: world.pool, connection: { connectionString: world.url } },
    ...{ secret: SECRET, publicUrl: undefined, fetch, privateHosts: [] },
    ...{ version: 'test', now: () => clock, newId, pages: null },
    log: { error: (about) => world.faults.push(about) },
  })
  try {
    const desk = await page(ada)
    const key = { workspaceId: world.workspaceId, humanId: benId }
    // Until the two know of each other, a poke is lost.
    await expect
      .poll(async () => {
        await other.attendance.choose(key, 'online')
        await other.attendance.choose(key, 'away')
        return desk.ofBen()
      })
      .toContain('away')
    await other.attendance.choose({ ...key, workspaceId: 'wsp_other' }, 'online')
    const { length } = desk.ofBen()
    await world.rollCall.look()
    expect(desk.ofBen()).toHaveLength(length)
    expect(world.faults).toEqual([])
  } finally {
    await other.stop(0)
  }
})

test('while no desk is open nothing is looked up', async () => {
  await choose('away')
  await world.rollCall.look()
  expect(world.hub.desks()).toEqual([])
})
