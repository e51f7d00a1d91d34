// The promises of a conversation, folded.
import type { ConversationEvent } from '@baton/contract'
import { CUSTOMER_ID } from '../conversation/outside/missed.ts'
import type { PromiseState } from './work-state.ts'

export function evolvePromises(promises: PromiseState[], event: ConversationEvent): PromiseState[] {
  switch (event.type) {
    case 'promise.made': {
      const { promise, by = null, at } = event
      const made = { ...promise, at, by, state: 'open' as const, settledAt: null, isWarned: false }
      return [...promises, made]
    }
    case 'promise.changed':
      return promises.map((one) => (one.id === event.promiseId ? changed(one, event) : one))
    case 'promise.warned':
      return promises.map((one) =>
        one.id === event.promiseId && one.dueAt === event.dueAt ? { ...one, isWarned: true } : one,
      )
    case 'promise.settled':
      return promises.map((one) =>
        one.id === event.promiseId ? settled(one, event.how, event.at) : one,
      )
    case 'message.posted': {
      const { author } = event.message
      if (author.kind !== 'human' || !promises.some(isOwedReply)) return promises
      return promises.map((one) => (isOwedReply(one) ? settled(one, 'kept', event.at) : one))
    }
    case 'conversation.closed': {
      // Nothing is owed to who says that it is solved, nor where it was no request at all.
      if (event.by.id !== CUSTOMER_ID && !event.ending?.cancelled) return promises
      return promises.map((one) => (isOwed(one) ? settled(one, 'released', event.at) : one))
    }
    default:
      return promises
  }
}

/** Neither kept nor released. */
export function isOwed({ state }: Pick<PromiseState, 'state'>): boolean {
  return state === 'open' || state === 'broken'
}

function isOwedReply(promise: PromiseState): boolean {
  return promise.about === 'reply' && isOwed(promise)
}

/** A later time makes a broken one a promise again. */
function changed(
  promise: PromiseState,
  { text, dueAt, owner, at }: Extract<ConversationEvent, { type: 'promise.changed' }>,
): PromiseState {
  const isLater = dueAt !== undefined && dueAt !== promise.dueAt
  const isOpenAgain = isLater && promise.state === 'broken' && dueAt > at
  return {
    ...promise,
    ...(text === undefined ? {} : { text }),
    ...(owner === undefined ? {} : { owner }),
    ...(isLater ? { dueAt, isWarned: false } : {}),
    ...(isOpenAgain ? { state: 'open' as const, settledAt: null } : {}),
  }
}

function settled(
  promise: PromiseState,
  state: 'kept' | 'broken' | 'released',
  at: string,
): PromiseState {
  return { ...promise, state, settledAt: at }
}
