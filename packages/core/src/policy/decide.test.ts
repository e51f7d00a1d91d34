import {
  defaultPolicy,
  type Finding,
  Policy,
  type PolicyRule,
  type SignalName,
  type Signals,
} from '@baton/contract'
import { describe, expect, test } from 'vitest'
import type { Context } from './context.ts'
import { decide } from './decide.ts'

const calm: Signals = { language: 'en', confidence: 'very_confident', findings: [] }
const context: Context = {
  channel: 'widget',
  attributes: { plan: 'pro', seats: 12 },
  verified: false,
  text: 'Where is my refund? This is an outrage.',
  phraseIn: (text, phrase) => (text.includes(phrase) ? phrase : null),
  escalations: { inConversation: 0, inLastHour: 0 },
  answersSinceHandBack: null,
  waiting: false,
}
const handedBack = { ...context, answersSinceHandBack: 0 }
const used = { ...context, escalations: { inConversation: 5, inLastHour: 0 } }

test.each([
  ['nothing is wrong', calm, 'answer', undefined],
  ['the customer asks for a person', found('asked-for-human'), 'escalate', 'asked-for-human'],
  ['the assistant fails', found('assistant-failed'), 'escalate', 'assistant-failed'],
  [
    'the same is asked again',
    found('repeated-question', { times: 2 }),
    'escalate',
    'repeated-question',
  ],
  [
    'three answers have not helped',
    found('attempts-used-up', { times: 3 }),
    'escalate',
    'attempts-used-up',
  ],
  ['two answers have not helped', found('attempts-used-up', { times: 2 }), 'answer', undefined],
  [
    'somebody is in danger',
    found('sensitive-topic', { kind: 'safety' }),
    'escalate',
    'sensitive-topic',
  ],
  [
    'it is about a bill',
    found('sensitive-topic', { kind: 'billing-dispute' }),
    'offer',
    'sensitive-topic',
  ],
  ['the customer is upset', found('frustration', { score: 0.9 }), 'escalate', 'frustration'],
  ['the customer is a little upset', found('frustration', { score: 0.5 }), 'offer', 'frustration'],
  ['the customer is hardly upset', found('frustration', { score: 0.4 }), 'answer', undefined],
  ['the language is unknown', found('unknown-language'), 'offer', 'unknown-language'],
  ['the assistant would rather not', found('assistant-wish'), 'escalate', 'assistant-wish'],
  ['no document matches', sure('no_sources'), 'escalate', 'no-match'],
  ['the assistant is unsure', sure('not_confident'), 'offer', 'low-confidence'],
  ['it is somewhat sure', sure('somewhat_confident'), 'answer', undefined],
  ['sureness was not measured', sure('other'), 'answer', undefined],
  ['it is told what to do', found('injection'), 'answer', undefined],
] as const)('in the balanced preset, when %s', (_, signals, kind, trigger) => {
  const { decision } = decide(signals, defaultPolicy, context)
  expect(decision.kind).toBe(kind)
  if ('reason' in decision) expect(decision.reason.trigger).toBe(trigger)
})

test('the evidence is in words that a human reads first', () => {
  const signals = found('repeated-question', { times: 2, score: 0.9 })
  const { decision } = decide(signals, defaultPolicy, context)
  expect(decision).toMatchObject({ reason: { detail: 'Asked the same 2 times (90 % alike)' } })
})

test('the trace tells of every rule what it measured, and which one decided', () => {
  const signals = { ...found('asked-for-human'), confidence: 'no_sources' as const }
  const { trace } = decide(signals, defaultPolicy, context)
  expect(trace.map(({ rule }) => rule)).toEqual(trace.map((_, place) => place))
  expect(trace.filter(({ met }) => met)).toMatchObject([
    { when: 'asked-for-human', score: 1, threshold: 0.5, evidence: 'words', applied: true },
    { when: 'no-match', applied: false, blockedBy: 'earlier-rule' },
  ])
})

