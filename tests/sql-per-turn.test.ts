// Counts the statements that reach the database for one step of a conversation, the worker's included: the number that
// decides how many conversations one PostgreSQL can carry. It may only go down.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../packages/server/src/id.ts'
import { indexFolder } from '../packages/server/src/knowledge/index-folder.ts'
import {
  type Desk,
  type Talk,
  type TestWorld,
  testWorld,
} from '../packages/server/src/testing/world.ts'
import { countStatements, type StatementCount } from './count-statements.ts'

/** Who the cookie belongs to: asked at every request, so that a teammate who was removed is out at once. */
const SIGNED_IN = 3

/** For effects that nobody does, for sources that are to be read, and for other desks that are to be looked into. */
const SWEEPS = new Set(['claim', 'runs.claim', 'tickets.claim', 'mailboxes.claim'])
/** Seldom enough to fall between two looks. */
const SELDOM = new Set(['arrivals.claim', 'channels.all', 'signed-out.read'])

let world: TestWorld
let desk: Desk
let statements: StatementCount
beforeAll(async () => {
  world = await testWorld()
  statements = countStatements(world.pool)
  await index('dial.md', '# The dial\n\nTo reset the dial, turn it to the left until it clicks.')
  desk = await world.teammate('Ada')
  // Settings and documents are remembered: the first question after a start pays for all that follow.
  await (await begun()).say('How do I reset the dial?')
  await settled()
})
afterAll(() => world.close())

test('opening a conversation is one write', async () => {
  await begun()
  await atMost(1, () => world.converse())
})

test('an answered turn is two writes and a search', async () => {
  const talk = await begun()
  await atMost(3, () => talk.say('How do I reset the dial?'))
  expect((await talk.events()).at(-1).message.text).toContain('turn it to the left')
})

test('a turn that finds no document looks for stems and for words spelt wrongly besides', async () => {
  const talk = await begun()
  await atMost(5, () => talk.say('Which giraffes?'))
  expect(await holderOf(talk)).toBe('queue')
})

test('a turn that escalates on the customer’s word is two writes', async () => {
  const talk = await begun()
  await atMost(2, () => talk.say('I want to talk to a human, please'))
  expect(await holderOf(talk)).toBe('queue')
})

test('the button is one write', async () => {
  const talk = await begun()
  await atMost(1, () => talk.escalate())
  expect(await holderOf(talk)).toBe('queue')
})

test('a take over is one write, besides who does it', async () => {
  const talk = await begun()
  await atMost(SIGNED_IN + 1, () => desk.post(`/api/v1/conversations/${talk.id}/take-over`))
  expect(await holderOf(talk)).toBe('human')
})

test('a human’s reply is one write, besides who writes it', async () => {
  const talk = await begun()
  const to = `/api/v1/conversations/${talk.id}`
  await desk.post(`${to}/take-over`)
  await settled()
  await atMost(SIGNED_IN + 1, () => desk.post(`${to}/replies`, { messageId: 'r', text: 'Hello' }))
})

test('an idle server only sweeps, and listens in silence', async () => {
  await settled()
  const before = await listening()
  const { used } = await statements.during(() => pause(2_500))
  const often = used.filter((name) => !SELDOM.has(name))
  expect(new Set(often)).toEqual(SWEEPS)
  expect(often.length).toBeLessThanOrEqual(9)
  expect(used.length - often.length).toBeLessThanOrEqual(SELDOM.size)

  // The line that listens has sent nothing since it began to, in all the tests above.
  expect(before).toHaveLength(1)
  expect(await listening()).toEqual(before)
})

/** Sweeps come by the clock, whatever else is done, and are counted apart. */
async function atMost(most: number, step: () => Promise<unknown>): Promise<void> {
  const { used } = await statements.during(async () => {
    await step()
    await settled()
  })
  const turn = used.filter((name) => !SWEEPS.has(name))
  expect(turn.length, `${turn.length} statements: ${turn.join(', ')}`).toBeLessThanOrEqual(most)
}

/** Nothing runs, and the pokes that are gathered for a moment have gone out. */
async function settled(): Promise<void> {
  await world.worker.idle()
  await pause(50)
}

/** With whatever a process asks for now and then, such as the workspace's settings, fresh in memory. */
async function begun(): Promise<Talk> {
  const other = await world.converse()
  await other.say('Hello')
  const talk = await world.converse()
  await settled()
  return talk
}

async function holderOf({ id }: Talk): Promise<string> {
  const { json } = await desk.get('/api/v1/inbox?limit=200')
  return json.data.find((row: { conversationId: string }) => row.conversationId === id)?.holder
}

/** The last thing that was sent over the line that hears of other processes. */
async function listening(): Promise<object[]> {
  const { rows } = await world.pool.query(
    `select query, query_start from pg_stat_activity
     where datname = current_database() and query = 'listen baton_poke'`,
  )
  return rows
}

async function index(name: string, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-docs-'))
  await writeFile(path.join(folder, name), text)
  await indexFolder(world.pool, world.workspaceId, {
    title: 'Manual',
    folder,
    baseUrl: 'https://example.com/',
    newId,
    now: Date.now,
  })
  await rm(folder, { recursive: true })
}
