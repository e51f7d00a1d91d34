import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { ada, asked, at, given, joined, started } from '../testing/conversations.ts'
import {
  answerAction,
  endAction,
  expireAction,
  openActions,
  requestAction,
  startAction,
} from './actions.ts'
import { evolve } from './conversation.ts'
import { shownTo } from './shown-to.ts'

const call = {
  ...{ callId: 'act_1', name: 'cancel', title: 'Cancel', source: 'server', sideEffect: true },
  input: { orderId: 'A-1' },
}
const requested = { type: 'action.requested' as const, at, call, approval: true }
const waiting = () => given(started, asked('Cancel it'), requested).conversation
const yes = { callId: 'act_1', ok: true, declined: false, result: '', durationMs: 5 }

test('a word of the customer’s is given once', () => {
  const approved = answerAction(waiting(), yes, at)
  expect(approved).toEqual([{ type: 'action.approved', at, callId: 'act_1' }])
  const after = approved.reduce(evolve, waiting())
  expect(answerAction(after, yes, at)).toEqual([])
  expect(answerAction(after, { ...yes, ok: false, declined: true }, at)).toEqual([])
})

test('what was allowed is begun once', () => {
  const approved = answerAction(waiting(), yes, at).reduce(evolve, waiting())
  const begun = startAction(approved, call, at)
  expect(begun).toHaveLength(1)
  expect(startAction(begun.reduce(evolve, approved), call, at)).toEqual([])
  expect(startAction(waiting(), call, at)).toEqual([])
})

test('who has taken over is not acted behind, and what was begun is still ended', () => {
  const held = evolve(waiting(), joined(ada))
  expect(openActions(held)).toEqual([])
  expect(() => answerAction(held, yes, at)).toThrow(expect.objectContaining({ name: 'Refusal' }))
  expect(() => requestAction(held, { call: { ...call, callId: 'x' }, approval: true }, at)).toThrow(
    expect.objectContaining({ code: 'held-by-a-human' }),
  )
  const running = given(started, asked('Go'), { type: 'action.started', at, call }).conversation
  const end = { callId: 'act_1', outcome: 'done' as const, result: 'ok', durationMs: 1 }
  expect(endAction(evolve(running, joined(ada)), end, at)).toHaveLength(1)
})

test('waiting ends, but not for what has been allowed meanwhile', () => {
  expect(expireAction(waiting(), 'act_1', at)).toMatchObject([{ outcome: 'unavailable' }])
  const approved = answerAction(waiting(), yes, at).reduce(evolve, waiting())
  expect(expireAction(approved, 'act_1', at)).toEqual([])
})

test('an answer the assistant waited for lets it go on; one of a turn under way does not', () => {
  const [ended] = expireAction(waiting(), 'act_1', at)
  if (!ended) throw new Error('nothing ended')
  expect(effectsOf(ended, evolve(waiting(), ended))).toEqual([{ kind: 'assistant.reply' }])
  const own = given(started, asked('Go'), { type: 'action.started', at, call }).conversation
  const end = { ...ended, outcome: 'done' as const }
  expect(effectsOf(end, evolve(own, end))).toEqual([])
})

test('a customer sees what is asked of them, and no results', () => {
  expect(shownTo('customer', requested)).toEqual(requested)
  const ended = {
    ...{ type: 'action.ended' as const, at, callId: 'act_1', outcome: 'done' as const },
    ...{ result: 'inner', durationMs: 1 },
  }
  expect(shownTo('customer', ended)).toMatchObject({ result: '' })
  expect(shownTo('customer', { type: 'action.started', at, call })).toEqual({ type: 'hidden', at })
  expect(shownTo('customer', { type: 'actions.declared', at, actions: [] }).type).toBe('hidden')
})