describe('rules of an operator', () => {
  test('say how many times are too many', () => {
    const patient: PolicyRule = { when: 'repeated-question', times: 3, outcome: 'offer' }
    expect(kindOf(found('repeated-question', { times: 2 }), [patient])).toBe('answer')
    expect(kindOf(found('repeated-question', { times: 3 }), [patient])).toBe('offer')
  })

  test('find phrases, and topics of their own', () => {
    expect(
      kindOf(calm, [
        { when: 'custom-phrase', phrases: ['lawyer', 'outrage'], outcome: 'escalate' },
      ]),
    ).toBe('escalate')
    const topics = [{ topic: 'fury', phrases: ['outrage'], leftOut: false }]
    const rule: PolicyRule = { when: 'sensitive-topic', topics: ['fury'], outcome: 'escalate' }
    expect(decide(calm, custom([rule], { topics }), context).decision).toMatchObject({
      kind: 'escalate',
      reason: { detail: 'Is about fury: “outrage”' },
    })
  })

  test('leave out a topic that we listen for', () => {
    const topics = [{ topic: 'legal', phrases: [], leftOut: true }]
    const policy = custom([{ when: 'sensitive-topic', outcome: 'escalate' }], { topics })
    const signals = found('sensitive-topic', { kind: 'legal' })
    expect(decide(signals, policy, context).decision.kind).toBe('answer')
  })

  test.each([
    ['equal', 'plan', 'pro', true],
    ['not-equal', 'plan', 'free', true],
    ['equal', 'plan', 'free', false],
    ['at-least', 'seats', 10, true],
    ['at-most', 'seats', 10, false],
    ['at-least', 'seats', '1', false],
    ['equal', 'constructor', 'x', false],
  ] as const)('compare an attribute: %s %s %s', (is, attribute, value, fits) => {
    const rule: PolicyRule = {
      when: 'customer-attribute',
      attribute,
      is,
      value,
      verifiedOnly: false,
      outcome: 'escalate',
    }
    expect(kindOf(calm, [rule])).toBe(fits ? 'escalate' : 'answer')
    expect(kindOf(calm, [{ ...rule, verifiedOnly: true }])).toBe('answer')
  })

  test('see an action that is forbidden, and no other', () => {
    const policy = custom([{ when: 'forbidden-action', outcome: 'escalate' }], {
      actionsForbidden: ['refund'],
    })
    const asked = (kind: string) => decide(found('action-asked', { kind }), policy, context)
    expect(asked('refund').decision.kind).toBe('escalate')
    expect(asked('lookup').decision.kind).toBe('answer')
  })

  test('apply only in their channels', () => {
    const rule: PolicyRule = { when: 'no-match', channels: ['api'], outcome: 'escalate' }
    const { decision, trace } = decide(sure('no_sources'), custom([rule]), context)
    expect(decision.kind).toBe('answer')
    expect(trace).toMatchObject([{ met: true, applied: false, blockedBy: 'other-channel' }])
  })
})

describe('who asks for a person', () => {
  const ask = found('asked-for-human')

  test('gets one even where an earlier rule would only offer', () => {
    const rules: PolicyRule[] = [
      { when: 'low-confidence', upTo: 'not_confident', outcome: 'offer' },
      { when: 'asked-for-human', outcome: 'escalate' },
    ]
    expect(kindOf({ ...ask, confidence: 'not_confident' }, rules)).toBe('escalate')
  })

  test('is offered one when the operator wants it so', () => {
    expect(kindOf(ask, [{ when: 'asked-for-human', outcome: 'offer' }])).toBe('offer')
  })

  test('is not held back by any limit', () => {
    const both = { ...used, answersSinceHandBack: 0 }
    expect(decide(ask, defaultPolicy, both).decision.kind).toBe('escalate')
  })
})

