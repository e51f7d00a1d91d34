// Notes what a vendor says of our messages. It says so late, twice and in any order: a step back says nothing.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from '../conversation.ts'
import { type MessageState, stateOf } from './message-state.ts'

/** All of a message is with the vendor. */
export function recordSent(
  conversation: Conversation,
  { messageId, ids }: { messageId: string; ids: string[] },
  at: string,
): ConversationEvent[] {
  return isNews(conversation, messageId, 'sent')
    ? [{ type: 'message.sent', at, messageId, ids }]
    : []
}

type Arrival = { messageId: string; state: 'delivered' | 'read' }

export function recordArrival(
  conversation: Conversation,
  { messageId, state }: Arrival,
  at: string,
): ConversationEvent[] {
  return isNews(conversation, messageId, state) ? [{ type: `message.${state}`, at, messageId }] : []
}

type Refused = { messageId: string; problem: string }

export function recordFailure(
  conversation: Conversation,
  { messageId, problem }: Refused,
  at: string,
): ConversationEvent[] {
  return isNews(conversation, messageId, 'failed')
    ? [{ type: 'message.failed', at, messageId, problem: problem.slice(0, MOST_WORDS) }]
    : []
}

/** Nobody may write to the customer now: it goes out when they write. */
export function holdMessage(
  conversation: Conversation,
  { messageId, problem }: Refused,
  at: string,
): ConversationEvent[] {
  return isNews(conversation, messageId, 'held')
    ? [{ type: 'message.held', at, messageId, problem: problem.slice(0, MOST_WORDS) }]
    : []
}

export function recordNudge(
  { nudged }: Conversation,
  { messageId }: { messageId: string },
  at: string,
): ConversationEvent[] {
  return nudged ? [] : [{ type: 'customer.nudged', at, messageId }]
}

const MOST_WORDS = 1_000

/** From which states a message may come to another. What has been delivered cannot fail any more. */
const AFTER: Record<MessageState['state'], readonly (MessageState['state'] | null)[]> = {
  sent: [null, 'held', 'failed'],
  delivered: [null, 'held', 'failed', 'sent'],
  read: [null, 'held', 'failed', 'sent', 'delivered'],
  failed: [null, 'held', 'sent'],
  held: [null, 'sent', 'failed'],
}

function isNews(
  conversation: Conversation,
  messageId: string,
  next: MessageState['state'],
): boolean {
  return AFTER[next].includes(stateOf(conversation, messageId))
}
