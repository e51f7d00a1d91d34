// A mail as it came: kept with the message it has become, shown to teammates as text, and gone with its conversation.
import { afterEach, expect, test } from 'vitest'
import { postgresDeliveryLog } from '../connections/delivery-log.ts'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'
import { postgresArrivals } from './arrivals.ts'
import { keepArrived } from './keep-arrived.ts'
import { postgresOriginals } from './originals.ts'

let open: MailWorld
afterEach(() => open.close())

const EVIL = '<script>alert(1)</script><img src="https://evil.test/x.png">'
const RECEIVED = 'from mx.customer.test by mx.acme.test; Mon, 5 Jan 2026 10:02:00 +0000'

/** Written in Latin-1, with letters no UTF-8 has, lines without an end, and bytes that are no letters. */
function oddMail(): Buffer {
  const head = mailFrom({
    subject: '=?utf-8?B?V8O8bnNjaGU=?=',
    headers: {
      'Content-Type': 'text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding': '8bit',
      Received: RECEIVED,
      'Authentication-Results': 'mx.acme.test; dmarc=fail',
    },
    text: '',
  })
  const odd = Buffer.from([0xe4, 0xff, 0xfe, 0x01, 0x0a, 0x0d, 0x80, 0x0a])
  return Buffer.concat([Buffer.from(`${head}<p>Gr\u00fc\u00dfe ${EVIL}</p>`, 'latin1'), odd])
}

async function bring(raw: string | Uint8Array, answers = 1): Promise<string> {
  expect(await open.bring(raw)).toBe(200)
  await until(() => expect(open.sent).toHaveLength(answers))
  return (await open.conversations()).at(-1) ?? ''
}

const messages = async (id: string) =>
  (await open.log(id)).flatMap((event) => (event.type === 'message.posted' ? [event.message] : []))
const noteIds = async (id: string) =>
  (await open.log(id)).flatMap((event) => (event.type === 'note.posted' ? [event.note.id] : []))
const pathOf = (id: string, messageId: string) =>
  `/api/v1/conversations/${id}/messages/${messageId}/original`
const fetched = (path: string, headers: Record<string, string>) =>
  open.world.app.request(`${path}/file`, { headers })
const bytesOf = async (path: string, cookie = open.ada.cookie) =>
  Buffer.from(await (await fetched(path, { cookie })).arrayBuffer())
const rowsIn = async (table: string) =>
  (await open.world.pool.query(`select count(*)::int as rows from ${table}`)).rows[0].rows

test('what comes back is byte for byte what came in, and never more than text', async () => {
  open = await mailWorld({ answerer: echo })
  const raw = oddMail()
  const id = await bring(raw)
  const path = pathOf(id, (await messages(id))[0]?.id ?? '')
  const { json } = await open.ada.get(path)
  expect(json.original).toMatchObject({ size: raw.length, isCut: false, isWhole: true })
  expect(json.original.text).toBe(raw.toString('latin1'))
  expect(json.original.text).toContain(EVIL)
  expect(json.original.headers).toContainEqual({
    name: 'From',
    value: 'Sam Lee <sam@customer.test>',
  })
  for (const told of [
    { name: 'Subject', value: 'Wünsche' },
    { name: 'Authentication-Results', value: 'mx.acme.test; dmarc=fail' },
    { name: 'Received', value: RECEIVED },
  ])
    expect(json.original.headers).toContainEqual(told)

  const { headers } = await fetched(path, { cookie: open.ada.cookie })
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'message/rfc822',
    'content-disposition': expect.stringMatching(/^attachment; filename="[\w.-]+\.eml"$/),
    'content-length': String(raw.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  })
  expect((await bytesOf(path)).equals(raw)).toBe(true)
  expect(open.world.faults).toEqual([])
})

