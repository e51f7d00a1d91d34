import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { ada, answered, asked, at, given, joined, said, started } from '../testing/conversations.ts'
import { summarize } from './summarize.ts'

const long = Array.from({ length: 300 }, (_, n) => `word${n}`).join(' ')

test('the first question is the subject, and the way it went is the text', () => {
  const { conversation } = given(
    started,
    asked('Where is my refund?'),
    answered('Within 14 days.'),
    asked('It has been three weeks!'),
  )
  expect(summarize(conversation)).toEqual({
    subject: 'Where is my refund?',
    text: 'Asked: “Where is my refund?” Last wrote: “It has been three weeks!” The assistant last answered: “Within 14 days.”',
    nextStep: 'Answer: “It has been three weeks!”',
  })
})

test('that no document had an answer is said', () => {
  const searched: ConversationEvent = {
    type: 'turn.assessed',
    at,
    messageId: 'm',
    signals: { language: 'en', confidence: 'no_sources', findings: [] },
    attempts: [{ kind: 'search', query: 'refund', hits: [] }],
    decision: { kind: 'answer' },
  }
  const { conversation } = given(started, asked('Refund?'), searched)
  expect(summarize(conversation).text).toBe('Asked: “Refund?” No document had an answer.')
})

test('a call for a person is not what that person has to answer, nor is code what was said', () => {
  const called: ConversationEvent = {
    type: 'turn.assessed',
    at,
    messageId: 'm2',
    signals: {
      language: 'en',
      confidence: 'other',
      findings: [{ signal: 'asked-for-human', score: 1, evidence: 'get me a human' }],
    },
    attempts: [],
    decision: { kind: 'answer' },
  }
  const { conversation } = given(
    started,
    asked('How do I put it on my page?', 'm1'),
    answered('```\n<script></script>\n```\n\nThe key is not a secret.'),
    asked('this is useless, get me a human', 'm2'),
    called,
  )
  const { text, nextStep } = summarize(conversation)
  expect(nextStep).toBe('Answer: “How do I put it on my page?”')
  expect(text).toContain('answered: “The key is not a secret.”')
})

test('who has written nothing is not put words into the mouth', () => {
  expect(summarize(given(started).conversation)).toEqual({
    subject: 'Asked for a person',
    text: 'The customer has not written anything yet.',
  })
})

test.each([
  ['long texts', long],
  ['texts without a space', 'x'.repeat(10_000)],
  ['texts in a script without spaces', '退款在哪里'.repeat(1_000)],
  ['texts of signs only', '???\n\n   !!!'],
])('however much was written, it is short: %s', (_, text) => {
  const { conversation } = given(
    started,
    asked(text, 'm1'),
    answered(text, 'a1'),
    asked(`${text} again`, 'm2'),
  )
  const { subject, text: story } = summarize(conversation)
  expect(story.split(/\s+/).length).toBeLessThanOrEqual(60)
  expect(subject.length).toBeLessThanOrEqual(80)
  expect(story.length).toBeLessThan(1_000)
})

test('nothing is in it that nobody said', () => {
  const { conversation } = given(
    started,
    asked('Where is my refund for order 4711?'),
    answered('Refunds take 14 days.'),
    joined(ada),
    said(ada, 'I have sent it.'),
    asked('Nothing has arrived.'),
  )
  const transcript = conversation.messages.map(({ text }) => text).join(' ')
  const ours =
    /Asked:|Last wrote:|The assistant last answered:|Ada last answered:|No document had an answer\.|[“”…]/g
  const theirs = summarize(conversation).text.replace(ours, ' ').split(/\s+/).filter(Boolean)
  for (const word of theirs) expect(transcript).toContain(word)
})

test('it is told in the customer’s language', () => {
  const { conversation } = given(
    { ...started, locale: 'de-AT' } as ConversationEvent,
    asked('Wo ist mein Geld?'),
  )
  expect(summarize(conversation)).toEqual({
    subject: 'Wo ist mein Geld?',
    text: 'Gefragt: „Wo ist mein Geld?“',
    nextStep: 'Beantworten: „Wo ist mein Geld?“',
  })
})

test('a greeting is not what the conversation is about', () => {
  const { conversation } = given(started, asked('Hello!'), asked('My export stops at row 500.'))
  expect(summarize(conversation).subject).toBe('My export stops at row 500.')
})

test('signs that mean something to a program stay what was written', () => {
  const { conversation } = given(started, asked('It costs $& and $1, why?'))
  expect(summarize(conversation).text).toBe('Asked: “It costs $& and $1, why?”')
})
