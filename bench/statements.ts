// How many statements reach the database in one turn, the worker's included. Exact; the floor needs one.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '../packages/server/src/id.ts'
import { seed } from '../packages/server/src/seed/seed.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import { createWorld, type World } from '../packages/server/src/world.ts'
import { countStatements } from '../tests/count-statements.ts'
import type { Bench, Figure } from './figure.ts'

export async function measureStatements({ ground, say }: Bench): Promise<Figure[]> {
  say('statements of a turn')
  const url = ground.urlOf('bench_statements')
  const pool = new pg.Pool({ connectionString: url })
  await migrate(pool)
  const docs = new URL('../docs', import.meta.url).pathname
  const { workspace } = await seed(pool, { newId, now: Date.now, docs })
  const world = await createWorld({
    pool,
    connection: { connectionString: url },
    secret: 'only for the time of this measurement',
    publicUrl: undefined,
    version: 'bench',
    now: Date.now,
    newId,
    log: {
      error: (about) => {
        throw new Error('A fault while counting.', { cause: about })
      },
    },
    fetch,
    privateHosts: [],
    pages: null,
  })
  const { during } = countStatements(pool)
  const count = async (text: string) => {
    const say = await converse(world, workspace.publishableKey)
    await settled(world)
    const { used } = await during(async () => {
      await say(text)
      await settled(world)
    })
    return used.length
  }
  await count('What is a holder?') // what is asked for only now and then is in memory from here on
  const answered = await count('What is a holder?')
  const escalated = await count('I want to talk to a human')
  await world.stop(0)
  await pool.end()
  return [
    { name: 'statements of an answered turn', unit: '', baton: answered, floor: 1 },
    { name: 'statements of a turn that escalates', unit: '', baton: escalated, floor: 1 },
  ]
}

async function converse({ app }: World, key: string) {
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const kind = { 'content-type': 'application/json' }
    const init = { method: 'POST', body: JSON.stringify(body), headers: { ...kind, ...headers } }
    const response = await app.request(path, init)
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as { conversationId: string; token: string }
  }
  const path = '/api/v1/conversations'
  const { conversationId, token } = await post(path, {}, { 'x-baton-key': key })
  const proof = { authorization: `Bearer ${token}` }
  return (text: string) =>
    post(`${path}/${conversationId}/messages`, { messageId: 'm', text }, proof)
}

/** The worker rests, and the words to other processes, gathered for a moment, have gone out. */
async function settled({ worker }: World): Promise<void> {
  await worker.idle()
  await pause(50)
}
