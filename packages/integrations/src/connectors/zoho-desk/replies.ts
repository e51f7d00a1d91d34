// What people wrote in a Zoho ticket for the customer: public comments, and mails they sent. Mails are listed without their
// words and read one by one, each once.
import * as z from 'zod'
import type { DeskFile, DeskNews } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { htmlText } from '../../render/html-text.ts'
import { rowsOf } from './wire.ts'

const PAGE = 100
const MOST_PAGES = 5

type Replies = { news: DeskNews[]; cursor: string | null }

/**
 * The cursor is the ids that were read. A moment would not do: a mail keeps the time of its draft, and would be passed
 * over when it is sent later.
 */
export async function repliesTo(
  api: JsonApi,
  ticketId: string,
  { cursor, fileOf }: { cursor: string | null; fileOf: (file: Attached) => DeskFile },
): Promise<Replies> {
  const entries = (await entriesOf(api, ticketId)).filter(isForTheCustomer)
  const seen = new Set(cursor?.split(',') ?? [])
  const news: DeskNews[] = []
  for (const entry of entries.filter(({ id }) => !seen.has(id)))
    news.push(await newsOf(api, ticketId, { entry, fileOf }))
  news.sort((a, b) => a.at.localeCompare(b.at))
  const ids = entries.map(({ id }) => id)
  return { news, cursor: ids.length > 0 ? ids.join(',') : cursor }
}

async function entriesOf(api: JsonApi, ticketId: string): Promise<Entry[]> {
  const all = new Map<string, Entry>()
  for (let page = 0; page < MOST_PAGES; page++) {
    // The first is left to Zoho: whether it counts from 0 or from 1, overlapping by one loses nothing.
    const from = page === 0 ? '' : `&from=${page * PAGE}`
    const path = `/tickets/${ticketId}/conversations?limit=${PAGE}${from}`
    const entries = await api.call(path, Entries)
    for (const entry of entries) all.set(entry.id, entry)
    if (entries.length < PAGE) break
  }
  return [...all.values()]
}

/** Not what the customer wrote, what we did, what is among teammates, or what went to somebody else. */
function isForTheCustomer(entry: Entry): boolean {
  if (entry.type === 'comment')
    return (
      entry.isPublic === true &&
      entry.commenter?.type === 'AGENT' &&
      !entry.content?.includes('[baton:')
    )
  const { direction, isDraft, isForward, visibility, status, author } = entry
  const isSent = direction === 'out' && !isDraft && status !== 'FAILED' && status !== 'DRAFT'
  return isSent && !isForward && visibility !== 'private' && author?.type === 'AGENT'
}

async function newsOf(
  api: JsonApi,
  ticketId: string,
  { entry, fileOf }: { entry: Entry; fileOf: (file: Attached) => DeskFile },
): Promise<DeskNews> {
  const { id, commenter, author, commentedTime, createdTime } = entry
  const by = commenter ?? author
  const human = { id: by?.id ?? by?.email ?? '', name: by?.name ?? '' }
  const words = entry.type === 'comment' ? entry : await mailOf(api, ticketId, entry)
  const attachments = (words.attachments ?? entry.attachments ?? []).map(fileOf)
  const at = commentedTime ?? createdTime ?? ''
  return { id, ticketId, human, text: textOf(words), at, attachments }
}

async function mailOf(
  api: JsonApi,
  ticketId: string,
  { id, summary }: Entry,
): Promise<z.output<typeof Mail>> {
  const path = `/tickets/${ticketId}/threads/${id}?include=plainText`
  return (await api.find(path, Mail)) ?? { content: summary, contentType: 'text/plain' }
}

function textOf({ content, contentType, plainText: plain }: z.output<typeof Mail>): string {
  if (!content) return plain ?? ''
  const isPlain = contentType === 'plainText' || contentType === 'text/plain'
  const text = isPlain ? content : htmlText(content, { withoutQuotes: true }) || (plain ?? '')
  // The line with which Zoho introduces what is quoted.
  return text.replace(/\n-{2,}[^\n]*-{2,}\s*$/, '').trim()
}

const Person = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  type: z.string().nullish(),
})
const Attached = z.object({
  id: z.string(),
  name: z.string(),
  size: z.coerce.number().optional().catch(undefined),
  href: z.string().nullish(),
})
export type Attached = z.output<typeof Attached>
const Mail = z.object({
  content: z.string().nullish(),
  contentType: z.string().nullish(),
  plainText: z.string().nullish(),
  attachments: z.array(Attached).nullish(),
})
const Entry = Mail.extend({
  id: z.string(),
  type: z.string(),
  isPublic: z.boolean().nullish(),
  commenter: Person.nullish(),
  commentedTime: z.string().nullish(),
  createdTime: z.string().nullish(),
  direction: z.string().nullish(),
  isDraft: z.boolean().nullish(),
  isForward: z.boolean().nullish(),
  visibility: z.string().nullish(),
  status: z.string().nullish(),
  author: Person.nullish(),
  summary: z.string().nullish(),
})
type Entry = z.output<typeof Entry>
const Entries = rowsOf(Entry)
