import type { Answerer } from '@baton/agent'
import { expect, onTestFinished, test } from 'vitest'
import { newId } from '../id.ts'
import { sure } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { createWorld } from '../world.ts'

/** Shows a beginning, and speaks on until it is stopped. */
function talker(beginning = 'Half an answer.') {
  const ended: string[] = []
  const begun: string[] = []
  const answerer: Answerer = {
    async answer({ text, signal, onText }) {
      if (text === 'Quick?') return sure('Quickly.')
      if (beginning !== '') onText(beginning)
      begun.push(text)
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          ended.push(text)
          reject(signal.reason)
        }),
      )
    },
  }
  return { answerer: () => answerer, begun, ended }
}

async function world(options: Parameters<typeof testWorld>[0]): Promise<TestWorld> {
  const made = await testWorld(options)
  onTestFinished(() => made.close())
  return made
}

const texts = (events: { type: string; message?: { text: string } }[]) =>
  events.flatMap(({ message }) => (message ? [message.text] : []))

test('stopped, an answer stays as far as it was seen, and is marked', async () => {
  const { answerer, begun, ended } = talker()
  const { converse, worker, faults } = await world({ answerer })
  const talk = await converse()
  await talk.say('Long?')
  await expect.poll(() => begun).toEqual(['Long?'])
  expect((await talk.post('/stop', {})).status).toBe(200)
  await worker.idle()
  const events = await talk.events()
  expect(events.at(-1)).toMatchObject({
    type: 'message.posted',
    message: { author: { kind: 'assistant' }, text: 'Half an answer.', stopped: true },
  })
  expect(ended).toEqual(['Long?'])
  expect(faults).toEqual([])
})

test('stopping twice, or when nothing is being written, changes nothing', async () => {
  const { answerer } = talker()
  const { converse, worker } = await world({ answerer })
  const talk = await converse()
  const { json: before } = await talk.post('/stop', {})
  await talk.say('Long?')
  await talk.post('/stop', {})
  await worker.idle()
  const { json: once } = await talk.post('/stop', {})
  const { json: twice } = await talk.post('/stop', { messageId: 'msg_x' })
  expect(before.seq).toBe(1)
  expect(twice.seq).toBe(once.seq)
})

test('an answer of which nothing has been seen leaves nothing, and the next question is answered', async () => {
  const { answerer } = talker('')
  const { converse, worker } = await world({ answerer })
  const talk = await converse()
  await talk.say('Long?')
  await talk.post('/stop', {})
  await worker.idle()
  expect(texts(await talk.events())).toEqual(['Long?'])
  await talk.say('Quick?')
  await worker.idle()
  expect(texts(await talk.events())).toEqual(['Long?', 'Quick?', 'Quickly.'])
})

test('a question asked in the moment of stopping is answered', async () => {
  const { answerer, begun } = talker()
  const { converse, worker } = await world({ answerer })
  const talk = await converse()
  await talk.say('Long?')
  await expect.poll(() => begun).toEqual(['Long?'])
  await Promise.all([talk.post('/stop', {}), talk.say('Quick?')])
  await worker.idle()
  const events = await talk.events()
  const said = texts(events)
  expect(said).toContain('Half an answer.')
  const stoppedFirst =
    events.findIndex(({ type }) => type === 'answer.stopped') <
    events.findIndex(({ message }) => message?.text === 'Quick?')
  expect(said.includes('Quickly.')).toBe(stoppedFirst)
})

test('an answer being written in another process is stopped, too', async () => {
  const { answerer, begun, ended } = talker()
  const here = await world({ answerer })
  const there = await createWorld({
    pool: here.pool,
    connection: { connectionString: here.url },
    secret: 'a secret of at least thirty-two letters',
    publicUrl: undefined,
    fetch,
    privateHosts: [],
    version: 'test',
    now: Date.now,
    newId,
    log: { error: () => {} },
    pages: null,
    answerer,
  })
  onTestFinished(() => there.stop(0))
  const talk = await here.converse()
  const write = (path: string, { id, token }: typeof talk, body: object) =>
    there.app.request(`/api/v1/conversations/${id}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
  await untilTheyKnowEachOther(here, (other) => write('/email', other, { email: null }))
  await talk.say('Long?')
  await expect.poll(() => begun).toEqual(['Long?'])
  const { status } = await write('/stop', talk, {})
  expect(status).toBe(200)
  await here.worker.idle()
  expect(ended).toEqual(['Long?'])
  expect(texts(await talk.events())).toEqual(['Long?', 'Half an answer.'])
})

test('the answer that is meant has been finished: the next one goes on', async () => {
  const { answerer } = talker()
  const { converse, worker } = await world({ answerer })
  const talk = await converse()
  await talk.say('Quick?')
  await worker.idle()
  const answer = (await talk.events()).at(-1)
  const { json } = await talk.post('/stop', { messageId: answer.message.id })
  expect(json.seq).toBe(answer.seq)
})

test('only the customer of the conversation may stop it', async () => {
  const { converse, call } = await world({ answerer: talker().answerer })
  const talk = await converse()
  const other = await converse()
  const { status } = await call(`/api/v1/conversations/${talk.id}/stop`, {
    body: {},
    headers: { authorization: `Bearer ${other.token}` },
  })
  expect(status).toBe(403)
})

/** Processes greet each other; what is written before is found only by looking now and then. */
async function untilTheyKnowEachOther(
  here: TestWorld,
  write: (talk: Awaited<ReturnType<TestWorld['converse']>>) => unknown,
): Promise<void> {
  await expect
    .poll(async () => {
      const other = await here.converse()
      let heard = false
      const stop = here.hub.follow({ workspaceId: here.workspaceId, conversationId: other.id }, 1, {
        audience: 'human',
        send: () => {
          heard = true
        },
      })
      await other.escalate()
      heard = false
      await write(other)
      await new Promise((resolve) => setTimeout(resolve, 200))
      stop()
      return heard
    })
    .toBe(true)
}
