// Where a conversation stands in other desks.
import type { ConversationEvent, Human, Message, Ticket } from '@baton/contract'

export type TicketPlace = {
  connectionId: string
  connector: string
  escalationId: string
  /** Null for a destination that was given up. */
  ticket: Ticket | null
  /** Why it was given up. */
  problem: string | null
  status: 'open' | 'solved'
  /** By the desk's clock. */
  changedAt: string | null
  assignee: Human | null
  /** The last event whose words are in the ticket. */
  upTo: number
  /** How far the words go that were on their way when this was last seen. */
  pending: number | null
}

type TicketEvent = Extract<ConversationEvent, { type: `ticket.${string}` }>

export function evolveTickets(places: readonly TicketPlace[], event: TicketEvent): TicketPlace[] {
  switch (event.type) {
    case 'ticket.opened': {
      const { connectionId, connector, escalationId, ticket, upTo } = event
      return [
        ...without(places, event),
        { ...EMPTY, connectionId, connector, escalationId, ticket, upTo },
      ]
    }
    case 'ticket.failed': {
      const { connectionId, escalationId, problem } = event
      return [...without(places, event), { ...EMPTY, connectionId, escalationId, problem }]
    }
    case 'ticket.commented':
      return places.map((place) =>
        isOf(place, event) ? { ...place, upTo: event.upTo, pending: null } : place,
      )
    case 'ticket.commenting':
      return places.map((place) => (isOf(place, event) ? { ...place, pending: event.upTo } : place))
    case 'ticket.changed': {
      const { status, changedAt, assignee = null } = event
      return places.map((place) =>
        isOf(place, event) ? { ...place, status, changedAt, assignee } : place,
      )
    }
  }
}

/** The open ticket of the latest escalation there, if it has one. */
export function ticketAt(
  { tickets, escalation }: { tickets: TicketPlace[]; escalation: { id: string } | null },
  connectionId: string,
): (TicketPlace & { ticket: Ticket }) | null {
  const place = tickets.find(
    (one) => one.connectionId === connectionId && one.escalationId === escalation?.id,
  )
  return place?.ticket ? { ...place, ticket: place.ticket } : null
}

/**
 * Whether a message comes from that desk, where it is known already. Told by its author: people there carry the
 * connection in their ids, while the id of a message is chosen by whoever sends it.
 */
export function wroteThere(
  { connectionId }: Pick<TicketPlace, 'connectionId'>,
  { author }: Pick<Message, 'author'>,
): boolean {
  return author.kind === 'human' && author.human.id.startsWith(`${connectionId}.`)
}

const EMPTY = {
  connector: '',
  ticket: null,
  problem: null,
  status: 'open' as const,
  changedAt: null,
  assignee: null,
  upTo: 0,
  pending: null,
}

function without(
  places: readonly TicketPlace[],
  { connectionId, escalationId }: { connectionId: string; escalationId: string },
): TicketPlace[] {
  return places.filter(
    (one) => one.connectionId !== connectionId || one.escalationId !== escalationId,
  )
}

function isOf(
  place: TicketPlace,
  { connectionId, ticketId }: { connectionId: string; ticketId: string },
): boolean {
  return place.connectionId === connectionId && place.ticket?.id === ticketId
}
