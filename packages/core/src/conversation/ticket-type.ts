import type { TicketType } from '@baton/contract'

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
