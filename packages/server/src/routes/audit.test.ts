import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let owner: Desk
beforeEach(async () => {
  world = await testWorld()
  owner = await world.teammate('Ada')
})
afterEach(() => world.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
const list = async (query = ''): Promise<any[]> =>
  (await owner.get(`/api/v1/audit${query}`)).json.data
const save = (baseVersion: number, name: string) =>
  owner.put('/api/v1/settings/assistant', { baseVersion, value: { instructions: name } })

test('a change of settings says who changed what, from what to what', async () => {
  expect((await save(0, 'Be brief.')).status).toBe(200)
  expect((await save(1, 'Be kind.')).status).toBe(200)
  const [latest] = await list()
  expect(latest).toMatchObject({
    act: 'settings.saved',
    by: { name: 'Ada' },
    subject: { id: 'assistant' },
    changes: [{ field: 'instructions', before: 'Be brief.', after: 'Be kind.' }],
  })
})

test('what was not changed is not in it', async () => {
  await save(0, 'Be brief.')
  expect((await save(0, 'Too late.')).status).toBe(409)
  expect(await list('?act=settings.saved')).toHaveLength(1)
})

test('neither a key nor a secret is ever in it', async () => {
  const { key } = (await owner.post('/api/v1/access-keys', { name: 'Shop' })).json
  const { value } = (await owner.post('/api/v1/identity-secrets')).json
  const { rows } = await world.pool.query('select audit_log::text as row from audit_log')
  const all = rows.map(({ row }) => row).join()
  expect(all).toContain('Shop')
  expect(all).not.toContain(key.slice(3, 20))
  expect(all).not.toContain(value.slice(-6))
})

test('nobody changes the past, not even in the database', async () => {
  await save(0, 'Be brief.')
  for (const sql of [
    `update audit_log set act = 'x'`,
    'delete from audit_log',
    'truncate audit_log',
  ])
    await expect(world.pool.query(sql)).rejects.toThrow('only ever added to')
})

test('it can be read by teammate, act, subject and time, page by page', async () => {
  await save(0, 'Be brief.')
  await owner.post('/api/v1/access-keys', { name: 'Shop' })
  expect(await list('?act=access-key.made')).toHaveLength(1)
  expect(await list('?subject=assistant')).toHaveLength(1)
  expect(await list('?by=nobody')).toEqual([])
  expect(await list('?until=2020-01-01T00:00:00Z')).toEqual([])
  const first = (await owner.get('/api/v1/audit?limit=1')).json
  expect(first.data[0].act).toBe('access-key.made')
  const second = (await owner.get(`/api/v1/audit?limit=1&cursor=${first.nextCursor}`)).json
  expect(second).toMatchObject({ data: [{ act: 'settings.saved' }] })
  const last = (await owner.get('/api/v1/audit?limit=1&act=settings.saved')).json
  expect(last.nextCursor).toBeNull()
})

test('each change of the knowledge is told, with what was and what is', async () => {
  const source = { kind: 'questions', sourceId: 'src_faq', title: 'FAQ' }
  await owner.post('/api/v1/sources', source)
  await owner.post('/api/v1/sources', source)
  await owner.post('/api/v1/sources/src_faq', { title: 'Questions' })
  const path = '/api/v1/sources/src_faq/answers/a1'
  const asked = { question: 'How long?', alternatives: [] }
  await owner.put(path, { ...asked, answer: 'Two days.' })
  await owner.put(path, { ...asked, answer: 'Three days.' })
  await owner.delete(path)
  await owner.delete('/api/v1/sources/src_faq')
  const told = (await list('?subject=src_faq')).map(({ act, changes }) => [act, changes[0]])
  expect(told).toMatchObject([
    ['knowledge.source-removed', { field: 'kind', before: 'questions' }],
    ['knowledge.answer-removed', { field: 'question', before: 'How long?' }],
    ['knowledge.answer-written', { field: 'answer', before: 'Two days.', after: 'Three days.' }],
    ['knowledge.answer-written', { field: 'question', after: 'How long?' }],
    ['knowledge.source-changed', { field: 'title', before: 'FAQ', after: 'Questions' }],
    ['knowledge.source-added', { field: 'kind', after: 'questions' }],
  ])
})

test('what is read again by hand, stopped, uploaded and taken out is told; what Baton reads by itself is not', async () => {
  const { id } = (
    await owner.post('/api/v1/sources', { kind: 'files', sourceId: 'src_files', title: 'Files' })
  ).json
  const content = Buffer.from('# Refunds\n\nWithin thirty days.').toString('base64')
  await owner.post(`/api/v1/sources/${id}/files`, { files: [{ path: 'refunds.md', content }] })
  await owner.post(`/api/v1/sources/${id}/reread`)
  await owner.post(`/api/v1/sources/${id}/cancel`)
  const told = (await list(`?subject=${id}`)).map(({ act }) => act)
  expect(told).toEqual([
    'knowledge.reading-stopped',
    'knowledge.read-again',
    'knowledge.files-added',
    'knowledge.source-added',
  ])
  expect((await list(`?act=knowledge.files-added`))[0].changes).toMatchObject([
    { field: 'files', after: '["refunds.md"]' },
  ])
})

test('who takes the audit log away is in it', async () => {
  await owner.get('/api/v1/audit/file')
  expect(await list('?act=audit.downloaded')).toMatchObject([
    { by: { name: 'Ada' }, changes: [{ field: 'entries' }] },
  ])
})

test('as a table, what looks like a formula is text', async () => {
  await owner.post('/api/v1/access-keys', { name: '=HYPERLINK("https://evil.example")' })
  const { json, headers } = await owner.get('/api/v1/audit/file')
  expect(headers.get('content-type')).toContain('text/csv')
  expect(headers.get('content-disposition')).toContain('audit.csv')
  expect(json).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
})
