import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { ada, asked, at, given, joined, started } from '../testing/conversations.ts'
import { answerAction, openActions, requestAction, startAction } from './actions.ts'
import { type Conversation, evolve, fold } from './conversation.ts'
import { openQuestion } from './open-question.ts'
import { shownTo } from './shown-to.ts'
import { stopAnswer } from './stop-answer.ts'

const call = {
  ...{ callId: 'act_1', name: 'cancel', title: 'Cancel', source: 'server', sideEffect: true },
  input: { orderId: 'A-1' },
}
const requested = { type: 'action.requested' as const, at, call, approval: true }
const begun = [started, asked('Cancel it'), requested]
const waiting = () => given(...begun).conversation

function stopped(before: Conversation) {
  const events = stopAnswer(before, undefined, at)
  return { events, after: events.reduce(evolve, before) }
}

test('stopping closes what the customer was asked to allow', () => {
  const { events, after } = stopped(waiting())
  expect(events).toMatchObject([
    { type: 'answer.stopped' },
    { type: 'action.ended', callId: 'act_1', outcome: 'declined' },
  ])
  expect(openActions(after)).toEqual([])
  expect(openQuestion(after)).toBeNull()
  expect(stopped(after).events).toEqual([])
})

test('the customer’s page sees the card closed, also when it is loaded again', () => {
  const { events } = stopped(waiting())
  const seen = [...begun, ...events].map((event) => shownTo('customer', event))
  expect(openActions(fold('c', seen))).toEqual([])
})

test('a yes that comes after the stop does nothing', () => {
  const { after } = stopped(waiting())
  const yes = { callId: 'act_1', ok: true, declined: false, result: '', durationMs: 0 }
  expect(answerAction(after, yes, at)).toEqual([])
  expect(startAction(after, call, at)).toEqual([])
})

test('what was allowed before the stop goes its way', () => {
  const allowed = evolve(waiting(), { type: 'action.approved', at, callId: 'act_1' })
  const { events, after } = stopped(allowed)
  expect(events).toEqual([{ type: 'answer.stopped', at }])
  expect(startAction(after, call, at)).toHaveLength(1)
})

test('what the page does without asking is not undone by a stop', () => {
  const own = given(started, asked('Open my cart'), { ...requested, approval: false }).conversation
  expect(stopped(own).events).toEqual([{ type: 'answer.stopped', at }])
})

test('a turn that is stopped while it asks opens no card and begins nothing', () => {
  const { after } = stopped(given(started, asked('Cancel it')).conversation)
  expect(requestAction(after, { call, approval: true }, at)).toEqual([])
  expect(startAction(after, call, at)).toEqual([])
  const next = evolve(after, asked('Cancel it after all', 'msg_2'))
  expect(requestAction(next, { call, approval: true }, at)).toHaveLength(1)
})

test('while the assistant goes on helping, its question can be stopped too', () => {
  const helping = { ...waiting(), holder: { kind: 'queue' as const, helping: true as const } }
  expect(stopped(helping).events).toHaveLength(2)
})

test('what a person answers is not stopped', () => {
  expect(stopped(evolve(waiting(), joined(ada))).events).toEqual([])
})

test('an answer that is finished is not stopped, nor is what is asked after it', () => {
  const before = given(started, asked('Why?', 'msg_1')).conversation
  expect(stopAnswer(before, 'msg_1', at)).toEqual([])
})

test('closing a card lets the assistant look, and there is nothing for it to answer', () => {
  const { events, after } = stopped(waiting())
  const effects = events.flatMap((event) => effectsOf(event, after))
  expect(effects).toEqual([{ kind: 'assistant.reply' }])
  expect(openQuestion(after)).toBeNull()
})
