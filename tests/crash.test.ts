// The server is killed in the middle of its work, again and again, and takes its PostgreSQL down with it. Afterwards
// nothing that was acknowledged is missing, and nothing was done twice.
//   CRASH_KILLS=5 npx vitest run tests/crash.test.ts      fewer kills
//   CRASH_SEED=7 …                                        the moments of another run
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { environment } from '../packages/server/src/env.ts'
import { startPrivatePostgres } from '../packages/server/src/postgres/private-postgres.ts'
import { LEASE_SECONDS } from '../packages/server/src/store/store.ts'
import { type BatonProcess, builtServer, runCommand, runNode, runServer } from './baton-process.ts'
import { type Customer, type Event, isAnswer, openCustomer } from './customer.ts'
import { type HumanAtWork, newTeammate, signIn } from './human.ts'
import { processes } from './processes.ts'
import { pick, seededRandom } from './random.ts'
import { newFolder } from './server-process.ts'

const KILLS = Number(environment.CRASH_KILLS ?? 30)
const SEED = Number(environment.CRASH_SEED ?? Math.floor(Math.random() * 1_000_000))
const CUSTOMERS = 24
const LONGEST_LIFE_MS = 1_800
const LONGEST_START_MS = 700
/** How long a customer waits for an answer before they ask something else. */
const PATIENCE_MS = 400

const SUBJECTS =
  'holder lane effect escalation desk connector channel note ticket widget poke lease commit transition policy citation passage source secret port proxy operator summary reducer seed crawl migration'
const QUESTIONS = [
  ...SUBJECTS.split(' ').map((subject) => `What is a ${subject}?`),
  'I want to talk to a human',
]

let dataDir = ''
let program: string[]
let server: BatonProcess
afterAll(async () => {
  server?.child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

test(`killed ${KILLS} times under load (seed ${SEED}), it loses nothing and does nothing twice`, async () => {
  console.log(`CRASH_SEED=${SEED} CRASH_KILLS=${KILLS}`)
  const random = seededRandom(SEED)
  dataDir = await newFolder('baton-crash-')
  const settings = { BATON_DATA_DIR: dataDir }
  program = await builtServer()
  server = await runServer(settings, [], program)
  await runCommand(newTeammate('Ada'), settings)
  const place = () => server
  const human = await signIn(place, 'Ada', true)
  human.work(() => 'I have looked at it, and it is all right.')
  const talks = await Promise.all(
    Array.from({ length: CUSTOMERS }, async (_, at) =>
      talkOf(await openCustomer(place, true), seededRandom(SEED + at + 1)),
    ),
  )

  for (let kills = 0; kills < KILLS; kills++) {
    await pause(random() * LONGEST_LIFE_MS)
    await kill(server)
    if (random() < 0.2) await killWhileStarting(settings, random() * LONGEST_START_MS)
    server = await runServer(settings, [], program)
  }
  await Promise.all(talks.map((talk) => talk.end()))
  await human.stop()
  const database = await startPrivatePostgres({ dataDir, log: { info() {}, warn() {} } })
  const pool = new pg.Pool(database.connection)
  pool.on('error', () => {}) // the server may be gone before the line to it is
  await expect.poll(() => count(pool, 'effects'), { timeout: 60_000 }).toBe(0)
  expect(await count(pool, 'abandoned_effects')).toBe(0)
  const logs = await Promise.all(talks.map((talk) => expectWhole(pool, talk)))
  await expectReplies(pool, human)
  const messages = talks.flatMap(({ acknowledged }) => acknowledged)
  const late = logs.flatMap(inherited)
  console.log(
    `${messages.length} messages, ${human.replies.length} replies of a human, ${late.length} answers finished by a later server`,
  )
  // Otherwise nothing was under way when it was killed, and the test has shown little.
  if (KILLS >= 20) expect(late).not.toEqual([])
  await pool.end()
  await database.stop()

  const errors = server.output().match(/"level":[56]0.*/g)
  expect(errors).toBeNull()
  server.child.kill('SIGTERM')
  await server.ended
  expectNothingLeftRunning()
}, 300_000)

type Talk = {
  customer: Customer
  /** The ids of the messages that the server has acknowledged. */
  acknowledged: string[]
  /** Asks no more, and resolves when what was asked last has been answered. */
  end(): Promise<void>
}

function talkOf(customer: Customer, random: () => number): Talk {
  const acknowledged: string[] = []
  let over = false
  const asking = (async () => {
    for (let nth = 1; !over; nth++) {
      const seq = await ask(`m${nth}`)
      await Promise.race([customer.hears(seq, isAnswer), pause(PATIENCE_MS)])
      // Some write twice before they read.
      if (random() < 0.2) await ask(`m${++nth}`)
    }
  })()
  async function ask(id: string): Promise<number> {
    const seq = await customer.say(pick(random, QUESTIONS), id)
    acknowledged.push(id)
    return seq
  }
  return {
    customer,
    acknowledged,
    async end() {
      over = true
      await asking
    },
  }
}

async function kill(victim: BatonProcess): Promise<void> {
  victim.child.kill('SIGKILL')
  await victim.ended
}

async function killWhileStarting(settings: object, after: number): Promise<void> {
  const { child, ended } = runNode(program, { PORT: '0', ...settings })
  await Promise.race([pause(after), ended])
  child.kill('SIGKILL')
  await ended
}

/** Returns the log, to be counted. */
async function expectWhole(pool: pg.Pool, { customer, acknowledged }: Talk): Promise<Event[]> {
  const { rows } = await pool.query(
    `select event, seq, (select seq from inbox where inbox.conversation_id = $1) as listed
     from events where conversation_id = $1 order by seq`,
    [customer.id],
  )
  const log: Event[] = rows.map(({ event, seq }) => ({ ...event, seq }))
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1))
  expect(rows[0].listed).toBe(log.length)

  const said = log.flatMap(({ message }) => (message?.author.kind === 'customer' ? message.id : []))
  expect(said.toSorted()).toEqual(acknowledged.toSorted())
  const ids = log.flatMap(({ message }) => message?.id ?? [])
  expect(ids).toEqual([...new Set(ids)])
  expect(unanswered(log), JSON.stringify(log)).toEqual([])

  // What the customer saw, across all the cuts, is the log: each place once, in order.
  const { heard } = customer
  await expect.poll(() => heard.length, { timeout: 30_000 }).toBe(log.length)
  expect(heard.map(({ seq }) => seq)).toEqual(log.map(({ seq }) => seq))
  expect(heard.flatMap(({ message }) => message?.id ?? [])).toEqual(ids)
  customer.leave()
  return log
}

