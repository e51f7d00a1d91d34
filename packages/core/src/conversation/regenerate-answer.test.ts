import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { measuresOf } from '../insights/measures.ts'
import { turnsOf } from '../insights/turns.ts'
import { packetOf } from '../packet/packet-of.ts'
import { receiptOf } from '../packet/receipt-of.ts'
import {
  ada,
  answered,
  asked,
  at,
  closed,
  escalated,
  given,
  joined,
  returned,
  said,
  started,
} from '../testing/conversations.ts'
import { transcriptOf } from '../text/transcript.ts'
import { type Conversation, evolve, fold } from './conversation.ts'
import { openQuestion } from './open-question.ts'
import { postAnswer } from './post-message.ts'
import { rateAnswer } from './rate.ts'
import { mayRegenerate, regenerateAnswer } from './regenerate-answer.ts'
import { allSaid, replacedFor } from './replaced-answers.ts'
import { reportAnswer } from './report-answer.ts'
import { shownTo } from './shown-to.ts'
import { stopAnswer } from './stop-answer.ts'

const anew = (messageId: string): ConversationEvent => ({
  type: 'answer.regenerated',
  at,
  messageId,
})
const again = (id: string) => (now: Conversation) => regenerateAnswer(now, id, at)
const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text)
const once = [started, asked('Refunds?'), answered('14 days', 'a1')]

test('the question waits again, and the assistant is sent to answer it', () => {
  const story = given(...once)
  story.when(again('a1')).gives([anew('a1')])
  const after = evolve(story.conversation, anew('a1'))
  expect(openQuestion(after)?.text).toBe('Refunds?')
  expect(effectsOf(anew('a1'), after)).toEqual([{ kind: 'assistant.reply' }])
})

test('what was replaced is out of the talk and in its story, where it was said', () => {
  const { conversation } = given(...once, anew('a1'), answered('Within two weeks', 'a2'))
  expect(texts(conversation.messages)).toEqual(['Refunds?', 'Within two weeks'])
  expect(texts(allSaid(conversation))).toEqual(['Refunds?', '14 days', 'Within two weeks'])
  expect(transcriptOf(conversation, 'text')).toContain('Assistant (another answer took its place)')
  const packet = packetOf(conversation, { earlier: [], link: '', fileUrl: () => '' })
  expect(packet.transcript.map(({ text, replaced }) => [text, replaced])).toEqual([
    ['Refunds?', undefined],
    ['14 days', true],
    ['Within two weeks', undefined],
  ])
  expect(packet.summary).not.toContain('14 days')
  expect(receiptOf(conversation).messages).toBe(2)
})

test('two tabs, or the same request twice, ask once', () => {
  given(...once, anew('a1'))
    .when(again('a1'))
    .gives([])
  given(...once, anew('a1'), answered('Within two weeks', 'a2'))
    .when(again('a1'))
    .gives([])
})

test('an answer that was replaced is not said again by whoever comes late', () => {
  given(...once, anew('a1'))
    .when((now) => postAnswer(now, { id: 'a1', text: '14 days' }, at))
    .gives([])
})

test.each([
  ['a person is asked for', [escalated], 'held-by-a-human'],
  ['a person has it', [joined(ada)], 'held-by-a-human'],
  ['it is closed', [closed], 'conversation-closed'],
  ['more was asked', [asked('And later?')], 'cannot-regenerate'],
  ['more was answered', [asked('And later?'), answered('No', 'a2')], 'cannot-regenerate'],
  ['the assistant went on by itself', [answered('By the way', 'a2')], 'cannot-regenerate'],
] as [string, ConversationEvent[], 'cannot-regenerate'][])('not once %s', (_, events, code) => {
  const story = given(...once, ...events)
  story.when(again('a1')).refuses(code)
  expect(mayRegenerate(story.conversation, 'a1')).toBe(false)
})

test('only what the assistant answered: no question, no person’s words, nothing unknown', () => {
  const story = given(...once, joined(ada), said(ada, 'Sorted'), returned(ada))
  for (const id of ['msg_Refunds?', 'rep_Sorted', 'nothing'])
    story.when(again(id)).refuses('not-found')
  story.when(again('a1')).refuses('cannot-regenerate')
})

