import type { ConversationEvent } from '@baton/contract'
import type { TicketPlace } from '@baton/core'
import { answered, asked, at, given, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { untold } from './untold.ts'

const place: TicketPlace = {
  ...{ connectionId: 'con_1', connector: 'zendesk', escalationId: 'esc_1' },
  ...{ ticket: { id: '36', url: '', memo: {} }, problem: null, status: 'open', changedAt: null },
  ...{ assignee: null, upTo: 0, pending: null },
}
const redaction = { kinds: [], phrases: [], patterns: [], leaveOut: [] }

test('an answer that was replaced is told where it was said, and marked', () => {
  const anew: ConversationEvent = { type: 'answer.regenerated', at, messageId: 'a1' }
  const { conversation } = given(
    ...[started, asked('Refunds?'), answered('14 days', 'a1'), anew],
    answered('Within two weeks', 'a2'),
  )
  const told = untold(conversation, {
    ...{ place, upTo: conversation.seq, redaction, fileUrl: () => '' },
  })
  const lines = told.flatMap(({ comment }) => comment.lines)
  expect(lines.map(({ text, replaced }) => [text, replaced])).toEqual([
    ['Refunds?', undefined],
    ['14 days', true],
    ['Within two weeks', undefined],
  ])
})
