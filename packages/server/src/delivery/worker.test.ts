import { afterEach, expect, test } from 'vitest'
import { broken, echo, held } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
afterEach(() => world.close())

const types = (events: { type: string }[]) => events.map(({ type }) => type)

test('a question is answered, once, and its effect is gone', async () => {
  world = await testWorld({ answerer: echo })
  const talk = await world.converse()
  await talk.say('What is a lane?')
  await world.worker.idle()

  const events = await talk.events()
  expect(types(events)).toEqual([
    'conversation.started',
    'message.posted',
    'hidden',
    'message.posted',
  ])
  expect(events[3].message).toMatchObject({
    author: { kind: 'assistant' },
    text: 'You asked: What is a lane?',
  })
  expect(await effects()).toBe(0)
})

test('an assistant that fails hands the customer to a person, with the reason', async () => {
  world = await testWorld({ answerer: broken })
  const desk = await world.teammate('Ada')
  const talk = await world.converse()
  await talk.say('What is a lane?')
  await world.worker.idle()

  const { json } = await desk.get('/api/v1/inbox?view=escalated')
  expect(json.data).toMatchObject([
    { conversationId: talk.id, holder: 'queue', reason: { trigger: 'assistant-failed' } },
  ])
  expect(json.data[0].reason.detail).toContain('the model is down')
})

test('an answer in flight is dropped when a human takes over', async () => {
  const slow = held()
  world = await testWorld({ answerer: slow.answerer })
  const desk = await world.teammate('Ada')
  const talk = await world.converse()
  await talk.say('What is a lane?')
  await slow.beginning
  await desk.post(`/api/v1/conversations/${talk.id}/take-over`)
  slow.release()
  await world.worker.idle()

  expect(types(await talk.events())).toEqual([
    'conversation.started',
    'message.posted',
    'human.joined',
  ])
  expect(await effects()).toBe(0)
})

test('several messages in a row are one question', async () => {
  const slow = held()
  world = await testWorld({ answerer: slow.answerer })
  const talk = await world.converse()
  await talk.say('First')
  await slow.beginning
  await Promise.all(['Second', 'Third', 'Fourth'].map((text) => talk.say(text, text)))
  slow.release()
  await settled()

  const answers = (await talk.events()).filter(
    ({ message }) => message?.author.kind === 'assistant',
  )
  expect(answers.length).toBeLessThanOrEqual(2)
  expect(answers.at(-1).message.text).toContain('Fourth')
})

test('a worker that stops gives back what it has not done, and the next one does it', async () => {
  const slow = held()
  world = await testWorld({ answerer: slow.answerer })
  const talk = await world.converse()
  await talk.say('Still there?')
  await slow.beginning
  await world.worker.stop(0)
  expect(types(await talk.events())).toEqual(['conversation.started', 'message.posted'])

  slow.release()
  const [due] = await world.store.claim(1)
  expect(due).toMatchObject({ conversationId: talk.id, attempt: 2 })
})

test('while a human holds, nothing the customer writes is answered by the assistant', async () => {
  world = await testWorld({ answerer: echo })
  const desk = await world.teammate('Ada')
  const talk = await world.converse()
  await desk.post(`/api/v1/conversations/${talk.id}/take-over`)
  await talk.say('Hello?')
  await settled()
  expect(types(await talk.events())).toEqual([
    'conversation.started',
    'human.joined',
    'message.posted',
  ])

  await desk.post(`/api/v1/conversations/${talk.id}/hand-back`)
  await talk.say('And now?')
  await settled()
  expect((await talk.events()).at(-1).message.text).toContain('And now?')
})

async function effects(): Promise<number> {
  const { rows } = await world.pool.query('select count(*)::int as count from effects')
  return rows[0].count
}

/** Nothing is left to do, here or in the table. */
async function settled(): Promise<void> {
  do await world.worker.idle()
  while ((await effects()) > 0)
}
