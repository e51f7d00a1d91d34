import type { ConversationEvent, TrialResult } from '@baton/contract'
import { expect, test } from 'vitest'
import { differing, facetsOf, outcomeOf } from './comparison.ts'
import { EMPTY_TALK, stopped, told } from './talk.ts'

const at = '2026-11-22T09:00:00.000Z'
const message = (id: string, kind: 'customer' | 'assistant', text: string, title?: string) =>
  ({
    type: 'message.posted',
    at,
    message: {
      ...{ id, author: { kind }, text },
      ...(title ? { citations: [{ title, url: '' }] } : {}),
    },
  }) as ConversationEvent
const started = { type: 'conversation.started', at } as ConversationEvent

function result(changed: Partial<TrialResult> = {}, title = 'Refunds'): TrialResult {
  const answer = message('msg_2', 'assistant', 'Two days.', title)
  return {
    ...{ events: [started, message('msg_1', 'customer', 'When?'), answer] },
    said: answer.type === 'message.posted' ? [answer.message] : [],
    decision: { kind: 'answer' },
    ...{ route: null, signals: null, trace: [], searches: [], tools: [], prompt: null },
    ...{ usage: null, answeredBy: { provider: 'built-in', model: null } },
    ...{ firstTextMs: null, durationMs: 40 },
    ...changed,
  }
}

test('what means another answer differs; a time is no other answer', () => {
  const offer = {
    kind: 'offer' as const,
    reason: { trigger: 'low-confidence' as const, detail: 'Not sure' },
  }
  const same = differing(facetsOf(result()), facetsOf(result({ durationMs: 900 })))
  expect([...same]).toEqual([])
  const other = differing(facetsOf(result()), facetsOf(result({ decision: offer }, 'Delivery')))
  expect([...other]).toEqual(['decision', 'reason', 'sources'])
})

test('a source that is cited twice is told once', () => {
  const { said } = result()
  const sources = facetsOf(result({ said: [...said, ...said] })).find(({ id }) => id === 'sources')
  expect(sources?.value).toBe('Refunds')
})

test('what became of a question is what came beyond the talk before it', () => {
  expect(outcomeOf(EMPTY_TALK, EMPTY_TALK)).toEqual({ kind: 'none' })
  const first = told(EMPTY_TALK, result())
  expect(outcomeOf(first, EMPTY_TALK)).toMatchObject({ kind: 'answered' })
  expect(outcomeOf(first, first)).toEqual({ kind: 'none' })
  const broken = stopped(first, { text: 'And?', draft: 'Well', ids: ['msg_3', 'msg_4'], at })
  expect(outcomeOf(broken, first)).toEqual({ kind: 'stopped', text: 'Well' })
})
