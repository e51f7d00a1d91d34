import type { Human } from '@baton/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let ben: Desk
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
})
afterAll(() => world.close())

async function waiting() {
  const talk = await world.converse()
  await talk.say('Where is my refund?')
  await world.worker.idle()
  await talk.escalate()
  const path = `/api/v1/conversations/${talk.id}`
  return { talk, path, draft: `${path}/drafts/reply` }
}

test('a reply begun before a colleague answered is stopped by the server, and goes once it was read', async () => {
  const { path, talk } = await waiting()
  const begun = (await talk.events()).at(-1).seq
  await ben.post(`${path}/replies`, { messageId: 'b1', text: 'It is on its way.' })
  await ben.post(`${path}/hand-back`)
  const body = { messageId: 'a1', text: 'Please wait.', after: begun }
  const stopped = await ada.post(`${path}/replies`, body)
  expect(stopped).toMatchObject({ status: 409, json: { code: 'answered-meanwhile' } })
  expect(stopped.json.detail).toContain('Ben has answered')
  const { seq } = (await talk.events()).at(-1)
  expect(await ada.post(`${path}/replies`, { ...body, after: seq })).toMatchObject({ status: 200 })
})

test('a draft is there on every device of its teammate, and on nobody else’s', async () => {
  const { path, draft } = await waiting()
  const written = { draftId: 'msg_d1', text: 'Dear', after: 3 }
  expect((await ada.put(draft, written)).json).toEqual({ kept: true })
  await ada.put(`${path}/drafts/note`, { draftId: 'n_d1', text: 'For us', after: 3 })
  const { json } = await ada.get(`${path}/drafts`)
  expect(json).toMatchObject({ reply: written, note: { text: 'For us' } })
  expect((await ben.get(`${path}/drafts`)).json).toEqual({ reply: null, note: null })
  await ada.put(draft, { ...written, text: '' })
  expect((await ada.get(`${path}/drafts`)).json.reply).toBeNull()
})

test('what was sent is no draft any more, and a save that comes late does not bring it back', async () => {
  const { path, draft } = await waiting()
  const written = { draftId: 'msg_d2', text: 'Here it is', after: 3 }
  await ada.put(draft, written)
  await ada.post(`${path}/replies`, { messageId: 'msg_d2', text: 'Here it is' })
  expect((await ada.get(`${path}/drafts`)).json.reply).toBeNull()
  expect((await ada.put(draft, { ...written, text: 'Here it is!' })).json).toEqual({ kept: false })
  expect((await ada.get(`${path}/drafts`)).json.reply).toBeNull()
})

test('saves and a sending at once leave no draft of what is in the log', async () => {
  const { path, draft } = await waiting()
  const save = (text: string) => ada.put(draft, { draftId: 'msg_d3', text, after: 3 })
  const send = () => ada.post(`${path}/replies`, { messageId: 'msg_d3', text: 'Sent' })
  await Promise.all([save('S'), save('Se'), send(), save('Sen'), save('Sent')])
  expect((await ada.get(`${path}/drafts`)).json.reply).toBeNull()
})

test('a macro of one’s own is nobody else’s; a shared one is everybody’s and written by operators', async () => {
  const own = { name: 'Greeting', shortcut: 'hi', text: 'Hello {{customer.name}}' }
  expect((await ben.put('/api/v1/macros/mac_own', own)).json).toMatchObject({
    ...own,
    shared: false,
  })
  const shared = { name: 'Refund', text: 'It is done.', steps: [{ do: 'close' }], shared: true }
  expect(await ben.put('/api/v1/macros/mac_all', shared)).toMatchObject({ status: 403 })
  expect(await ada.put('/api/v1/macros/mac_all', shared)).toMatchObject({ status: 200 })
  expect(await ada.put('/api/v1/macros/mac_own', own)).toMatchObject({ status: 403 })
  expect(await ben.delete('/api/v1/macros/mac_all')).toMatchObject({ status: 403 })

  const names = async (desk: Desk) =>
    (await desk.get('/api/v1/macros')).json.data.map(({ name }: { name: string }) => name)
  expect(await names(ben)).toEqual(['Greeting', 'Refund'])
  expect(await names(ada)).toEqual(['Refund'])
  expect((await ben.delete('/api/v1/macros/mac_own')).json).toEqual({ removed: true })
  expect((await ben.delete('/api/v1/macros/mac_own')).json).toEqual({ removed: false })
})

test('a macro that says nothing and does nothing, or goes on after closing, is refused by name of the field', async () => {
  const empty = await ada.put('/api/v1/macros/m', { name: 'Nothing' })
  expect(empty).toMatchObject({ status: 400, json: { errors: [{ field: 'text' }] } })
  const steps = [{ do: 'close' }, { do: 'note', text: 'Too late' }]
  const late = await ada.put('/api/v1/macros/m', { name: 'Late', steps })
  expect(late).toMatchObject({ status: 400, json: { errors: [{ field: 'steps' }] } })
})

