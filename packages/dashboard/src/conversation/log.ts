// A conversation as the desk holds it: the events as they were recorded, and what they add up to.
import type { Recorded } from '@baton/contract'
import { type Conversation, emptyConversation, evolve } from '@baton/core'

export type Log = { conversation: Conversation; events: readonly Recorded[] }

export function emptyLog(conversationId: string): Log {
  return { conversation: emptyConversation(conversationId), events: [] }
}

/** Adds what is new. Events that are known already, and any after a gap, are left out. */
export function grow(log: Log, coming: readonly Recorded[]): Log {
  const fresh: Recorded[] = []
  let { conversation } = log
  for (const event of coming) {
    if (event.seq !== conversation.seq + 1) continue
    conversation = evolve(conversation, event)
    fresh.push(event)
  }
  return fresh.length === 0 ? log : { conversation, events: [...log.events, ...fresh] }
}
