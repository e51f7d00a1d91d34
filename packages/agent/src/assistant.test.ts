import { defaultPolicy, type Policy } from '@baton/contract'
import { type Conversation, evolve, fold } from '@baton/core'
import {
  ada,
  answered,
  asked,
  at,
  given,
  joined,
  returned,
  said,
  started,
} from '@baton/core/testing'
import { expect, test } from 'vitest'
import type { Answerer, Draft, Question } from './answerer.ts'
import { assistant } from './assistant.ts'

const draft: Draft = {
  text: 'Within 14 days.',
  citations: [{ title: 'Refunds', url: 'https://acme.example/refunds' }],
  confidence: 'very_confident',
  attempts: [{ kind: 'search', query: 'refund', hits: [] }],
}

test('an answer is posted with its sources, after the measurements that led to it', async () => {
  const settle = await turn(given(started, asked('How long do refunds take?')))
  expect(settle().map(({ type }) => type)).toEqual(['turn.assessed', 'message.posted'])
  expect(settle()[1]).toMatchObject({
    message: { author: { kind: 'assistant' }, text: draft.text, citations: draft.citations },
  })
})

test('running the transition again gives the same events', async () => {
  const settle = await turn(given(started, asked('How long do refunds take?')))
  expect(settle()).toEqual(settle())
})

test('an unsure answer comes with the offer of a human', async () => {
  const unsure = { ...draft, confidence: 'not_confident' as const }
  const settle = await turn(given(started, asked('Refunds?')), { answerer: gives(unsure) })
  expect(settle().map(({ type }) => type)).toEqual([
    'turn.assessed',
    'message.posted',
    'escalation.offered',
  ])
})

test('without a source the customer is told so, and a human is asked who sees what was tried', async () => {
  const nothing = { ...draft, text: 'I found nothing.', confidence: 'no_sources' as const }
  const settle = await turn(given(started, asked('Why?')), { answerer: gives(nothing) })
  const events = settle()
  expect(events.map(({ type }) => type)).toEqual([
    'turn.assessed',
    'message.posted',
    'escalation.requested',
    'escalation.delivered',
    'message.posted',
    'email.asked',
    'message.posted',
  ])
  expect(events[2]).toMatchObject({
    escalation: {
      reason: { trigger: 'no-match' },
      summary: { text: expect.stringContaining('No document had an answer') },
    },
  })
})

test('who asks for a human gets one without waiting for an answer', async () => {
  const settle = await turn(given(started, asked('Let me talk to a human')), {
    answerer: {
      answer: () => Promise.reject(new Error('must not be asked')),
    },
  })
  const [assessed, requested] = settle()
  expect(assessed).toMatchObject({
    signals: { findings: [{ signal: 'asked-for-human', evidence: 'talk to a human' }] },
    trace: expect.arrayContaining([
      expect.objectContaining({ when: 'asked-for-human', met: true, applied: true }),
    ]),
  })
  expect(requested).toMatchObject({ escalation: { reason: { trigger: 'asked-for-human' } } })
})

test('the same question again, after an answer, goes to a human', async () => {
  const again = given(
    started,
    asked('How do I reset my password?', 'm1'),
    answered('Like this.'),
    asked('how can I reset the password', 'm2'),
  )
  const [assessed, requested] = (await turn(again))()
  expect(assessed).toMatchObject({
    signals: {
      findings: expect.arrayContaining([
        expect.objectContaining({ signal: 'repeated-question', messageId: 'm1', times: 2 }),
      ]),
    },
  })
  expect(requested).toMatchObject({ escalation: { reason: { trigger: 'repeated-question' } } })
})

test('after a hand-back the same question is answered again', async () => {
  const settle = await turn(
    given(
      started,
      asked('How do I reset my password?', 'm1'),
      answered('Like this.'),
      joined(ada),
      returned(ada),
      asked('How do I reset my password?', 'm2'),
    ),
  )
  expect(settle().map(({ type }) => type)).toEqual(['turn.assessed', 'message.posted'])
})

test('what was asked of a human before the hand-back is not asked of the assistant', async () => {
  const heard: string[] = []
  const answerer = {
    answer: async (question: Question) => {
      heard.push(question.text)
      return draft
    },
  }
  const log = [started, asked('A human please', 'm1'), joined(ada), returned(ada)]
  await turn(given(...log, asked('And refunds?', 'm2')), { answerer })
  expect(heard).toEqual(['And refunds?'])
})

