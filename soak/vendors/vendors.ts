// All vendors in one process of their own, told by messages what to do.
import { seededRandom } from '../../tests/random.ts'
import { DESTINATIONS, type Destination } from '../destinations.ts'
import { FAKES } from './fakes.ts'
import { openLine } from './faulty-line.ts'
import { openMailLine } from './mail-line.ts'
import { type MailPlace, type MailTeam, mailTeam } from './mail-team.ts'
import { type People, peopleAt } from './people.ts'
import type { Opened, Report, Task } from './task.ts'
import type { FaultyLine, Likely } from './trouble.ts'

type Vendor = {
  id: string
  fake: Pick<MailTeam, 'tickets' | 'staff'> & { settle?(): void | Promise<void>; busy?(): boolean }
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

async function open(task: Extract<Task, { kind: 'open' }>): Promise<Opened> {
  const { webhookUrls, mail, seed, faultShare } = task
  for (const [nth, destination] of DESTINATIONS.entries()) {
    const webhookUrl = webhookUrls[destination.id]
    if (webhookUrl === undefined) continue
    const likely = { random: seededRandom(seed + nth), faultShare }
    const vendor = await vendorAt(destination, { webhookUrl, mail, likely })
    const random = seededRandom(seed - nth)
    const people = peopleAt({ destination, fake: vendor.fake, webhookUrl, random })
    vendors.push({ id: destination.id, ...vendor, people })
  }
  setInterval(() => {
    for (const { people } of vendors) people.look()
  }, LOOK_MS)
  setInterval(() => {
    for (const { fake } of vendors) void fake.settle?.()
  }, INDEX_MS)
  return { addresses: Object.fromEntries(vendors.map(({ id, line }) => [id, line.address])) }
}

type At = { webhookUrl: string; mail: MailPlace | null; likely: Likely }

async function vendorAt(
  { id, connector }: Destination,
  { webhookUrl, mail, likely }: At,
): Promise<Pick<Vendor, 'fake' | 'line'>> {
  if (connector === 'email' && mail)
    return { fake: mailTeam(mail), line: await openMailLine(mail, likely) }
  const fake = FAKES[id]?.(webhookUrl)
  if (!fake) throw new Error(`There is no fake for ${id}.`)
  return { fake, line: await openLine(fake, likely) }
}

function report(): Report {
  return {
    busy: vendors.some(({ people, fake }) => people.busy() || fake.busy?.()),
    desks: vendors.map(({ id, fake, line, people: { replies, notes, webhooks } }) => ({
      ...{ id, replies, notes, webhooks, tickets: fake.tickets() },
      ...{ calls: line.calls(), faults: line.faults() },
    })),
  }
}
