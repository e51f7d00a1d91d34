import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { ada, at, ben, escalated, given, joined, said, started } from '../testing/conversations.ts'
import { changePromise, lookAtPromise, makePromise, settlePromise, warnAtOf } from './promises.ts'

const dueAt = '2026-01-05T14:00:00.000Z'
const later = '2026-01-06T14:00:00.000Z'
const promise = { id: 'prm_1', text: 'I will call you', dueAt, owner: ada, about: 'other' as const }
const made: ConversationEvent = { type: 'promise.made', at, by: ada, promise }
const broken: ConversationEvent = {
  ...{ type: 'promise.settled', at: dueAt, promiseId: 'prm_1', how: 'broken' },
}
const open = given(started, escalated, joined(ada), made)
const stateOf = (...events: ConversationEvent[]) =>
  given(started, escalated, joined(ada), made, ...events).conversation.work.promises[0]?.state

test('the same promise sent twice is made once', () => {
  open.when((now) => makePromise(now, { by: ada, promise }, at)).gives([])
})

test('a promise is kept or released by hand, also after it was broken', () => {
  const settle = (how: 'kept' | 'released') =>
    open.when((now) => settlePromise(now, 'prm_1', { by: ben, how }, at))
  settle('kept').givesTypes('promise.settled')
  settle('released').givesTypes('promise.settled')
  expect(stateOf(broken)).toBe('broken')
  expect(stateOf(broken, { ...broken, how: 'kept', by: ada })).toBe('kept')
  given(started, made, { ...broken, how: 'kept', by: ada } as ConversationEvent)
    .when((now) => settlePromise(now, 'prm_1', { by: ben, how: 'released' }, at))
    .gives([])
  open.when((now) => settlePromise(now, 'prm_9', { by: ben, how: 'kept' }, at)).refuses('not-found')
})

test('a teammate’s own promise is not kept by just any word', () => {
  expect(stateOf(said(ada, 'One more thing.'))).toBe('open')
})

test('one put off is watched at its new time alone', () => {
  const put = changePromise(open.conversation, 'prm_1', { by: ada, dueAt: later }, at)
  const now = given(started, escalated, joined(ada), made, ...put)
  const look = { promiseId: 'prm_1', warn: false }
  now.when((c) => lookAtPromise(c, { ...look, dueAt }, dueAt)).gives([])
  now.when((c) => lookAtPromise(c, { ...look, dueAt: later }, later)).givesTypes('promise.settled')
  now.when((c) => changePromise(c, 'prm_1', { by: ada, dueAt: later }, at)).gives([])
})

test('a broken one with a later time is a promise again', () => {
  const put: ConversationEvent = {
    ...{ type: 'promise.changed', at: dueAt, promiseId: 'prm_1', by: ada, dueAt: later },
  }
  expect(stateOf(broken, put)).toBe('open')
})

test('who says that it is solved releases us; who closes for them does not', () => {
  const by = (id: string): ConversationEvent => ({
    ...{ type: 'conversation.closed', at, by: { id, name: 'Someone' } },
  })
  expect(stateOf(by('customer'))).toBe('released')
  expect(stateOf(by('usr_ada'))).toBe('open')
})

test('somebody is warned before it breaks, never before it was made', () => {
  const iso = (ms: number) => new Date(ms).toISOString()
  expect(iso(warnAtOf({ at, dueAt }))).toBe('2026-01-05T13:00:00.000Z')
  expect(iso(warnAtOf({ at, dueAt: later }))).toBe('2026-01-06T12:00:00.000Z')
  expect(iso(warnAtOf({ at, dueAt: '2026-01-05T09:02:00.000Z' }))).toBe(at)
})
