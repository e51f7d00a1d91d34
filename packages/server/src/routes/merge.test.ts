// Two conversations of one customer become one, through the whole server, with everybody concerned.
import { mergeInto } from '@baton/core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'
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

let mail: MailWorld | undefined
afterEach(async () => {
  await mail?.close()
  mail = undefined
})

const path = (id: string, what: string) => `/api/v1/conversations/${id}/${what}`
const eventsOf = async (desk: Desk, id: string) => (await desk.get(path(id, 'events'))).json.events
const as = (bearer: string) => ({ headers: { authorization: `Bearer ${bearer}` } })
const merge = (desk: Desk, from: string, into: string, more = {}) =>
  desk.post(path(from, 'merge'), { into, ...more })

async function chat(body: object, words: string) {
  const headers = { 'x-baton-key': world.key }
  const { json } = await world.call('/api/v1/conversations', {
    body: { channel: 'widget', ...body },
    headers,
  })
  const id = json.conversationId as string
  const say = (text: string) =>
    world.call(path(id, 'messages'), {
      body: { messageId: crypto.randomUUID(), text },
      ...as(json.token),
    })
  await say(words)
  await world.worker.idle()
  return { id, say, token: json.token as string, device: json.deviceToken as string }
}

/** One customer, one lamp, two conversations. */
async function twice() {
  const a = await chat({}, 'My lamp is broken')
  const b = await chat({ deviceToken: a.device }, 'The red lamp, still broken')
  return { a, b }
}

test('one goes on with the story of the other, and what the customer writes in the old one is answered there', async () => {
  const { a, b } = await twice()
  await ada.post(path(b.id, 'notes'), { noteId: 'n1', text: 'Seen this before' })
  await ben.put(path(b.id, 'drafts/reply'), { draftId: 'd1', text: 'We send', after: 3 })
  const { status, json } = await merge(ada, b.id, a.id)
  expect({ status, ...json }).toMatchObject({ status: 200, conversationId: a.id, carries: true })

  const old = await eventsOf(ada, b.id)
  expect(old.at(-1)).toMatchObject({ type: 'conversation.merged', to: a.id, by: { name: 'Ada' } })
  expect(await eventsOf(ada, a.id)).toContainEqual(
    expect.objectContaining({
      ...{ type: 'story.merged', from: b.id, notes: [expect.objectContaining({ id: 'n1' })] },
      lines: expect.arrayContaining([
        expect.objectContaining({ text: 'The red lamp, still broken' }),
      ]),
    }),
  )
  expect((await ben.get(path(a.id, 'drafts'))).json.reply).toMatchObject({ text: 'We send' })
  expect((await ben.get(path(b.id, 'drafts'))).json.reply).toBeNull()

  await b.say('Any news?')
  await world.worker.idle()
  const heard = (await eventsOf(ada, a.id)).at(-1)
  expect(heard.message).toMatchObject({ text: 'Any news?', carried: { from: b.id } })
  await ada.post(path(a.id, 'replies'), { messageId: 'r1', text: 'A new one comes.' })
  const list = await world.call('/api/v1/customer/conversations', as(a.device))
  expect(
    list.json.data.find((one: { conversationId: string }) => one.conversationId === a.id),
  ).toMatchObject({
    unread: expect.any(Number),
    preview: 'A new one comes.',
  })
  const headers = as(b.token)
  const link = await world.call(path(b.id, 'follow-link'), headers)
  const page = await (await world.app.request(link.json.url)).text()
  expect(page).toContain('goes on in another of your conversations')
  expect(page).not.toContain('This is solved.')
  // Nothing of the quotation is for customers; where it went on they are told.
  const shown = async (id: string, token: string) =>
    JSON.stringify((await world.call(path(id, 'events'), as(token))).json.events)
  expect(await shown(a.id, a.token)).not.toContain('still broken')
  expect(await shown(a.id, a.token)).not.toContain('Seen this before')
  expect(await shown(b.id, b.token)).toContain('goes on in another of your conversations')
  expect(world.faults).toEqual([])
})