test('three messages in a row are one question', async () => {
  const heard: string[] = []
  const answerer = {
    answer: async (question: Question) => {
      heard.push(question.text)
      return draft
    },
  }
  const burst = given(started, asked('Hi', 'm1'), asked('refunds', 'm2'), asked('how long?', 'm3'))
  const settle = await turn(burst, { answerer })
  expect(heard).toEqual(['Hi\nrefunds\nhow long?'])
  expect(settle()[0]).toMatchObject({ messageId: 'm3' })
})

test.each([
  ['throws', async () => Promise.reject(new Error('overloaded')), 'overloaded'],
  ['says nothing', async () => ({ ...draft, text: ' \n' }), 'the answer was empty'],
  ['never answers', () => new Promise<Draft>(() => {}), 'no answer in 0 s'],
])('an assistant that %s hands the customer to a human', async (_, answer, failure) => {
  const settle = await turn(given(started, asked('Refunds?')), {
    answerer: { answer },
    timeoutMs: 20,
  })
  const [assessed, requested] = settle()
  expect(assessed).toMatchObject({
    signals: { findings: [{ signal: 'assistant-failed', evidence: failure }] },
  })
  expect(requested).toMatchObject({ escalation: { reason: { trigger: 'assistant-failed' } } })
})

test('a policy without a rule for failures still leaves no silence', async () => {
  const settle = await turn(given(started, asked('Refunds?')), {
    answerer: { answer: () => Promise.reject(new Error('down')) },
    policy: { ...defaultPolicy, preset: 'custom', rules: [] },
  })
  expect(settle()[1]).toMatchObject({ message: { text: expect.stringContaining('cannot answer') } })
})

test('what an answerer says after its time is not shown', async () => {
  const shown: string[] = []
  let late = () => {}
  await turn(given(started, asked('Refunds?')), {
    answerer: {
      answer: ({ onText }) => {
        onText('in time')
        late = () => onText('too late')
        return new Promise(() => {})
      },
    },
    timeoutMs: 20,
    onDraft: ({ text }) => shown.push(text),
  })
  late()
  expect(shown).toEqual(['in time'])
})

test('a process that stops takes the turn again later instead of calling it a failure', async () => {
  const stopping = new AbortController()
  const waiting = turn(given(started, asked('Refunds?')), {
    answerer: { answer: () => new Promise(() => {}) },
    signal: stopping.signal,
  })
  stopping.abort(new Error('stopping'))
  await expect(waiting).rejects.toThrow('stopping')
})

test('an answer that comes after a human took over is dropped', async () => {
  const before = given(started, asked('Refunds?'))
  const settle = await turn(before)
  expect(() => settle(evolve(before.conversation, joined(ada)))).toThrow(
    expect.objectContaining({ name: 'Refusal', code: 'held-by-a-human' }),
  )
})

test('an escalation that comes after a human took over changes nothing', async () => {
  const before = given(started, asked('A human please'))
  const settle = await turn(before)
  expect(settle(evolve(before.conversation, joined(ada)))).toEqual([])
})

test('nothing is said twice when a human has answered and handed back meanwhile', async () => {
  const before = given(started, asked('Refunds?'))
  const settle = await turn(before)
  const meanwhile = [joined(ada), said(ada, '14 days'), returned(ada)]
  expect(settle(meanwhile.reduce(evolve, before.conversation))).toEqual([])
})

test('a question that has grown meanwhile is left to the turn of its latest message', async () => {
  const before = given(started, asked('Refunds?', 'm1'))
  const settle = await turn(before)
  expect(settle(evolve(before.conversation, asked('For order 12', 'm2')))).toEqual([])
})

test('a conversation that waits for nothing takes no turn', async () => {
  expect((await turn(given(started, asked('Hi'), answered('Hello'))))()).toEqual([])
  expect((await turn(given(started, asked('Hi'), joined(ada))))()).toEqual([])
})

function gives(draft: Draft): Answerer {
  return { answer: async () => draft }
}

type Given = ReturnType<typeof given>
type Around = {
  answerer?: Answerer
  policy?: Policy
  timeoutMs?: number
  signal?: AbortSignal
  onDraft?: (draft: { messageId: string; text: string }) => void
}

async function turn({ conversation }: Given, around: Around = {}) {
  let ids = 0
  const take = assistant({
    answerer: around.answerer ?? gives(draft),
    policy: () => around.policy ?? defaultPolicy,
    newId: (prefix) => `${prefix}_${++ids}`,
    now: () => at,
    ...(around.timeoutMs === undefined ? {} : { timeoutMs: around.timeoutMs }),
  })
  const settle = await take('wsp_1', conversation, {
    signal: around.signal ?? new AbortController().signal,
    onDraft: around.onDraft ?? (() => {}),
  })
  return (latest: Conversation = fold('cnv_1', [])) =>
    settle(latest.seq === 0 ? conversation : latest)
}
