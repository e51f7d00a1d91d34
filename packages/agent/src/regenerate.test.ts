// The customer wants another answer to the same question.
import { type ConversationEvent, defaultPolicy, type Policy } from '@baton/contract'
import { type Conversation, evolve } from '@baton/core'
import { answered, asked, at, given, started } from '@baton/core/testing'
import { afterEach, expect, test } from 'vitest'
import type { Answerer } from './answerer.ts'
import { assistant } from './assistant.ts'
import { builtInAnswerer } from './built-in/built-in-answerer.ts'
import type { Passage } from './knowledge.ts'
import { closeServers, passage as modelsPassage, SURE, talk } from './testing/talk.ts'
import type { Tools } from './tools.ts'

afterEach(closeServers)

const passage = (id: string, text: string): Passage => ({
  ...{ id, text, title: 'Refunds', section: 'How long', url: `https://acme.example/${id}` },
  ...{ score: 7, coverage: 1, named: 1 },
})
const FIRST = passage('p1', 'We pay refunds within 14 days.')
const SECOND = passage('p2', 'Refunds by bank transfer take two days longer.')
const QUESTION = 'How long do refunds take?'
const NO_OTHER = 'I have no other answer to this. A person may know more.'

const anew = (messageId: string): ConversationEvent => ({
  type: 'answer.regenerated',
  at,
  messageId,
})
/** Asked, and answered so often in vain. */
function asking(...answers: string[]): Conversation {
  const vain = answers.flatMap((text, nth) => [answered(text, `a${nth}`), anew(`a${nth}`)])
  return given(started, asked(QUESTION), ...vain).conversation
}

async function turn(conversation: Conversation, answerer: Answerer, policy = defaultPolicy) {
  let ids = 0
  const take = assistant({
    ...{ answerer, policy: (): Policy => policy, now: () => at },
    newId: (prefix) => `${prefix}_${++ids}`,
  })
  const options = { signal: new AbortController().signal, onDraft: () => {} }
  return (await take('wsp_1', conversation, options))(conversation)
}

const documents = (...found: Passage[]) => builtInAnswerer({ search: async () => found })
const saidIn = (events: ConversationEvent[]) =>
  events.flatMap((event) => (event.type === 'message.posted' ? [event.message.text] : []))

test('without a model the next best passage is quoted', async () => {
  const events = await turn(asking(FIRST.text), documents(FIRST, SECOND))
  expect(saidIn(events)).toEqual([SECOND.text])
  expect(events[0]).toMatchObject({ type: 'turn.assessed', decision: { kind: 'answer' } })
})

test('where nothing else is found it says so, and a person is fetched or offered as the policy has it', async () => {
  const nothingElse = documents(FIRST, { ...FIRST, id: 'p3' })
  const fetched = await turn(asking(FIRST.text), nothingElse)
  expect(saidIn(fetched)[0]).toBe(NO_OTHER)
  expect(fetched).toContainEqual(expect.objectContaining({ type: 'escalation.requested' }))
  const offered = await turn(asking(FIRST.text), nothingElse, {
    ...defaultPolicy,
    preset: 'careful',
  })
  expect(saidIn(offered)).toEqual([NO_OTHER])
  expect(offered.at(-1)).toMatchObject({ type: 'escalation.offered' })
})

test('each asking anew is a sign, and after so many a person is fetched without another answer', async () => {
  const [assessed] = await turn(asking('One', 'Two'), documents(FIRST))
  expect(assessed).toMatchObject({
    signals: { findings: [{ signal: 'attempts-used-up', times: 2, evidence: QUESTION }] },
    decision: { kind: 'answer' },
  })
  const events = await turn(asking('One', 'Two', 'Three'), {
    answer: () => Promise.reject(new Error('must not be asked')),
  })
  expect(events.find(({ type }) => type === 'escalation.requested')).toMatchObject({
    escalation: { reason: { trigger: 'attempts-used-up', detail: '3 answers have not helped' } },
  })
})

test('what was answered in vain before counts on with the customer’s next words', async () => {
  const before = asking('One', 'Two')
  const log = [answered('Three', 'a9'), asked('It still does not work', 'm9')]
  const [assessed] = await turn(log.reduce(evolve, before), documents(FIRST))
  expect(assessed).toMatchObject({
    signals: {
      findings: expect.arrayContaining([
        expect.objectContaining({ signal: 'attempts-used-up', times: 3 }),
      ]),
    },
  })
})

test('what was done is said once more and not done again, and travels once', async () => {
  let ran = 0
  const tools: Tools = {
    list: () => [
      {
        ...{ name: 'cancel', source: 'server', description: '', inputSchema: {}, sideEffect: true },
        ...{ match: () => ({}), reply: () => 'Cancelled.' },
      },
    ],
    // As the server has it: a call that is in the log has its result there.
    run: async () => {
      ran++
      return { ok: true, text: 'ok', data: {} }
    },
  }
  const call = {
    ...{ callId: 'act_1', name: 'cancel', title: 'Cancel', source: 'server' },
    ...{ input: {}, sideEffect: true },
  }
  const { conversation } = given(
    ...[started, asked(QUESTION), { type: 'action.started' as const, at, call }],
    {
      ...{ type: 'action.ended', at, callId: 'act_1' },
      ...{ outcome: 'done', result: 'ok', durationMs: 1 },
    },
    ...[answered('Cancelled.', 'a0'), anew('a0')],
  )
  const answerer = builtInAnswerer({ search: async () => [] }, tools)
  const events = await turn(conversation, answerer)
  expect(saidIn(events)).toEqual([`Cancelled.\n\n${NO_OTHER}`])
  expect(events[0]).toMatchObject({ type: 'turn.assessed', attempts: [] })
  expect(ran).toBe(1)
})

test('a model is told to answer anew, sees more passages, and never what was replaced', async () => {
  const passages = Array.from({ length: 8 }, (_, nth) => ({
    ...modelsPassage,
    ...{ id: `p${nth}`, text: `Fact ${nth}.` },
  }))
  const reply = { text: `Fact 7 [8].${SURE}` }
  const { ask, server } = await talk([reply, reply], { passages })
  await ask(QUESTION, { conversation: asking() })
  await ask(QUESTION, { conversation: asking('THE OLD WORDS') })
  const [first = '', second = ''] = server.asked.map(({ body }) => JSON.stringify(body))
  expect(first).not.toContain('wants another one in its place')
  expect(first).not.toContain('Fact 7')
  expect(second).toContain('wants another one in its place')
  expect(second).toContain('Fact 7')
  expect(second).not.toContain('THE OLD WORDS')
})
