// Two processes on one database: webhooks reach either of them, and one after the other is killed in the middle of its
// work. What was acknowledged is in the log once, and customers are sent each message once.
//   CRASH_KILLS=8 CRASH_SEED=7 npx vitest run tests/channels-crash.test.ts
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { WHATSAPP_SETTINGS } from '@baton/integrations/testing'
import { afterAll, expect, test } from 'vitest'
import { environment } from '../packages/server/src/env.ts'
import { type FreshDatabase, freshDatabase } from '../packages/server/src/testing/database.ts'
import { whatsAppOnLoopback } from '../packages/server/src/testing/whatsapp-world.ts'
import { type BatonProcess, builtServer, runCommand, runServer } from './baton-process.ts'
import { cookieOf, newTeammate } from './human.ts'
import { pick, seededRandom } from './random.ts'
import { newFolder } from './server-process.ts'

const KILLS = Number(environment.CRASH_KILLS ?? 2)
const SEED = Number(environment.CRASH_SEED ?? Math.floor(Math.random() * 1_000_000))
const CUSTOMERS = ['16505550001', '16505550002', '16505550003', '16505550004']
const LONGEST_LIFE_MS = 2_500

let program: string[]
let dataDir = ''
let database: FreshDatabase
let line: Awaited<ReturnType<typeof whatsAppOnLoopback>>
const servers: BatonProcess[] = []
afterAll(async () => {
  for (const { child } of servers) child.kill('SIGKILL')
  await Promise.all(servers.map(({ ended }) => ended))
  await line?.close()
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

test(`of two processes, one is killed ${KILLS} times (seed ${SEED}): every word arrives once, both ways`, async () => {
  console.log(`CRASH_SEED=${SEED} CRASH_KILLS=${KILLS}`)
  const random = seededRandom(SEED)
  const hook = await begin()
  const acknowledged: { from: string; text: string }[] = []
  let over = false

  /** As Meta does: again, somewhere, until somebody says that they have it. */
  async function ring({ headers, body }: { headers: Headers; body: string }): Promise<void> {
    for (;;) {
      const { url } = pick(random, servers)
      const answer = await fetch(`${url}${hook}`, { method: 'POST', headers, body }).catch(
        () => null,
      )
      await answer?.text()
      if (answer?.status === 200) return
      await pause(100)
    }
  }
  const writing = CUSTOMERS.map(async (from) => {
    for (let nth = 1; !over; nth++) {
      const text = `What is a lane? ${nth}`
      await ring(line.fake.says(text, { from }))
      acknowledged.push({ from, text })
      await pause(300 + random() * 900)
    }
  })
  // What Meta knows of our messages it says, and goes on saying.
  const telling = (async () => {
    for (let told = 0; !over || told < line.fake.sent.length; ) {
      const message = line.fake.sent[told]
      if (message) {
        await ring(line.fake.status(message.id, 'delivered'))
        told++
      } else await pause(50)
    }
  })()

  for (let kills = 0; kills < KILLS; kills++) {
    await pause(500 + random() * LONGEST_LIFE_MS)
    const at = kills % servers.length
    servers[at]?.child.kill('SIGKILL')
    await servers[at]?.ended
    servers[at] = await start()
    console.log(
      `killed ${kills + 1}: ${acknowledged.length} messages in, ${line.fake.sent.length} out`,
    )
  }
  over = true
  await Promise.all([...writing, telling])
  await expect
    .poll(() => count('select from channel_arrivals where item is not null'), { timeout: 120_000 })
    .toBe(0)
  await expect.poll(() => count('select from effects'), { timeout: 120_000 }).toBe(0)

  for (const from of CUSTOMERS) {
    const mine = acknowledged.filter((one) => one.from === from).map(({ text }) => text)
    const heard = await said(from)
    expect(heard.toSorted()).toEqual(mine.toSorted())
  }
  expect(await count("select from events where event->>'type' = 'conversation.started'")).toBe(
    CUSTOMERS.length,
  )
  const keys = line.fake.sent.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeGreaterThanOrEqual(CUSTOMERS.length)
  expect(await count('select from abandoned_effects')).toBe(0)
  console.log(`${acknowledged.length} messages in, ${keys.length} out, ${KILLS} kills`)
}, 600_000)

async function start(): Promise<BatonProcess> {
  return runServer(settings(), [], program)
}

function settings() {
  return {
    ...{ BATON_DATA_DIR: dataDir, DATABASE_URL: database.url },
    ...{
      BATON_SECRET: 'a secret of at least thirty-two letters',
      BATON_PRIVATE_HOSTS: '127.0.0.1',
    },
  }
}

/** Two processes, and a number that is connected; the path of its webhook. */
async function begin(): Promise<string> {
  program = await builtServer()
  dataDir = await newFolder('baton-channels-')
  ;[database, line] = await Promise.all([freshDatabase(), whatsAppOnLoopback()])
  servers.push(await start())
  servers.push(await start())
  await runCommand([...newTeammate('Ada'), '--owner'], settings())
  const [first] = servers
  if (!first) throw new Error('There is no server.')
  const cookie = await cookieOf(() => first, 'Ada')
  async function ask(method: string, path: string, body?: object) {
    const headers = { cookie, origin: first?.url ?? '', 'content-type': 'application/json' }
    const sent = body ? { body: JSON.stringify(body) } : {}
    const answer = await fetch(`${first?.url}/api/v1${path}`, { method, headers, ...sent })
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  }
  const secret = (value: string) => ask('POST', '/secrets', { value })
  const { phoneNumberId, accessToken, appSecret, verifyToken } = WHATSAPP_SETTINGS
  const connection = {
    ...{ id: 'ch_shop', kind: 'whatsapp', title: 'Shop', baseUrl: `${line.url}/v26.0` },
    settings: {
      ...{ phoneNumberId, accessToken: await secret(accessToken) },
      ...{ appSecret: await secret(appSecret), verifyToken: await secret(verifyToken) },
    },
  }
  const value = { connections: [connection] }
  await ask('PUT', '/settings/channels', { baseVersion: 0, value })
  const { webhookUrl } = await ask('GET', '/channels/whatsapp/ch_shop')
  return new URL(webhookUrl, first.url).pathname
}

async function count(query: string): Promise<number> {
  return (await database.pool.query(query)).rowCount ?? 0
}

/** What a customer's log has of them, once for each time it is there. */
async function said(from: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ text: string }>(
    `select event->'message'->>'text' as text from events
      where event->>'type' = 'message.posted' and event->'message'->'author'->>'kind' = 'customer'
        and conversation_id in (
          select conversation_id from events where event->'place'->>'address' = $1
        ) order by seq`,
    [from],
  )
  return rows.map(({ text }) => text)
}
