// What has to be looked at when its time has come: a conversation put aside, a clock, a promise. Each is a row that
// outlives the process; whoever does it looks whether it still stands.
import type { ClockKind, ConversationEvent } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { warnAtOf } from './promises.ts'

export type WorkEffect =
  | { kind: 'work.wake'; until: string; afterSeconds: number }
  | { kind: 'work.clock'; clock: ClockKind; dueAt: string; warn: boolean; afterSeconds: number }
  | { kind: 'work.promise'; promiseId: string; dueAt: string; warn: boolean; afterSeconds: number }

export function workEffects(event: ConversationEvent, { work }: Conversation): WorkEffect[] {
  const { at } = event
  switch (event.type) {
    case 'conversation.snoozed': {
      const { until } = event
      return until === null
        ? []
        : [{ kind: 'work.wake', until, afterSeconds: secondsBetween(at, until) }]
    }
    case 'clocks.set':
      return event.clocks.flatMap(({ kind: clock, dueAt, warnAt }) => {
        const look = (warn: boolean, when: string): WorkEffect => ({
          ...{ kind: 'work.clock', clock, dueAt, warn, afterSeconds: secondsBetween(at, when) },
        })
        return [look(true, warnAt), look(false, dueAt)]
      })
    case 'promise.made':
      return promiseLooks(event.promise.id, { at, dueAt: event.promise.dueAt })
    case 'promise.changed': {
      const { promiseId, dueAt } = event
      const isOpen = work.promises.some(({ id, state }) => id === promiseId && state === 'open')
      return dueAt && isOpen ? promiseLooks(promiseId, { at, dueAt }) : []
    }
    default:
      return []
  }
}

function promiseLooks(promiseId: string, when: { at: string; dueAt: string }): WorkEffect[] {
  const { at, dueAt } = when
  const look = (warn: boolean, moment: string): WorkEffect => ({
    ...{ kind: 'work.promise', promiseId, dueAt, warn, afterSeconds: secondsBetween(at, moment) },
  })
  return [look(true, new Date(warnAtOf(when)).toISOString()), look(false, dueAt)]
}

/** Each in a lane of its own: one that is due next week must not keep back one of tomorrow. */
export function workLane(conversationId: string, effect: WorkEffect): string {
  switch (effect.kind) {
    case 'work.wake':
      return `${conversationId}/wake/${effect.until}`
    case 'work.clock':
      return `${conversationId}/clock/${effect.clock}/${effect.dueAt}/${effect.warn}`
    case 'work.promise':
      return `${conversationId}/promise/${effect.promiseId}/${effect.dueAt}/${effect.warn}`
  }
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000)
}
