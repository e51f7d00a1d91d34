// The story of a soak: customers come, vendors fail, the server is killed, and at the end everything is where it belongs.
import { setTimeout as pause } from 'node:timers/promises'
import { webhookUrls } from '../packages/server/src/connections/webhook-urls.ts'
import { pick, seededRandom } from '../tests/random.ts'
import { gather, type Known } from './check/known.ts'
import { checkTickets } from './check/tickets.ts'
import { checkWords } from './check/words.ts'
import { connectAll, type Operator } from './connect.ts'
import { newCustomer, type SoakCustomer } from './customers.ts'
import { DESTINATIONS, type Destination } from './destinations.ts'
import { type Ground, openGround } from './ground.ts'
import { openMail } from './mail.ts'
import { startVendors, type VendorProcess } from './vendor-process.ts'
import type { DeskReport } from './vendors/task.ts'

export type Options = {
  count: number
  kills: number
  seed: number
  /** The share of calls to vendors that fail. */
  faults: number
  /** How much faster waiting passes. */
  pace: number
  /** So many destinations are out of order for a while. */
  outages: number
  say(words: string): void
}

export type Outcome = { problems: string[]; known: Known; desks: DeskReport[]; seconds: number }

/** After so long a destination that fails is given up for the next; by the pace. */
const PATIENCE_SECONDS = 90
const OUTAGE_MS = 6_000
/** Customers who come at the same time, and share a chain. */
const AT_ONCE = 4
const QUIET_MS = 100_000

export async function soak(options: Options): Promise<Outcome> {
  const { seed, faults, pace } = options
  const began = Date.now()
  const ground = await openGround(pace)
  const mail = await openMail(options.say)
  const taking = DESTINATIONS.filter(({ connector }) => connector !== 'email' || mail.place)
  const vendors = startVendors()
  try {
    const { rows } = await ground.pool.query<{ id: string }>('select id from workspaces')
    const workspaceId = rows[0]?.id ?? ''
    const urls = webhookUrls(ground.secret, ground.url)
    const addressOf = ({ id }: { id: string }) => [id, urls.of(workspaceId, id)] as const
    const { addresses } = await vendors.open({
      ...{ seed, faultShare: faults, mail: mail.place },
      webhookUrls: Object.fromEntries(taking.map(addressOf)),
    })
    const patienceSeconds = PATIENCE_SECONDS
    const operator = await connectAll(ground, { workspaceId, addresses, patienceSeconds })
    const stage = { options, ground, vendors, operator, taking, customers: [] }
    const progress = setInterval(() => void tell(stage).catch(() => {}), 2_000)
    await play(stage).finally(() => clearInterval(progress))
    const known = await quietened(stage)
    const problems = [...checkTickets(known), ...checkWords(known)]
    return { problems, known, desks: known.desks, seconds: (Date.now() - began) / 1_000 }
  } finally {
    vendors.stop()
    await mail.stop()
    await ground.stop()
  }
}

type Stage = {
  options: Options
  ground: Ground
  vendors: VendorProcess
  operator: Operator
  /** The destinations that take part. */
  taking: readonly Destination[]
  customers: SoakCustomer[]
}

async function play(stage: Stage): Promise<void> {
  const { options, ground, vendors, operator, taking, customers } = stage
  const random = seededRandom(options.seed)
  const kills = moments(options.kills, options.count, random)
  const outages = moments(options.outages, options.count, random)
  const underway: Promise<unknown>[] = []
  for (let from = 0; from < options.count; from += AT_ONCE) {
    await operator.route(chainOf(taking, from / AT_ONCE, random))
    const reached = (moment: number) => moment >= from && moment < from + AT_ONCE
    if (outages.some(reached)) {
      const outage = random() < 0.5 ? ('dead' as const) : ('mute' as const)
      await vendors.outage({ destination: pick(random, taking).id, outage, forMs: OUTAGE_MS })
    }
    const coming = Array.from({ length: Math.min(AT_ONCE, options.count - from) }, (_, at) =>
      newCustomer({
        ...{ place: ground.server, nth: from + at },
        random: seededRandom(options.seed + from + at),
      }),
    )
    const killed = kills.some(reached)
    if (killed) underway.push(pause(random() * 300).then(ground.killAndStart))
    for (const { customer, talking } of await Promise.all(coming)) {
      customers.push(customer)
      underway.push(talking)
    }
  }
  await Promise.all(underway)
}

/** In the middle part of the way, where much is under way. */
function moments(count: number, of: number, random: () => number): number[] {
  return Array.from({ length: count }, () => Math.floor((0.1 + random() * 0.8) * of))
}

/** Each is the first in its turn; the second is any other. */
function chainOf(taking: readonly Destination[], turn: number, random: () => number): string[] {
  const first = taking[turn % taking.length] as Destination
  const second = pick(
    random,
    taking.filter((one) => one !== first),
  )
  return [first.id, second.id]
}

/** When all has been said, vendors are well again. Waits until nothing more happens, and gives up waiting after a while: what is missing then is missing. */
async function quietened(stage: Stage): Promise<Known> {
  const { ground, vendors, customers, options } = stage
  const until = Date.now() + QUIET_MS
  while ((await vendors.report()).busy) await pause(500)
  await vendors.recover()
  for (;;) {
    const { desks, busy } = await vendors.report()
    const known = await gather(ground.pool, { customers, desks })
    const missing = busy ? ['people are busy'] : [...checkTickets(known), ...checkWords(known)]
    if (missing.length === 0 || Date.now() > until) return known
    options.say(`waiting: ${known.pending} to do, ${missing.length} to come, such as ${missing[0]}`)
    await pause(1_000)
  }
}

async function tell({ ground, vendors, customers, options }: Stage): Promise<void> {
  const { desks } = await vendors.report()
  const sum = (of: (desk: DeskReport) => number) =>
    desks.reduce((total, desk) => total + of(desk), 0)
  const { rows } = await ground.pool.query('select count(*)::int as pending from effects')
  options.say(
    `${customers.length} of ${options.count} escalated, ${sum((one) => one.tickets.length)} tickets, ${sum((one) => one.replies.length)} replies, ${rows[0].pending} to do`,
  )
}
