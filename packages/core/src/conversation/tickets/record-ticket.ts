import type { ConversationEvent, Ticket } from '@baton/contract'
import type { Conversation } from '../conversation.ts'

type Opened = {
  escalationId: string
  connectionId: string
  connector: string
  ticket: Ticket
  upTo: number
}

/** Notes a ticket that was opened. One that is noted already changes nothing. */
export function recordTicket(
  { tickets }: Conversation,
  opened: Opened,
  at: string,
): ConversationEvent[] {
  const { escalationId, connectionId, ticket } = opened
  const isKnown = tickets.some(
    (one) =>
      one.connectionId === connectionId &&
      one.escalationId === escalationId &&
      one.ticket?.id === ticket.id,
  )
  return isKnown ? [] : [{ type: 'ticket.opened', at, ...opened }]
}

type Failed = { escalationId: string; connectionId: string; problem: string; unknown: boolean }

/** Notes that a destination was given up, so that the next is tried. */
export function giveUpTicket(
  { tickets }: Conversation,
  { unknown, ...failed }: Failed,
  at: string,
): ConversationEvent[] {
  const { escalationId, connectionId } = failed
  const isKnown = tickets.some(
    (one) => one.connectionId === connectionId && one.escalationId === escalationId,
  )
  if (isKnown) return []
  return [{ type: 'ticket.failed', at, ...failed, ...(unknown ? { unknown: true as const } : {}) }]
}

/** Notes what is about to go into the ticket, when it is more than one thing. */
export function announceComment(
  { tickets }: Conversation,
  announced: { connectionId: string; ticketId: string; upTo: number },
  at: string,
): ConversationEvent[] {
  const place = tickets.find(
    ({ connectionId, ticket }) =>
      connectionId === announced.connectionId && ticket?.id === announced.ticketId,
  )
  return place && place.pending === null ? [{ type: 'ticket.commenting', at, ...announced }] : []
}

type Commented = { connectionId: string; ticketId: string; upTo: number; ids: string[] }

/** Notes how far the talk is in the ticket by now. */
export function recordComment(
  { tickets }: Conversation,
  commented: Commented,
  at: string,
): ConversationEvent[] {
  const place = tickets.find(
    ({ connectionId, ticket }) =>
      connectionId === commented.connectionId && ticket?.id === commented.ticketId,
  )
  if (!place || place.upTo >= commented.upTo) return []
  return [{ type: 'ticket.commented', at, ...commented }]
}
