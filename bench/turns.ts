// How many turns a second, and how long one takes: the question's first byte to the answer on the customer's socket.
import { type Bench, type Figure, inTurn } from './figure.ts'
import type { TurnsResult, TurnsTask } from './load/task.ts'
import { processorTimeOf, spreadOf } from './measure.ts'

/** Of a turn, the search is the dearest part: without it, what is left is the conversation itself. */
const LOADS: [customers: number, say: TurnsTask['say']][] = [
  [1, 'questions'],
  [16, 'questions'],
  [64, 'questions'],
  [1, 'greetings'],
  [64, 'greetings'],
]

type Round = TurnsResult & { serverMs: number; postgresMs: number }

export async function measureTurns(bench: Bench): Promise<Figure[]> {
  const { load, ground, quick } = bench
  const forMs = quick ? 2_000 : 8_000
  const rounds = quick ? 2 : 4
  const figures: Figure[] = []
  for (const [customers, say] of LOADS) {
    bench.say(`turns of ${customers} customers at once, ${say}`)
    const { baton, floor } = await inTurn(bench, rounds + 1, async ({ address, pid }) => {
      const before = [processorTimeOf(pid), processorTimeOf(ground.postgresPid)] as const
      const done = await load.turns({ target: address, say, customers, forMs, turns: 1e9 })
      const serverMs = processorTimeOf(pid) - before[0]
      return { ...done, serverMs, postgresMs: processorTimeOf(ground.postgresPid) - before[1] }
    })
    // The first round warms both up.
    const who = `${customers} ${customers === 1 ? 'customer' : 'customers'}`
    const name = say === 'greetings' ? `${who}, no search` : who
    figures.push(...figuresOf(name, baton.slice(1), floor.slice(1)))
  }
  return figures
}

function figuresOf(who: string, baton: Round[], floor: Round[]): Figure[] {
  const figure = (name: string, unit: string, of: (rounds: Round[]) => number): Figure => ({
    name: `${who}: ${name}`,
    unit,
    baton: of(baton),
    floor: of(floor),
  })
  const turns = (rounds: Round[]) =>
    rounds.reduce((sum, { latencies }) => sum + latencies.length, 0)
  const sum = (rounds: Round[], of: (round: Round) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0)
  const spread = (rounds: Round[]) => spreadOf(rounds.flatMap(({ latencies }) => latencies))
  return [
    figure('turns', '/s', (all) => (turns(all) * 1_000) / sum(all, ({ elapsedMs }) => elapsedMs)),
    figure('turn p50', 'ms', (all) => spread(all).p50),
    figure('turn p99', 'ms', (all) => spread(all).p99),
    figure('server CPU', 'ms/turn', (all) => sum(all, ({ serverMs }) => serverMs) / turns(all)),
    figure(
      'PostgreSQL CPU',
      'ms/turn',
      (all) => sum(all, (round) => round.postgresMs) / turns(all),
    ),
    figure(
      'ended with a person',
      '%',
      (all) => (sum(all, (round) => round.escalated) / turns(all)) * 100,
    ),
  ]
}
