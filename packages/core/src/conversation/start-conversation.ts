import type {
  Channel,
  ChannelPlace,
  ConversationEvent,
  Customer,
  Device,
  Page,
} from '@baton/contract'
import type { Conversation } from './conversation.ts'

export type Start = {
  customer: Customer
  channel: Channel
  place?: ChannelPlace | undefined
  page?: Page | undefined
  device?: Device | undefined
  locale: string
}

/** Opens a conversation. One that exists already is left as it is. */
export function startConversation(
  conversation: Conversation,
  { customer, channel, place, page, device, locale }: Start,
  at: string,
): ConversationEvent[] {
  if (conversation.seq > 0) return []
  return [
    {
      ...{ type: 'conversation.started', at, customer, channel, locale },
      ...(place ? { place } : {}),
      ...(page ? { page } : {}),
      ...(device ? { device } : {}),
    },
  ]
}
