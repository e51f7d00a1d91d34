import type { Channel, ConversationEvent, Customer, Page } from '@baton/contract'
import type { Conversation } from './conversation.ts'

export type Start = {
  customer: Customer
  channel: Channel
  page?: Page | undefined
  locale: string
}

/** Opens a conversation. One that exists already is left as it is. */
export function startConversation(
  conversation: Conversation,
  { customer, channel, page, locale }: Start,
  at: string,
): ConversationEvent[] {
  if (conversation.seq > 0) return []
  return [
    { type: 'conversation.started', at, customer, channel, locale, ...(page ? { page } : {}) },
  ]
}
