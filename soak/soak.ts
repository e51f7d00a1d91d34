// npm run soak: a thousand escalations through every connector, with everything going wrong that does.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Outcome, soak } from './run.ts'
import { table } from './table.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '2' },
    outages: { type: 'string', default: '8' },
    faults: { type: 'string', default: '0.2' },
    pace: { type: 'string', default: '30' },
    out: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
})
const options = {
  ...{ count: Number(values.count), kills: Number(values.kills), seed: Number(values.seed) },
  ...{ faults: Number(values.faults), pace: Number(values.pace) },
  outages: Number(values.outages),
}

console.error(`· --seed ${options.seed}`)
const outcome = await soak({ ...options, say: (words) => console.error(`· ${words}`) })
console.log(`\n${table(outcome)}\n`)
if (values.out) writeFileSync(values.out, outcomeAsJson(outcome))
if (outcome.problems.length > 0) {
  console.log(`${outcome.problems.length} things are wrong (--seed ${options.seed}):`)
  for (const problem of outcome.problems) console.log(`  ${problem}`)
  process.exitCode = 1
}

/** Every log and every ticket, to find out how it came to what is wrong. */
function outcomeAsJson({ problems, known }: Outcome): string {
  const { logs, desks, escalations, abandoned } = known
  const all = { problems, escalations, abandoned, desks, logs: Object.fromEntries(logs) }
  return `${JSON.stringify(all, null, 1)}\n`
}
