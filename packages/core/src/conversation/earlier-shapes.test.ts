import { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { asked, at, started } from '../testing/conversations.ts'
import { fold } from './conversation.ts'
import { asToday } from './earlier-shapes.ts'
import { summarize } from './summarize.ts'

const calm = { askedForHuman: null, confidence: 'no_sources', sameQuestion: null, failure: null }

function assessed(signals: unknown): ConversationEvent {
  const attempts = [{ kind: 'search', query: 'x', hits: [] }]
  const decision = { kind: 'escalate', reason: { trigger: 'no-match', detail: 'Nothing found' } }
  return { type: 'turn.assessed', at, messageId: 'msg_1', signals, attempts, decision } as never
}

test.each([
  ['nothing noticed', calm, []],
  [
    'a wish for a person',
    { ...calm, askedForHuman: 'a human' },
    [{ signal: 'asked-for-human', score: 1, evidence: 'a human' }],
  ],
  [
    'the same question again',
    { ...calm, sameQuestion: { messageId: 'msg_0', similarity: 0.9, times: 2 } },
    [
      {
        ...{ signal: 'repeated-question', score: 0.9, evidence: '' },
        ...{ messageId: 'msg_0', times: 2 },
      },
    ],
  ],
  [
    'a failure, however long',
    { ...calm, failure: 'x'.repeat(900) },
    [{ signal: 'assistant-failed', score: 1, evidence: 'x'.repeat(200) }],
  ],
])('signals of the first shape are told in that of today: %s', (_, signals, findings) => {
  const today = asToday(assessed(signals))
  expect(today).toMatchObject({
    signals: { confidence: 'no_sources', language: 'und', findings, earlier: true },
  })
  expect(ConversationEvent.safeParse(today).success).toBe(true)
})

test.each([undefined, null, 'words', 7, [], { confidence: 'certain' }])(
  'signals nobody knows (%j) are readable, and say nothing',
  (signals) => {
    const today = asToday(assessed(signals))
    expect(ConversationEvent.safeParse(today).success).toBe(true)
    expect(today).toMatchObject({ signals: { confidence: 'other', findings: [] } })
  },
)

test('what has the shape of today is left as it is', () => {
  const event = assessed({ language: 'en', confidence: 'other', findings: [] })
  expect(asToday(event)).toBe(event)
  expect(asToday(started)).toBe(started)
})

test('a conversation with such turns is folded and summed up', () => {
  const events = [started, asked('Where is my refund now?', 'msg_1'), assessed(calm)].map(asToday)
  expect(summarize(fold('cnv_1', events)).subject).toBe('Where is my refund now?')
})
