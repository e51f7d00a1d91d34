// What other desks have to hear about an event.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation/conversation.ts'
import { type TicketPlace, wroteThere } from './conversation/tickets/ticket-place.ts'
import type { Effect } from './effects.ts'

/** By then an index that lags has caught up, and a desk that was down may be back. */
const MERGE_SECONDS = 600

type Telling = Extract<
  ConversationEvent,
  {
    type:
      | 'message.posted'
      | 'note.posted'
      | 'customer.identified'
      | 'escalation.corrected'
      | 'escalation.requested'
      | 'escalation.summarized'
      | 'ticket.opened'
      | 'ticket.failed'
      | 'ticket.changed'
      | 'conversation.closed'
  }
>

export function ticketEffects(event: Telling, after: Conversation): Effect[] {
  const open = after.tickets.filter((place) => isCurrent(place, after))
  switch (event.type) {
    case 'escalation.requested': {
      const { id, route } = event.escalation
      return openAt(id, route?.destinations[0])
    }
    case 'ticket.failed': {
      const { escalationId, connectionId, unknown } = event
      const { destinations = [] } = after.escalation?.route ?? {}
      const next = destinations[destinations.indexOf(connectionId) + 1]
      const isLatest = after.escalation?.id === escalationId
      const merge: Effect[] = unknown
        ? [{ kind: 'ticket.merge', escalationId, connectionId, afterSeconds: MERGE_SECONDS }]
        : []
      return [...(isLatest ? openAt(escalationId, next) : []), ...merge]
    }
    case 'ticket.opened':
      // What was said while it was being opened.
      return isMoreKnown(after, event.upTo) || isMoreSaid(after, event.upTo)
        ? [{ kind: 'ticket.comment', connectionId: event.connectionId }]
        : []
    case 'message.posted': {
      // What customer and assistant say among themselves is no news for a desk that has handed back.
      const isTheirs = after.holder.kind === 'queue' || after.holder.kind === 'human'
      if (event.message.author.kind === 'system' || !isTheirs) return []
      return open.filter((place) => !wroteThere(place, event.message)).map(commentAt)
    }
    case 'note.posted':
    case 'customer.identified':
    case 'escalation.corrected':
    case 'escalation.summarized':
      return open.map(commentAt)
    case 'conversation.closed':
      // It goes on elsewhere, and so does the ticket: nothing is solved.
      if (event.ending?.cancelled === 'merged') return []
      return open
        .filter(({ status }) => status === 'open')
        .map(({ connectionId }) => ({ kind: 'ticket.status', connectionId, status: 'solved' }))
    case 'ticket.changed':
      // Solved over there while the customer's next words were on their way: the errand looks whether it is so.
      return event.status === 'solved'
        ? [{ kind: 'ticket.status', connectionId: event.connectionId, status: 'open' }]
        : []
  }
}

function isMoreKnown({ emailSeq, summarySeq, correctedSeq }: Conversation, upTo: number): boolean {
  return Math.max(emailSeq ?? 0, summarySeq ?? 0, correctedSeq ?? 0) > upTo
}

function isMoreSaid({ messages, notes }: Conversation, upTo: number): boolean {
  const isLater = ({ seq }: { seq: number }) => seq > upTo
  return notes.some(isLater) || messages.some((one) => one.author.kind !== 'system' && isLater(one))
}

function openAt(escalationId: string, connectionId: string | undefined): Effect[] {
  return connectionId ? [{ kind: 'ticket.open', escalationId, connectionId }] : []
}

const commentAt = ({ connectionId }: TicketPlace): Effect => ({
  kind: 'ticket.comment',
  connectionId,
})

function isCurrent(place: TicketPlace, { escalation }: Conversation): boolean {
  return place.ticket !== null && place.escalationId === escalation?.id
}
