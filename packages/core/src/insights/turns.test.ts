import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { ada, answered, asked, at, started } from '../testing/conversations.ts'
import { turnsOf } from './turns.ts'

const question = asked('How long is the warranty?', 'msg_1')
const looked: ConversationEvent = {
  ...{ type: 'turn.assessed', at, messageId: 'msg_1' },
  signals: { language: 'en', confidence: 'very_confident', findings: [] },
  attempts: [{ kind: 'search', query: 'warranty', hits: [] }],
  decision: { kind: 'answer' },
}
const reported: ConversationEvent = {
  ...{ type: 'answer.reported', at, messageId: 'ans_1', by: ada, reason: 'wrong' },
}

function turns(...events: ConversationEvent[]) {
  return turnsOf(events.map((event, index) => ({ ...event, seq: index + 1 })))
}

test('an answer that a teammate reported is one, and another is not', () => {
  const log = [started, question, looked, answered('A year.', 'ans_1')]
  expect(turns(...log)).toMatchObject([{ outcome: 'answered', reported: false }])
  expect(turns(...log, reported)).toMatchObject([{ outcome: 'answered', reported: true }])
  expect(turns(...log, { ...reported, messageId: 'ans_2' })).toMatchObject([{ reported: false }])
})
