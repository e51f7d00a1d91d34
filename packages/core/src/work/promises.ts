// What a customer may count on: made, changed and settled by teammates, watched by Baton.
import type { ConversationEvent, Human, Promised } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { Refusal } from '../refusal.ts'
import { isOwed } from './promise-state.ts'

/** The sender chose the id, so the same promise sent twice is made once. */
export function makePromise(
  { work }: Conversation,
  { by, promise }: { by?: Human; promise: Promised },
  at: string,
): ConversationEvent[] {
  if (work.promises.some(({ id }) => id === promise.id)) return []
  return [{ type: 'promise.made', at, promise, ...(by ? { by } : {}) }]
}

export function changePromise(
  conversation: Conversation,
  promiseId: string,
  {
    by,
    text,
    dueAt,
    owner,
  }: {
    by: Human
    text?: string | undefined
    dueAt?: string | undefined
    owner?: Human | null | undefined
  },
  at: string,
): ConversationEvent[] {
  const promise = known(conversation, promiseId)
  const change = {
    ...(text === undefined || text === promise.text ? {} : { text }),
    ...(dueAt === undefined || dueAt === promise.dueAt ? {} : { dueAt }),
    ...(owner === undefined || owner?.id === promise.owner?.id ? {} : { owner }),
  }
  if (Object.keys(change).length === 0) return []
  return [{ type: 'promise.changed', at, promiseId, by, ...change }]
}

export function settlePromise(
  conversation: Conversation,
  promiseId: string,
  { by, how }: { by: Human; how: 'kept' | 'released' },
  at: string,
): ConversationEvent[] {
  const promise = known(conversation, promiseId)
  return isOwed(promise) ? [{ type: 'promise.settled', at, promiseId, how, by }] : []
}

/** Its time is near, or has come. Nothing where it was kept, released or put off meanwhile. */
export function lookAtPromise(
  { work }: Conversation,
  { promiseId, dueAt, warn }: { promiseId: string; dueAt: string; warn: boolean },
  at: string,
): ConversationEvent[] {
  const promise = work.promises.find(({ id }) => id === promiseId)
  if (promise?.state !== 'open' || promise.dueAt !== dueAt) return []
  if (!warn) return [{ type: 'promise.settled', at, promiseId, how: 'broken' }]
  return promise.isWarned ? [] : [{ type: 'promise.warned', at, promiseId, dueAt }]
}

/** A fifth of the time before, at least five minutes, at most two hours; never before it was made. */
export function warnAtOf({ at, dueAt }: { at: string; dueAt: string }): number {
  const [made, due] = [Date.parse(at), Date.parse(dueAt)]
  const lead = Math.min(2 * HOUR, Math.max(5 * MINUTE, (due - made) / 5))
  return Math.max(made, due - lead)
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function known({ work }: Conversation, promiseId: string) {
  const promise = work.promises.find(({ id }) => id === promiseId)
  if (promise) return promise
  throw new Refusal('not-found', 'There is no such promise in this conversation.')
}
