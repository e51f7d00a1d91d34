import {
  type ConversationEvent,
  defaultPolicy,
  type Finding,
  type Mark,
  type Policy,
  type PolicyRule,
  type Recorded,
} from '@baton/contract'
import { describe, expect, test } from 'vitest'
import {
  ada,
  answered,
  asked,
  at,
  escalated,
  joined,
  returned,
  started,
} from '../testing/conversations.ts'
import { judgeCase } from './cases.ts'
import { marksOf, walk } from './recorded-turns.ts'
import { addTallies, count, emptyTally, replayConversation } from './replay.ts'

const ask: PolicyRule = { when: 'asked-for-human', outcome: 'escalate' }
const frustrated: PolicyRule = { when: 'frustration', atLeast: 0.6, outcome: 'escalate' }
const offering: PolicyRule = { when: 'frustration', atLeast: 0.3, outcome: 'offer' }
const reason = { trigger: 'no-match', detail: 'No document has an answer' }

const quiet = [started, ...turn('m1', 'Where is it?', 0.1), answered('There.', 'a1')]
const angry = [
  ...quiet,
  ...turn('m2', 'That is nonsense', 0.7),
  answered('Sorry.', 'a2'),
  ...turn('m3', 'Useless! Call my lawyer', 0.9),
  answered('Sorry.', 'a3'),
]
const given = [...quiet, ...turn('m2', 'Why?', 0.2, 'escalate'), escalated]

describe('a replay', () => {
  test('says that nothing changes where nothing would', () => {
    expect(replayed(quiet, [ask, frustrated])).toMatchObject({
      change: 'same',
      after: { kind: 'answer' },
    })
  })

  test('finds who would have been handed over, at the first turn that does it', () => {
    expect(replayed(angry, [ask, frustrated])).toMatchObject({
      change: 'newly-escalated',
      subject: 'Where is it?',
      after: { trigger: 'frustration', messageId: 'm2' },
    })
  })

  test('finds who would not have been', () => {
    expect(replayed(given, [ask])).toMatchObject({
      change: 'no-longer-escalated',
      before: { kind: 'escalate', trigger: 'no-match', messageId: 'm2' },
      after: { kind: 'answer' },
    })
  })

  test('finds offers', () => {
    expect(replayed(angry, [ask, offering])).toMatchObject({
      change: 'newly-offered',
      after: { kind: 'offer', messageId: 'm2' },
    })
  })

  test('looks for phrases in what was written', () => {
    const rule: PolicyRule = { when: 'custom-phrase', phrases: ['lawyer'], outcome: 'escalate' }
    expect(replayed(angry, [ask, rule]).after).toMatchObject({ kind: 'escalate', messageId: 'm3' })
  })

  test('leaves the button to the customer, under any policy', () => {
    const pressed = [...quiet, escalated]
    expect(replayed(pressed, [ask])).toMatchObject({ change: 'same', after: { kind: 'escalate' } })
    const early = [started, ...turn('m1', 'Nonsense!', 0.9), answered('Sorry.', 'a1'), escalated]
    expect(replayed(early, [ask, frustrated]).change).toBe('earlier')
  })

  test('does not let an escalation that would not have been limit a later one', () => {
    const again = [...given, joined(ada), returned(ada), ...turn('m4', 'Nonsense!', 0.9)]
    const none = {
      ...defaultPolicy.limits,
      escalationsPerConversation: 1,
      quietAnswersAfterHandBack: 0,
    }
    expect(replayed(again, [ask, frustrated], { limits: none }).change).toBe('later')
  })

  test('is counted, and counts can be added', () => {
    const tally = emptyTally()
    const walked = walkThrough(angry)
    count(tally, walked, replayConversation(walked, custom([ask, frustrated])))
    const both = addTallies(tally, tally)
    expect(both).toMatchObject({
      conversations: 2,
      turns: 6,
      before: { answer: 2, escalate: 0 },
      after: { answer: 0, escalate: 2 },
      changes: { 'newly-escalated': 2, same: 0 },
    })
  })
})

test.each([
  ['right', angry, 'm2', [ask], true],
  ['right', angry, 'm2', [ask, frustrated], false],
  ['too-early', given, 'm2', [ask], true],
  ['too-early', angry, 'm2', [ask, frustrated], false],
  ['too-late', angry, 'm3', [ask, frustrated], true],
  ['too-late', angry, 'm2', [ask, frustrated], false],
  ['missed', angry, 'm2', [ask, frustrated], true],
  ['missed', angry, 'm2', [ask, offering], false],
] as const)(
  'a turn marked %s is a case that a policy passes or fails (%#)',
  (mark, log, messageId, rules, passes) => {
    const marked = walkThrough([...log, word(messageId, mark)])
    expect(marksOf(marked)).toMatchObject([{ messageId, marked: { mark, by: ada } }])
    expect(judgeCase(marked, { messageId, mark }, custom([...rules]))?.passes).toBe(passes)
  },
)

test.each([
  ['answer', angry, 'm2', [ask], true],
  ['answer', angry, 'm2', [ask, offering], false],
  ['offer', angry, 'm2', [ask, offering], true],
  ['escalate', angry, 'm2', [ask, frustrated], true],
  // Who has a person already never comes to ask again.
  ['escalate', angry, 'm3', [ask, frustrated], false],
  ['answer', angry, 'm3', [ask, { ...frustrated, atLeast: 0.95 }], true],
] as const)(
  'a turn that is kept as one to %s is a case that a policy passes or fails (%#)',
  (expected, log, messageId, rules, passes) => {
    const verdict = judgeCase(walkThrough(log), { messageId, expected }, custom([...rules]))
    expect(verdict?.passes).toBe(passes)
  },
)

function turn(
  id: string,
  text: string,
  score: number,
  kind: 'answer' | 'escalate' = 'answer',
): ConversationEvent[] {
  const findings: Finding[] = [{ signal: 'frustration', score, evidence: text }]
  const signals = { language: 'en', confidence: 'very_confident' as const, findings }
  const decision = kind === 'answer' ? { kind } : { kind, reason }
  return [
    asked(text, id),
    { type: 'turn.assessed', at, messageId: id, signals, attempts: [], decision },
  ]
}

function word(messageId: string, mark: Mark): ConversationEvent {
  return { type: 'assessment.marked', at, messageId, mark, by: ada }
}

function walkThrough(events: readonly ConversationEvent[]) {
  const recorded = events.map((event, place): Recorded => ({ ...event, seq: place + 1 }))
  return walk('cnv_1', recorded, (text, phrase) => (text.includes(phrase) ? phrase : null))
}

function replayed(
  events: readonly ConversationEvent[],
  rules: PolicyRule[],
  of: Partial<Policy> = {},
) {
  return replayConversation(walkThrough(events), custom(rules, of))
}

function custom(rules: PolicyRule[], of: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, preset: 'custom', rules, ...of }
}
