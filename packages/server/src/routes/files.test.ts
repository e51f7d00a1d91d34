import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFileLinks } from '../files/file-links.ts'
import { PDF, png } from '../testing/pictures.ts'
import { type Desk, SECRET, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let url: string
let ada: Desk

beforeAll(async () => {
  world = await testWorld()
  url = await world.listen()
  ada = await world.teammate('Ada')
})
afterAll(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const ID = 'file_0123456789abcdef'

type By = Record<string, string>
const customer = ({ token }: Talk): By => ({ authorization: `Bearer ${token}` })
const human = (desk: Desk): By => ({ cookie: desk.cookie })

function upload(talk: Talk, bytes: Buffer, name: string, { id = ID, by = customer(talk) } = {}) {
  return fetch(
    `${url}/api/v1/conversations/${talk.id}/files/${id}?name=${encodeURIComponent(name)}`,
    {
      method: 'PUT',
      headers: by,
      body: new Uint8Array(bytes),
    },
  )
}

async function links(talk: Talk, by = customer(talk)) {
  const answer = await fetch(`${url}/api/v1/conversations/${talk.id}/files`, { headers: by })
  const { before, after } = await answer.json()
  return (id: string) => `${url}${before}${id}${after}`
}

const say = (talk: Talk, attachments: string[], text = '') =>
  talk.post('/messages', { messageId: `m_${attachments.length}`, text, attachments })

test('a picture goes up, is named by a message, and comes down as it was', async () => {
  const talk = await world.converse()
  const picture = png(120, 80)
  const sent = await upload(talk, picture, '../photos/my cat.png')
  expect(sent.status).toBe(201)
  const attachment = {
    id: ID,
    name: 'my cat.png',
    contentType: 'image/png',
    size: picture.length,
    width: 120,
    height: 80,
  }
  expect(await sent.json()).toEqual(attachment)
  expect((await say(talk, [ID])).status).toBe(200)
  const events = await talk.events()
  expect(events.find(({ type }) => type === 'message.posted').message).toMatchObject({
    text: '',
    attachments: [attachment],
  })

  const down = await fetch((await links(talk))(ID))
  expect(Buffer.from(await down.arrayBuffer())).toEqual(picture)
  expect(Object.fromEntries(down.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `inline; filename="my cat.png"; filename*=UTF-8''my%20cat.png`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
})

test('a file of many pieces comes down whole, and the same upload again is the same file', async () => {
  const talk = await world.converse()
  const bytes = Buffer.alloc(3_000_001, 'some words\n')
  const first = await (await upload(talk, bytes, 'log.txt')).json()
  expect(first).toMatchObject({ size: bytes.length, contentType: 'text/plain' })
  expect(await (await upload(talk, bytes, 'log.txt')).json()).toEqual(first)
  const down = await fetch((await links(talk))(ID))
  expect(Buffer.from(await down.arrayBuffer()).equals(bytes)).toBe(true)
  expect(down.headers.get('content-disposition')).toMatch(/^attachment;/)
})

test('a page that calls itself a picture is neither shown nor run', async () => {
  const talk = await world.converse()
  const page = Buffer.from('<html><script>alert(1)</script>')
  expect(await (await upload(talk, page, 'cat.png')).json()).toEqual({
    id: ID,
    name: 'cat.png',
    contentType: 'application/octet-stream',
    size: page.length,
  })
  const { headers } = await fetch((await links(talk))(ID))
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toMatch(/^attachment;/)
})

test('letters that turn the reading direction are taken out of a name', async () => {
  const talk = await world.converse()
  const { name } = await (await upload(talk, PDF, 'invoice\u202Efdp.scan')).json()
  expect(name).toBe('invoicefdp.scan')
})

test.each([
  ['nothing', Buffer.alloc(0), 'empty.txt', 400, /empty/],
  ['a program', Buffer.from('@echo off'), 'setup.bat', 400, /programs cannot be sent/],
  ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), 'big.txt', 413, /larger than 10 MB/],
])('%s is refused, with the field and a remedy', async (_, bytes, name, status, words) => {
  const talk = await world.converse()
  const refused = await upload(talk, bytes, name)
  expect(refused.status).toBe(status)
  const { errors, detail } = await refused.json()
  expect(errors).toMatchObject([{ field: 'file' }])
  expect(detail).toMatch(words)
  expect((await say(talk, [ID])).status).toBe(400)
})

/** Announces a hundred megabytes, or nothing, and counts what the server let it send. */
function pour(
  talk: Talk,
  headers: Record<string, string>,
): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    let answered = 0
    const path = `${url}/api/v1/conversations/${talk.id}/files/${ID}?name=big`
    const asked = request(
      path,
      { method: 'PUT', headers: { ...customer(talk), ...headers } },
      (answer) => {
        answered = answer.statusCode ?? 0
        answer.resume()
        resolve({ status: answered, sent })
        asked.destroy()
      },
    )
    asked.on('error', (error) => (answered ? undefined : reject(error)))
    const piece = Buffer.alloc(64 * 1024, 'a')
    const pump = () => {
      while (!asked.destroyed && sent < 100_000_000) {
        sent += piece.length
        if (!asked.write(piece)) return void asked.once('drain', pump)
      }
    }
    pump()
  })
}

test('a hundred megabytes are answered before they are read, announced or not', async () => {
  const talk = await world.converse()
  const announced = await pour(talk, { 'content-length': '100000000' })
  expect(announced.status).toBe(413)
  expect(announced.sent).toBeLessThan(10_000_000)
  const silent = await pour(talk, { 'transfer-encoding': 'chunked' })
  expect(silent.status).toBe(413)
  expect(silent.sent).toBeLessThan(20_000_000)
  const { rows } = await world.pool.query('select id from files where conversation_id = $1', [
    talk.id,
  ])
  expect(rows).toEqual([])
})

