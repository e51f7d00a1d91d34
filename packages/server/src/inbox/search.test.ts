import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
const talks: Record<string, Talk> = {}

beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  ada = await world.teammate('Ada')
  await tell('maya', 'Where is my refund for the red lamp?', {
    name: 'Maya Lindqvist',
    email: 'maya@shop.test',
  })
  await tell('ines', 'Rückerstattung bitte, die Lampe ist kaputt', { name: 'Inès' }, 'de-AT')
  await tell('yuki', '注文した商品の返金はいつですか', { name: '山田' }, 'ja')
  await tell('tom', 'The lamp is red, my dog is called Refund', { name: 'Tom' })
  await world.worker.idle()
  await ada.post(`/api/v1/conversations/${talks.tom?.id}/notes`, {
    noteId: 'n',
    text: 'Looks like a zebra case',
  })
  await ada.post(`/api/v1/conversations/${talks.maya?.id}/close`)
})
afterAll(() => world.close())

async function tell(name: string, text: string, customer: object, locale = 'en') {
  const talk = await world.converse({ customer, locale })
  await talk.say(text)
  talks[name] = talk
}

async function found(q: string) {
  const { json, status } = await ada.get(`/api/v1/inbox/search?q=${encodeURIComponent(q)}`)
  expect(status, JSON.stringify(json)).toBe(200)
  const who = (id: string) => Object.keys(talks).find((name) => talks[name]?.id === id)
  return json.data
    .map(({ row }: { row: { conversationId: string } }) => who(row.conversationId))
    .sort()
}

test.each([
  ['refund', ['maya', 'tom']],
  ['refu', ['maya', 'tom']],
  ['REFUND lamp', ['maya', 'tom']],
  ['"red lamp"', ['maya']],
  ['lamp -dog', ['ines', 'maya']],
  ['ruckerstattung', ['ines']],
  ['返金', ['yuki']],
  ['山田', ['yuki']],
  ['zebra', ['tom']],
  ['zebra from:team', ['tom']],
  ['zebra from:customer', []],
  ['lamp from:maya', ['maya']],
  ['from:maya@shop.test', ['maya']],
  ['refund status:closed', ['maya']],
  ['refund -status:closed', ['tom']],
  ['lamp language:de', ['ines']],
  ['refund before:2020-01-01', []],
  ['refund after:1d', ['maya', 'tom']],
  ["it's 100% \\ weird & | ! ( '", []],
  ['<script>', []],
])('%s finds %j', async (q, expected) => {
  expect(await found(q)).toEqual(expected)
})

test('a hit shows the words around it, and which of them were looked for', async () => {
  const { json } = await ada.get('/api/v1/inbox/search?q=refund%20status:closed%20from:customer')
  expect(json.data[0].hit).toMatchObject({
    by: 'customer',
    parts: [
      { text: 'Where is my ', found: false },
      { text: 'refund', found: true },
      { text: ' for the red lamp?', found: false },
    ],
  })
})

test('pages of hits follow each other, and a conversation comes once to a page', async () => {
  const ids: string[] = []
  let cursor = ''
  do {
    const { json } = await ada.get(`/api/v1/inbox/search?q=lamp&limit=1${cursor}`)
    ids.push(...json.data.map(({ row }: { row: { conversationId: string } }) => row.conversationId))
    cursor = json.nextCursor ? `&cursor=${encodeURIComponent(json.nextCursor)}` : ''
  } while (cursor)
  expect(new Set(ids).size).toBe(3)
})

test('nothing is found in another workspace', async () => {
  await world.pool.query(
    `insert into workspaces (id, name, publishable_key) values ('wsp_other', 'Other', 'pk_other')`,
  )
  await world.pool.query(
    `insert into events (workspace_id, conversation_id, seq, event)
     select 'wsp_other', conversation_id, seq, replace(event::text, 'red lamp', 'xylophone')::jsonb from events`,
  )
  expect(await found('xylophone')).toEqual([])
})

test('a search without words, and a list with words, say where to go', async () => {
  const search = await ada.get('/api/v1/inbox/search?q=status:closed')
  expect([search.status, search.json.errors[0].field]).toEqual([400, 'q'])
  const list = await ada.get('/api/v1/inbox?q=refund')
  expect(list.json.detail).toContain('/api/v1/inbox/search')
  const time = await ada.get('/api/v1/inbox?q=before:soon')
  expect(time.json.detail).toContain('2026-11-21')
})
