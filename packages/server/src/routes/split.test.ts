// One conversation of a customer's becomes two, through the whole server, with both people.
import { splitOff } from '@baton/core'
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

const eventsOf = async (desk: Desk, id: string) =>
  (await desk.get(`/api/v1/conversations/${id}/events`)).json.events
const as = (bearer: string) => ({ headers: { authorization: `Bearer ${bearer}` } })

/** Two requests in one conversation, which a teammate has. */
async function twoInOne() {
  const headers = { 'x-baton-key': world.key }
  const { json } = await world.call('/api/v1/conversations', {
    body: { channel: 'widget' },
    headers,
  })
  const id = json.conversationId as string
  const say = (messageId: string, text: string) =>
    world.call(`/api/v1/conversations/${id}/messages`, {
      body: { messageId, text },
      ...as(json.token),
    })
  await say('refund', 'Where is my refund?')
  await world.worker.idle()
  await ada.post(`/api/v1/conversations/${id}/take-over`)
  await say('lamp', 'And my lamp is broken')
  await say('red', 'It is the red one')
  return { id, device: json.deviceToken as string, path: `/api/v1/conversations/${id}/split` }
}

test('the second request goes on by itself, with links both ways, and the customer finds and reads it', async () => {
  const { id, device, path } = await twoInOne()
  const { status, json } = await ada.post(path, { splitId: 's1', messageIds: ['lamp', 'red'] })
  expect(status).toBe(200)
  const to = json.conversationId
  expect(await eventsOf(ada, id)).toContainEqual(
    expect.objectContaining({ type: 'conversation.split', to, messageIds: ['lamp', 'red'] }),
  )
  const young = await eventsOf(ada, to)
  expect(young[1]).toMatchObject({ type: 'story.brought', from: id, by: { name: 'Ada' } })
  const { json: mine } = await ada.get('/api/v1/inbox?view=mine')
  expect(mine.data.map((row: { subject: string }) => row.subject).toSorted()).toEqual([
    'And my lamp is broken',
    'Where is my refund?',
  ])

  await ada.post(`/api/v1/conversations/${to}/replies`, { messageId: 'r1', text: 'We send one.' })
  const list = await world.call('/api/v1/customer/conversations', as(device))
  expect(list.json.data).toMatchObject([
    { conversationId: to, subject: 'And my lamp is broken', unread: 1 },
    { conversationId: id },
  ])
  const opened = await world.call(`/api/v1/customer/conversations/${to}/open`, {
    body: {},
    ...as(device),
  })
  const read = await world.call(
    `/api/v1/conversations/${to}/events`,
    as(opened.json.token as string),
  )
  const shown = JSON.stringify(read.json.events)
  expect(shown).toContain('It is the red one')
  expect(shown).toContain('We send one.')
  const old = await world.call(`/api/v1/conversations/${id}/events`, as(opened.json.token))
  expect(old.status).toBe(403)
  expect(world.faults).toEqual([])
})

test('sent twice it is one, and what a colleague has is theirs to split', async () => {
  const { id, path } = await twoInOne()
  const body = { splitId: 'twice', messageIds: ['lamp'] }
  const [one, other] = await Promise.all([ada.post(path, body), ada.post(path, body)])
  expect(one.json).toEqual(other.json)
  const splits = (await eventsOf(ada, id)).filter(
    ({ type }: { type: string }) => type === 'conversation.split',
  )
  expect(splits).toHaveLength(1)
  const refused = await ben.post(path, { splitId: 'b', messageIds: ['red'] })
  expect(refused).toMatchObject({ status: 409, json: { code: 'held-by-another' } })
  const nothing = await ada.post(path, { splitId: 'c', messageIds: ['lamp'] })
  expect(nothing).toMatchObject({ status: 409, json: { code: 'cannot-split' } })
  const wrong = await ada.post(path, { splitId: 'd', messageIds: [] })
  expect(wrong.json.errors).toMatchObject([{ field: 'messageIds' }])
})

test('whoever asked for it may die before the second conversation begins: it begins all the same', async () => {
  const { id } = await twoInOne()
  const { json } = await ada.get('/api/v1/me')
  const wish = { to: 'cnv_begun_later', by: json.human, messageIds: ['lamp'] }
  const ref = { workspaceId: world.workspaceId, conversationId: id }
  const by = { id: json.human.id, name: json.human.name }
  await world.commits.commit(ref, (one) => splitOff(one, { ...wish, by }, new Date().toISOString()))
  await world.worker.idle()
  const types = (await eventsOf(ada, wish.to)).map(({ type }: { type: string }) => type)
  expect(types).toEqual(['conversation.started', 'story.brought', 'human.joined'])
})

test('by e-mail each request has a thread of its own from then on', async () => {
  mail = await mailWorld({ answerer: echo })
  const { bring, sent, conversations, log } = mail
  const desk = mail.ada
  await bring(mailFrom({ text: 'It is late.', id: '<1@customer.test>' }))
  await until(() => expect(sent).toHaveLength(1))
  const [old = ''] = await conversations()
  await desk.post(`/api/v1/conversations/${old}/take-over`)
  await bring(mailFrom({ answers: sent[0], text: 'My lamp broke', id: '<2@customer.test>' }))
  const letters = async (id: string) =>
    (await log(id)).flatMap((event) => (event.type === 'message.posted' ? [event.message] : []))
  await until(async () => expect(JSON.stringify(await letters(old))).toContain('My lamp broke'))
  const lamp = (await letters(old)).find(({ text }) => text.includes('My lamp broke'))
  const before = sent.length
  const { status, json } = await desk.post(`/api/v1/conversations/${old}/split`, {
    ...{ splitId: 's1', messageIds: [lamp?.id] },
  })
  expect(status).toBe(200)
  const young = json.conversationId as string
  await mail.world.worker.idle()
  // What was said before is not sent again.
  expect(sent).toHaveLength(before)
  const reply = (id: string, text: string) =>
    desk.post(`/api/v1/conversations/${id}/replies`, { messageId: `r-${text.length}`, text })
  await reply(young, 'A new lamp is on its way.')
  await reply(old, 'Your refund was paid.')
  await until(() => expect(sent).toHaveLength(before + 2))
  const about = (text: string) => sent.find((one) => one.text.includes(text))
  const header = (one: (typeof sent)[number] | undefined, name: string) =>
    one?.headers.find(({ key }) => key === name)?.value
  expect(header(about('A new lamp'), 'in-reply-to')).toBe('<2@customer.test>')

  await bring(mailFrom({ answers: about('A new lamp'), text: 'Thanks for the lamp' }))
  await bring(mailFrom({ answers: about('Your refund'), text: 'Thanks for the refund' }))
  const words = async (id: string) => JSON.stringify(await letters(id))
  await until(async () => expect(await words(young)).toContain('Thanks for the lamp'))
  await until(async () => expect(await words(old)).toContain('Thanks for the refund'))
  expect(await words(old)).not.toContain('Thanks for the lamp')
})
