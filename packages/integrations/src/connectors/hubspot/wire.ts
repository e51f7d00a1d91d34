// What both of HubSpot's modes read, and the words they leave behind so that an act is not done twice.
import type { Packet } from '@baton/contract'
import * as z from 'zod'
import type { DeskFile, DeskNews, Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile, notToBeHad } from '../../fetch-file.ts'
import type { JsonApi } from '../../json-api.ts'

export const OBJECTS = '/crm/objects/2026-03'
export const THREADS = '/conversations/conversations/2026-09/threads'

/** The longest page that HubSpot gives of messages. */
const PAGE = 100

export async function messagesOf(api: JsonApi, threadId: string): Promise<Message[]> {
  const path = `${THREADS}/${threadId}/messages?limit=${PAGE}&sort=-createdAt`
  const { results } = await api.call(path, Messages)
  return results.sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** Two of one moment may come in either order: what is read twice has the same id. */
const OVERLAP_MS = 60_000

/** Public words of people: not of bots, not of the customer, not a comment among teammates. */
export async function repliesIn(
  api: JsonApi,
  messages: Message[],
  { io, ticketId, since }: { io: Io; ticketId: string; since: string | null },
): Promise<DeskNews[]> {
  const from = since ? Date.parse(since) - OVERLAP_MS : 0
  const theirs = messages.filter(({ type, direction, createdBy, createdAt }) => {
    const isReply = type === 'MESSAGE' && direction === 'OUTGOING'
    return isReply && createdBy?.startsWith('A-') && Date.parse(createdAt) >= from
  })
  return Promise.all(
    theirs.map(async (message) => {
      const { id, createdBy, createdAt, senders } = message
      const human = { id: createdBy ?? '', name: senders?.[0]?.name ?? '' }
      const text = await wholeText(api, message)
      return { id, ticketId, human, text, at: createdAt, attachments: filesOf(io, message) }
    }),
  )
}

/**
 * Each has a signed address that asks for no credentials. Ours are not sent along: the files of an account are no right
 * of the app's. Locations, contacts and templates are attachments too, but no files.
 */
function filesOf(io: Io, { attachments }: Message): DeskFile[] {
  const files = (attachments ?? []).filter(({ type }) => type === 'FILE')
  return files.map(({ fileId, name: given, url }, nth) => {
    const name = given || 'file'
    return {
      ...{ id: String(fileId ?? nth), name },
      async open() {
        if (!url) throw notToBeHad(name, 'HubSpot does not say where it is.')
        return fetchFile(io, { name, url })
      },
    }
  })
}

export function latestOf(news: DeskNews[], cursor: string | null): string | null {
  return news.reduce<string | null>(
    (latest, { at }) => (latest && latest > at ? latest : at),
    cursor,
  )
}

export async function wholeText(api: JsonApi, message: Message): Promise<string> {
  const { id, conversationsThreadId, truncationStatus, text } = message
  if ((truncationStatus ?? 'NOT_TRUNCATED') === 'NOT_TRUNCATED') return text ?? ''
  const path = `${THREADS}/${conversationsThreadId}/messages/${id}/original-content`
  return (await api.find(path, Original))?.text ?? text ?? ''
}

/**
 * Null when there is no address, or none that HubSpot takes. What a customer typed never overwrites a name that is
 * known there.
 */
export async function contactOf(
  api: JsonApi,
  { email, name }: Packet['customer'],
): Promise<string | null> {
  if (!email) return null
  try {
    const path = `${OBJECTS}/contacts/${encodeURIComponent(email)}?idProperty=email`
    const known = await api.find(path, Row)
    if (known) return known.id
    const made = await api.call(`${OBJECTS}/contacts/batch/upsert`, Rows, {
      method: 'POST',
      body: {
        inputs: [{ idProperty: 'email', id: email, properties: { email, firstname: name ?? '' } }],
      },
    })
    return made.results[0]?.id ?? null
  } catch (error) {
    // An address that HubSpot finds odd must not keep the whole story from arriving: it stands in the story.
    if (error instanceof DeliveryError && [400, 409].includes(error.status ?? 0)) return null
    throw error
  }
}

export const Row = z.object({ id: z.string() })
export const Rows = z.object({ results: z.array(Row) })
export const Account = z.object({
  portalId: z.number(),
  uiDomain: z.string().optional(),
})
export const Thread = z.object({
  id: z.string(),
  status: z.string(),
  createdAt: z.string(),
  closedAt: z.string().nullish(),
  latestMessageTimestamp: z.string().nullish(),
  assignedTo: z.string().nullish(),
  originalChannelAccountId: z.string().nullish(),
  threadAssociations: z.object({ associatedTicketId: z.string().nullish() }).nullish(),
})
export type Thread = z.output<typeof Thread>
const Paging = z.object({ next: z.object({ after: z.string() }).nullish() })
export const Threads = z.object({ results: z.array(Thread), paging: Paging.nullish() })
const Attached = z.object({
  type: z.string().nullish(),
  fileId: z.union([z.string(), z.number()]).nullish(),
  name: z.string().nullish(),
  url: z.string().nullish(),
})
const Message = z.object({
  id: z.string(),
  type: z.string(),
  conversationsThreadId: z.string(),
  createdAt: z.string(),
  createdBy: z.string().nullish(),
  direction: z.string().nullish(),
  text: z.string().nullish(),
  truncationStatus: z.string().nullish(),
  senders: z.array(z.object({ name: z.string().nullish() })).nullish(),
  attachments: z.array(Attached).nullish(),
})
export type Message = z.output<typeof Message>
const Messages = z.object({ results: z.array(Message) })
const Original = z.object({ text: z.string().nullish() })
