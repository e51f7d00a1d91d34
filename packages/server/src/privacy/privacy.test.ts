import { fold, isErased } from '@baton/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'
import { GOES_WITH_IT, HANDLED_OTHERWISE } from './copies.ts'

let world: TestWorld
let owner: Desk
beforeEach(async () => {
  world = await testWorld({ answerer: echo })
  owner = await world.teammate('Ada')
})
afterEach(() => world.close())

const SAID = 'My-blood-pressure-is-high'
const customer = { name: 'Zoe Quill', email: 'zoe@quill.example' }

async function zoe(): Promise<{ talk: Talk; found: { id: string; fingerprint: string } }> {
  const talk = await world.converse({ customer })
  await talk.say(SAID)
  await talk.escalate()
  const { json } = await owner.get('/api/v1/privacy/customers?query=Zoe@Quill.example')
  return { talk, found: json.data[0] }
}

const erase = ({ id, fingerprint }: { id: string; fingerprint: string }) =>
  owner.post(`/api/v1/privacy/customers/${id}/erase`, { fingerprint })

/** Every row of every table, as text: whatever is kept anywhere is in it. */
async function everything(): Promise<string> {
  const { rows } = await world.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const tables = await Promise.all(
    rows.map(({ name }) => world.pool.query(`select t::text as row from "${name}" t`)),
  )
  return tables.flatMap(({ rows: found }) => found.map(({ row }) => row)).join('\n')
}

test('every table that knows a conversation is on the list of what an erasure reaches', async () => {
  const { rows } = await world.pool.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'conversation_id'`,
  )
  expect(rows.map(({ name }) => name).sort()).toEqual(
    [...GOES_WITH_IT, ...HANDLED_OTHERWISE].sort(),
  )
})

test('who is erased is in no table any more, and the log still folds', async () => {
  const { talk, found } = await zoe()
  const other = await world.converse()
  await other.say('Something else')
  expect(await everything()).toContain(SAID)

  const erased = await erase(found)
  expect(erased).toMatchObject({ status: 200, json: { conversations: 1, files: 0 } })
  const left = await everything()
  for (const words of [SAID, 'Quill', 'quill.example', found.id]) expect(left).not.toContain(words)
  expect(left).toContain('Something else')

  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  const log = await world.store.read(ref)
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1))
  expect(isErased(fold(talk.id, log))).toBe(true)
  expect((await talk.say('Hello again?')).status).toBe(404)
  expect((await owner.get('/api/v1/privacy/customers?query=zoe@quill.example')).json.data).toEqual(
    [],
  )
})

test('the certificate stays in the audit log, and names nobody', async () => {
  const { found } = await zoe()
  await erase(found)
  const { json } = await owner.get(`/api/v1/audit?subject=${found.fingerprint}`)
  expect(json.data).toMatchObject([
    {
      act: 'customer.erased',
      by: { name: 'Ada' },
      changes: [{ field: 'conversations', before: 1 }, {}, {}],
    },
  ])
  expect((await erase(found)).json).toMatchObject({ conversations: 0 })
})

test('a slip of the keyboard erases nobody', async () => {
  const { talk, found } = await zoe()
  expect((await erase({ ...found, fingerprint: 'customer-0' })).status).toBe(400)
  expect((await talk.events()).length).toBeGreaterThan(2)
})

test('whoever writes while it is erased is refused, and writes nothing', async () => {
  const { talk, found } = await zoe()
  const said = await Promise.all([
    ...Array.from({ length: 10 }, (_, at) => talk.say(`${SAID} ${at}`, `late_${at}`)),
    erase(found),
    ...Array.from({ length: 10 }, (_, at) => talk.say(`${SAID} ${at}`, `later_${at}`)),
  ])
  expect(said.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
  await world.worker.idle()
  expect(await everything()).not.toContain(SAID)
})

test('an export has every word and every byte', async () => {
  const { talk, found } = await zoe()
  const bytes = 'PLAIN TEXT OF A FILE '.repeat(20)
  const fileId = 'f'.repeat(20)
  const sent = await world.app.request(
    `/api/v1/conversations/${talk.id}/files/${fileId}?name=a.txt`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${talk.token}`, 'content-length': String(bytes.length) },
      body: bytes,
    },
  )
  expect(sent.status).toBeLessThan(300)
  await talk.post('/messages', { messageId: 'with_file', text: '', attachments: [fileId] })
  const exported = await world.app.request(`/api/v1/privacy/customers/${found.id}/export`, {
    headers: { cookie: owner.cookie },
  })
  expect(exported.headers.get('content-disposition')).toContain('attachment')
  const lines = linesOf(await exported.text())
  expect(JSON.stringify(lines.filter(({ kind }) => kind === 'conversation'))).toContain(SAID)
  const file = lines.filter(({ kind }) => kind === 'file')
  const read = Buffer.concat(file.map(({ base64 }) => Buffer.from(base64 ?? '', 'base64')))
  expect(read.toString()).toBe(bytes)
  expect(lines.at(-1)).toEqual({ kind: 'end', conversations: 1 })
  expect((await owner.get('/api/v1/privacy/customers/cus_nobody/export')).status).toBe(404)
})

test('what is old goes by itself, in steps, and what somebody waits in stays', async () => {
  const [old, waiting, young] = [
    await world.converse(),
    await world.converse(),
    await world.converse(),
  ]
  for (const talk of [old, waiting, young]) await talk.say(`${SAID} ${talk.id}`)
  await waiting.escalate()
  await world.worker.idle()
  await owner.put('/api/v1/settings/privacy', { baseVersion: 0, value: { retentionDays: 30 } })
  const aged = await Promise.all([old, waiting].map(({ id }) => grewOld(id)))
  expect(aged).toEqual([1, 1])

  const preview = await owner.get('/api/v1/privacy/retention?days=30')
  expect(preview.json.conversations).toBe(1)
  await world.retention.now()
  const left = await everything()
  expect(left).not.toContain(`${SAID} ${old.id}`)
  expect(left).toContain(`${SAID} ${waiting.id}`)
  expect(left).toContain(`${SAID} ${young.id}`)
  const { json } = await owner.get('/api/v1/audit?act=conversations.expired')
  expect(json.data).toMatchObject([{ by: null, changes: [{ before: 1, after: 0 }] }])
  await world.retention.now()
  expect((await owner.get('/api/v1/audit?act=conversations.expired')).json.data).toHaveLength(1)
})

test('without a rule nothing goes', async () => {
  const talk = await world.converse()
  await talk.say(SAID)
  await grewOld(talk.id)
  await world.retention.now()
  expect(await everything()).toContain(SAID)
})

/** As if it had been said 40 days ago. */
async function grewOld(conversationId: string): Promise<number | null> {
  const { rowCount } = await world.pool.query(
    `update inbox set sort_key = case when sort_key > 9e14 then sort_key + 40::bigint * 86400000 else sort_key - 40::bigint * 86400000 end
     where conversation_id = $1`,
    [conversationId],
  )
  return rowCount
}

function linesOf(text: string): { kind: string; base64?: string }[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
