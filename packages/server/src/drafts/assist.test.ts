import { afterEach, expect, test } from 'vitest'
import { modelServer, type Reply } from '../../../agent/src/testing/model-server.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function talkWith(replies: Reply[]) {
  const model = await modelServer(replies)
  const settings = {
    ...{ provider: 'openai' as const, model: 'm', apiKey: 'k', baseUrl: model.url.openai },
    ...{ timeoutSeconds: 10, silenceSeconds: 5 },
  }
  const world: TestWorld = await testWorld({ models: { settings: () => settings, fetch } })
  closing.push(world.close, model.close)
  const ada = await world.teammate('Ada')
  const talk = await world.converse()
  const path = `/api/v1/conversations/${talk.id}`
  await ada.post(`${path}/take-over`)
  await talk.say('Wo bleibt meine Erstattung?')
  const assist = async (body: object) => {
    const response = await world.app.request(`${path}/assist`, {
      method: 'POST',
      headers: { cookie: ada.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const lines = (await response.text()).trim().split('\n')
    return lines.map((line) => JSON.parse(line))
  }
  const log = async () => (await ada.get(`${path}/events`)).json.events
  return { ada, path, assist, log, model }
}

test('what the model proposes comes line by line and is written nowhere', async () => {
  const { assist, log, ada, path } = await talkWith([{ text: ['Sie kommt ', 'bald.'] }])
  const before = (await log()).length
  const lines = await assist({ kind: 'draft' })
  expect(lines.at(0)).toEqual({ kind: 'text', text: 'Sie kommt ' })
  expect(lines.at(-1)).toEqual({ kind: 'done', text: 'Sie kommt bald.', citations: [] })
  expect(await log()).toHaveLength(before)
  expect((await ada.get(`${path}/drafts`)).json).toEqual({ reply: null, note: null })
})

test('a model is told the language by its name', async () => {
  const { assist, model } = await talkWith([{ text: 'Where is my refund?' }])
  await assist({ kind: 'translate', text: 'Wo bleibt es?', to: 'pt-BR' })
  expect(model.asked.at(-1)?.text).toContain('Brazilian Portuguese')
})

test('a model that refuses says why, and the story that was there stays', async () => {
  const { assist, ada, path, log } = await talkWith([{ status: 401, error: 'bad key' }])
  expect((await assist({ kind: 'draft' })).at(-1)).toMatchObject({
    kind: 'failed',
    words: expect.stringContaining('refused our key'),
  })
  const before = (await log()).length
  expect(await ada.post(`${path}/summary`)).toMatchObject({ status: 503 })
  expect(await log()).toHaveLength(before)
})

test('a story that says what nobody said is not told: the quotes are', async () => {
  const text = 'SUBJECT: Erstattung\nSUMMARY: Der Kunde fordert 9000 Euro.\nNEXT: Zahlen.'
  const { ada, path } = await talkWith([{ text }])
  const { json } = await ada.post(`${path}/summary`)
  expect(json.from).toBe('quotes')
  expect(json.summary.text).not.toContain('9000')
})

test('a model proposes macros of the list with why, and nothing is done by it', async () => {
  const said = '1: says when it arrives\n7: is not in the list'
  const { ada, path, log, model } = await talkWith([{ text: said }])
  const mine = { name: 'Erstattung', text: 'Die Erstattung kommt bald.' }
  await ada.put('/api/v1/macros/mac_refund', mine)
  const before = (await log()).length
  expect((await ada.post(`${path}/proposed-macros`)).json).toEqual({
    ...{ from: 'model', problem: null },
    proposed: [{ macroId: 'mac_refund', why: 'says when it arrives' }],
  })
  expect(model.asked.at(-1)?.text).toContain('Die Erstattung kommt bald.')
  expect(await log()).toHaveLength(before)
})

test('where the model does not answer, what is alike in words is proposed, and says so', async () => {
  const { ada, path } = await talkWith([{ status: 401, error: 'bad key' }])
  expect((await ada.post(`${path}/proposed-macros`)).json).toMatchObject({
    ...{ from: 'words', proposed: [], problem: null },
  })
  await ada.put('/api/v1/macros/mac_refund', { name: 'Erstattung', text: 'Sie kommt bald.' })
  expect((await ada.post(`${path}/proposed-macros`)).json).toMatchObject({
    ...{ from: 'words', problem: expect.stringContaining('refused our key') },
    proposed: [{ macroId: 'mac_refund', why: 'erstattung' }],
  })
})
