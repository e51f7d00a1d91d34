import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import {
  ada,
  asked,
  at,
  ben,
  closed,
  escalated,
  given,
  joined,
  said,
  started,
} from '../testing/conversations.ts'
import { evolve } from './conversation.ts'
import { postAnswer, postCustomerMessage, postReply } from './post-message.ts'
import { takeOver } from './take-over.ts'

const question = { id: 'msg_1', text: 'Hello?' }
const answer = { id: 'ans_1', text: 'Hello!' }
const emailAsked: ConversationEvent = { type: 'email.asked', at }

test.each([
  ['the assistant', []],
  ['the queue', [escalated]],
  ['a human', [joined(ada)]],
])('the customer may write while %s holds the conversation', (_, events) => {
  given(started, ...events)
    .when((conversation) => postCustomerMessage(conversation, question, at))
    .gives([asked('Hello?', 'msg_1')])
})

test('writing into a closed conversation opens it again', () => {
  given(started, closed)
    .when((conversation) => postCustomerMessage(conversation, question, at))
    .gives([{ type: 'conversation.reopened', at }, asked('Hello?', 'msg_1')])
})

test('a message sent again is stored once', () => {
  given(started, asked('Hello?', 'msg_1'))
    .when((conversation) => postCustomerMessage(conversation, question, at))
    .gives([])
})

test('an address is taken from a message only when it was asked for', () => {
  const withAddress = { id: 'msg_2', text: 'It is sam@example.com.' }
  given(started, emailAsked)
    .when((conversation) => postCustomerMessage(conversation, withAddress, at))
    .givesTypes('message.posted', 'customer.identified', 'message.posted')
  given(started)
    .when((conversation) => postCustomerMessage(conversation, withAddress, at))
    .givesTypes('message.posted')
})

test('the assistant answers while it holds the conversation', () => {
  given(started, asked('Hello?'))
    .when((conversation) => postAnswer(conversation, answer, at))
    .gives([
      {
        type: 'message.posted',
        at,
        message: { id: 'ans_1', author: { kind: 'assistant' }, text: 'Hello!' },
      },
    ])
})

test.each([
  ['a human has been asked for', [escalated], 'held-by-a-human'],
  ['a human has taken over', [joined(ada)], 'held-by-a-human'],
  ['the conversation has been closed', [closed], 'conversation-closed'],
] as const)('an answer that comes after %s is refused', (_, events, code) => {
  given(started, asked('Hello?'), ...events)
    .when((conversation) => postAnswer(conversation, answer, at))
    .refuses(code)
})

test('an answer given twice is stored once', () => {
  const { conversation } = given(started, asked('Hello?'))
  const after = postAnswer(conversation, answer, at).reduce(evolve, conversation)
  expect(postAnswer(after, answer, at)).toEqual([])
})

test.each([
  ['the assistant', []],
  ['the queue', [escalated]],
])('a human who writes takes over from %s', (_, events) => {
  const before = given(started, ...events)
  before
    .when((conversation) => postReply(conversation, { id: 'rep_Hi', human: ada, text: 'Hi' }, at))
    .gives([...takeOver(before.conversation, ada, at), said(ada, 'Hi')])
})

test('a human who holds the conversation just writes, each message once', () => {
  given(started, joined(ada))
    .when((conversation) => postReply(conversation, { id: 'rep_Hi', human: ada, text: 'Hi' }, at))
    .gives([said(ada, 'Hi')])
  given(started, joined(ada), said(ada, 'Hi'))
    .when((conversation) => postReply(conversation, { id: 'rep_Hi', human: ada, text: 'Hi' }, at))
    .gives([])
})

test.each([
  ['another human holds it', [joined(ben)], 'held-by-another'],
  ['it has been closed', [closed], 'conversation-closed'],
] as const)('a human may not write when %s', (_, events, code) => {
  given(started, ...events)
    .when((conversation) => postReply(conversation, { id: 'rep_Hi', human: ada, text: 'Hi' }, at))
    .refuses(code)
})
