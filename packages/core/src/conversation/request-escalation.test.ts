import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import {
  ada,
  asked,
  at,
  closed,
  escalated,
  given,
  joined,
  returned,
  started,
} from '../testing/conversations.ts'
import { evolve } from './conversation.ts'
import { requestEscalation } from './request-escalation.ts'

const request = { id: 'esc_1', reason: { trigger: 'asked-for-human', detail: 'Asked: “human”' } }

test('the customer is told of a human only in the same breath in which one is asked', () => {
  given(started, asked('A human please'))
    .when((conversation) => requestEscalation(conversation, request, at))
    .givesTypes(
      'escalation.requested',
      'escalation.delivered',
      'message.posted',
      'email.asked',
      'message.posted',
    )
})

test('it carries the reason and the story so far', () => {
  const { conversation } = given(started, asked('Where is my refund?'))
  const [first] = requestEscalation(conversation, request, at)
  expect(first).toEqual({
    type: 'escalation.requested',
    at,
    escalation: {
      ...request,
      summary: {
        subject: 'Where is my refund?',
        text: 'Asked: “Where is my refund?”',
        nextStep: 'Answer: “Where is my refund?”',
      },
    },
  })
})

test('what is said to the customer is in their language, and marked for what it is', () => {
  const german = { ...started, locale: 'de-AT' } as typeof started
  const { conversation } = given(german, asked('Ein Mensch bitte'))
  const said = requestEscalation(conversation, request, at).flatMap((event) =>
    event.type === 'message.posted' ? [event.message] : [],
  )
  expect(said.map(({ notice }) => notice)).toEqual(['handoff', 'email-wanted'])
  expect(said[0]?.text).toMatch(/^Ich habe/)
  for (const { author } of said) expect(author).toEqual({ kind: 'system' })
})

test.each([
  ['a human is asked for already', [escalated]],
  ['a human is there', [joined(ada)]],
])('asking again when %s changes nothing', (_, events) => {
  given(started, ...events)
    .when((conversation) => requestEscalation(conversation, request, at))
    .gives([])
})

test('a closed conversation is opened again', () => {
  given(started, closed)
    .when((conversation) => requestEscalation(conversation, request, at))
    .givesTypes(
      'conversation.reopened',
      'escalation.requested',
      'escalation.delivered',
      'message.posted',
      'email.asked',
      'message.posted',
    )
})

test.each([
  ['was asked for before', [{ type: 'email.asked', at }]],
  [
    'was refused',
    [
      { type: 'email.asked', at },
      { type: 'email.declined', at },
    ],
  ],
  [
    'is known',
    [
      {
        type: 'customer.identified',
        at,
        customer: { id: 'cus_1', email: 'sam@example.com', verified: false },
      },
    ],
  ],
] as [string, ConversationEvent[]][])('an address that %s is not asked for', (_, events) => {
  given(started, ...events)
    .when((conversation) => requestEscalation(conversation, request, at))
    .givesTypes('escalation.requested', 'escalation.delivered', 'message.posted')
})

test('a request that arrives again after it has been dealt with asks for nobody', () => {
  const { conversation } = given(started, asked('A human please'))
  const asking = requestEscalation(conversation, request, at)
  const dealtWith = [...asking, joined(ada), returned(ada)].reduce(evolve, conversation)
  expect(requestEscalation(dealtWith, request, at)).toEqual([])
})

test('after a hand-back a second escalation is possible, and is another one', () => {
  const { conversation } = given(started, escalated, joined(ada), returned(ada))
  const after = requestEscalation(conversation, { ...request, id: 'esc_2' }, at).reduce(
    evolve,
    conversation,
  )
  expect(after.holder).toEqual({ kind: 'queue' })
  expect(after.escalation).toMatchObject({ id: 'esc_2', delivered: true })
  expect(after.waitingSince).toBe(at)
})

test.each([
  [
    'a long story is told by a model afterwards',
    'It fails at row 500, and then again. '.repeat(20),
    true,
  ],
  ['a short one is told by its quotes alone', 'It fails.', undefined],
])('%s', (_, text, rewrite) => {
  const { conversation } = given(started, asked(text))
  const [first] = requestEscalation(conversation, { ...request, rewrite: true }, at)
  expect(first).toMatchObject({ type: 'escalation.requested' })
  expect(first?.type === 'escalation.requested' && first.escalation.rewrite).toBe(rewrite)
})
