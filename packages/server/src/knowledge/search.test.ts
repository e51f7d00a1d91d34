import type { Knowledge } from '@baton/agent'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { storeDocument } from './documents.ts'
import { keepSource } from './known-source.ts'
import { readMarkdown } from './markdown.ts'
import { postgresKnowledge } from './search.ts'
import { postgresSources } from './sources.ts'

const at = '2026-01-05T09:00:00.000Z'
let database: FreshDatabase
let knowledge: Knowledge
let ids = 0
const newId = (prefix: string) => `${prefix}_${++ids}`

const documents: Record<string, string> = {
  refunds:
    '# Refunds\n\nWe pay money back within fourteen days.\n\n## By card\n\nA refund to a credit card takes three working days longer.',
  shipping:
    '# Shipping\n\nParcels leave our warehouse on the day you order, and arrive in two days.',
  account:
    '# Your account\n\n## Password\n\nTo reset a forgotten password, open the settings and follow the link we send.',
  api: '# API\n\n## Keys\n\nCall `createApiKey` in next.config.js before the first request.',
  rueckgabe:
    '---\nlang: de\n---\n# Rückgabe\n\nSie können Ihre Bestellungen innerhalb von zwei Wochen zurückgeben.',
  ja: '---\nlang: ja\n---\n# 設定\n\nパスワードを変更するには、設定を開いてください。',
  ko: '---\nlang: ko\n---\n# 계정\n\n비밀번호를 변경하려면 설정을 여세요.',
}

beforeAll(async () => {
  database = await freshDatabase()
  knowledge = postgresKnowledge(database.pool, Date.now)
  for (const workspace of ['wsp_1', 'wsp_2']) {
    await keepSource(database.pool, workspace, { id: 'src_1', title: 'Docs', origin: 'o', at })
  }
  for (const [path, text] of Object.entries(documents)) await store(path, text)
})
afterAll(() => database.drop())

test.each([
  ['How do I get a refund to my card?', 'By card'],
  ['I forgot my password', 'Password'],
  ['when do parcels arrive', ''],
  ['createApiKey', 'Keys'],
  ['next.config.js', 'Keys'],
  ['my pasword', 'Password'],
  ['refnd to a crdit card', 'By card'],
  ['Wie kann ich eine Bestellung zurückgeben?', ''],
  ['パスワードの変更', ''],
  ['비밀번호 변경', ''],
])('“%s” finds its passage first', async (query, section) => {
  const [best] = await search(query)
  expect(best?.section).toBe(section)
  expect(best?.coverage).toBeGreaterThan(0.3)
})

test('a passage comes with its document, address and how well it fits', async () => {
  const [best] = await search('password reset')
  expect(best).toEqual({
    id: expect.stringMatching(/^psg_/),
    documentId: 'doc_account',
    text: 'To reset a forgotten password, open the settings and follow the link we send.',
    title: 'Your account',
    section: 'Password',
    url: '/docs/account#password',
    score: expect.any(Number),
    coverage: 1,
    named: expect.any(Number),
  })
})

test('a word that no document knows lowers how much is covered', async () => {
  const [known] = await search('refund card')
  const [unknown] = await search('refund card helicopter')
  expect(known?.coverage).toBe(1)
  expect(unknown?.coverage).toBeLessThan(0.75)
})

test('a number of the customer’s own does not', async () => {
  const [best] = await search('refund card 4711')
  expect(best?.coverage).toBeGreaterThan(0.8)
})

test.each([
  '',
  '???',
  'xyzzy',
  "'; drop table passages; --",
  '\u0000',
  ':* & | !',
  'a'.repeat(100_000),
])('a query without a known word finds nothing: %j', async (query) => {
  expect(await search(query.replaceAll('\u0000', ''))).toEqual([])
})

test('another workspace’s passages are never found', async () => {
  await store('secret', '# Secret\n\nThe password is kept elsewhere.', 'wsp_2')
  expect((await search('password secret')).map(({ title }) => title)).not.toContain('Secret')
  expect((await knowledge.search('wsp_2', 'refund', options)).length).toBe(0)
})

test('a search is one statement, besides those for words never seen or misspelt', async () => {
  await search('refund to my card')
  expect(await statements(() => search('refund to my card'))).toBe(1)
  await search('refnud')
  expect(await statements(() => search('refnud to my card'))).toBe(2)
})

test('what another process writes is found at once, and what it deletes is not', async () => {
  await search('refund')
  const other = postgresKnowledge(database.pool, Date.now)
  await store('late', '# Late\n\nOkapis arrive late.')
  expect((await search('okapis')).map(({ title }) => title)).toEqual(['Late'])
  expect((await other.search('wsp_1', 'okapis', options)).length).toBe(1)
  const { removeDocuments } = await import('./documents.ts')
  await removeDocuments(database.pool, 'wsp_1', ['doc_late'])
  expect(await search('okapis')).toEqual([])
  expect(await other.search('wsp_1', 'okapis', options)).toEqual([])
})

test('word counts are right after a document has changed and gone', async () => {
  const before = await counts()
  await store('passing', '# Passing\n\nZebras pass here.')
  await store('passing', '# Passing\n\nGiraffes pass here, and refunds.')
  expect((await search('zebras')).length).toBe(0)
  expect((await search('giraffes')).length).toBe(1)
  const sources = postgresSources(database.pool)
  const { data } = await sources.documents('wsp_1', 'src_1')
  const passing = data.find(({ path }) => path === 'passing')
  const { removeDocuments } = await import('./documents.ts')
  await removeDocuments(database.pool, 'wsp_1', [passing?.id ?? ''])
  expect(await counts()).toEqual(before)
})

const options = { limit: 5, signal: new AbortController().signal }

function search(query: string) {
  return knowledge.search('wsp_1', query, options)
}

async function store(path: string, text: string, workspaceId = 'wsp_1') {
  const url = `/docs/${path}`
  const read = readMarkdown(text, { name: path, url })
  const id = `doc_${path}`
  const document = { id, sourceId: 'src_1', path, url, hash: String(++ids), read, at }
  await storeDocument(database.pool, workspaceId, document, newId)
}

async function counts() {
  const words = await database.pool.query(
    "select language, word, passages from words where workspace_id = 'wsp_1' and passages > 0 order by 1, 2",
  )
  const totals = await database.pool.query(
    "select language, passages, words from word_totals where workspace_id = 'wsp_1' order by 1",
  )
  return [words.rows, totals.rows]
}

async function statements(work: () => Promise<unknown>): Promise<number> {
  const { pool } = database
  const query = pool.query.bind(pool)
  let count = 0
  pool.query = ((...args: Parameters<typeof query>) => {
    count++
    return query(...args)
  }) as typeof pool.query
  try {
    await work()
    return count
  } finally {
    pool.query = query
  }
}
