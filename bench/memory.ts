// What the server's process holds in memory: doing nothing, with many customers connected, and after much work.
import { setTimeout as pause } from 'node:timers/promises'
import type { Contender } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { memoryOf } from './measure.ts'

/** Started and left alone; to be measured before anything else. */
export async function measureIdleMemory({ baton, floor, say }: Bench): Promise<Figure[]> {
  say('memory at rest')
  await pause(5_000)
  return [
    { name: 'memory at rest', unit: 'MB', baton: memoryOf(baton.pid), floor: memoryOf(floor.pid) },
  ]
}

export async function measureConnections(bench: Bench): Promise<Figure[]> {
  const steps = bench.quick ? 1 : 3
  bench.say(`${steps * 1_000} open connections`)
  const perThousand = async ({ address, pid }: Contender) => {
    const before = memoryOf(pid)
    for (let step = 0; step < steps; step++)
      await bench.load.hold({ target: address, connections: 1_000 })
    await pause(1_000)
    const grown = memoryOf(pid) - before
    await bench.load.letGo()
    return grown / steps
  }
  const floor = await perThousand(bench.floor)
  return [
    {
      name: 'memory per 1,000 connections',
      unit: 'MB',
      baton: await perThousand(bench.baton),
      floor,
    },
  ]
}

/** One figure for every fifth of the way: a leak shows as a staircase. */
export async function measureManyTurns(bench: Bench): Promise<Figure[]> {
  const turns = bench.quick ? 1_000 : 10_000
  const figures: Figure[] = []
  for (let done = turns / 5; done <= turns; done += turns / 5) {
    bench.say(`memory over ${turns} turns: ${done}`)
    const task = { say: 'questions' as const, customers: 32, forMs: 600_000, turns: turns / 5 }
    await bench.load.turns({ ...task, target: bench.floor.address })
    await bench.load.turns({ ...task, target: bench.baton.address })
    figures.push({
      name: `memory after ${done} more turns`,
      unit: 'MB',
      baton: memoryOf(bench.baton.pid),
      floor: memoryOf(bench.floor.pid),
    })
  }
  return figures
}
