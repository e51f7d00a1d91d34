import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../id.ts'
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts'
import { openWebsite, type Website, webPage } from '../../testing/website.ts'
import { openSources } from '../open-sources.ts'
import { LEASE_SECONDS } from './runs.ts'

const WORKSPACE = 'wsp_1'
let database: FreshDatabase
let site: Website
let processes: ReturnType<typeof openSources>[] = []
const faults: unknown[] = []

beforeEach(async () => {
  database = await freshDatabase()
  const names = Array.from({ length: 10 }, (_, n) => `/p${n}`)
  site = await openWebsite({
    '/': webPage('Start', 'Begin.', names),
    ...Object.fromEntries(names.map((name) => [name, webPage(name, `About ${name}.`)])),
  })
})
afterEach(async () => {
  for (const { reader } of processes) await reader.stop()
  processes = []
  await site.close()
  await database.drop()
  expect(faults.splice(0)).toEqual([])
})

test('many processes read each source once', async () => {
  const all = [start('a'), start('b'), start('c')]
  await Promise.all(['s1', 's2', 's3', 's4'].map((id) => add(id)))
  for (const { reader } of all) reader.wake()
  for (const id of ['s1', 's2', 's3', 's4']) {
    expect(await ended(id)).toMatchObject({ status: 'done', added: 11 })
  }
  expect(site.asked.filter((path) => path === '/p3')).toHaveLength(4)
})

test('what a process leaves behind that died is taken over, and not stored twice', async () => {
  await add('web', { delayMs: 0 })
  const dead = open('dead')
  const [run] = await dead.runs.claim('dead', 1)
  expect(await open('other').runs.claim('other', 1)).toEqual([])
  // As if its lease had run out long ago.
  await database.pool.query(
    `update source_runs set lease_until = now() - interval '1 second' * $1`,
    [LEASE_SECONDS],
  )
  const { reader } = start('living')
  expect(await ended('web')).toMatchObject({ status: 'done', added: 11 })
  await reader.idle()
  // The dead one comes back and finds that the run is not its own any more.
  if (!run) throw new Error('nothing was claimed')
  const progress = { done: 0, expected: 0, current: '' }
  expect(await dead.runs.heartbeat(run, progress, [])).toBeNull()
  await dead.runs.end(run, 'failed', { problem: 'late', at: new Date().toISOString() })
  expect((await dead.runs.latest(WORKSPACE, 'web'))[0]).toMatchObject({ status: 'done', added: 11 })
})

test('a process that stops leaves what it was reading to another one at once', async () => {
  await add('web')
  const first = start('first')
  await expect.poll(() => documents()).toBeGreaterThan(2)
  await first.reader.stop()
  const before = await documents()
  expect(before).toBeLessThan(11)
  expect((await first.runs.latest(WORKSPACE, 'web'))[0]?.status).toBe('queued')
  start('second')
  expect(await ended('web')).toMatchObject({
    status: 'done',
    added: 11 - before,
    unchanged: before,
  })
})

test('a run that ends its process every time is given up on in the end', async () => {
  await add('web')
  await database.pool.query('update source_runs set attempt = 5')
  start('a')
  expect(await ended('web')).toMatchObject({
    status: 'failed',
    problem: expect.stringContaining('5'),
  })
})

test('a source is read when its time has come, and then again at the next', async () => {
  await add('web', { delayMs: 0 })
  const { runs } = start('a')
  await ended('web')
  await database.pool.query(
    `update sources set reread_every_hours = 2, reread_at = now() - interval '1 minute'`,
  )
  await expect.poll(async () => (await runs.latest(WORKSPACE, 'web')).length).toBe(2)
  expect(await ended('web')).toMatchObject({ reason: 'schedule', status: 'done', unchanged: 11 })
  const { rows } = await database.pool.query(
    `select reread_at > now() + interval '110 minutes' as later from sources`,
  )
  expect(rows).toEqual([{ later: true }])
})

test('of a source’s readings the latest ten are kept', async () => {
  await add('web', { delayMs: 0 })
  const { runs, reader } = start('a')
  for (let count = 0; count < 12; count++) {
    await ended('web')
    await runs.enqueue(WORKSPACE, 'web', 'asked', new Date().toISOString())
    reader.wake()
  }
  await ended('web')
  const { rows } = await database.pool.query('select count(*)::int as count from source_runs')
  expect(rows[0].count).toBe(10)
})

function open(holder: string) {
  const { pool } = database
  return openSources({
    pool,
    privateHosts: ['127.0.0.1'],
    processId: holder,
    now: Date.now,
    newId,
    onFault: (error) => faults.push(error),
  })
}

function start(holder: string) {
  const opened = open(holder)
  opened.reader.start()
  processes.push(opened)
  return opened
}

async function add(id: string, settings: { delayMs?: number } = { delayMs: 20 }): Promise<void> {
  const { sources, runs } = open('adding')
  const at = new Date().toISOString()
  const url = `${site.url}/`
  const source = { id, title: id, origin: `url:${url}#${id}`, rereadEveryHours: null, at }
  await sources.create(WORKSPACE, { ...source, kind: 'website', settings: { url, ...settings } })
  await runs.enqueue(WORKSPACE, id, 'added', at)
}

async function ended(id: string) {
  const { runs } = open('looking')
  await expect
    .poll(async () => (await runs.latest(WORKSPACE, id)).every(({ endedAt }) => endedAt !== null))
    .toBe(true)
  return (await runs.latest(WORKSPACE, id))[0]
}

async function documents(): Promise<number> {
  const { rows } = await database.pool.query('select count(*)::int as count from documents')
  return rows[0].count
}
