// What is told of tickets in other desks: when one opens, fails or changes, and not every word it gets.
import type { Human, Recorded } from '@baton/contract'

export type TicketMoment =
  | { what: 'ticket-opened'; connector: string; number: string }
  | { what: 'ticket-failed'; connection: string; problem: string }
  | { what: 'ticket-solved' | 'ticket-open'; by: Human | null }

type TicketEvent = Extract<Recorded, { type: `ticket.${string}` }>

export function ticketMoment(event: TicketEvent): TicketMoment | null {
  switch (event.type) {
    case 'ticket.opened': {
      const { connector, ticket } = event
      return { what: 'ticket-opened', connector, number: ticket.number ?? ticket.id }
    }
    case 'ticket.failed':
      return { what: 'ticket-failed', connection: event.connectionId, problem: event.problem }
    case 'ticket.changed': {
      const what = event.status === 'solved' ? 'ticket-solved' : 'ticket-open'
      return { what, by: event.assignee ?? null }
    }
    case 'ticket.commenting':
    case 'ticket.commented':
      return null
  }
}

export function isTicketMoment<Other extends { what: string }>(
  moment: TicketMoment | Other,
): moment is TicketMoment {
  return moment.what.startsWith('ticket-')
}
