// What operators leave out of what models read reaches no model, on whatever way it would go there.
import { afterEach, expect, test } from 'vitest'
import {
  type ModelServer,
  modelServer,
  type Reply,
} from '../../../agent/src/testing/model-server.ts'
import { type Backend, openBackend } from '../testing/backend.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

const open: (TestWorld | ModelServer | Backend)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const ORDER = 'ORD-123456'
const CARD = '4111 1111 1111 1111'
const MAIL = 'sam@example.com'
const PROJECT = 'Falcon'
const ALL = [ORDER, CARD, MAIL, PROJECT]
const SAID = `My order ${ORDER} of ${PROJECT} was paid with ${CARD}; write to ${MAIL}.`
const RULES = { kinds: ['card', 'email'], phrases: [PROJECT], patterns: ['ORD-\\d{6}'] }
const HOTLINE = 'Write to support@acme.example about refunds.'
const STORY =
  'SUBJECT: A lost order\nSUMMARY: The order [removed], paid by [card] and [IBAN].\nNEXT: Look.'

/** Asks for a person in `say`, calls what it is offered, and tells the story when that is asked. */
function replied({ text }: { text: string }): Reply {
  if (text.includes('exactly these three lines')) return { text: STORY }
  if (text.includes('lines of these three forms')) return { text: 'FACT: The order was lost' }
  if (text.includes('look_up') && !text.includes('"role":"tool"'))
    return { calls: [{ name: 'look_up', input: { order: '[removed]' } }] }
  return { text: 'It comes soon.\n<confidence>high</confidence>' }
}

async function worldWith(redactForModels: boolean) {
  const backend = await openBackend(() => ({ json: { order: ORDER, mail: MAIL, card: CARD } }))
  const model = await modelServer(replied)
  const settings = {
    ...{ provider: 'openai-compatible' as const, model: 'test', baseUrl: model.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  const world = await testWorld({ models: { settings: () => settings, fetch } })
  open.push(world, model, backend)
  const ada = await world.teammate('Ada')
  const save = async (part: string, value: object) =>
    expect((await ada.put(`/api/v1/settings/${part}`, { baseVersion: 0, value })).status).toBe(200)
  await save('privacy', { redaction: RULES, redactForModels })
  const action = {
    ...{ name: 'look_up', title: 'Look up', description: 'Looks up an order' },
    ...{ parameters: [], request: { method: 'GET', url: `${backend.url}/orders` } },
    ...{ keep: ['order', 'mail', 'card'], sideEffect: false },
  }
  await save('actions', { actions: [action] })
  await ada.post('/api/v1/sources', { kind: 'questions', sourceId: 'src_faq', title: 'FAQ' })
  const answer = { question: `How do I ask about an order?`, alternatives: [], answer: HOTLINE }
  await ada.put('/api/v1/sources/src_faq/answers/a1', answer)
  return { world, model, ada }
}

/** Every way on which a model reads of a conversation. */
async function everyWay(world: TestWorld, ada: Desk): Promise<Talk> {
  const talk = await world.converse({
    page: { url: `https://shop.example/orders/${ORDER}`, title: `Order ${ORDER}` },
  })
  const path = `/api/v1/conversations/${talk.id}`
  const lines = async (to: string, body: object) => {
    const headers = { cookie: ada.cookie, 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await world.app.request(to, request)).text()
  }
  await talk.say(SAID)
  await world.worker.idle()
  await talk.say(`And how do I ask about an order? ${'Long. '.repeat(320)}${SAID}`)
  await world.worker.idle()
  await talk.escalate()
  await world.worker.idle()
  await ada.post(`${path}/take-over`)
  await world.worker.idle()
  await ada.post(`${path}/replies`, { messageId: 'msg_ada', text: `I see ${ORDER}.` })
  expect((await ada.post(`${path}/summary`)).status).toBe(200)
  expect((await ada.post(`${path}/digest`)).status).toBe(200)
  for (const body of [
    { kind: 'draft', wish: `Mention ${ORDER}` },
    { kind: 'rewrite', text: `Your card ${CARD} and ${ORDER}.`, tone: 'shorter' },
    { kind: 'translate', text: SAID, to: 'de' },
  ])
    expect(await lines(`${path}/assist`, body)).toContain('"kind":"done"')
  await ada.post(`${path}/hand-back`, { instruction: `Mind ${ORDER}` })
  await talk.say('Anything new?')
  await world.worker.idle()
  expect(await lines('/api/v1/playground/turns', { text: SAID })).toContain('"kind":"done"')
  return talk
}

test('of what is left out nothing reaches a model, and everybody else reads what was written', async () => {
  const { world, model, ada } = await worldWith(true)
  const talk = await everyWay(world, ada)
  const asked = model.asked.map(({ text }) => text)
  expect(asked.length).toBeGreaterThan(9)
  for (const [at, text] of asked.entries())
    expect([at, ALL.filter((one) => text.includes(one))]).toEqual([at, []])
  const all = asked.join('\n')
  for (const placeholder of ['[removed]', '[card]', '[e-mail]']) expect(all).toContain(placeholder)
  // The knowledge is the operator's own: what customers shall read stays in it.
  expect(all).toContain('support@acme.example')

  const said = JSON.stringify(await talk.events())
  for (const one of ALL) expect(said).toContain(one)
  const { events } = (await ada.get(`/api/v1/conversations/${talk.id}/events`)).json
  expect(JSON.stringify(events)).toContain(SAID)
  // What stands for something that was left out is nothing that nobody said.
  expect(JSON.stringify(events)).toContain('The order [removed], paid by [card] and [IBAN].')
  expect(world.faults).toEqual([])
})

test('unless it is chosen, models read what was written', async () => {
  const { world, model, ada } = await worldWith(false)
  await everyWay(world, ada)
  const all = model.asked.map(({ text }) => text).join('\n')
  for (const one of ALL) expect(all).toContain(one)
})