test('nobody attaches what is not theirs: a foreign conversation’s file, or a colleague’s', async () => {
  const [mine, other] = [await world.converse(), await world.converse()]
  await upload(other, PDF, 'secret.pdf')
  const refused = await say(mine, [ID])
  expect(refused.status).toBe(400)
  expect(refused.json.errors).toMatchObject([{ field: 'attachments.0' }])

  await upload(mine, PDF, 'draft.pdf', { by: human(ada) })
  expect((await say(mine, [ID])).status).toBe(400)
  const taken = await upload(mine, PDF, 'mine.pdf')
  expect(taken.status).toBe(400)
  const boris = await world.teammate('Boris')
  const path = `/api/v1/conversations/${mine.id}/replies`
  const reply = { messageId: 'r1', text: 'Here', attachments: [ID] }
  expect((await boris.post(path, reply)).status).toBe(400)
  expect((await ada.post(path, reply)).status).toBe(200)
})

test('a link leads to files of its own conversation, while it lasts, and only as it was made', async () => {
  const [mine, other] = [await world.converse(), await world.converse()]
  await upload(mine, PDF, 'mine.pdf')
  await upload(other, PDF, 'other.pdf')
  const link = (await links(mine))(ID)
  expect((await fetch(link)).status).toBe(200)
  for (const forged of [
    link.replace(mine.id, other.id),
    link.replace(world.workspaceId, 'wsp_other'),
    link.replace(/until=\d/, 'until=9'),
    link.replace(/proof=../, 'proof=xx'),
    link.split('?')[0] as string,
  ])
    expect((await fetch(forged)).status).toBe(404)
})

test('a link that has ended still opens for whoever may read the conversation in the desk', async () => {
  const talk = await world.converse()
  await upload(talk, PDF, 'mine.pdf')
  const longAgo = createFileLinks({ secret: SECRET, linkBase: url, now: () => 0 })
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  const ended = longAgo.forTicket(ref, ID)
  const refused = await fetch(ended)
  expect(refused.status).toBe(401)
  expect((await refused.json()).detail).toMatch(/has ended/)
  expect((await fetch(ended, { headers: human(ada) })).status).toBe(200)
  const lasting = createFileLinks({ secret: SECRET, linkBase: url, now: Date.now })
  expect((await fetch(lasting.forTicket(ref, ID))).status).toBe(200)
  const otherSecret = createFileLinks({ secret: `${SECRET}!`, linkBase: url, now: Date.now })
  expect((await fetch(otherSecret.forTicket(ref, ID))).status).toBe(404)
})

test('customers reach only their own conversation’s files, and strangers none', async () => {
  const [mine, other] = [await world.converse(), await world.converse()]
  expect((await upload(other, PDF, 'x.pdf', { by: customer(mine) })).status).toBe(403)
  expect((await upload(other, PDF, 'x.pdf', { by: {} })).status).toBe(401)
  const asked = await fetch(`${url}/api/v1/conversations/${other.id}/files`, {
    headers: customer(mine),
  })
  expect(asked.status).toBe(403)
  const nowhere = { ...mine, id: 'cnv_nowhere' }
  expect((await upload(nowhere, PDF, 'x.pdf', { by: human(ada) })).status).toBe(404)
})

test('six files are one too many, and a message says something or brings something', async () => {
  const talk = await world.converse()
  const ids = Array.from({ length: 6 }, (_, nth) => `${ID}_${nth}`)
  for (const id of ids) await upload(talk, PDF, 'a.pdf', { id })
  expect((await say(talk, ids)).json.errors).toMatchObject([{ field: 'attachments' }])
  expect((await say(talk, [])).json.errors).toMatchObject([{ field: 'text' }])
  expect((await say(talk, ids.slice(1))).status).toBe(200)
})

test('what was never sent off goes a day later, what a message names stays, and both go with the conversation', async () => {
  const talk = await world.converse()
  await upload(talk, PDF, 'sent.pdf')
  await upload(talk, PDF, 'forgotten.pdf', { id: `${ID}_2` })
  await upload(talk, PDF, 'taken-back.pdf', { id: `${ID}_3` })
  await say(talk, [ID])
  const back = await fetch(`${url}/api/v1/conversations/${talk.id}/files/${ID}_3`, {
    method: 'DELETE',
    headers: customer(talk),
  })
  expect(back.status).toBe(200)
  const names = async () => {
    const asked = 'select name from files where conversation_id = $1 order by name'
    return (await world.pool.query(asked, [talk.id])).rows.map(({ name }) => name)
  }
  await world.sweeper.now()
  expect(await names()).toEqual(['forgotten.pdf', 'sent.pdf'])
  await world.pool.query("update files set used_at = now() - interval '25 hours'")
  await world.sweeper.now()
  expect(await names()).toEqual(['sent.pdf'])
  await world.pool.query('delete from inbox where conversation_id = $1', [talk.id])
  expect(await names()).toEqual([])
  const left = 'select count(*)::int as left from file_chunks where conversation_id = $1'
  expect((await world.pool.query(left, [talk.id])).rows).toEqual([{ left: 0 }])
})

test('a conversation that is full takes no more, and says so', async () => {
  const talk = await world.converse()
  await upload(talk, PDF, 'a.pdf')
  await world.pool.query('update files set size = $2 where conversation_id = $1', [
    talk.id,
    100 * 1024 * 1024,
  ])
  const refused = await upload(talk, PDF, 'b.pdf', { id: `${ID}_2` })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ code: 'quota-reached' })
})
