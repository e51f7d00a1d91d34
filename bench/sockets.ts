// A great many customers who have the chat open, on one process: what they hold, and whether the few who talk notice them.
import { setTimeout as pause } from 'node:timers/promises'
import type { Contender } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { memoryOf, spreadOf } from './measure.ts'

const TALKING = { conversations: 100, perSecond: 100 }

export async function measureSockets(bench: Bench): Promise<Figure[]> {
  const { load, quick, say } = bench
  const count = quick ? 2_000 : 10_000
  const among = async ({ address, pid, name }: Contender) => {
    say(`${count} open sockets: ${name}`)
    const before = memoryOf(pid)
    for (let held = 0; held < count; held += 1_000)
      await load.hold({ target: address, connections: 1_000 })
    await pause(2_000)
    const megabytes = memoryOf(pid) - before
    const done = await load.deliver({ ...TALKING, target: address, forMs: quick ? 4_000 : 15_000 })
    await load.letGo()
    if (done.lost > 0) throw new Error(`${done.lost} messages never arrived.`)
    return { megabytes, ...spreadOf(done.latencies) }
  }
  const floor = await among(bench.floor)
  const baton = await among(bench.baton)
  const name = `${count.toLocaleString('en')} open sockets`
  return [
    { name: `${name}: memory`, unit: 'MB', baton: baton.megabytes, floor: floor.megabytes },
    { name: `${name}: message to other side p50`, unit: 'ms', baton: baton.p50, floor: floor.p50 },
    { name: `${name}: message to other side p99`, unit: 'ms', baton: baton.p99, floor: floor.p99 },
  ]
}
