// What we send to Intercom, and what we read of its answers: as little as we need, so that a field they add or drop does
// not break us.
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, TicketRequest } from '../../connector.ts'
import { customerWords } from '../../render/customer-words.ts'
import { markOf } from '../../render/mark.ts'
import { escapeHtml, htmlStory, lineText, saidText } from '../../render/story.ts'

/** The text attribute of the ticket type that holds our key: Intercom has no external id for tickets. */
export const KEY_ATTRIBUTE = 'baton_key'

/** The customer sees title and description in the Messenger: they hold nothing but the customer's own words. */
const MAX_DESCRIPTION = 2_000
const MAX_STORY = 30_000

export type Contact = { id: string } | { email: string }

export function toNewTicket(
  { packet, fields }: TicketRequest,
  {
    key,
    contact,
    typeId,
    teamId,
  }: { key: string; contact: Contact; typeId: string; teamId: string },
) {
  return {
    ticket_type_id: typeId,
    contacts: [contact],
    ticket_attributes: {
      ...fields,
      _default_title_: packet.subject,
      _default_description_: customerWords(packet, MAX_DESCRIPTION),
      [KEY_ATTRIBUTE]: key,
    },
    ...(teamId ? { assignment: { team_assignee_id: teamId } } : {}),
    // The customer has been told in the chat.
    skip_notifications: true,
  }
}

export function toStory({ packet }: TicketRequest, key: string, adminId: string) {
  return noteBy(adminId, `${htmlStory(packet, { most: MAX_STORY })}<p>${markOf(key)}</p>`)
}

/**
 * The customer's words are the customer's. What others wrote here is a note: the customer has read it in the chat, and a
 * reply would reach them a second time.
 */
export function toReply({ memo }: Ticket, { lines, kind }: Comment, key: string, adminId: string) {
  const isCustomers = kind === 'conversation' && lines.every(({ by }) => by === 'customer')
  if (isCustomers && memo.contactId)
    return {
      message_type: 'comment',
      type: 'user',
      intercom_user_id: memo.contactId,
      body: [...lines.map(saidText), markOf(key)].join('\n\n'),
    }
  const words = [...lines.map(lineText), markOf(key)]
  return noteBy(adminId, words.map((one) => `<p>${escapeHtml(one)}</p>`).join(''))
}

function noteBy(adminId: string, body: string) {
  return { message_type: 'note', type: 'admin', admin_id: adminId, body }
}

type Around = { inboxUrl: string; workspaceId: string; adminId: string }

export function toTicket(row: z.output<typeof TicketRow>, around: Around): Ticket {
  const { adminId } = around
  const contactId = row.contacts?.contacts[0]?.id
  return {
    id: row.id,
    url: pageOf(row.id, around),
    ...(row.ticket_id ? { number: `#${row.ticket_id}` } : {}),
    memo: { adminId, ...(contactId ? { contactId } : {}) },
  }
}

export function pageOf(id: string, { inboxUrl, workspaceId }: Omit<Around, 'adminId'>): string {
  return `${inboxUrl}/a/inbox/${workspaceId}/inbox/shared/all/conversation/${id}`
}

const Part = z.object({
  id: z.coerce.string(),
  part_type: z.string(),
  body: z.string().nullish(),
  created_at: z.number(),
  author: z.object({ type: z.string(), id: z.coerce.string(), name: z.string().nullish() }),
  attachments: z.array(z.object({ name: z.string(), url: z.string() })).nullish(),
})
export type Part = z.output<typeof Part>

export const TicketRow = z.object({
  id: z.coerce.string().regex(/^\d+$/),
  ticket_id: z.coerce.string().nullish(),
  open: z.boolean(),
  created_at: z.number(),
  updated_at: z.number(),
  admin_assignee_id: z.number().nullish(),
  ticket_state: z.object({ id: z.coerce.string(), category: z.string() }).nullish(),
  contacts: z.object({ contacts: z.array(z.object({ id: z.string() })) }).nullish(),
  ticket_attributes: z.record(z.string(), z.unknown()).nullish(),
  ticket_parts: z.object({ ticket_parts: z.array(Part) }).nullish(),
})
export const Tickets = z.object({ tickets: z.array(TicketRow) })
export const Replied = z.object({ id: z.coerce.string() })
export const ContactRow = z.object({ id: z.string() })

const Attributes = z.array(
  z.object({ id: z.coerce.string(), name: z.string(), archived: z.boolean().nullish() }),
)
export const TicketType = z.object({
  name: z.string(),
  category: z.string(),
  /** Their description and their examples differ on the name of the list. */
  ticket_type_attributes: z
    .object({ data: Attributes.optional(), ticket_type_attributes: Attributes.optional() })
    .transform(({ data, ticket_type_attributes }) => data ?? ticket_type_attributes ?? []),
  ticket_states: z.object({
    data: z.array(z.object({ id: z.coerce.string(), category: z.string() })),
  }),
})
export type TicketType = z.output<typeof TicketType>

export const Me = z.object({
  id: z.coerce.string(),
  name: z.string().nullish(),
  app: z.object({ id_code: z.string(), name: z.string().nullish() }),
})
export const Admins = z.object({
  admins: z.array(z.object({ id: z.coerce.string(), name: z.string().nullish() })),
})
export const Problem = z.object({
  errors: z.array(z.object({ code: z.string().nullish(), message: z.string().nullish() })),
})

const TicketId = z.coerce.string().regex(/^\d+$/)
const Item = z.object({
  type: z.string().nullish(),
  id: z.unknown().optional(),
  ticket: z.unknown().optional(),
})
/** Some topics carry the ticket itself, some a ticket and what happened to it. */
export const Notification = z.object({ data: z.object({ item: Item }) }).transform(({ data }) => {
  const { type, id, ticket } = data.item
  const inner = z.object({ id: TicketId }).safeParse(ticket)
  const own = type === 'ticket' ? TicketId.safeParse(id).data : undefined
  return inner.data?.id ?? own ?? null
})