test('of a long one the beginning is shown and the whole is given, at each of the messages it has become', async () => {
  open = await mailWorld({ answerer: echo })
  const text = Array.from({ length: 40_000 }, (_, nth) => `word ${nth}`).join('\n')
  const raw = Buffer.from(mailFrom({ text }))
  expect(await open.bring(raw)).toBe(200)
  const ofCustomer = async () => {
    const [id = ''] = await open.conversations()
    return (await messages(id)).filter(({ author }) => author.kind === 'customer')
  }
  await until(async () => expect((await ofCustomer()).length).toBeGreaterThan(2))
  await until(async () =>
    expect(await rowsIn('channel_originals where message_id is not null')).toBe(1),
  )
  const [id = ''] = await open.conversations()
  const all = await ofCustomer()
  for (const message of [all[0], all.at(-1)]) {
    const path = pathOf(id, message?.id ?? '')
    const { original } = (await open.ada.get(path)).json
    expect(original).toMatchObject({ size: raw.length, isWhole: false })
    expect(raw.toString().startsWith(original.text)).toBe(true)
    expect((await bytesOf(path)).equals(raw)).toBe(true)
  }
})

test('whoever may read the conversation may read it, and nobody else', async () => {
  open = await mailWorld({ answerer: echo })
  const { world } = open
  const id = await bring(mailFrom({ text: 'Hello' }))
  const path = pathOf(id, (await messages(id))[0]?.id ?? '')
  const viewer = await world.teammate('Vera', 'viewer')
  expect((await viewer.get(path)).json.original.text).toContain('Hello')
  expect((await fetched(path, { cookie: viewer.cookie })).status).toBe(200)
  const talk = await world.converse()
  const elsewhere = await ownerElsewhere()
  for (const [headers, status] of [
    [{}, 401],
    [{ authorization: `Bearer ${talk.token}` }, 401],
    [elsewhere, 404],
  ] as const) {
    expect((await world.call(path, { headers })).status).toBe(status)
    expect((await fetched(path, { ...headers })).status).toBe(status)
  }
})

test('what was said in a chat, and what came before originals were kept, has none', async () => {
  open = await mailWorld({ answerer: echo })
  const id = await bring(mailFrom({}))
  const path = pathOf(id, (await messages(id))[0]?.id ?? '')
  await open.world.pool.query('delete from channel_originals')
  expect((await open.ada.get(path)).json).toEqual({ original: null })
  const missing = await fetched(path, { cookie: open.ada.cookie })
  expect(missing.status).toBe(404)
  expect((await missing.json()).detail).toMatch(/No mail is kept/)
})