test('at most three times for one question, and the next question may again', () => {
  const log = [...once]
  for (const nth of [1, 2, 3]) log.push(anew(`a${nth}`), answered(`Try ${nth}`, `a${nth + 1}`))
  const story = given(...log)
  story.when(again('a4')).refuses('cannot-regenerate')
  expect(mayRegenerate(story.conversation, 'a4')).toBe(false)
  given(...log, asked('Returns?'), answered('By post', 'a5'))
    .when(again('a5'))
    .gives([anew('a5')])
})

test('not while something is being done for it, and then with what was done', () => {
  const call = {
    ...{ callId: 'act_1', name: 'cancel', title: 'Cancel', source: 'server' },
    ...{ input: {}, sideEffect: true },
  }
  const log: ConversationEvent[] = [
    ...[started, asked('Cancel it')],
    { type: 'action.requested', at, call, approval: true },
    { type: 'action.approved', at, callId: 'act_1' },
    answered('In a moment', 'a1'),
  ]
  const begun = given(...log)
  begun.when(again('a1')).refuses('cannot-regenerate')
  const ended: ConversationEvent = {
    ...{ type: 'action.ended', at, callId: 'act_1' },
    ...{ outcome: 'done', result: 'Cancelled', durationMs: 1 },
  }
  const after = [ended, anew('a1')].reduce(evolve, begun.conversation)
  expect(after.actions).toMatchObject([{ state: 'ended', result: 'Cancelled' }])
})

test('an answer that was stopped can be asked for anew', () => {
  const before = given(started, asked('Old?'), asked('Refunds?')).conversation
  const stopped = stopAnswer(before, undefined, at).reduce(evolve, before)
  const words = { id: 'a1', author: { kind: 'assistant' as const }, text: '14', stopped: true }
  const halted = evolve(stopped, {
    ...{ type: 'message.posted', at, message: words as typeof words & { stopped: true } },
  })
  const after = again('a1')(halted).reduce(evolve, halted)
  expect(openQuestion(after)?.text).toBe('Refunds?')
})

test('stopped before it has begun, the other answer is owed no more', () => {
  const { conversation } = given(...once, anew('a1'))
  const after = stopAnswer(conversation, undefined, at).reduce(evolve, conversation)
  expect(openQuestion(after)).toBeNull()
  expect(replacedFor(after, { messages: after.messages })).toHaveLength(1)
})

test('on a channel outside nothing is taken from their eyes', () => {
  const place = { connectionId: 'con_1', address: '+49' }
  given({ ...started, channel: 'whatsapp', place } as ConversationEvent, ...once.slice(1))
    .when(again('a1'))
    .refuses('cannot-regenerate')
})

test('the customer’s page sees the same, and nothing else goes with it', () => {
  const log = [...once, anew('a1'), answered('Within two weeks', 'a2')]
  const shown = log.map((event) => shownTo('customer', event))
  expect(shown).toContainEqual(anew('a1'))
  expect(texts(fold('cnv_1', shown).messages)).toEqual(['Refunds?', 'Within two weeks'])
})

test('a thumb and a report stay with the answer that was replaced', () => {
  const { conversation } = given(...once, anew('a1'))
  const [rated] = rateAnswer(conversation, { messageId: 'a1', thumb: 'down' }, at)
  expect(rated).toMatchObject({ messageId: 'a1', thumb: 'down' })
  expect(
    reportAnswer(conversation, { messageId: 'a1', by: ada, reason: 'wrong' }, at),
  ).toHaveLength(1)
})

test('it is one question in the figures, and nobody was helped by what was replaced', () => {
  const assessed: ConversationEvent = {
    ...{ type: 'turn.assessed', at, messageId: 'msg_Refunds?', decision: { kind: 'answer' } },
    signals: { language: 'en', confidence: 'very_confident', findings: [] },
    attempts: [{ kind: 'search', query: 'Refunds?', hits: [] }],
  }
  const log = [started, asked('Refunds?'), assessed, answered('14 days', 'a1'), anew('a1')]
  expect(measuresOf(log)).toMatchObject({ quietSince: null, confirmed: false })
  const places = (events: ConversationEvent[]) =>
    turnsOf(events.map((event, index) => ({ ...event, seq: index + 1 })))
  expect(places(log)).toMatchObject([{ again: true }])
  const whole = [...log, assessed, answered('Within two weeks', 'a2')]
  expect(measuresOf(whole)).toMatchObject({ quietSince: at })
  expect(places(whole)).toMatchObject([{ again: false, outcome: 'answered' }])
})
