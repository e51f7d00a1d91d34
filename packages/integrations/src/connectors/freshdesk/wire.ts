// What we send to Freshdesk and read of its answers. Text goes there as HTML, so everything foreign is escaped.

import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, TicketRequest } from '../../connector.ts'
import { customerWords } from '../../render/customer-words.ts'
import { markOf } from '../../render/mark.ts'
import { escapeHtml, htmlStory, lineText, saidText } from '../../render/story.ts'

export const Status = { open: 2, resolved: 4, closed: 5 } as const
const FROM_CHAT = 7
const MEDIUM = 2

/** Well below what Freshdesk takes; in letters of HTML. */
const MAX_STORY = 60_000
const MAX_WORDS = 5_000

/** The description is shown and mailed to the customer: it holds their own words. The story follows as a private note. */
export function toNewTicket(
  { packet, fields }: TicketRequest,
  { key, keyField, groupId }: { key: string; keyField: string; groupId: string },
) {
  const { type, priority, ...custom } = fields
  return {
    ...requesterOf(packet),
    name: packet.customer.name ?? packet.customer.email ?? 'Visitor',
    subject: packet.subject,
    description: paragraphs(customerWords(packet, MAX_WORDS)),
    status: Status.open,
    priority: Number(priority ?? MEDIUM),
    source: FROM_CHAT,
    tags: ['baton', packet.reason.trigger],
    ...(type ? { type } : {}),
    ...(groupId ? { group_id: Number(groupId) } : {}),
    custom_fields: { ...custom, [keyField]: key },
  }
}

/** Freshdesk wants to know them by exactly one thing. An id that nobody has signed must not open another’s contact. */
function requesterOf({ customer }: Packet): Record<string, string> {
  const { id, email, verified } = customer
  if (email) return { email }
  return { unique_external_id: verified ? id : strangerId(id) }
}

/** Between two attempts they may have told their address or signed in: these are all whom they may have been. */
export function requestersOf({ customer }: Packet): Record<string, string>[] {
  const { id, email } = customer
  const byId = [strangerId(id), id].map((unique_external_id) => ({ unique_external_id }))
  return email ? [{ email }, ...byId] : byId
}

const strangerId = (id: string) => `baton:${id}`

export function toStory(packet: Packet, key: string) {
  const story = htmlStory(packet, { most: MAX_STORY })
  return { body: `${story}${paragraphs(markOf(key))}`, private: true }
}

/** What was said to the customer is private here too: this is how to tell one from the other. */
const NOTE_TITLE = 'Note among teammates'

/**
 * Only what the customer wrote themselves is public, and as coming in: a public note of ours would be mailed to them, and
 * coming in opens a resolved ticket again.
 */
export function toNote(ticket: Ticket, { lines, kind }: Comment, key: string) {
  const customers = kind === 'conversation' && lines.every(({ by }) => by === 'customer')
  const requester = customers ? Number(ticket.memo.requesterId) : 0
  const said = lines.map((line) => (requester ? saidText(line) : lineText(line)))
  const all = [...(kind === 'note' ? [NOTE_TITLE] : []), ...said, markOf(key)]
  const body = paragraphs(all.join('\n\n'))
  return requester
    ? { body, private: false, incoming: true, user_id: requester }
    : { body, private: true }
}

function paragraphs(text: string): string {
  const escaped = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
  return escaped.join('')
}

export function toTicket(domain: string, { id, requester_id }: z.output<typeof TicketRow>): Ticket {
  return {
    id: String(id),
    url: `https://${domain}.freshdesk.com/a/tickets/${id}`,
    number: `#${id}`,
    memo: { requesterId: String(requester_id) },
  }
}

export function isOver({ status }: Pick<z.output<typeof TicketRow>, 'status'>): boolean {
  return status === Status.resolved || status === Status.closed
}

export const TicketRow = z.object({
  id: z.number(),
  subject: z.string().nullish(),
  status: z.number(),
  requester_id: z.number(),
  responder_id: z.number().nullish(),
  updated_at: z.string(),
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
})
export const Tickets = z.array(TicketRow)
export const Found = z.object({ results: Tickets })
export const Written = z.object({ id: z.number() })
export const ConversationRow = z.object({
  id: z.number(),
  body_text: z.string().nullish(),
  incoming: z.boolean(),
  private: z.boolean(),
  source: z.number().nullish(),
  user_id: z.number(),
  created_at: z.string(),
  attachments: z
    .array(
      z.object({
        id: z.number().optional(),
        name: z.string(),
        size: z.number().optional(),
        attachment_url: z.string().optional(),
      }),
    )
    .nullish(),
})
export const Conversations = z.array(ConversationRow)
export const Agent = z.object({
  contact: z.object({ name: z.string().nullish(), email: z.string().nullish() }),
})
export const Fields = z.array(z.object({ name: z.string(), type: z.string() }))
export const Problem = z.object({
  description: z.string().optional(),
  message: z.string().optional(),
  errors: z.array(z.object({ field: z.string().optional(), message: z.string() })).optional(),
})
/** Of our rule, and of the wrapper that Freshdesk sends when somebody chose “Simple”. */
const TicketId = z.coerce.string().regex(/^\d+$/)
export const Doorbell = z.union([
  z.object({ ticket_id: TicketId }),
  z.object({ freshdesk_webhook: z.object({ ticket_id: TicketId }) }),
])
