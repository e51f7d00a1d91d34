// What goes to a person, or has gone, as the customer may read it: their own side of the packet. What was measured, what
// the application says of them and why the policy decided so stay out of it.
import { type Conversation, emptyConversation } from '../conversation/conversation.ts'
import { packetOf } from './packet-of.ts'

export type Receipt = {
  escalationId: string | null
  subject: string
  summary: string
  ownWords: string | null
  name: string | null
  email: string | null
  verified: boolean
  page: { url: string; title?: string | undefined } | null
  attributes: string[]
  messages: number
  tickets: string[]
}

/** Of the escalation that waits; where none does, of what would go now. */
export function receiptOf(conversation: Conversation): Receipt {
  const { holder, escalation, tickets } = conversation
  const isAsked = holder.kind === 'queue' || holder.kind === 'human'
  const current = isAsked ? conversation : { ...conversation, escalation: NONE }
  const packet = packetOf(current, { earlier: [], link: '', fileUrl: () => '' })
  const { subject, summary, ownWords = null, customer, page = null, transcript } = packet
  return {
    escalationId: (isAsked && escalation?.id) || null,
    ...{ subject, summary, ownWords, page },
    name: customer.name ?? null,
    email: customer.email ?? null,
    verified: customer.verified,
    attributes: Object.keys(customer.attributes ?? {}),
    messages: transcript.filter(({ by, replaced }) => by !== 'system' && !replaced).length,
    tickets: tickets.flatMap(({ escalationId, ticket }) =>
      isAsked && ticket && escalationId === escalation?.id ? [ticket.number ?? ticket.id] : [],
    ),
  }
}

const NONE = emptyConversation('').escalation