test('asked for twice at once it is one, and whoever asked may die between the two logs', async () => {
  const { a, b } = await twice()
  const [one, other] = await Promise.all([merge(ada, b.id, a.id), merge(ben, b.id, a.id)])
  expect([one.status, other.status]).toEqual([200, 200])
  const quoted = async () =>
    (await eventsOf(ada, a.id)).filter(({ type }: { type: string }) => type === 'story.merged')
  expect(await quoted()).toHaveLength(1)

  const second = await chat({ deviceToken: a.device }, 'Hello?')
  const ref = (conversationId: string) => ({ workspaceId: world.workspaceId, conversationId })
  const into = await world.commits.read(ref(a.id))
  const { json } = await ada.get('/api/v1/me')
  const by = { id: json.human.id, name: json.human.name }
  await world.commits.commit(ref(second.id), (latest) =>
    mergeInto(latest, { into, by }, new Date().toISOString()),
  )
  await world.worker.idle()
  expect(await quoted()).toHaveLength(2)
})

test('what cannot be merged is refused with a word, and another customer’s is asked about', async () => {
  const { a, b } = await twice()
  const kim = await chat({ customer: { name: 'Kim', email: 'kim@customer.test' } }, 'My own secret')
  const asked = await merge(ada, kim.id, a.id)
  expect(asked).toMatchObject({ status: 409, json: { code: 'other-customers' } })
  expect(asked.json.detail).toContain('Kim')
  expect(await merge(ada, b.id, b.id)).toMatchObject({ json: { code: 'cannot-merge' } })
  expect(await merge(ada, b.id, 'cnv_nowhere')).toMatchObject({ json: { code: 'cannot-merge' } })
  await ada.post(path(a.id, 'close'), {})
  expect((await merge(ada, b.id, a.id)).json.detail).toContain('closed')
  await ben.post(path(b.id, 'take-over'))
  await ada.post(path(a.id, 'open'), {})
  expect(await merge(ada, b.id, a.id)).toMatchObject({ json: { code: 'held-by-another' } })
  const viewer = await world.teammate('Vera', 'viewer')
  expect(await merge(viewer, b.id, a.id)).toMatchObject({ status: 403 })
})

test('who is erased is erased where they are quoted, and the log of the other customer stands', async () => {
  const a = await chat({}, 'My lamp is broken')
  const kim = await chat({ customer: { name: 'Kim', email: 'kim@quoted.test' } }, 'My-own-secret')
  await merge(ada, kim.id, a.id, { otherCustomers: true })
  expect(JSON.stringify(await eventsOf(ada, a.id))).toContain('My-own-secret')
  const { json } = await ada.get('/api/v1/privacy/customers?query=kim@quoted.test')
  const [{ id, fingerprint }] = json.data
  await ada.post(`/api/v1/privacy/customers/${id}/erase`, { fingerprint })
  const left = await eventsOf(ada, a.id)
  expect(JSON.stringify(left)).not.toContain('My-own-secret')
  expect(left.at(-1)).toMatchObject({ type: 'story.erased', from: [kim.id] })
  expect(JSON.stringify(left)).toContain('My lamp is broken')
  const ref = { workspaceId: world.workspaceId, conversationId: a.id }
  expect((await world.commits.read(ref)).merges).toEqual([])
  const { rows } = await world.pool.query(
    `select count(*)::int as found from events where event::text like '%My-own-secret%'`,
  )
  expect(rows).toEqual([{ found: 0 }])
})

test('by e-mail, an answer to a letter of either arrives where it goes on, and the reply is under it', async () => {
  mail = await mailWorld({ answerer: echo })
  const { bring, sent, conversations, log } = mail
  const desk = mail.ada
  await bring(mailFrom({ text: 'My lamp broke', id: '<1@customer.test>' }))
  await until(() => expect(sent).toHaveLength(1))
  await bring(mailFrom({ text: 'The red lamp broke', id: '<2@customer.test>' }))
  await until(() => expect(sent).toHaveLength(2))
  const [a = '', b = ''] = await conversations()
  const { json } = await merge(desk, b, a)
  expect(json).toMatchObject({ carries: true })
  await mail.world.worker.idle()
  // Nothing is said of it by mail.
  expect(sent).toHaveLength(2)
  await bring(mailFrom({ answers: sent[1], text: 'Are you there?', id: '<3@customer.test>' }))
  const words = async () => JSON.stringify(await log(a))
  await until(async () => expect(await words()).toContain('Are you there?'))
  await desk.post(path(a, 'replies'), { messageId: 'r1', text: 'A new lamp is on its way.' })
  await until(() => expect(sent).toHaveLength(3))
  const header = sent[2]?.headers.find(({ key }) => key === 'in-reply-to')
  expect(header?.value).toBe('<3@customer.test>')
  await bring(mailFrom({ answers: sent[2], text: 'Thank you!', id: '<4@customer.test>' }))
  await until(async () => expect(await words()).toContain('Thank you!'))
  expect(mail.world.faults).toEqual([])
})
