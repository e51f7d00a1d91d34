import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { write } from './testing/histories.ts'
import { plausibleHistories } from './testing/plausible.ts'

let world: TestWorld
let desk: Desk
const NOW = Date.parse('2026-03-31T12:00:00.000Z')
const MARCH = 'from=2026-03-02&to=2026-03-31&zone=Europe/Berlin'
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  desk = await world.teammate('Ada')
  await write(world.pool, world.workspaceId, plausibleHistories(NOW, 140))
  await world.measurer.catchUp()
})
afterAll(() => world.close())

const read = (path: string) => desk.get(`/api/v1/insights${path}`)
const figure = (json: { figures: { metric: string; counts: number }[] }, name: string) =>
  json.figures.find(({ metric }) => metric === name)

test('a page of figures tells its time zone, what it is compared with, and up to when it counts', async () => {
  const { status, json } = await read(`?${MARCH}`)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    zone: 'Europe/Berlin',
    bucket: 'day',
    earlier: { from: '2026-01-31', to: '2026-03-01' },
    measuredUntil: expect.any(String),
  })
  expect(json.series).toHaveLength(30)
  expect(figure(json, 'conversations')?.counts).toBeGreaterThan(50)
})

test('every figure opens its conversations, page by page, each once', async () => {
  const { json } = await read(`?${MARCH}`)
  const seen: string[] = []
  let cursor = ''
  do {
    const page = await read(
      `/conversations?${MARCH}&metric=escalation-rate&limit=10${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    expect(page.json.of).toBe(figure(json, 'escalation-rate')?.counts)
    seen.push(...page.json.data.map((row: { conversationId: string }) => row.conversationId))
    cursor = page.json.nextCursor ?? ''
  } while (cursor)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(figure(json, 'escalation-rate')?.counts)
})

test('a part of a figure opens as many as it says', async () => {
  const { json } = await read(`?${MARCH}`)
  const [reason] = json.breakdowns.reason
  const page = await read(`/conversations?${MARCH}&escalated=true&reason=${reason.value}`)
  expect(page.json.of).toBe(reason.escalations)
  const busy = json.breakdowns.hour.find((hour: { escalations: number }) => hour.escalations > 0)
  const inHour = await read(`/conversations?${MARCH}&escalated=true&hour=${Number(busy.value)}`)
  expect(inHour.json.of).toBe(busy.escalations)
})

test('what was asked in vain stands together, with what would help and a draft without what is personal', async () => {
  const { json } = await read(`/questions?${MARCH}`)
  expect(json.looked).toBe(json.of)
  const refund = json.data.find(({ name }: { name: string }) => /refund/.test(name))
  expect(refund.examples.length).toBeGreaterThan(1)
  expect(refund.advice).toMatch(/document/)
  expect(refund.draft.answer).toContain('You find all invoices')
  expect(JSON.stringify(json)).not.toContain('ada@example.com')
  const crash = json.data.find(({ name }: { name: string }) => /crashes/.test(name))
  expect(crash.advice).toBe('fix-bug')
  expect(await read(`/questions?${MARCH}`)).toMatchObject({ json })
})

test('sources come with what customers made of the answers, searches with how often', async () => {
  await world.pool.query(
    `insert into help_counts values ($1, '2026-03-20', 'searched-in-vain', 'iceland', 4)`,
    [world.workspaceId],
  )
  const sources = await read(`/sources?${MARCH}`)
  expect(sources.json.data.map(({ title }: { title: string }) => title).toSorted()).toEqual([
    'Delivery',
    'Invoices',
    'Refunds',
  ])
  expect(sources.json.data[0].down).toBeGreaterThan(0)
  const searches = await read(`/searches?${MARCH}`)
  expect(searches.json.data).toEqual([{ query: 'iceland', times: 4 }])
})

test.each([
  ...['figures', 'series', 'reason', 'topic', 'channel', 'language', 'hour'],
  ...['questions', 'sources', 'searches'],
])('%s come as CSV, to be kept', async (part) => {
  const { status, json: text, headers } = await read(`/file?${MARCH}&part=${part}`)
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="insights-${part}-2026-03-02-2026-03-31.csv"`,
  )
  expect(text.split('\r\n').length).toBeGreaterThan(2)
})

test.each([
  ['a period that ends before it begins', 'from=2026-03-02&to=2026-03-01', 'to'],
  ['more than three years', 'from=2020-03-02&to=2026-03-01', 'from'],
  ['a day that is none', 'from=2026-02-31&to=2026-03-01', 'from'],
  ['a time zone that is none', 'from=2026-03-01&to=2026-03-02&zone=Mars/Base', 'zone'],
])('%s is refused, and the field is named', async (_, query, field) => {
  const { status, json } = await read(`?${query}`)
  expect(status).toBe(400)
  expect(json.errors.map((error: { field: string }) => error.field)).toContain(field)
})

test('a cursor that is not ours begins anew', async () => {
  const { status, json } = await read(`/conversations?${MARCH}&cursor='; drop table events`)
  expect([status, json.data.length > 0]).toEqual([200, true])
})

test('strangers read no figures, and only operators have everything measured anew', async () => {
  expect((await world.call(`/api/v1/insights?${MARCH}`)).status).toBe(401)
  const ben = await world.teammate('Ben')
  expect((await ben.get(`/api/v1/insights?${MARCH}`)).status).toBe(200)
  expect((await ben.post('/api/v1/insights/rebuild')).status).toBe(403)
  expect((await desk.post('/api/v1/insights/rebuild')).status).toBe(200)
})

test('what customers write is counted within a look', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const talk = await world.converse()
  await talk.say('Where is my order?')
  await world.worker.idle()
  await world.measurer.catchUp()
  const { json } = await read(`?from=${today}&to=${today}&zone=UTC`)
  expect(figure(json, 'involvement')).toMatchObject({ counts: 1, among: 1 })
  expect(world.faults).toEqual([])
})

