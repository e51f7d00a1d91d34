// The facts of the work on a conversation: none of them is for customers, and none is said to anybody.
import type { ConversationEvent } from '@baton/contract'

export type WorkEvent = Extract<
  ConversationEvent,
  {
    type:
      | `conversation.${'snoozed' | 'woken' | 'tagged' | 'prioritized'}`
      | `clock${string}`
      | `promise.${string}`
  }
>

/** A fact that is added to the contract and not here does not compile. */
const TYPES: Record<WorkEvent['type'], true> = {
  'conversation.snoozed': true,
  'conversation.woken': true,
  'conversation.tagged': true,
  'conversation.prioritized': true,
  'clocks.set': true,
  'clock.warned': true,
  'clock.breached': true,
  'promise.made': true,
  'promise.changed': true,
  'promise.warned': true,
  'promise.settled': true,
}

export function isWorkEvent(event: ConversationEvent): event is WorkEvent {
  return Object.hasOwn(TYPES, event.type)
}
