import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { openWebsite, webPage } from '../testing/website.ts'
import { indexFolder } from './index-folder.ts'
import { ingest, type Origin, type Progress } from './ingest.ts'
import { postgresKnowledge } from './search.ts'
import { postgresSources } from './sources.ts'

let database: FreshDatabase
let folder: string
let workspaceId: string
let workspaces = 0
let ids = 0
const newId = (prefix: string) => `${prefix}_${++ids}`
const now = () => Date.parse('2026-01-05T09:00:00.000Z')

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  workspaceId = `wsp_${++workspaces}`
  folder = await mkdtemp(join(tmpdir(), 'baton-ingest-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a folder is read: Markdown, HTML and text, and nothing hidden or installed', async () => {
  await write({
    'README.md': '# Welcome\n\nThis is about bananas.',
    'guide/setup.mdx': '# Setup\n\nThis is about cherries.',
    'page.html': webPage('Page', 'This is about dates.'),
    'notes.txt': 'This is about elderberries.',
    'image.png': 'not text',
    '.git/config.md': 'hidden',
    'node_modules/x/README.md': 'installed',
  })
  const report = await read({ baseUrl: 'https://acme.example/docs' })
  expect(report).toMatchObject({ documents: 4, stored: 4, unchanged: 0, troubles: [] })
  expect(await urls('bananas cherries dates elderberries')).toEqual([
    'https://acme.example/docs/#welcome',
    'https://acme.example/docs/guide/setup#setup',
    'https://acme.example/docs/notes.txt',
    'https://acme.example/docs/page.html',
  ])
})

test('read again, only what has changed is stored and what has vanished is removed', async () => {
  await write({ 'a.md': '# A\n\nApples.', 'b.md': '# B\n\nBananas.', 'c.md': '# C\n\nCherries.' })
  await read()
  await write({ 'b.md': '# B\n\nBlueberries.' })
  await rm(join(folder, 'c.md'))
  expect(await read()).toMatchObject({ documents: 2, stored: 1, unchanged: 1, removed: 1 })
  expect(await urls('apples')).toHaveLength(1)
  expect(await urls('blueberries')).toHaveLength(1)
  expect(await urls('bananas cherries')).toEqual([])
})

test('a document that cannot be read is told and keeps no other out, nor its earlier version', async () => {
  await write({ 'a.md': '# A\n\nApples.', 'b.md': '# B\n\nBananas.' })
  await read()
  await write({ 'a.md': 'x'.repeat(5_000_001) })
  expect(await read()).toMatchObject({
    unchanged: 1,
    removed: 0,
    troubles: [{ path: 'a.md', problem: 'is larger than 5 MB' }],
  })
  expect(await urls('apples')).toHaveLength(1)
})

test('a document that is too large to be searched is told and keeps no other out', async () => {
  const words = Array.from({ length: 180_000 }, (_, n) => `w${n.toString(36)}x${n}`).join(' ')
  await write({ 'a.md': `\`\`\`\n${words}\n\`\`\``, 'b.md': '# B\n\nBananas.' })
  expect(await read()).toMatchObject({
    documents: 1,
    troubles: [{ path: 'a.md', problem: expect.stringContaining('cannot be searched') }],
  })
  expect(await urls('bananas')).toHaveLength(1)
})

test('stopped half-way, what is done stays and nothing is taken for vanished', async () => {
  await write({ 'a.md': '# A\n\nApples.', 'b.md': '# B\n\nBananas.', 'c.md': '# C\n\nCherries.' })
  await read()
  await write({ 'a.md': '# A\n\nApricots.' })
  const stop = new AbortController()
  const report = await read({}, { signal: stop.signal, onProgress: () => stop.abort() })
  expect(report).toMatchObject({ stored: 1, removed: 0, incomplete: 'stopped' })
  expect(await urls('apricots')).toHaveLength(1)
  expect(await urls('cherries')).toHaveLength(1)
})

test('two readers of one source at once leave it as one would', async () => {
  await write({ 'a.md': '# A\n\nApples.', 'b.md': '# B\n\nBananas.' })
  const reports = await Promise.all([read(), read(), read()])
  expect(reports.map(({ stored }) => stored).toSorted()).toEqual([0, 0, 2])
  expect(await urls('apples')).toHaveLength(1)
  expect(await postgresSources(database.pool).list(workspaceId)).toHaveLength(1)
})

test('progress is told for each document', async () => {
  await write({ 'a.md': '# A', 'b.md': '# B' })
  const steps: Progress[] = []
  await read({}, { onProgress: (step) => steps.push(step) })
  expect(steps).toEqual([
    { done: 1, of: 2, path: 'a.md', outcome: 'added' },
    { done: 2, of: 2, path: 'b.md', outcome: 'added' },
  ])
})

test('a source is listed, its documents too, and removing it leaves nothing', async () => {
  await write({ 'a.md': '# A\n\nApples.' })
  const { sourceId } = await read({ title: 'Fruit' })
  const sources = postgresSources(database.pool)
  expect(await sources.list(workspaceId)).toMatchObject([
    {
      id: sourceId,
      title: 'Fruit',
      origin: `folder:${folder}`,
      documents: 1,
      passages: 1,
      updatedAt: '2026-01-05T09:00:00.000Z',
      kind: 'folder',
      run: null,
    },
  ])
  expect(await sources.documents(workspaceId, sourceId)).toMatchObject({
    data: [{ path: 'a.md', title: 'A' }],
    nextCursor: null,
  })
  expect(await sources.remove(workspaceId, sourceId)).toBe(true)
  expect(await sources.remove(workspaceId, sourceId)).toBe(false)
  expect(await urls('apples')).toEqual([])
})

test('a website is read, and again only where it has changed', async () => {
  const site = await openWebsite({
    '/': webPage('Start', 'About apples.', ['/b', '/c']),
    '/b': webPage('B', 'About bananas.'),
    '/c': webPage('C', 'About cherries.'),
  })
  const origin: Origin = { kind: 'url', url: `${site.url}/`, delayMs: 0 }
  expect(await run(origin)).toMatchObject({ documents: 3, stored: 3 })
  expect(await urls('bananas')).toEqual([`${site.url}/b`])
  site.pages.set('/b', webPage('B', 'About blueberries.'))
  site.pages.set('/', webPage('Start', 'About apples.', ['/b']))
  expect(await run(origin)).toMatchObject({ stored: 1, unchanged: 1, removed: 1 })
  expect(await urls('cherries')).toEqual([])
  await site.close()
})

test('what is left out of a website stays out until other rules are given', async () => {
  const site = await openWebsite({
    '/': webPage('Start', 'About apples.', ['/b']),
    '/b': webPage('B', 'About bananas.'),
  })
  const origin = { kind: 'url', url: `${site.url}/`, delayMs: 0 } as const
  expect(await run(origin)).toMatchObject({ documents: 2, leftOut: 0 })
  const without = { documents: 1, removed: 0, leftOut: 1 }
  expect(await run({ ...origin, leaveOut: ['/b'] })).toMatchObject(without)
  expect(await run(origin)).toMatchObject(without)
  expect(await urls('bananas')).toEqual([])
  expect(await run({ ...origin, leaveOut: [] })).toMatchObject({ documents: 2, stored: 1 })
  await site.close()
})

test('a website that is down leaves what was read from it', async () => {
  const site = await openWebsite({ '/': webPage('Start', 'About apples.') })
  const origin: Origin = { kind: 'url', url: `${site.url}/`, delayMs: 0 }
  await run(origin)
  await site.close()
  await expect(run(origin)).rejects.toThrow()
  expect(await urls('apples')).toHaveLength(1)
})

test('an indexed folder costs one statement when nothing has changed', async () => {
  await write({ 'a.md': '# A\n\nApples.', 'b.md': '# B\n\nBananas.' })
  const index = () =>
    indexFolder(database.pool, workspaceId, {
      title: 'Docs',
      folder,
      baseUrl: '/docs/',
      newId,
      now,
    })
  expect(await index()).toEqual({ documents: 2, passages: 2, changed: true })
  const statements = await counting(async () => {
    expect(await index()).toEqual({ documents: 2, passages: 2, changed: false })
  })
  expect(statements).toBe(1)
  await rm(join(folder, 'a.md'))
  expect(await index()).toEqual({ documents: 1, passages: 1, changed: true })
  expect(await urls('bananas')).toEqual(['/docs/b#b'])
})

async function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

type Around = { signal?: AbortSignal; onProgress?: (progress: Progress) => void }

function read(origin: { baseUrl?: string; title?: string } = {}, around: Around = {}) {
  return run({ kind: 'folder', path: folder, baseUrl: 'https://acme.example', ...origin }, around)
}

function run(origin: Origin, { signal, onProgress }: Around = {}) {
  return ingest(database.pool, workspaceId, origin, {
    onProgress: onProgress ?? (() => {}),
    signal: signal ?? new AbortController().signal,
    now,
    newId,
  })
}

async function urls(query: string): Promise<string[]> {
  const { signal } = new AbortController()
  const found = await postgresKnowledge(database.pool, Date.now).search(workspaceId, query, {
    limit: 9,
    signal,
  })
  return found.map(({ url }) => url).toSorted()
}

async function counting(work: () => Promise<void>): Promise<number> {
  const { pool } = database
  const query = pool.query.bind(pool)
  let count = 0
  pool.query = ((...args: Parameters<typeof query>) => {
    count++
    return query(...args)
  }) as typeof pool.query
  await work()
  pool.query = query
  return count
}
