// npm run bench: measures Baton, and beside each figure the barest durable server, on one PostgreSQL in one run.
//   --quick              seconds instead of minutes; the numbers are rough
//   --only=turns,memory  some of: memory, turns, delivery, model, statements, search, help-page, inbox, replay, insights, start-up,
//                        widget, sockets
//   --conversations=…    how many the inbox has, other than a million
//   --seeded=…           the address of a database that `npm run seed -- million` has filled before
//   --flags="…"          for the Node that runs Baton, such as --cpu-prof
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureEscalations } from './connections.ts'
import { prepareBaton, startBaton, startFloor, startGround } from './contenders.ts'
import { measureDelivery } from './delivery.ts'
import type { Bench, Figure } from './figure.ts'
import { measureHelpPage } from './help-page.ts'
import { measureInbox } from './inbox.ts'
import { measureInsights } from './insights.ts'
import { startLoad } from './load-process.ts'
import { measureConnections, measureIdleMemory, measureManyTurns } from './memory.ts'
import { measureModelTurns } from './model-turns.ts'
import { measureReplay } from './replay.ts'
import { measureSearch } from './search.ts'
import { measureSockets } from './sockets.ts'
import { measureStartUp } from './start-up.ts'
import { measureStatements } from './statements.ts'
import { table } from './table.ts'
import { measureTurns } from './turns.ts'
import { measureWidget } from './widget.ts'

const MEASUREMENTS: [only: string, measure: (bench: Bench) => Promise<Figure[]>][] = [
  ['memory', measureIdleMemory],
  ['turns', measureTurns],
  ['delivery', measureDelivery],
  ['memory', measureConnections],
  ['memory', measureManyTurns],
  ['model', measureModelTurns],
  ['connections', measureEscalations],
  ['statements', measureStatements],
  ['search', measureSearch],
  ['help-page', measureHelpPage],
  ['inbox', measureInbox],
  ['replay', measureReplay],
  ['insights', measureInsights],
  ['start-up', measureStartUp],
  ['widget', measureWidget],
  ['sockets', measureSockets],
]
const RESULTS = fileURLToPath(new URL('results/', import.meta.url))

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    flags: { type: 'string', default: '' },
    conversations: { type: 'string' },
    seeded: { type: 'string' },
  },
})
const stops: (() => unknown)[] = []
process.once('SIGINT', () => void stopAll().then(() => process.exit(130)))
process.once('SIGTERM', () => void stopAll().then(() => process.exit(143)))

try {
  const figures = await run()
  const about = {
    at: new Date().toISOString(),
    node: process.version,
    processors: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}`,
    quick: values.quick,
    figures,
  }
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(`${RESULTS}latest.json`, `${JSON.stringify(about, null, 2)}\n`)
  console.log(`\n${table(figures)}\n\n${RESULTS}latest.json has the same as JSON.`)
} finally {
  await stopAll()
}

async function run(): Promise<Figure[]> {
  const say = (words: string) => console.error(`· ${words} …`)
  say('PostgreSQL, documents, servers')
  const ground = await startGround()
  stops.push(ground.stop)
  const flags = values.flags.split(' ').filter((flag) => flag !== '')
  const baton = await startBaton(await prepareBaton(ground), flags)
  stops.push(baton.stop)
  const floor = await startFloor(ground)
  stops.push(floor.stop)
  const load = startLoad()
  stops.push(load.stop)

  const only = values.only?.split(',')
  const asked = {
    quick: values.quick,
    conversations: values.conversations ? Number(values.conversations) : undefined,
    seeded: values.seeded,
  }
  const figures: Figure[] = []
  for (const [name, measure] of MEASUREMENTS)
    if (!only || only.includes(name))
      figures.push(...(await measure({ ground, baton, floor, load, say, ...asked })))
  return figures
}

/** What was started last goes first. */
async function stopAll(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
}
