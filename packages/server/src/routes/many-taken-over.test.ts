import { afterEach, expect, test } from 'vitest'
import { type ModelServer, modelServer } from '../../../agent/src/testing/model-server.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

const open: (TestWorld | ModelServer)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const STORY =
  'SUBJECT: A lamp\nSUMMARY: The customer asks about a lamp in the hall.\nNEXT: Look it up.'
const ANSWER = 'The blue lamp stands in the hall [1].\n<confidence>high</confidence>'
const LONG = 'Which lamp stands in the hall, please? '.repeat(12)
const MANY = 14

test('of many that are taken over at once each gets its story from the model, a few at a time', async () => {
  const model = await modelServer(({ text }) =>
    text.includes('exactly these three lines') ? { text: STORY, pauseMs: 60 } : { text: ANSWER },
  )
  let [now, most] = [0, 0]
  const counting: typeof fetch = async (...given) => {
    const isStory = String(given[1]?.body).includes('exactly these three lines')
    if (isStory) most = Math.max(most, ++now)
    const response = await fetch(...given)
    const text = await response.text()
    if (isStory) now--
    return new Response(text, { status: response.status, headers: response.headers })
  }
  const settings = {
    ...{ provider: 'openai-compatible' as const, model: 'test', baseUrl: model.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  const world = await testWorld({ models: { settings: () => settings, fetch: counting } })
  open.push(world, model)
  const ada = await world.teammate('Ada')
  await ada.post('/api/v1/sources', { kind: 'questions', sourceId: 'src_faq', title: 'FAQ' })
  const known = { question: 'Which lamp stands in the hall?', answer: 'The blue one.' }
  await ada.put('/api/v1/sources/src_faq/answers/a1', { ...known, alternatives: [] })
  const ids: string[] = []
  for (let at = 0; at < MANY; at++) {
    const talk = await world.converse()
    await talk.say(LONG)
    ids.push(talk.id)
  }
  const short = await world.converse()
  await short.say('Hello there')
  await world.worker.idle()

  const body = { action: 'take-over', conversationIds: [...ids, short.id] }
  expect((await ada.post('/api/v1/inbox/bulk', body)).json.refused).toEqual([])
  const told = async () => {
    const { rows } = await world.pool.query(
      `select count(*)::int as n from events where event->>'type' = 'summary.told'`,
    )
    return rows[0].n
  }
  await expect.poll(told, { timeout: 30_000, interval: 100 }).toBe(MANY)
  await world.worker.idle()
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(4)
  // What is short enough to be read is told by quotes, and nobody is asked for it.
  const { events } = (await ada.get(`/api/v1/conversations/${short.id}/events`)).json
  expect(events.at(-1)).toMatchObject({ type: 'human.joined', ticket: { type: 'live_chat' } })
  expect(events.at(-1).ticket.rewrite).toBeUndefined()
  expect(world.faults).toEqual([])
})
