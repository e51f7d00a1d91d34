// What we send to Zendesk, and what we read of its answers: as little as we need, so that a field they add or drop does
// not break us.
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, TicketRequest } from '../../connector.ts'
import { markOf } from '../../render/mark.ts'
import { lineText, saidText, textStory } from '../../render/story.ts'

const MAX_STORY = 60_000

/** The first comment is a note: a public one would be mailed to the customer. */
export function toNewTicket(
  { packet, fields }: TicketRequest,
  { key, groupId }: { key: string; groupId: string },
) {
  const { subject, customer } = packet
  const requester = customer.email
    ? { requester: { name: customer.name ?? customer.email, email: customer.email } }
    : {}
  return {
    ticket: {
      subject,
      comment: { body: textStory(packet, { most: MAX_STORY }), public: false },
      ...requester,
      external_id: key,
      tags: ['baton', packet.reason.trigger],
      ...(groupId ? { group_id: Number(groupId) } : {}),
      custom_fields: Object.entries(fields).map(([id, value]) => ({ id: Number(id), value })),
    },
  }
}

export function toUpdate(ticket: Ticket, { lines, kind }: Comment, key: string) {
  const customers = kind === 'conversation' && lines.every(({ by }) => by === 'customer')
  const text = lines.map((line) => (customers ? saidText(line) : lineText(line))).join('\n\n')
  const author = customers && ticket.memo.requesterId
  const comment = {
    body: `${text}\n\n${markOf(key)}`,
    public: kind === 'conversation',
    ...(author ? { author_id: Number(author) } : {}),
  }
  return { ticket: { comment } }
}

export function toTicket(baseUrl: string, ticket: z.output<typeof TicketRow>): Ticket {
  const { id, requester_id, submitter_id } = ticket
  return {
    id: String(id),
    url: `${baseUrl}/agent/tickets/${id}`,
    number: `#${id}`,
    memo: {
      ...(requester_id ? { requesterId: String(requester_id) } : {}),
      ...(submitter_id ? { ourId: String(submitter_id) } : {}),
    },
  }
}

export function isOver({ status }: Pick<z.output<typeof TicketRow>, 'status'>): boolean {
  return status === 'solved' || status === 'closed'
}

export const TicketRow = z.object({
  id: z.number(),
  status: z.string(),
  requester_id: z.number().nullish(),
  /** Of a ticket that we opened: ours. */
  submitter_id: z.number().nullish(),
  updated_at: z.string(),
  assignee_id: z.number().nullish(),
})
const User = z.object({ id: z.number(), name: z.string(), role: z.string() })
export const Opened = z.object({ ticket: TicketRow })
export const Now = z.object({ ticket: TicketRow, users: z.array(User).default([]) })
export const Tickets = z.object({ tickets: z.array(TicketRow) })
export const Updated = z.object({
  audit: z.object({ events: z.array(z.object({ id: z.number(), type: z.string() })) }),
})
export const Attached = z.object({
  id: z.number(),
  file_name: z.string(),
  content_url: z.string(),
  size: z.number().optional(),
})
export const Comments = z.object({
  comments: z.array(
    z.object({
      id: z.number(),
      author_id: z.number(),
      plain_body: z.string(),
      public: z.boolean(),
      created_at: z.string(),
      attachments: z.array(Attached).default([]),
    }),
  ),
  users: z.array(User),
})
export const Me = z.object({
  user: z.object({ id: z.number().nullable(), name: z.string(), role: z.string() }),
})
export const Doorbell = z.object({ detail: z.object({ id: z.coerce.string().regex(/^\d+$/) }) })
