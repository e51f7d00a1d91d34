import type { ConversationEvent, Recorded } from '@baton/contract'
import { ada, answered, asked, at, escalated, joined, said, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { type Entry, entriesOf } from './entries.ts'

const assessed: ConversationEvent = {
  type: 'turn.assessed',
  at,
  messageId: 'msg_1',
  signals: { language: 'en', confidence: 'other', findings: [] },
  attempts: [{ kind: 'search', query: 'refund', hits: [] }],
  decision: { kind: 'answer' },
}

function entries(...events: ConversationEvent[]): Entry[] {
  return entriesOf(events.map((event, index): Recorded => ({ ...event, seq: index + 1 })))
}

const kinds = (list: Entry[]) => list.map(({ kind }) => kind)

test('what the assistant looked for stands with the answer that came of it', () => {
  const list = entries(started, asked('Where is my refund?'), assessed, answered('Here'))
  expect(kinds(list)).toEqual(['day', 'moment', 'message', 'message'])
  expect(list.at(-1)).toMatchObject({ looked: { attempts: [{ query: 'refund' }] } })
})

test('a search that led to no answer stands before the escalation it led to', () => {
  const list = entries(started, asked('Where is my refund?'), assessed, escalated)
  expect(kinds(list)).toEqual(['day', 'moment', 'message', 'looked', 'escalation'])
})

test('the next message of the customer is not mistaken for the answer', () => {
  const list = entries(started, asked('One'), assessed, asked('Two'), answered('Here'))
  expect(kinds(list)).toEqual(['day', 'moment', 'message', 'looked', 'message', 'message'])
  expect(list.at(-1)).toMatchObject({ looked: null })
})

test('words of one author in a row stand under one name, those of another do not', () => {
  const list = entries(started, asked('One'), asked('Two'), joined(ada), said(ada, 'Hello'))
  const follows = list.flatMap((entry) => (entry.kind === 'message' ? [entry.follows] : []))
  expect(follows).toEqual([false, true, false])
})

test('an event of a newer server is passed over', () => {
  const unknown = { type: 'conversation.painted', at } as unknown as ConversationEvent
  expect(kinds(entries(started, unknown, asked('Hello')))).toEqual(['day', 'moment', 'message'])
})

test('a ticket elsewhere is told when it opens, fails and is solved, and not for every word it gets', () => {
  const here = { at, escalationId: 'esc_1', connectionId: 'zendesk' }
  const there = { at, connectionId: 'zendesk', ticketId: '36' }
  const ticket = { id: '36', url: 'https://acme.zendesk.com/agent/tickets/36', memo: {} }
  const list = entries(
    started,
    { type: 'ticket.failed', ...here, problem: 'Zendesk answered 422' },
    { type: 'ticket.opened', ...here, connector: 'zendesk', ticket, upTo: 2 },
    { type: 'ticket.commenting', ...there, upTo: 4 },
    { type: 'ticket.commented', ...there, upTo: 4, ids: ['9'] },
    { type: 'ticket.changed', ...there, status: 'solved', changedAt: at, assignee: ada },
  )
  const told = list.flatMap((entry) => (entry.kind === 'moment' ? [entry.moment] : []))
  expect(told.slice(1)).toEqual([
    { what: 'ticket-failed', connection: 'zendesk', problem: 'Zendesk answered 422' },
    { what: 'ticket-opened', connector: 'zendesk', number: '36' },
    { what: 'ticket-solved', by: ada },
  ])
})

test('a copy by mail is told where it was asked for and where it failed; a message that failed says so itself', () => {
  const list = entries(
    started,
    asked('One'),
    { type: 'transcript.wanted', at, email: 'sam@example.com', proven: false },
    { type: 'message.failed', at, messageId: 'cnv_1.transcript.3', problem: 'No such mailbox' },
    { type: 'message.failed', at, messageId: 'msg_1', problem: 'No such number' },
    { type: 'message.failed', at, messageId: 'x.transcript.2', problem: 'Named like one' },
  )
  const told = list.flatMap((entry) => (entry.kind === 'moment' ? [entry.moment] : []))
  expect(told.slice(1)).toEqual([
    { what: 'transcript-wanted', email: 'sam@example.com' },
    { what: 'transcript-failed', email: 'sam@example.com', problem: 'No such mailbox' },
  ])
})

test('what goes on elsewhere is behind one line, and what came from there is quoted under its authors', () => {
  const split = { type: 'conversation.split', at, by: ada, to: 'cnv_2', messageIds: ['b', 'c'] }
  const list = entries(
    asked('A', 'a'),
    asked('B', 'b'),
    asked('C', 'c'),
    asked('D', 'd'),
    split as never,
  )
  expect(kinds(list)).toEqual(['day', 'message', 'gone', 'message', 'moment'])
  expect(list[2]).toMatchObject({ to: 'cnv_2', messages: [{ follows: false }, { follows: true }] })
  expect(list[3]).toMatchObject({ follows: false })

  const line = { at, author: { kind: 'customer' as const } }
  const lines = [
    { ...line, seq: 2, id: 'b', text: 'B' },
    { ...line, seq: 3, id: 'c', text: 'C' },
  ]
  const [, brought] = entries({ type: 'story.brought', at, by: ada, from: 'cnv_1', lines })
  expect(brought).toMatchObject({
    kind: 'brought',
    from: 'cnv_1',
    messages: [{ key: '2' }, { key: '3' }],
  })
})

test('an answer that was replaced is marked where it was said, and the other stands below it', () => {
  const anew: ConversationEvent = { type: 'answer.regenerated', at, messageId: 'a1' }
  const list = entries(started, asked('Why?'), answered('One', 'a1'), anew, answered('Two', 'a2'))
  expect(kinds(list)).toEqual(['day', 'moment', 'message', 'message', 'message'])
  // Whose words these are is said again, since the others are folded away.
  expect(list.at(-1)).toMatchObject({ follows: false })
  expect(
    list.flatMap((one) => (one.kind === 'message' ? [[one.message.text, one.replaced]] : [])),
  ).toEqual([
    ['Why?', undefined],
    ['One', true],
    ['Two', undefined],
  ])
})
