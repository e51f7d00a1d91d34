// What has become of our messages on a channel outside: one entry for each of which something is known.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from '../conversation.ts'

export type MessageState = {
  /** Of the message, or of the call the customer was asked to allow. */
  messageId: string
  state: 'sent' | 'delivered' | 'read' | 'failed' | 'held'
  /** Why it failed, or is held. */
  problem: string | null
  at: string
}

type StateEvent = Extract<
  ConversationEvent,
  { type: `message.${'sent' | 'delivered' | 'read' | 'failed' | 'held'}` }
>

export function evolveMessageStates(
  states: readonly MessageState[],
  event: StateEvent,
): MessageState[] {
  const { messageId, at, type } = event
  const state: MessageState = {
    ...{ messageId, at },
    state: type.slice('message.'.length) as MessageState['state'],
    problem: 'problem' in event ? event.problem : null,
  }
  return [...states.filter((one) => one.messageId !== messageId), state]
}

export function stateOf(
  { messageStates }: Pick<Conversation, 'messageStates'>,
  messageId: string,
): MessageState['state'] | null {
  return messageStates.find((one) => one.messageId === messageId)?.state ?? null
}

/** What waits until the customer writes, oldest first. */
export function heldMessages({ messageStates }: Pick<Conversation, 'messageStates'>): string[] {
  return messageStates.filter(({ state }) => state === 'held').map(({ messageId }) => messageId)
}

/**
 * Written by a person or a program over there, not by us: its id carries the connection it came by, so that it is not
 * sent back.
 */
export function cameFromThere(
  { place }: Pick<Conversation, 'place'>,
  { id }: { id: string },
): boolean {
  return place !== null && id.startsWith(`${place.connectionId}.`)
}
