import type { ConversationEvent, TrialResult } from '@baton/contract'
import { expect, test } from 'vitest'
import { EMPTY_TALK, lean, stopped, told, upTo } from './talk.ts'

const at = '2026-01-01T00:00:00.000Z'

function said(id: string, kind: 'customer' | 'assistant'): ConversationEvent {
  return { type: 'message.posted', at, message: { id, author: { kind }, text: `text of ${id}` } }
}

function started(locale: string): ConversationEvent {
  return {
    ...{ type: 'conversation.started', at, channel: 'widget', locale },
    customer: { id: 'c', verified: false },
  }
}

function assessed(messageId: string): ConversationEvent {
  return {
    ...{ type: 'turn.assessed', at, messageId, decision: { kind: 'answer' }, trace: [] },
    signals: { language: 'en', confidence: 'other', findings: [] },
    attempts: [{ kind: 'promise-withheld', evidence: 'x' }],
  }
}

function result(...events: ConversationEvent[]): TrialResult {
  return { events } as TrialResult
}

const first = [said('q1', 'customer'), assessed('q1'), said('a1', 'assistant')]

test('a talk grows by what is new, and begins as the server says', () => {
  const one = told(EMPTY_TALK, result(started('en'), ...first))
  const two = told(one, result(started('de'), ...lean(first), said('q2', 'customer')))
  expect(two.events[0]).toEqual(started('de'))
  expect(two.events.slice(1, 4)).toEqual(first)
  expect(two.turns.map(({ messageId }) => messageId)).toEqual(['q1', 'q2'])
})

test('after a stop the talk still lines up with what the server answers', () => {
  const halted = stopped(EMPTY_TALK, { text: 'Why?', draft: 'Bec', ids: ['q0', 'a0'], at })
  expect(halted.events.map(({ type }) => type)).toEqual([
    'message.posted',
    'answer.stopped',
    'message.posted',
  ])
  const next = told(halted, result(started('en'), ...halted.events, said('q1', 'customer')))
  expect(next.turns[0]?.messageId).toBe('q1')
})

test('a case ends with what the customer was told', () => {
  const events = [started('en'), ...first, said('q2', 'customer'), assessed('q2')]
  expect(upTo(events, 'q1')).toEqual([started('en'), ...first])
  expect(upTo(events, 'q2')).toEqual(events)
})
