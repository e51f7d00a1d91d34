// What we send to Help Scout, and what we read of its answers: as little as we need, so that a field they add or drop
// does not break us.
import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, TicketRequest } from '../../connector.ts'
import { customerWords } from '../../render/customer-words.ts'
import { markOf } from '../../render/mark.ts'
import { escapeHtml, htmlStory, lineText, saidText } from '../../render/story.ts'

/** A request to open may have 256 kB, one to add 100 kB; JSON makes the text somewhat longer. */
const MAX_STORY_BYTES = 80_000
const MAX_WORDS = 10_000
const MAX_NAME = 40

type Opening = { key: string; inboxId: string; email: string }

/** The customer's words are theirs, and nobody is mailed for them; the story is a note. */
export function toNewConversation(
  { packet, fields }: TicketRequest,
  { key, inboxId, email }: Opening,
) {
  const story = htmlStory(packet, { most: MAX_STORY_BYTES, sizeOf: Buffer.byteLength })
  return {
    subject: packet.subject,
    customer: { email, ...namesOf(packet.customer) },
    mailboxId: Number(inboxId),
    type: 'email',
    status: 'active',
    tags: ['baton', packet.reason.trigger],
    fields: Object.entries(fields).map(([id, value]) => ({ id: Number(id), value })),
    threads: [
      { type: 'customer', customer: { email }, text: escapeHtml(customerWords(packet, MAX_WORDS)) },
      { type: 'note', text: `${story}<p>${markOf(key)}</p>` },
    ],
  }
}

/** Help Scout knows customers by their address. `.invalid` belongs to nobody (RFC 2606). */
export function addressOf({ id, email }: Packet['customer'], domain: string): string {
  return email ?? `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '-')}@${domain}`
}

function namesOf({ name }: Packet['customer']): { firstName?: string; lastName?: string } {
  const [first = '', ...rest] = (name ?? '').trim().split(/\s+/)
  const last = rest.join(' ')
  return {
    ...(first ? { firstName: first.slice(0, MAX_NAME).toWellFormed() } : {}),
    ...(last ? { lastName: last.slice(0, MAX_NAME).toWellFormed() } : {}),
  }
}

/**
 * Where a comment goes, and with what. What others than the customer wrote is a note: the customer has read it in the
 * chat, and a reply would be mailed to them.
 */
export function toThread({ memo }: Ticket, { lines, kind }: Comment, key: string) {
  const isCustomers = kind === 'conversation' && lines.every(({ by }) => by === 'customer')
  if (isCustomers && memo.email) {
    const text = htmlLines([...lines.map(saidText), markOf(key)])
    return { path: '/customer', body: { customer: { email: memo.email }, text } }
  }
  return { path: '/notes', body: { text: htmlLines([...lines.map(lineText), markOf(key)]) } }
}

function htmlLines(lines: string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')
}

type Known = { number?: number; email?: string | undefined }

export function toTicket(id: string, { number, email }: Known): Ticket {
  return {
    id,
    url: `https://secure.helpscout.net/conversation/${id}`,
    ...(number ? { number: `#${number}` } : {}),
    memo: email ? { email } : {},
  }
}

const Person = z.object({
  id: z.coerce.string(),
  type: z.string().nullish(),
  first: z.string().nullish(),
  last: z.string().nullish(),
})
export type Person = z.output<typeof Person>

export const Thread = z.object({
  id: z.coerce.string(),
  type: z.string(),
  state: z.string(),
  body: z.string().nullish(),
  createdAt: z.string(),
  createdBy: Person.nullish(),
  _embedded: z
    .object({
      attachments: z
        .array(
          z.object({
            id: z.coerce.string().optional(),
            filename: z.string(),
            size: z.number().optional(),
          }),
        )
        .nullish(),
    })
    .nullish(),
})
export type Thread = z.output<typeof Thread>
export const AttachedData = z.object({ data: z.string() })

export const Conversation = z.object({
  id: z.coerce.string(),
  number: z.number(),
  subject: z.string().nullish(),
  status: z.string(),
  state: z.string().nullish(),
  createdAt: z.string(),
  closedAt: z.string().nullish(),
  userUpdatedAt: z.string().nullish(),
  customerWaitingSince: z.object({ time: z.string().nullish() }).nullish(),
  assignee: Person.nullish(),
  primaryCustomer: z.object({ email: z.string().nullish() }).nullish(),
  _embedded: z.object({ threads: z.array(Thread).nullish() }).nullish(),
})
export type Conversation = z.output<typeof Conversation>

/** A page of a list. What is empty is left out. */
const Links = z.object({ next: z.object({ href: z.string() }).nullish() }).nullish()
export const Conversations = z
  .object({
    _embedded: z.object({ conversations: z.array(Conversation).nullish() }).nullish(),
    _links: Links,
  })
  .transform(({ _embedded, _links }) => pageOf(_embedded?.conversations, _links))
export const Threads = z
  .object({ _embedded: z.object({ threads: z.array(Thread).nullish() }).nullish(), _links: Links })
  .transform(({ _embedded, _links }) => pageOf(_embedded?.threads, _links))

function pageOf<Row>(rows: Row[] | null | undefined, links: z.output<typeof Links>) {
  return { rows: rows ?? [], next: links?.next?.href ?? null }
}

export const Me = z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() })
export const Inbox = z.object({ name: z.string() })
export const Doorbell = z.object({ id: z.coerce.string().regex(/^\d+$/) })
