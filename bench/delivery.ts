// How long a message takes to the other side, when many conversations are open and words come at a steady rate.
import { type Bench, type Figure, inTurn } from './figure.ts'
import { processorTimeOf, spreadOf } from './measure.ts'

const PER_SECOND = 100

export async function measureDelivery(bench: Bench): Promise<Figure[]> {
  const { load, quick } = bench
  const forMs = quick ? 4_000 : 15_000
  const figures: Figure[] = []
  for (const conversations of [1, 100, 1_000]) {
    bench.say(`${PER_SECOND} messages a second among ${conversations} open conversations`)
    const { baton, floor } = await inTurn(bench, quick ? 1 : 3, async ({ address, pid }) => {
      const task = { target: address, conversations, perSecond: PER_SECOND }
      const done = await load.deliver({ ...task, forMs })
      if (done.lost > 0) throw new Error(`${done.lost} messages never arrived.`)
      return { ...done, pid, at: processorTimeOf(pid) }
    })
    const spread = (all: { latencies: number[] }[]) =>
      spreadOf(all.flatMap(({ latencies }) => latencies))
    const [ours, theirs] = [spread(baton), spread(floor)]
    const name = `${conversations} open: message to other side`
    figures.push(
      { name: `${name} p50`, unit: 'ms', baton: ours.p50, floor: theirs.p50 },
      { name: `${name} p99`, unit: 'ms', baton: ours.p99, floor: theirs.p99 },
    )
  }
  return figures
}
