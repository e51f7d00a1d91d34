import { expect, test, vi } from 'vitest'
import { createRounds } from './rounds.ts'

test('a round that fails is told, and the next comes all the same', async () => {
  const faults: unknown[] = []
  let rounds = 0
  const work = async () => {
    rounds++
    if (rounds === 1) throw new Error('no database')
  }
  const going = createRounds(work, { everyMs: 1, onFault: (error) => faults.push(error) })
  going.start()
  await vi.waitUntil(() => rounds >= 3)
  await going.stop()
  expect(faults).toEqual([new Error('no database')])
})

test('rounds do not overlap, and one follows for all who asked while another was going on', async () => {
  let inside = 0
  let most = 0
  let rounds = 0
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const work = async () => {
    rounds++
    most = Math.max(most, ++inside)
    await gate
    inside--
  }
  const going = createRounds(work, { everyMs: 60_000, onFault: () => {} })
  const first = going.now()
  await vi.waitUntil(() => inside === 1)
  const later = [going.now(), going.now(), going.now()]
  go()
  await Promise.all([first, ...later])
  await going.stop()
  expect([most, rounds]).toEqual([1, 2])
})

test('stopping waits for the round that is going on, tells it, and begins no other', async () => {
  let begun = 0
  let ended = false
  const going = createRounds(
    async (isStopped) => {
      begun++
      while (!isStopped()) await new Promise((resolve) => setTimeout(resolve, 1))
      ended = true
    },
    { everyMs: 1, onFault: () => {} },
  )
  const round = going.now()
  await vi.waitUntil(() => begun === 1)
  await going.stop()
  expect(ended).toBe(true)
  await going.now()
  await round
  expect(begun).toBe(1)
})