describe('a limit', () => {
  test.each([
    ['conversation-limit', used],
    ['hour-limit', { ...context, escalations: { inConversation: 4, inLastHour: 3 } }],
    ['after-hand-back', handedBack],
  ] as const)('makes an offer of an escalation, and is seen: %s', (blockedBy, limited) => {
    const { decision, trace } = decide(sure('no_sources'), defaultPolicy, limited)
    expect(decision).toMatchObject({ kind: 'offer', reason: { trigger: 'no-match' } })
    expect(trace.filter(({ applied }) => applied)).toMatchObject([{ when: 'no-match', blockedBy }])
  })

  test('after a hand-back does not leave alone whom the assistant fails', () => {
    expect(decide(found('assistant-failed'), defaultPolicy, handedBack).decision.kind).toBe(
      'escalate',
    )
  })

  test('after a hand-back ends with the answers it names', () => {
    const later = { ...context, answersSinceHandBack: 1 }
    expect(decide(sure('no_sources'), defaultPolicy, later).decision.kind).toBe('escalate')
  })
})

describe('while a person is on the way', () => {
  const waiting = { ...context, waiting: true }
  const helpful = { ...defaultPolicy, whileWaiting: 'keep-helping' as const }

  test('nothing escalates again', () => {
    expect(decide(found('asked-for-human'), helpful, waiting)).toMatchObject({
      decision: { kind: 'hold' },
      trace: expect.arrayContaining([expect.objectContaining({ blockedBy: 'already-waiting' })]),
    })
  })

  test('what the assistant is sure of is answered where the policy says so', () => {
    expect(decide(calm, helpful, waiting).decision.kind).toBe('answer')
    expect(decide(calm, defaultPolicy, waiting).decision.kind).toBe('hold')
    expect(decide(sure('not_confident'), helpful, waiting).decision.kind).toBe('hold')
  })
})

test.each([
  ['no rule for an ask', [{ when: 'no-match' }]],
  ['one for some channels only', [{ when: 'asked-for-human', channels: ['api'] }]],
  ['one that nothing reaches', [{ when: 'asked-for-human', atLeast: 0.99 }]],
])('a policy with %s is refused, and says why', (_, rules) => {
  const { error } = Policy.safeParse({ preset: 'custom', rules })
  expect(error?.issues).toMatchObject([
    { path: ['rules'], message: expect.stringContaining('asked-for-human') },
  ])
})

test('rules beside a preset are refused, because nobody would read them', () => {
  expect(Policy.safeParse({ rules: [{ when: 'no-match' }] }).success).toBe(false)
})

function found(signal: SignalName, of: Partial<Finding> = {}): Signals {
  return { ...calm, findings: [{ signal, score: 1, evidence: 'words', ...of }] }
}

function sure(confidence: Signals['confidence']): Signals {
  return { ...calm, confidence }
}

function custom(rules: PolicyRule[], of: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, preset: 'custom', rules, ...of }
}

function kindOf(signals: Signals, rules: PolicyRule[]): string {
  return decide(signals, custom(rules), context).decision.kind
}

describe('the action that takes it', () => {
  const named: PolicyRule[] = [
    { when: 'asked-for-human', outcome: 'escalate' },
    { when: 'frustration', outcome: 'escalate', action: 'upset' },
    { when: 'assistant-wish', outcome: 'escalate' },
    { when: 'sensitive-topic', outcome: 'offer' },
  ]
  const custom = Policy.parse({ preset: 'custom', rules: named })
  const reasonFor = (signals: Signals, policy = custom) => {
    const { decision } = decide(signals, policy, context)
    return 'reason' in decision ? decision.reason : null
  }

  test('is the one its rule names', () => {
    expect(reasonFor(found('frustration', { score: 0.9 }))).toMatchObject({ action: 'upset' })
    expect(reasonFor(found('asked-for-human'))).not.toHaveProperty('action')
  })

  test('is the one the assistant chose, unless the rule names another', () => {
    const wish = found('assistant-wish', { kind: 'refunds' })
    expect(reasonFor(wish)).toMatchObject({ action: 'refunds' })
    const ours = named.map((rule) => ({ ...rule, action: 'ours' }))
    const overruled = Policy.parse({ preset: 'custom', rules: ours })
    expect(reasonFor(wish, overruled)).toMatchObject({ action: 'ours' })
  })

  test('can be told by the topic', () => {
    expect(reasonFor(found('sensitive-topic', { kind: 'security' }))).toMatchObject({
      kind: 'security',
    })
  })
})