/** The ids of questions that nobody took on, and `twice` for each answer to a question that had one already. */
function unanswered(log: Event[]): string[] {
  const wrong: string[] = []
  const assessed = new Set<string>()
  let open: string[] = []
  let holder = 'assistant'
  for (const event of log) {
    if (event.type === 'human.joined') holder = 'human'
    if (event.type === 'escalation.requested') holder = 'queue'
    if (event.type === 'conversation.returned') holder = 'assistant'
    if (holder !== 'assistant') open = []
    if (event.type === 'turn.assessed') {
      if (assessed.has(event.messageId)) wrong.push('twice')
      assessed.add(event.messageId)
    }
    const author = event.message?.author.kind
    if (author === 'customer' && holder === 'assistant') open.push(event.message.id)
    if (author === 'assistant') {
      if (open.length === 0) wrong.push('twice')
      open = []
    }
  }
  return [...wrong, ...open]
}

/** Answers that came only after the lease of whoever died over the question had run out. */
function inherited(log: Event[]): Event[] {
  let since: number | null = null
  return log.filter((event) => {
    const { message, at } = event
    if (message?.author.kind === 'customer') since ??= Date.parse(at)
    if (!message || !isAnswer(event) || since === null) return false
    const waited = Date.parse(at) - since
    since = null
    return waited > LEASE_SECONDS * 900
  })
}

async function expectReplies(pool: pg.Pool, { replies }: HumanAtWork): Promise<void> {
  const { rows } = await pool.query(
    `select event -> 'message' ->> 'id' as id from events
     where event -> 'message' -> 'author' ->> 'kind' = 'human'`,
  )
  expect(replies.length).toBeGreaterThan(0)
  expect(rows.map(({ id }) => id).toSorted()).toEqual(
    replies.map(({ messageId }) => messageId).toSorted(),
  )
}

async function count(pool: pg.Pool, table: string): Promise<number> {
  const { rows } = await pool.query(`select count(*)::int as count from ${table}`)
  return rows[0].count
}

function expectNothingLeftRunning(): void {
  const all = processes() ?? []
  const ours = all.filter(({ command, cwd }) => `${command} ${cwd}`.includes(dataDir))
  expect(ours).toEqual([])
  expect(all.filter(({ parent, state }) => parent === process.pid && state === 'Z')).toEqual([])
}