test('what was asked before stands beside each question and each topic, the same as that period says of itself', async () => {
  const { json } = await read(`/questions?${MARCH}`)
  const before = await read('/questions?from=2026-01-31&to=2026-03-01&zone=Europe/Berlin')
  const [refund] = json.data.filter(({ name }: { name: string }) => /refund/.test(name))
  const [then] = before.json.data.filter(({ name }: { name: string }) => /refund/.test(name))
  expect(refund.before).toBe(then.questions)
  expect(refund.before).toBeGreaterThan(0)
  const topics = (await read(`?${MARCH}`)).json.breakdowns.topic
  const earlier = await read('?from=2026-01-31&to=2026-03-01&zone=Europe/Berlin')
  for (const { value, conversationsBefore } of topics) {
    const same = earlier.json.breakdowns.topic.find((one: { value: string }) => one.value === value)
    expect([value, conversationsBefore]).toEqual([value, same?.conversations ?? 0])
  }
  expect(topics[0].conversationsBefore).toBeGreaterThan(0)
})

test('a reported answer comes with its question, its words and all it cites, once for each teammate', async () => {
  const fresh = await testWorld({ answerer: echo })
  try {
    const ada = await fresh.teammate('Ada')
    const ben = await fresh.teammate('Ben')
    await write(fresh.pool, fresh.workspaceId, plausibleHistories(NOW, 7))
    const report = (who: Desk, of: string, reason: string, note?: string) =>
      who.post(`/api/v1/conversations/${of}/messages/a1/report`, { reason, note })
    expect((await report(ada, 'cnv_3', 'other')).status).toBe(200)
    await report(ada, 'cnv_3', 'wrong', '=1+1 is not so')
    await report(ben, 'cnv_3', 'unclear')
    await report(ben, 'cnv_5', 'incomplete')
    await fresh.measurer.catchUp()
    const get = (path: string) => ada.get(`/api/v1/insights/${path}`)
    const { json } = await get('reports?from=2026-01-01&to=2026-03-31')
    expect([json.looked, json.of]).toEqual([2, 2])
    const told = json.data.filter(
      (one: { conversationId: string }) => one.conversationId === 'cnv_3',
    )
    expect(told).toMatchObject([
      {
        ...{ by: 'Ada', reason: 'wrong', note: '=1+1 is not so', answer: 'It is on its way.' },
        question: 'Can I change the delivery address?',
        sources: [{ title: 'Refunds', url: 'https://example.com/refunds' }],
      },
      { by: 'Ben', reason: 'unclear', note: '' },
    ])
    expect(json.data).toHaveLength(3)
    const file = await get('file?from=2026-01-01&to=2026-03-31&part=reports')
    expect(file.json).toContain(`'=1+1 is not so`)
    expect(file.json).toContain('Refunds <https://example.com/refunds>')
    const none = await get('reports?from=2025-01-01&to=2025-03-31')
    expect(none.json).toEqual({ data: [], looked: 0, of: 0 })
    const other = await get('reports?from=2026-01-01&to=2026-03-31&channel=api')
    expect(other.json.data).toEqual([])
  } finally {
    await fresh.close()
  }
})
