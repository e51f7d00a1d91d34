// A thread that HubSpot has begun for us without our hearing of it, and before the story was in it: nothing in it names our
// key, and HubSpot cannot be asked for the ids of a channel's threads. Its first words tell whose it is.
import type { Packet } from '@baton/contract'
import type { JsonApi } from '../../json-api.ts'
import { hasMark, isMarked } from '../../render/mark.ts'
import { type Message, messagesOf, THREADS, Threads, wholeText } from './wire.ts'

export type Begun = {
  packet: Packet
  /** What the customer said first, as it was published. */
  question: string
  customerName: string
}

type Asked = { key: string; channelAccountId: string; begun: Begun | null; now: Date }

/** One look goes through so many threads, in so many pages. */
const PAGE = 50
const MOST_PAGES = 4
const A_DAY_MS = 86_400_000
/** Between their clock and ours. */
const SKEW_MS = 5 * 60_000

/** The thread with our key in a comment; without one, the oldest that nobody was told the story in and that begins alike. */
export async function threadWith(api: JsonApi, asked: Asked): Promise<string | null> {
  const alike: { id: string; createdAt: string }[] = []
  for await (const thread of threadsSince(api, asked)) {
    const messages = await messagesOf(api, thread.id)
    if (messages.some(({ type, text }) => type === 'COMMENT' && isMarked(text, asked.key)))
      return thread.id
    if (asked.begun && (await isAlike(api, messages, asked.begun))) alike.push(thread)
  }
  return alike.sort((a, b) => a.createdAt.localeCompare(b.createdAt))[0]?.id ?? null
}

async function* threadsSince(api: JsonApi, { channelAccountId, begun, now }: Asked) {
  const earliest = begun ? Date.parse(begun.packet.at) - SKEW_MS : now.getTime() - A_DAY_MS
  const asked = new URLSearchParams({
    limit: String(PAGE),
    sort: '-latestMessageTimestamp',
    latestMessageTimestampAfter: new Date(earliest).toISOString(),
  })
  for (let page = 0; page < MOST_PAGES; page++) {
    const { results, paging } = await api.call(`${THREADS}?${asked}`, Threads)
    for (const thread of results) {
      const isOurs = thread.originalChannelAccountId === channelAccountId
      if (isOurs && (!begun || Date.parse(thread.createdAt) >= earliest)) yield thread
    }
    const after = paging?.next?.after
    if (!after) return
    asked.set('after', after)
  }
}

async function isAlike(api: JsonApi, messages: Message[], begun: Begun): Promise<boolean> {
  if (messages.some(({ type, text }) => type === 'COMMENT' && hasMark(text))) return false
  const first = messages.find(({ type }) => type === 'MESSAGE')
  if (first?.direction !== 'INCOMING') return false
  const name = first.senders?.[0]?.name ?? begun.customerName
  return name === begun.customerName && (await wholeText(api, first)) === begun.question
}
