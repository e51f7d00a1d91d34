import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { ada, asked, at, escalated, given, joined, said, started } from './testing/conversations.ts'
import { ticketEffects } from './ticket-effects.ts'

const opened = (upTo: number): Extract<ConversationEvent, { type: 'ticket.opened' }> => ({
  ...{ type: 'ticket.opened' as const, at, connectionId: 'zd', connector: 'zendesk', upTo },
  escalationId: escalated.type === 'escalation.requested' ? escalated.escalation.id : '',
  ticket: { id: '35', url: '', memo: {} },
})
const handoff: ConversationEvent = {
  ...{ type: 'message.posted', at },
  message: { id: 'esc_1.handoff', author: { kind: 'system' }, text: 'Soon.', notice: 'handoff' },
}
const noted: ConversationEvent = {
  ...{ type: 'note.posted', at },
  note: { id: 'n1', author: ada, text: 'Careful, VIP.' },
} as ConversationEvent
const joinedThere = joined({ id: 'zd.7001', name: 'Eve' })
const saidThere = said({ id: 'zd.7001', name: 'Eve' }, 'On its way')
const comment = { kind: 'ticket.comment', connectionId: 'zd' }

test.each([
  ['the customer wrote', asked('And the other one?', 'm2'), [comment]],
  ['a teammate noted something', noted, [comment]],
  ['only Baton has spoken', handoff, []],
] as const)('when %s while a ticket was being opened, that follows or not', (_, event, effects) => {
  const { conversation } = given(started, asked('Where?'), escalated, event, opened(3))
  expect(ticketEffects(opened(3), conversation)).toEqual(effects)
})

const summarized: ConversationEvent = {
  ...{ type: 'escalation.summarized', at, escalationId: opened(0).escalationId },
  summary: { subject: 'Refund', text: 'Sam waits for a refund of order 1001.' },
}

test('a story that is told better follows into the ticket, whichever comes first', () => {
  const before = given(started, asked('Where?'), escalated, opened(3), summarized)
  expect(before.effects()).toContainEqual(comment)
  const after = given(started, asked('Where?'), escalated, summarized, opened(3)).conversation
  expect(ticketEffects(opened(3), after)).toEqual([comment])
  // Opened with it: there is nothing to follow.
  expect(ticketEffects(opened(4), after)).toEqual([])
})

test.each([
  ['who writes there is not told so', saidThere, []],
  ['a colleague in Baton’s desk is', said(ada, 'I look into it.'), [comment]],
  ['a customer is, whatever they call their message', asked('Hello?', 'zd.9001'), [comment]],
] as const)('of those who write while a ticket is open, %s', (_, event, effects) => {
  const { conversation } = given(started, asked('Where?'), escalated, opened(3), joinedThere, event)
  if (event.type !== 'message.posted') throw new Error('Not a message.')
  expect(ticketEffects(event, conversation)).toEqual(effects)
})
