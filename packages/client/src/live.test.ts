import type { EventFrame, Recorded } from '@baton/contract'
import { expect, test } from 'vitest'
import { openLive } from './live.ts'
import { handTimers, settle } from './testing/hand-timers.ts'
import { pretendSockets } from './testing/pretend-socket.ts'

const at = '2026-01-05T09:00:00.000Z'

test('nothing is dialled before someone follows, and a token travels as a subprotocol', async () => {
  const { live, sockets } = await line()
  expect(sockets).toHaveLength(0)
  live.follow('cnv_1', 0, { event: () => {} })
  expect(sockets[0]?.protocols).toEqual(['baton.v1', 'tok_1'])
})

test('events arrive once and in order, whatever the server repeats', async () => {
  const { live, sockets } = await line()
  const seen = follow(live)
  await settle()
  for (const seq of [1, 2, 2, 1, 3]) sockets[0]?.say(event(seq))
  expect(seen).toEqual([1, 2, 3])
})

test('a gap is asked for again, once', async () => {
  const { live, sockets } = await line()
  const seen = follow(live)
  await settle()
  for (const seq of [1, 3, 4]) sockets[0]?.say(event(seq))
  expect(asked(sockets[0])).toEqual([0, 1])

  for (const seq of [2, 3, 4, 5]) sockets[0]?.say(event(seq))
  expect(seen).toEqual([1, 2, 3, 4, 5])
})

test('a lost connection is made again and resumes from the last event seen', async () => {
  const { live, sockets, advance } = await line()
  const seen = follow(live)
  await settle()
  sockets[0]?.say(event(1))
  sockets[0]?.cut()
  expect(live.status()).toBe('offline')
  await advance(1000)

  expect(live.status()).toBe('live')
  expect(sockets[1]?.url).toBe('ws://baton/ws?after=1')
  expect(asked(sockets[1])).toEqual([1])
  sockets[1]?.say(event(2))
  expect(seen).toEqual([1, 2])
})

test('a server that stays away is asked ever less often', async () => {
  const { live, sockets, advance } = await line({ reachable: false })
  follow(live)
  await advance(10_000)
  const early = sockets.length
  await advance(100_000)
  expect(early).toBeGreaterThan(3)
  expect(sockets.length - early).toBeLessThan(8)
})

test('two unanswered pings mean that the connection is dead', async () => {
  const { live, sockets, advance } = await line({ silent: true })
  follow(live)
  await advance(49_000)
  expect(sockets).toHaveLength(1)
  await advance(3000)
  expect(sockets[0]?.closed).toBe(true)
  expect(sockets).toHaveLength(2)
})

test('a page that is looked at again finds a dead connection in seconds', async () => {
  const { live, sockets, advance, wake } = await line({ silent: true })
  follow(live)
  await advance(1000)
  wake()
  await advance(9000)
  expect(sockets[0]?.closed).toBe(true)
})

test('two who follow the same conversation each get what they miss', async () => {
  const { live, sockets } = await line()
  const first = follow(live)
  await settle()
  for (const seq of [1, 2]) sockets[0]?.say(event(seq))
  const second = follow(live, 1)
  expect(asked(sockets[0])).toEqual([0, 1])
  for (const seq of [2, 3]) sockets[0]?.say(event(seq))
  expect([first, second]).toEqual([
    [1, 2, 3],
    [2, 3],
  ])
})

test('what the server could not read just now is asked for again', async () => {
  const { live, sockets, advance } = await line()
  follow(live)
  await settle()
  sockets[0]?.say({ type: 'refused', conversationId: 'cnv_1', code: 'unavailable' })
  await advance(3000)
  expect(asked(sockets[0])).toEqual([0, 0])
})

test('a refusal and rows of the inbox reach those who asked, and unknown frames nobody', async () => {
  const { live, sockets } = await line()
  const heard: unknown[] = []
  live.follow('cnv_1', 0, { event: () => {}, refused: (code) => heard.push(code) })
  live.followInbox((row) => heard.push(row))
  await settle()
  sockets[0]?.say({ type: 'refused', conversationId: 'cnv_1', code: 'not-found' })
  sockets[0]?.say({ type: 'inbox', row: { conversationId: 'cnv_1' } } as never)
  sockets[0]?.say({ type: 'of-tomorrow' } as never)
  expect(heard).toEqual(['not-found', { conversationId: 'cnv_1' }])
})

async function line({ reachable = true, silent = false } = {}) {
  const { timers, advance } = handTimers()
  const wakes: (() => void)[] = []
  const { sockets, WebSocket } = pretendSockets({
    dialled: (socket) => (reachable ? socket.open() : socket.cut()),
    answer: (socket, frame) => {
      if (frame.type === 'ping' && !silent) socket.say({ type: 'pong' })
    },
  })
  const live = openLive({
    url: 'ws://baton/ws',
    token: 'tok_1',
    WebSocket,
    timers,
    random: () => 1,
    wake: (action) => {
      wakes.push(action)
      return () => {}
    },
  })
  return {
    live,
    sockets,
    advance,
    wake: () => {
      for (const action of wakes) action()
    },
  }
}

function follow(live: ReturnType<typeof openLive>, after = 0): number[] {
  const seen: number[] = []
  live.follow('cnv_1', after, { event: ({ seq }: Recorded) => seen.push(seq) })
  return seen
}

function event(seq: number): EventFrame {
  return { type: 'hidden', at, seq, conversationId: 'cnv_1' }
}

function asked(socket: { heard: unknown[] } | undefined): number[] {
  const frames = (socket?.heard ?? []) as { type: string; after: number }[]
  return frames.filter(({ type }) => type === 'follow').map(({ after }) => after)
}

test('who has come or gone is passed on, and no more once nobody listens', async () => {
  const { live, sockets } = await line()
  follow(live)
  await settle()
  const told: string[] = []
  const stop = live.followPresence(({ humanId, presence }) => told.push(`${humanId} ${presence}`))
  const frame = { type: 'presence', humanId: 'usr_1', choice: 'online' } as const
  sockets[0]?.say({ ...frame, presence: 'online' })
  stop()
  sockets[0]?.say({ ...frame, presence: 'away' })
  expect(told).toEqual(['usr_1 online'])
})
