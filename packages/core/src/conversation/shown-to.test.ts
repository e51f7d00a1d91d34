import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import {
  ada,
  answered,
  asked,
  at,
  closed,
  escalated,
  joined,
  returned,
  said,
  started,
} from '../testing/conversations.ts'
import { emptyConversation, fold } from './conversation.ts'
import { evolveSeen } from './evolve-seen.ts'
import { shownTo } from './shown-to.ts'

const SECRET = 'nobody outside may read this'
const reason = { trigger: 'low-confidence', detail: SECRET }

/** One of every kind, with the secret wherever there is room for one. */
const log: ConversationEvent[] = [
  started,
  asked('Where is my refund?'),
  { type: 'note.posted', at, note: { id: 'nte_1', author: ada, text: SECRET } },
  {
    type: 'turn.assessed',
    at,
    messageId: 'msg_1',
    signals: {
      language: 'en',
      confidence: 'other',
      findings: [{ signal: 'frustration', score: 1, evidence: SECRET }],
    },
    attempts: [{ kind: 'search', query: SECRET, hits: [{ title: SECRET, url: SECRET, score: 1 }] }],
    decision: { kind: 'offer', reason },
    trace: [
      {
        rule: 0,
        name: SECRET,
        when: 'frustration',
        outcome: 'offer',
        score: 1,
        threshold: 0.5,
        evidence: SECRET,
        met: true,
        applied: true,
      },
    ],
  },
  { type: 'assessment.marked', at, messageId: 'msg_1', mark: 'right', by: ada, note: SECRET },
  answered('Within 14 days', 'ans_1'),
  { type: 'escalation.offered', at, reason },
  { type: 'answer.regenerated', at, messageId: 'ans_1' },
  {
    type: 'escalation.requested',
    at,
    escalation: { id: 'esc_1', reason, summary: { subject: SECRET, text: SECRET }, helping: true },
  },
  { type: 'escalation.delivered', at, escalationId: 'esc_1', desk: 'baton', ticketId: 'cnv_1' },
  { type: 'email.asked', at },
  { type: 'email.declined', at },
  {
    type: 'customer.identified',
    at,
    customer: {
      id: 'cus_1',
      email: 'sam@example.com',
      attributes: { plan: SECRET },
      verified: false,
    },
  },
  joined(ada),
  said(ada, 'Hello'),
  { type: 'human.left', at, human: ada },
  {
    ...{ type: 'conversation.assigned', at, assignee: ada, team: { id: 'team', name: SECRET } },
    ...{ by: ada, why: { kind: 'by-hand', detail: SECRET }, answerBy: null },
  },
  { type: 'conversation.snoozed', at, by: ada, until: null },
  { type: 'conversation.woken', at, why: 'human', by: ada },
  { type: 'conversation.tagged', at, by: ada, added: [SECRET], removed: [] },
  { type: 'conversation.prioritized', at, by: ada, priority: 'low' },
  { type: 'clocks.set', at, policy: SECRET, clocks: [] },
  {
    ...{ type: 'promise.made', at, by: ada },
    promise: { id: 'prm_1', text: SECRET, dueAt: at, owner: ada, about: 'other' },
  },
  { type: 'promise.changed', at, promiseId: 'prm_1', by: ada, text: SECRET },
  {
    ...{ type: 'conversation.returned', at, by: ada, instruction: SECRET },
    digest: { facts: [SECRET], decisions: [SECRET], promises: [SECRET], doNots: [SECRET] },
  },
  { ...closed, ending: { cancelled: 'other', reason: SECRET } } as ConversationEvent,
  { type: 'conversation.reopened', at },
  { type: 'hidden', at },
]

test('no note, signal, evidence, summary or instruction reaches a customer', () => {
  const shown = log.map((event) => shownTo('customer', event))
  expect(JSON.stringify(shown)).not.toContain(SECRET)
})

test('what is withheld still counts, so that everyone resumes from the same place', () => {
  const shown = log.map((event) => shownTo('customer', event))
  expect(fold('cnv_1', shown).seq).toBe(log.length)
})

test('who holds the conversation is the same for every reader at every moment', () => {
  for (let end = 0; end <= log.length; end++) {
    const whole = fold('cnv_1', log.slice(0, end))
    const shown = fold(
      'cnv_1',
      log.slice(0, end).map((event) => shownTo('customer', event)),
    )
    expect(shown.holder).toEqual(whole.holder)
    expect(shown.messages).toEqual(whole.messages)
    expect(shown.replaced).toEqual(whole.replaced)
  }
})

test('a customer’s page, which folds only what it may see, misses nothing of it', () => {
  const shown = log.map((event) => shownTo('customer', event))
  const seen = shown.reduce(evolveSeen, emptyConversation('cnv_1'))
  // How it stands with those who work on it, who shall take it, and what only rules and tickets look at, is not theirs.
  const { work, assignment, emailSeq, escalatedAt } = seen
  expect(seen).toEqual({ ...fold('cnv_1', shown), work, assignment, emailSeq, escalatedAt })
})

test('humans see everything', () => {
  expect(log.map((event) => shownTo('human', event))).toEqual(log)
})

test('the customer learns that a human was asked and came, and what was said', () => {
  const told = [escalated, joined(ada), said(ada, 'Hi'), returned(ada)]
  expect(told.map((event) => shownTo('customer', event).type)).toEqual(told.map(({ type }) => type))
})
