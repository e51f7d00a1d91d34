import { defaultPolicy, type Signals } from '@baton/contract'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'

const calm: Signals = {
  askedForHuman: null,
  confidence: 'very_confident',
  sameQuestion: null,
  failure: null,
}
const twice = { messageId: 'm1', similarity: 0.9, times: 2 }

test.each([
  ['nothing is wrong', {}, 'answer', undefined],
  ['the customer asks for a human', { askedForHuman: 'a human' }, 'escalate', 'asked-for-human'],
  ['the assistant fails', { failure: 'timed out' }, 'escalate', 'assistant-failed'],
  ['the same is asked again', { sameQuestion: twice }, 'escalate', 'repeated-question'],
  ['no document matches', { confidence: 'no_sources' }, 'escalate', 'no-match'],
  ['the assistant is unsure', { confidence: 'not_confident' }, 'offer', 'low-confidence'],
  ['it is somewhat sure', { confidence: 'somewhat_confident' }, 'answer', undefined],
  ['sureness was not measured', { confidence: 'other' }, 'answer', undefined],
  [
    'two rules apply, the first one decides',
    { askedForHuman: 'a human', confidence: 'not_confident' },
    'escalate',
    'asked-for-human',
  ],
] as const)('when %s', (_, changed, kind, trigger) => {
  const decision = decide({ ...calm, ...changed }, defaultPolicy)
  expect(decision.kind).toBe(kind)
  if (decision.kind !== 'answer') expect(decision.reason.trigger).toBe(trigger)
})

test('the evidence is in words that a human reads first', () => {
  const decision = decide({ ...calm, sameQuestion: twice }, defaultPolicy)
  expect(decision).toMatchObject({ reason: { detail: 'Asked the same 2 times (90 % alike)' } })
})

test('the operator says how many times are too many', () => {
  const patient = {
    rules: [{ when: 'repeated-question' as const, times: 3, outcome: 'offer' as const }],
  }
  expect(decide({ ...calm, sameQuestion: twice }, patient)).toEqual({ kind: 'answer' })
  expect(decide({ ...calm, sameQuestion: { ...twice, times: 3 } }, patient).kind).toBe('offer')
})

test('without rules the assistant always answers', () => {
  expect(decide({ ...calm, askedForHuman: 'a human', failure: 'down' }, { rules: [] })).toEqual({
    kind: 'answer',
  })
})