test('a macro is done all at once: said, noted and closed', async () => {
  const { path, talk } = await waiting()
  const steps = [{ do: 'note', text: 'Refunded by hand' }, { do: 'close' }]
  const body = { messageId: 'm_macro', text: 'Refunded.', steps }
  expect(await ada.post(`${path}/replies`, body)).toMatchObject({ status: 200 })
  await ada.post(`${path}/replies`, body)
  const types = (await talk.events()).map(({ type }) => type)
  expect(types.slice(-4)).toEqual([
    'human.joined',
    'message.posted',
    'hidden',
    'conversation.closed',
  ])
  const { json } = await ada.get(`${path}/events`)
  expect(json.events.at(-2)).toMatchObject({
    type: 'note.posted',
    note: { text: 'Refunded by hand' },
  })
})

test('a note calls teammates by their ids; who is none is named, and nothing is written', async () => {
  const { path, talk } = await waiting()
  const { json } = await ada.get('/api/v1/teammates')
  const called = json.data
    .map(({ human }: { human: Human }) => human)
    .find(({ name }: Human) => name === 'Ben')
  const note = { noteId: 'n1', text: 'Look, @Ben', mentions: [called.id] }
  const before = (await talk.events()).length
  const wrong = await ada.post(`${path}/notes`, { ...note, mentions: ['usr_nobody'] })
  expect(wrong).toMatchObject({ status: 400, json: { errors: [{ field: 'mentions' }] } })
  expect(await talk.events()).toHaveLength(before)
  await ada.post(`${path}/notes`, note)
  const list = await ada.get('/api/v1/inbox')
  const row = list.json.data.find(
    (one: { conversationId: string }) => one.conversationId === talk.id,
  )
  expect(row).toMatchObject({ mentions: [called.id], followers: [called.id] })
  await ben.put(`${path}/follow`, { following: false })
  const { rows } = await world.pool.query(
    `select row->'followers' as who from inbox where conversation_id = $1`,
    [talk.id],
  )
  expect(rows[0].who).toEqual([])
})

test('the story is told anew from quotes where there is no model, and says until when it knows', async () => {
  const { path, talk } = await waiting()
  await talk.say('It has been two weeks by now, really')
  const told = await ada.post(`${path}/summary`)
  expect(told).toMatchObject({ status: 200, json: { from: 'quotes' } })
  expect(told.json.summary.text).toContain('two weeks')
  const { json } = await ada.get(`${path}/events`)
  expect(json.events.at(-1)).toMatchObject({ type: 'summary.told', from: 'quotes' })
  expect((await talk.events()).at(-1).type).toBe('hidden')
})

test('help that no model can give says what to do', async () => {
  const { path } = await waiting()
  const { json } = await ada.post(`${path}/assist`, { kind: 'draft' })
  const line = typeof json === 'string' ? JSON.parse(json) : json
  expect(line).toEqual({ kind: 'failed', words: expect.stringContaining('Settings') })
})

test('what the same customer asked before is shown with its state; a stranger’s is not', async () => {
  const first = await waiting()
  const row = await world.pool.query(
    `select row->'customer'->>'id' as id from inbox where conversation_id = $1`,
    [first.talk.id],
  )
  await ada.post(`${first.path}/close`)
  const second = await waiting()
  // The same device comes again.
  await world.pool.query(
    `update inbox set row = jsonb_set(row, '{customer,id}', $2::jsonb) where conversation_id = $1`,
    [first.talk.id, JSON.stringify(await customerOf(second.talk.id))],
  )
  const { json } = await ada.get(`${second.path}/earlier`)
  expect(json).toMatchObject({
    more: false,
    data: [{ conversationId: first.talk.id, holder: 'nobody', tickets: [] }],
  })
  expect(row.rows[0].id).not.toBe(await customerOf(second.talk.id))
  const other = await waiting()
  expect((await ada.get(`${other.path}/earlier`)).json.data).toEqual([])
})

test('a bad answer is reported with its reason, once; other words cannot be', async () => {
  const { path, talk } = await waiting()
  const events = await talk.events()
  const of = (kind: string) =>
    events.find(({ message }) => message?.author.kind === kind).message.id
  const report = (id: string, body: object) => ada.post(`${path}/messages/${id}/report`, body)
  const wrong = { reason: 'wrong', note: 'We refund within five days.' }
  expect(await report(of('assistant'), wrong)).toMatchObject({ status: 200 })
  const { json } = await report(of('assistant'), wrong)
  const log = (await ada.get(`${path}/events`)).json.events
  expect(log.at(-1)).toMatchObject({ seq: json.seq, type: 'answer.reported', ...wrong })
  expect(await report(of('customer'), wrong)).toMatchObject({ status: 404 })
})

async function customerOf(id: string): Promise<string> {
  const { rows } = await world.pool.query(
    `select row->'customer'->>'id' as id from inbox where conversation_id = $1`,
    [id],
  )
  return rows[0].id
}
