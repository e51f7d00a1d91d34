// A turn through a model that answers at once, 24 tokens, and one in which it asks for a person. Beside each the same
// turn of the barest server on the AI SDK. The model answers in this process, which is neither's.
import {
  asksForPerson,
  atOnce,
  modelServer,
  type Reply,
} from '../packages/agent/src/testing/model-server.ts'
import { type Contender, prepareBaton, startBaton, startModelFloor } from './contenders.ts'
import { type Bench, type Figure, inTurn } from './figure.ts'
import type { TurnsResult } from './load/task.ts'
import { memoryOf, processorTimeOf, spreadOf } from './measure.ts'

const LOADS: [customers: number, ending: 'answered' | 'escalated'][] = [
  [1, 'answered'],
  [16, 'answered'],
  [64, 'answered'],
  [1, 'escalated'],
  [16, 'escalated'],
  [64, 'escalated'],
]

type Round = TurnsResult & { serverMs: number; postgresMs: number }
type Both = Pick<Bench, 'baton' | 'floor'>

export async function measureModelTurns(bench: Bench): Promise<Figure[]> {
  let reply: Reply = atOnce()
  const model = await modelServer(() => reply)
  const settings = { LLM_BASE_URL: model.url.openai, LLM_MODEL: 'bench', LLM_API_KEY: 'none' }
  const prepared = await prepareBaton(bench.ground, 'bench_model')
  const baton = await startBaton(
    { ...prepared, settings: { ...prepared.settings, ...settings } },
    [],
  )
  const floor = await startModelFloor(bench.ground, settings)
  const figures: Figure[] = []
  try {
    for (const [customers, ending] of LOADS) {
      bench.say(`turns through a model, ${customers} customers at once, ${ending}`)
      reply = ending === 'answered' ? atOnce() : asksForPerson()
      // What was asked before is of no interest, and would fill the memory.
      model.asked.length = 0
      figures.push(...(await measureLoad({ ...bench, baton, floor }, customers, ending)))
    }
    reply = atOnce()
    figures.push(...(await measureLong({ ...bench, baton, floor }, model.asked)))
  } finally {
    await Promise.all([baton.stop(), floor.stop(), model.close()])
  }
  return figures
}

async function measureLoad(bench: Bench, customers: number, ending: string): Promise<Figure[]> {
  const { load, ground, quick } = bench
  const forMs = quick ? 2_000 : 6_000
  const { baton, floor } = await inTurn(bench, (quick ? 2 : 3) + 1, async (contender) => {
    const { address, pid } = contender
    const before = [processorTimeOf(pid), processorTimeOf(ground.postgresPid)] as const
    const task = { target: address, say: 'questions' as const, customers, forMs, turns: 1e9 }
    const done = await load.turns(task)
    const serverMs = processorTimeOf(pid) - before[0]
    return { ...done, serverMs, postgresMs: processorTimeOf(ground.postgresPid) - before[1] }
  })
  // The first round warms both up.
  const who = `model, ${customers} ${customers === 1 ? 'customer' : 'customers'}, ${ending}`
  return figuresOf(who, ending, { baton: baton.slice(1), floor: floor.slice(1) })
}

function figuresOf(
  who: string,
  ending: string,
  rounds: { baton: Round[]; floor: Round[] },
): Figure[] {
  const figure = (name: string, unit: string, of: (rounds: Round[]) => number): Figure => ({
    name: `${who}: ${name}`,
    unit,
    baton: of(rounds.baton),
    floor: of(rounds.floor),
  })
  const turns = (all: Round[]) => all.reduce((sum, { latencies }) => sum + latencies.length, 0)
  const sum = (all: Round[], of: (round: Round) => number) =>
    all.reduce((total, round) => total + of(round), 0)
  const wrong = ({ escalated, latencies }: Round) =>
    ending === 'answered' ? escalated : latencies.length - escalated
  return [
    figure('turns', '/s', (all) => (turns(all) * 1_000) / sum(all, ({ elapsedMs }) => elapsedMs)),
    figure('turn p50', 'ms', (all) => spreadOf(all.flatMap(({ latencies }) => latencies)).p50),
    figure('server CPU', 'ms/turn', (all) => sum(all, ({ serverMs }) => serverMs) / turns(all)),
    figure('PostgreSQL CPU', 'ms/turn', (all) => sum(all, (one) => one.postgresMs) / turns(all)),
    figure('ended otherwise', '%', (all) => (sum(all, wrong) / turns(all)) * 100),
  ]
}

/** One figure for every fifth of the way: a leak shows as a staircase. */
async function measureLong(
  { load, quick, say, baton, floor }: Bench & Both,
  asked: unknown[],
): Promise<Figure[]> {
  const turns = quick ? 1_000 : 10_000
  const figures: Figure[] = []
  const run = ({ address }: Contender) =>
    load.turns({
      target: address,
      say: 'questions',
      customers: 32,
      forMs: 600_000,
      turns: turns / 5,
    })
  for (let done = turns / 5; done <= turns; done += turns / 5) {
    say(`memory over ${turns} turns through a model: ${done}`)
    asked.length = 0
    await run(floor)
    await run(baton)
    figures.push({
      name: `model: memory after ${done} more turns`,
      unit: 'MB',
      baton: memoryOf(baton.pid),
      floor: memoryOf(floor.pid),
    })
  }
  return figures
}
