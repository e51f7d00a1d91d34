import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import {
  ada,
  asked,
  at,
  ben,
  closed,
  escalated,
  given,
  joined,
  returned,
  started,
} from '../testing/conversations.ts'
import { closeConversation } from './close-conversation.ts'
import { evolve } from './conversation.ts'
import { handBack } from './hand-back.ts'
import { postNote } from './post-note.ts'
import { shownTo } from './shown-to.ts'
import { takeOver } from './take-over.ts'

const folded = (...events: ConversationEvent[]) => given(...events).conversation

test('a human takes over what somebody has asked for', () => {
  given(started, escalated)
    .when((conversation) => takeOver(conversation, ada, at))
    .gives([joined(ada)])
})

test('what nobody has asked for becomes a ticket with its story by being taken over', () => {
  const question = asked('Where is my refund?')
  const ticket = {
    type: 'live_chat' as const,
    summary: {
      subject: 'Where is my refund?',
      text: expect.stringContaining('“Where is my refund?”'),
      nextStep: expect.stringContaining('Where is my refund?'),
    },
  }
  given(started, question)
    .when((conversation) => takeOver(conversation, ada, at, { rewrite: true }))
    .gives([{ type: 'human.joined', at, human: ada, ticket }])
  const taken = folded(started, question, ...takeOver(folded(started, question), ada, at))
  expect(taken.told).toMatchObject({ from: 'quotes', by: ada, summary: ticket.summary })
})

test('a long story that is taken over may be told better by a model, which customers see nothing of', () => {
  const long = folded(started, asked('My refund has not come. '.repeat(30)))
  const [event] = takeOver(long, ada, at, { rewrite: true })
  expect(event).toMatchObject({ ticket: { rewrite: true } })
  const then = evolve(long, event as ConversationEvent)
  expect(effectsOf(event as ConversationEvent, then)).toContainEqual({
    ...{ kind: 'summary.write', escalationId: null },
  })
  expect(shownTo('customer', event as ConversationEvent)).toEqual({
    ...{ type: 'human.joined', at, human: ada },
  })
})

test('of two humans the first one wins, and the other is told who', () => {
  given(started, joined(ada))
    .when((conversation) => takeOver(conversation, ben, at))
    .refuses('held-by-another')
})

test('taking over twice changes nothing', () => {
  given(started, joined(ada))
    .when((conversation) => takeOver(conversation, ada, at))
    .gives([])
})

test('a closed conversation cannot be taken over', () => {
  given(started, closed)
    .when((conversation) => takeOver(conversation, ada, at))
    .refuses('conversation-closed')
})

test.each([
  ['a human who holds it', [joined(ada)]],
  ['the queue', [escalated]],
])('%s hands back, with an instruction if there is one', (_, events) => {
  given(started, ...events)
    .when((conversation) => handBack(conversation, ada, 'Offer a voucher', at))
    .gives([{ type: 'conversation.returned', at, by: ada, instruction: 'Offer a voucher' }])
  given(started, ...events)
    .when((conversation) => handBack(conversation, ada, undefined, at))
    .gives([returned(ada)])
})

test('what the assistant holds already needs no handing back', () => {
  given(started)
    .when((conversation) => handBack(conversation, ada, undefined, at))
    .gives([])
})

test.each([
  ['another’s', [joined(ben)], 'held-by-another'],
  ['a closed', [closed], 'conversation-closed'],
] as const)('%s conversation cannot be handed back', (_, events, code) => {
  given(started, ...events)
    .when((conversation) => handBack(conversation, ada, undefined, at))
    .refuses(code)
})

test.each([
  ['the assistant', []],
  ['the queue', [escalated]],
  ['the human who closes it', [joined(ada)]],
])('a conversation that %s holds can be closed', (_, events) => {
  given(started, ...events)
    .when((conversation) => closeConversation(conversation, ada, at))
    .gives([closed])
})

test('another’s conversation is theirs to close, and a closed one stays closed', () => {
  given(started, joined(ben))
    .when((conversation) => closeConversation(conversation, ada, at))
    .refuses('held-by-another')
  given(started, closed)
    .when((conversation) => closeConversation(conversation, ada, at))
    .gives([])
})

test.each([
  ['the assistant', []],
  ['the queue', [escalated]],
  ['another human', [joined(ben)]],
  ['nobody', [closed]],
])('a note may be written while %s holds the conversation, once', (_, events) => {
  const note = { id: 'nte_1', author: ada, text: 'Knows Sam' }
  given(started, ...events)
    .when((conversation) => postNote(conversation, note, at))
    .gives([{ type: 'note.posted', at, note }])
  given(started, ...events, { type: 'note.posted', at, note })
    .when((conversation) => postNote(conversation, note, at))
    .gives([])
})
