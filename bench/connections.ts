// How soon an escalation is with another desk, and how many a second. The vendor answers in this process, which is
// neither's; the floor is a bare `fetch` of the same body to the same vendor.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runCommand } from '../tests/baton-process.ts'
import { caller, type Place } from '../tests/customer.ts'
import { cookieOf, newTeammate } from '../tests/human.ts'
import { type Contender, prepareBaton, startBaton } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { processorTimeOf, spreadOf } from './measure.ts'
import { startVendor, type Vendor } from './vendor.ts'

const DATABASE = 'bench_connections'
const SLOW_MS = 100
const AT_ONCE = 32

export async function measureEscalations(bench: Bench): Promise<Figure[]> {
  const { ground, quick, say } = bench
  say('escalations to another desk')
  const vendor = await startVendor()
  const prepared = await prepareBaton(ground, DATABASE)
  const settings = { ...prepared.settings, BATON_PRIVATE_HOSTS: '127.0.0.1' }
  await runCommand([...newTeammate('Olga'), '--owner'], settings)
  const baton = await startBaton({ ...prepared, settings }, [])
  const pool = new pg.Pool({ connectionString: ground.urlOf(DATABASE) })
  try {
    await connect(baton, vendor)
    const one = await soon({ baton, vendor, pool }, quick ? 50 : 300)
    say(`escalations to a desk that takes ${SLOW_MS} ms`)
    return [...one, ...(await many({ baton, vendor, pool }, quick ? 500 : 2_000))]
  } finally {
    await baton.stop()
    await pool.end()
    vendor.close()
  }
}

type Around = { baton: Contender; vendor: Vendor; pool: pg.Pool }

/** One after the other, to a vendor that answers at once: from the moment the log has for the decision. */
async function soon({ baton, vendor, pool }: Around, count: number): Promise<Figure[]> {
  const warmUp = Math.ceil(count / 5)
  const talks = await conversations(baton, pool, count + warmUp)
  const [ours, floor]: [number[], number[]] = [[], []]
  for (const [nth, escalate] of talks.entries()) {
    await escalate()
    await vendor.has(nth + 1)
    const { body, at } = vendor.accepted[nth] ?? { body: '', at: 0 }
    ours.push(at - Date.parse(JSON.parse(body).data.packet.at))
    floor.push(await bare(vendor.url, body, vendor))
  }
  vendor.accepted.length = 0
  const [mine, theirs] = [ours, floor].map((all) => spreadOf(all.slice(warmUp)))
  const name = 'an escalation: from the decision to the vendor’s acceptance'
  return (['p50', 'p99'] as const).map((at) => ({
    name: `${name} ${at}`,
    ...{ unit: 'ms', baton: mine?.[at] ?? 0, floor: theirs?.[at] ?? 0 },
  }))
}

async function bare(url: string, body: string, vendor: Vendor): Promise<number> {
  const before = vendor.accepted.length
  const began = performance.timeOrigin + performance.now()
  await (await fetch(url, { method: 'POST', body })).arrayBuffer()
  return (vendor.accepted.splice(before)[0]?.at ?? 0) - began
}

async function many({ baton, vendor, pool }: Around, count: number): Promise<Figure[]> {
  const talks = await conversations(baton, pool, count)
  vendor.takes(SLOW_MS)
  const began = performance.now()
  const before = processorTimeOf(baton.pid)
  await inParallel(talks, (escalate) => escalate())
  await vendor.has(count)
  const seconds = (performance.now() - began) / 1_000
  const used = processorTimeOf(baton.pid) - before
  const name = `a desk that takes ${SLOW_MS} ms`
  return [
    { name: `${name}: escalations`, unit: '/s', baton: count / seconds, floor: null },
    { name: `${name}: the server's CPU`, unit: 'ms each', baton: used / count, floor: null },
  ]
}

/** Each with a question that has been answered; what is returned asks for a person. */
async function conversations(
  baton: Contender,
  pool: pg.Pool,
  count: number,
): Promise<(() => Promise<unknown>)[]> {
  const call = caller(() => placeOf(baton), false)
  const talks = await inParallel(Array.from({ length: count }), async () => {
    const headers = { 'x-baton-key': placeOf(baton).key, 'idempotency-key': crypto.randomUUID() }
    const made = await call('/api/v1/conversations', {}, () => headers)
    const { conversationId, token } = made as { conversationId: string; token: string }
    const post = (to: string, body: object) =>
      call(`/api/v1/conversations/${conversationId}${to}`, body, () => ({
        authorization: `Bearer ${token}`,
      }))
    await post('/messages', { messageId: 'm1', text: 'What is a lane?' })
    return () => post('/escalate', {})
  })
  for (;;) {
    const { rows } = await pool.query('select count(*)::int as count from effects')
    if (rows[0].count === 0) return talks
    await pause(100)
  }
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const left = items.entries()
  const results: Result[] = []
  const one = async () => {
    for (const [at, item] of left) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return results
}

async function connect(baton: Contender, { url }: Vendor): Promise<void> {
  const cookie = await cookieOf(() => placeOf(baton), 'Olga')
  const act = (method: string, path: string, body: object) =>
    caller(
      () => placeOf(baton),
      false,
      () => method,
    )(path, body, () => ({ cookie }))
  const value = `whsec_${Buffer.from('a secret for benchmarks, 32 byte').toString('base64')}`
  const secret = await act('POST', '/api/v1/secrets', { value })
  const connection = { id: 'desk', connector: 'webhook', title: 'Desk', settings: { url, secret } }
  const action = { id: 'all', name: 'All', destinations: ['desk'] }
  await act('PUT', '/api/v1/settings/destinations', {
    baseVersion: 0,
    value: { connections: [connection], actions: [action] },
  })
}

function placeOf({ address }: Contender): Place {
  return { url: address.url, key: address.key }
}
