// What we send to Zoho Desk, and what we read of its answers. An empty list is a 204 without a body.
import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import type { CommentLine, TicketRequest, TicketState } from '../../connector.ts'
import { fitting, lineText, textStory } from '../../render/story.ts'
import type { Settings } from './sign-in.ts'

/** Zoho takes 65,535 in a description and 32,000 in a comment; nobody says of what, so bytes are counted. */
const sizeOf = (text: string) => Buffer.byteLength(harmless(text))
const DESCRIPTION = { most: 60_000, sizeOf }
const COMMENT = { most: 31_000, sizeOf }

/** Set off from the words, so that a person overlooks it and we find it before writing twice. */
export const markOf = (key: string) => `[baton:${key}]`

/**
 * The description is the customer's own words, because Zoho shows it to them and quotes it in mails. The story is a
 * private comment beside it.
 */
export function toNewTicket({ packet, fields }: TicketRequest, key: string, settings: Settings) {
  const { subject, customer } = packet
  const { name, email, id } = customer
  return {
    subject: harmless(subject),
    departmentId: settings.departmentId,
    description: harmless(fitting(questionOf(packet), DESCRIPTION)),
    contact: {
      lastName: harmless(name ?? email ?? `Customer ${id}`).slice(0, 200),
      ...(email ? { email } : {}),
    },
    ...(email ? { email } : {}),
    cf: { ...fields, [settings.keyField]: key },
  }
}

export function withoutAddress(ticket: ReturnType<typeof toNewTicket>) {
  const { email: _, contact, ...rest } = ticket
  return { ...rest, contact: { lastName: contact.lastName } }
}

export function toStory(packet: Packet, key: string) {
  return toNote(textStory(packet, COMMENT), key)
}

/** Private always: Zoho has no way to write as the customer, and mails what is public. */
export function toComment(lines: CommentLine[], key: string) {
  return toNote(fitting(lines.map(lineText).join('\n\n'), COMMENT), key)
}

function toNote(text: string, key: string) {
  return {
    content: `${harmless(text)}\n\n${markOf(key)}`,
    contentType: 'plainText',
    // Always sent: a user of Zoho may have "public" as their own default.
    isPublic: false,
  }
}

/** `zsu[@user:1]zsu` would mention, and so notify, a teammate. */
function harmless(text: string): string {
  return text.replaceAll('zsu[', 'zsu [')
}

function questionOf({ transcript, subject }: Packet): string {
  const theirs = transcript.filter(({ by }) => by === 'customer').map(({ text }) => text)
  return theirs.length > 0 ? theirs.join('\n\n') : subject
}

export function toTicket({ id, ticketNumber, webUrl }: TicketRow): Ticket {
  const url = webUrl?.startsWith('https://') ? webUrl : ''
  return { id, url, number: `#${ticketNumber}`, memo: {} }
}

export function stateOf(row: TicketRow): TicketState {
  const { statusType, modifiedTime, createdTime, assigneeId, assignee } = row
  const id = assignee?.id ?? assigneeId
  const name = [assignee?.firstName, assignee?.lastName].filter(Boolean).join(' ')
  return {
    status: statusType?.toLowerCase() === 'closed' ? 'solved' : 'open',
    at: modifiedTime ?? createdTime,
    assignee: id ? { id, name } : null,
  }
}

const Agent = z.object({
  id: z.string(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
})
export const TicketRow = z.object({
  id: z.string(),
  ticketNumber: z.string(),
  subject: z.string(),
  createdTime: z.string(),
  modifiedTime: z.string().nullish(),
  statusType: z.string().nullish(),
  webUrl: z.string().nullish(),
  assigneeId: z.string().nullish(),
  assignee: Agent.nullish(),
  cf: z.record(z.string(), z.unknown()).nullish(),
})
export type TicketRow = z.output<typeof TicketRow>
export const TicketRows = rowsOf(TicketRow)

export const Written = z.object({ id: z.string() })
export const Comments = rowsOf(z.object({ id: z.string(), content: z.string().nullish() }))
export const Organizations = rowsOf(
  z.object({ id: z.union([z.string(), z.number()]).transform(String), companyName: z.string() }),
)
export const Departments = rowsOf(z.object({ id: z.string(), name: z.string() }))
export const Fields = rowsOf(
  z.object({ apiName: z.string(), allowedValues: z.unknown().optional() }),
)
export const Statuses = z.array(z.object({ value: z.string(), statusType: z.string() }))

export function rowsOf<Row extends z.ZodType>(row: Row) {
  return z
    .object({ data: z.array(row) })
    .nullable()
    .transform((body) => body?.data ?? [])
}
