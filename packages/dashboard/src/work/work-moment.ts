// What is told between the messages of the work on a conversation.
import type { Human, Priority, Recorded } from '@baton/contract'

export type WorkMoment =
  | { what: 'snoozed'; human: Human; until: string | null }
  | { what: 'woken'; by: Human | null }
  | { what: 'tagged'; human: Human; added: string[]; removed: string[] }
  | { what: 'prioritized'; human: Human; priority: Priority }
  | { what: 'clock-breached'; clock: 'first-reply' | 'next-reply' | 'resolution' }
  | { what: 'promised'; by: Human | null; text: string; dueAt: string }
  | { what: 'promise-put-off'; human: Human; dueAt: string }
  | { what: 'promise-settled'; how: 'kept' | 'broken' | 'released'; by: Human | null }

type WorkEvent = Extract<
  Recorded,
  {
    type:
      | `conversation.${'snoozed' | 'woken' | 'tagged' | 'prioritized'}`
      | `clock${string}`
      | `promise.${string}`
  }
>

export function workMoment(event: WorkEvent): WorkMoment | null {
  switch (event.type) {
    case 'conversation.snoozed':
      return { what: 'snoozed', human: event.by, until: event.until }
    case 'conversation.woken':
      return { what: 'woken', by: event.by ?? null }
    case 'conversation.tagged': {
      const { by: human, added, removed } = event
      return { what: 'tagged', human, added, removed }
    }
    case 'conversation.prioritized':
      return { what: 'prioritized', human: event.by, priority: event.priority }
    case 'clock.breached':
      return { what: 'clock-breached', clock: event.clock }
    case 'promise.made': {
      const { text, dueAt } = event.promise
      return { what: 'promised', by: event.by ?? null, text, dueAt }
    }
    case 'promise.changed':
      return event.dueAt ? { what: 'promise-put-off', human: event.by, dueAt: event.dueAt } : null
    case 'promise.settled':
      return { what: 'promise-settled', how: event.how, by: event.by ?? null }
    case 'clocks.set':
    case 'clock.warned':
    case 'promise.warned':
      return null
  }
}
