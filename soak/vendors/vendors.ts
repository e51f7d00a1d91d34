// All vendors in one process of their own, told by messages what to do.
import { seededRandom } from '../../tests/random.ts'
import { DESTINATIONS } from '../destinations.ts'
import { FAKES } from './fakes.ts'
import { type FaultyLine, openLine } from './faulty-line.ts'
import { type People, peopleAt } from './people.ts'
import type { Opened, Report, Task } from './task.ts'

type Vendor = { id: string; fake: ReturnType<NonNullable<(typeof FAKES)[string]>> } & {
  line: FaultyLine
  people: People
}

const vendors: Vendor[] = []
const LOOK_MS = 200
/** Within the time that the connectors give an index, by the pace of a soak. */
const INDEX_MS = 500

process.on('message', (message: { id: number; task: Task }) => {
  perform(message.task).then(
    (result) => process.send?.({ id: message.id, result }),
    (error) => process.send?.({ id: message.id, error: String(error) }),
  )
})
process.once('disconnect', () => process.exit())

async function perform(task: Task): Promise<Opened | Report | null> {
  switch (task.kind) {
    case 'open':
      return open(task)
    case 'outage':
      vendors.find(({ id }) => id === task.destination)?.line.outage(task.outage, task.forMs)
      return null
    case 'recover':
      for (const { line } of vendors) line.recover()
      return null
    case 'report':
      return report()
  }
}

async function open({
  webhookUrls,
  seed,
  faultShare,
}: Extract<Task, { kind: 'open' }>): Promise<Opened> {
  for (const [nth, destination] of DESTINATIONS.entries()) {
    const webhookUrl = webhookUrls[destination.id] ?? ''
    const fake = FAKES[destination.id]?.(webhookUrl)
    if (!fake) throw new Error(`There is no fake for ${destination.id}.`)
    const random = seededRandom(seed + nth)
    const line = await openLine(fake, { random, faultShare })
    const people = peopleAt({ destination, fake, webhookUrl, random: seededRandom(seed - nth) })
    vendors.push({ id: destination.id, fake, line, people })
  }
  setInterval(() => {
    for (const { people } of vendors) people.look()
  }, LOOK_MS)
  setInterval(() => {
    for (const { fake } of vendors) void fake.settle?.()
  }, INDEX_MS)
  return { addresses: Object.fromEntries(vendors.map(({ id, line }) => [id, line.address])) }
}

function report(): Report {
  return {
    busy: vendors.some(({ people }) => people.busy()),
    desks: vendors.map(({ id, fake, line, people: { replies, notes, webhooks } }) => ({
      ...{ id, replies, notes, webhooks, tickets: fake.tickets() },
      ...{ calls: line.calls(), faults: line.faults() },
    })),
  }
}
