import type { ConversationEvent, Human, OwnTicket, TicketType } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'
import { isLong, summarize } from './summarize.ts'

/** `rewrite`: there is a model that may tell the story better. `inTurn`: it is one of many. */
type Telling = { rewrite?: boolean; inTurn?: boolean }

/**
 * Makes a human the holder. The first one wins; doing it again as the same human changes nothing. What nobody has asked
 * for becomes a ticket by it, with its story.
 */
export function takeOver(
  conversation: Conversation,
  human: Human,
  at: string,
  telling: Telling = {},
): ConversationEvent[] {
  const { holder } = conversation
  switch (holder.kind) {
    case 'assistant':
      return [{ type: 'human.joined', at, human, ticket: ticketOf(conversation, telling) }]
    case 'queue':
      return [{ type: 'human.joined', at, human }]
    case 'human':
      if (holder.human.id === human.id) return []
      throw heldBy(holder)
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

function ticketOf(
  conversation: Conversation,
  { rewrite = false, inTurn = false }: Telling,
): OwnTicket {
  return {
    type: ticketTypeOf(conversation.channel),
    summary: summarize(conversation),
    ...(rewrite && isLong(conversation) ? { rewrite, ...(inTurn ? { inTurn } : {}) } : {}),
  }
}

/** By the channel of a conversation: on our own pages and in programs, customers are there while they are answered. */
export function ticketTypeOf(channel: string): TicketType {
  switch (channel) {
    case 'email':
      return 'email'
    case 'whatsapp':
      return 'messaging'
    default:
      return 'live_chat'
  }
}

export function heldBy(holder: { human: Human; since: string }): Refusal {
  return new Refusal('held-by-another', `${holder.human.name} took this over at ${holder.since}.`)
}