test('a note of what no person wrote has its mail, and what is passed over leaves none', async () => {
  open = await mailWorld({ answerer: echo })
  const id = await bring(mailFrom({}))
  const away = mailFrom({
    ...{ answers: open.sent[0], text: 'I am away.' },
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  await open.bring(away)
  await until(async () => expect(await noteIds(id)).toHaveLength(1))
  await open.bring(
    mailFrom({ from: 'news@shop.test', headers: { 'Auto-Submitted': 'auto-generated' } }),
  )
  await until(async () => {
    const done = "channel_arrivals where item is null and lane like '%news@shop.test'"
    expect(await rowsIn(done)).toBe(1)
    expect(await rowsIn('channel_originals')).toBe(2)
  })
  expect((await bytesOf(pathOf(id, (await noteIds(id))[0] ?? ''))).toString()).toBe(away)
})

test('the same mail brought again is kept once, and nothing is left where it waited', async () => {
  open = await mailWorld({ answerer: echo })
  const raw = withFile()
  const id = await bring(raw)
  await until(async () => expect(await rowsIn('channel_arrivals where item is not null')).toBe(0))
  await open.bring(raw)
  expect(await rowsIn('channel_originals')).toBe(1)
  expect((await bytesOf(pathOf(id, (await messages(id))[0]?.id ?? ''))).toString()).toBe(raw)
})

test('who is erased leaves no mail behind, heard or still to be heard, nor what was attached', async () => {
  open = await mailWorld({ answerer: echo })
  const { world, ada } = open
  await bring(withFile())
  await world.pool.query(
    `create function hold() returns trigger language plpgsql as
     $$ begin new.due_at := now() + interval '1 hour'; return new; end $$`,
  )
  await world.pool.query(
    'create trigger hold before insert on channel_arrivals for each row execute function hold()',
  )
  await open.bring(withFile())
  expect(await rowsIn('channel_originals')).toBe(2)
  expect(await rowsIn('channel_files')).toBeGreaterThan(0)
  const [sam] = (await ada.get('/api/v1/privacy/customers?query=sam@customer.test')).json.data
  const exported = await world.app.request(`/api/v1/privacy/customers/${sam.id}/export`, {
    headers: { cookie: ada.cookie },
  })
  const lines = (await exported.text()).trim().split('\n')
  const kept = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'original')
  expect(Buffer.concat(kept.map(({ base64 }) => Buffer.from(base64, 'base64'))).toString()).toMatch(
    /filename="bill\.txt"/,
  )
  const { fingerprint } = sam
  await ada.post(`/api/v1/privacy/customers/${sam.id}/erase`, { fingerprint })
  for (const table of ['channel_originals', 'channel_files', 'channel_arrivals'])
    expect([table, await rowsIn(table)]).toEqual([table, 0])
})

test('what is old goes with its mail', async () => {
  open = await mailWorld({ answerer: echo })
  await bring(mailFrom({}))
  await until(async () =>
    expect(await rowsIn('channel_originals where message_id is not null')).toBe(1),
  )
  // What is still to be said would make it young again.
  await until(async () => expect(await rowsIn('effects')).toBe(0))
  await open.ada.put('/api/v1/settings/privacy', { baseVersion: 0, value: { retentionDays: 30 } })
  await open.world.pool.query('update inbox set sort_key = sort_key + 40::bigint * 86400000')
  await open.world.retention.now()
  expect(await rowsIn('channel_originals')).toBe(0)
})

test('one that is heard as its conversation is erased goes, too', async () => {
  open = await mailWorld({ answerer: echo })
  const { pool, workspaceId } = open.world
  const place = { workspaceId, connectionId: 'ch_mail' }
  const originals = postgresOriginals(pool)
  await originals.keep(place, [{ id: 'one', bytes: Buffer.from('From: a@b.test\r\n\r\nHello') }])
  const gone = { workspaceId, conversationId: 'cnv_erased', messageId: 'm' }
  await originals.belongs(place, 'one', gone)
  expect(await rowsIn('channel_originals')).toBe(0)
})

test('where there is no room for a mail as it came its words come in, and the log of the connection tells', async () => {
  open = await mailWorld({ answerer: echo })
  const { pool, workspaceId } = open.world
  const place = { workspaceId, connectionId: 'ch_mail' }
  const arrivals = postgresArrivals(pool)
  const log = postgresDeliveryLog(pool, { newId: (prefix) => `${prefix}_1`, now: Date.now })
  const item = {
    ...{ kind: 'message' as const, account: '', id: 'one', at: new Date().toISOString() },
    ...{
      from: { address: 'sam@customer.test', others: [] },
      text: 'Hello',
      choice: null,
      media: [],
    },
  }
  const arrived = {
    items: [item],
    originals: [{ id: 'one', bytes: Buffer.from('From: a@b.test') }],
  }
  await keepArrived(place, arrived, { arrivals, originals: postgresOriginals(pool, 10), log })
  expect(await rowsIn('channel_arrivals')).toBe(1)
  expect(await rowsIn('channel_originals')).toBe(0)
  const { data } = await log.read(workspaceId, 'ch_mail', { limit: 10 })
  expect(data[0]?.problem).toMatch(/no room/)
})

function withFile(): string {
  const file = `Content-Disposition: attachment; filename="bill.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('A bill')}`
  return mailFrom({
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
    text: `--b\nContent-Type: text/plain\n\nSee here.\n--b\nContent-Type: text/plain\n${file}\n--b--`,
  })
}

async function ownerElsewhere(): Promise<{ cookie: string }> {
  const { workspaces, pool, people, call } = open.world
  await workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  await pool.query(
    `insert into organizations ("id", "name", "slug") values ('wsp_other', 'Other', 'other')`,
  )
  const who = { email: 'm@example.com', password: 'correct horse battery' }
  await people.add({ ...who, workspaceId: 'wsp_other', name: 'Mallory', role: 'owner' })
  const { headers } = await call('/api/auth/sign-in/email', { body: who })
  const cookies = headers.getSetCookie().map((line) => line.split(';')[0])
  return { cookie: cookies.join('; ') }
}
