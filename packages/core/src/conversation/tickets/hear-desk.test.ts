import type { ConversationEvent, Human } from '@baton/contract'
import { expect, test } from 'vitest'
import {
  asked,
  closed,
  escalated,
  given,
  joined,
  returned,
  said,
  started,
} from '../../testing/conversations.ts'
import { hearReply, hearTicketState } from './hear-desk.ts'

const at = '2026-01-05T10:00:00.000Z'
const eve: Human = { id: 'zd.7001', name: 'Eve' }
const team: Human = { id: 'zd.team', name: 'Zendesk' }
const ticket: ConversationEvent = {
  type: 'ticket.opened',
  at,
  escalationId: escalated.type === 'escalation.requested' ? escalated.escalation.id : '',
  connectionId: 'zd',
  connector: 'zendesk',
  ticket: { id: '35', url: '', memo: {} },
  upTo: 3,
}
const reply = { id: 'zd.9001', human: eve, text: 'On its way' }
const stand = (status: 'open' | 'solved', changedAt = at, assignee?: Human) => ({
  ...{ connectionId: 'zd', ticketId: '35', status, changedAt, assignee, team },
})

test('whoever answers over there takes over, and the customer reads their words', () => {
  given(started, asked('Where?'), escalated, ticket)
    .when((now) => hearReply(now, reply, at))
    .givesTypes('human.joined', 'message.posted')
})

test('the same words heard twice are said once', () => {
  const { conversation } = given(started, asked('Where?'), escalated, ticket, joined(eve), {
    ...said(eve, 'On its way'),
    message: { id: 'zd.9001', author: { kind: 'human', human: eve }, text: 'On its way' },
  } as ConversationEvent)
  expect(hearReply(conversation, reply, at)).toEqual([])
})

test('words that come after a hand-back or a close are not dropped', () => {
  given(started, asked('Where?'), escalated, ticket, joined(eve), returned(eve))
    .when((now) => hearReply(now, reply, at))
    .givesTypes('human.joined', 'message.posted')
  given(started, asked('Where?'), escalated, ticket, closed)
    .when((now) => hearReply(now, reply, at))
    .givesTypes('conversation.reopened', 'human.joined', 'message.posted')
})

test('solved over there is told to the customer, and closes', () => {
  given(started, asked('Where?'), escalated, ticket, joined(eve))
    .when((now) => hearTicketState(now, stand('solved'), at))
    .givesTypes('ticket.changed', 'message.posted', 'conversation.closed')
})

test('solved while the assistant has it again closes nothing', () => {
  given(started, asked('Where?'), escalated, ticket, joined(eve), returned(eve))
    .when((now) => hearTicketState(now, stand('solved'), at))
    .givesTypes('ticket.changed')
})

test('a customer who wrote after it was solved keeps their person', () => {
  const late = { ...asked('And the other one?', 'm9'), at: '2026-01-05T10:00:05.000Z' }
  given(started, asked('Where?'), escalated, ticket, joined(eve), late)
    .when((now) => hearTicketState(now, stand('solved'), at))
    .givesTypes('ticket.changed')
})

test('taken over there is taken here, once', () => {
  const { conversation } = given(started, asked('Where?'), escalated, ticket)
  const taken = hearTicketState(conversation, stand('open', at, eve), at)
  expect(taken.map(({ type }) => type)).toEqual(['ticket.changed', 'human.joined'])
  given(started, asked('Where?'), escalated, ticket, ...taken)
    .when((now) => hearTicketState(now, stand('open', at, eve), at))
    .gives([])
})

test('news older than what is known changes nothing', () => {
  const solved = hearTicketState(
    given(started, asked('Where?'), escalated, ticket).conversation,
    stand('solved'),
    at,
  )
  given(started, asked('Where?'), escalated, ticket, ...solved)
    .when((now) => hearTicketState(now, stand('open', '2026-01-05T09:59:00.000Z'), at))
    .gives([])
})

test('opened again over there, it is with a person again', () => {
  const { conversation } = given(started, asked('Where?'), escalated, ticket)
  const solved = hearTicketState(conversation, stand('solved'), at)
  given(started, asked('Where?'), escalated, ticket, ...solved)
    .when((now) => hearTicketState(now, stand('open', '2026-01-05T10:05:00.000Z'), at))
    .givesTypes('ticket.changed', 'conversation.reopened', 'human.joined')
})
