// What happened to a conversation in Help Scout: its threads, its status, and where it went when it was merged.
import type { Ticket } from '@baton/contract'
import type * as z from 'zod'
import type { DeskFile, DeskNews, TicketState } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { Answer, Call, JsonApi } from '../../json-api.ts'
import { htmlText } from '../../render/html-text.ts'
import { AttachedData, type Conversation, type Person, type Thread, Threads } from './wire.ts'

const MOVED = 301
/** A conversation has at most 100 threads. */
const MAX_PAGES = 10

/** A merged conversation answers with the one it is part of now: follows it there, and says which it is. */
export async function askAbout(
  api: JsonApi,
  { id }: Ticket,
  rest: string,
  call: Call = {},
): Promise<{ id: string; answer: Answer }> {
  const answer = await api.ask(`/v2/conversations/${id}${rest}`, { ...call, expects: [MOVED] })
  if (answer.status !== MOVED) return { id, answer }
  const now = /\/conversations\/(\d{1,20})\b/.exec(answer.headers.get('location') ?? '')?.[1]
  if (!now) throw new DeliveryError('Help Scout has moved the conversation.', { retry: false })
  return { id: now, answer: await api.ask(`/v2/conversations/${now}${rest}`, call) }
}

/** Oldest first. In version 3, because version 2 gives out machines as teammates. */
export async function threadsOf(api: JsonApi, id: string): Promise<Thread[]> {
  const threads: Thread[] = []
  for await (const page of pages(api, `/v3/conversations/${id}/threads`, Threads))
    threads.push(...page)
  return threads.sort(
    (a, b) => a.createdAt.localeCompare(b.createdAt) || Number(a.id) - Number(b.id),
  )
}

type Page<Row> = z.ZodType<{ rows: Row[]; next: string | null }>

export async function* pages<Row>(api: JsonApi, path: string, page: Page<Row>) {
  let next: string | null = path
  for (let nth = 0; next !== null && nth < MAX_PAGES; nth++) {
    const read: { rows: Row[]; next: string | null } = await api.call(next, page)
    yield read.rows
    next = read.next === null ? null : pathIn(read.next)
  }
}

/** We go on where we are: no address of theirs leads us to another host. */
function pathIn(href: string): string {
  const { pathname, search } = new URL(href, 'https://api.helpscout.net')
  return `${pathname}${search}`
}

const TO_CUSTOMERS = new Set(['message', 'reply', 'chat', 'beaconchat'])

/**
 * What teammates sent to the customer, all of it: a reply that was kept as a draft or sent later stands before others
 * that have been read already. None is ours: we write notes, and the customer's words as the customer's.
 */
export function repliesIn(
  api: JsonApi,
  threads: Thread[],
  { id: conversation, ticketId }: { id: string; ticketId: string },
): DeskNews[] {
  return threads.flatMap((thread): DeskNews[] => {
    const { id, type, state, createdBy, createdAt } = thread
    const isReply = TO_CUSTOMERS.has(type) && state === 'published' && createdBy?.type === 'user'
    if (!isReply) return []
    const human = { id: createdBy.id, name: nameOf(createdBy) }
    const about = { id, ticketId, human, at: new Date(createdAt).toISOString() }
    const attachments = filesOf(api, conversation, thread)
    return [{ ...about, text: htmlText(thread.body ?? ''), attachments }]
  })
}

/** Pending waits for the customer: that is open. */
export function stateOf(conversation: Conversation): TicketState {
  const { status, state, assignee } = conversation
  const isOver = status === 'closed' || status === 'spam' || state === 'deleted'
  return {
    status: isOver ? 'solved' : 'open',
    at: lastChangeOf(conversation),
    assignee: assignee ? { id: assignee.id, name: nameOf(assignee) } : null,
  }
}

/** They tell the times of several things, and none of “changed”. */
function lastChangeOf(conversation: Conversation): string {
  const { createdAt, closedAt, userUpdatedAt, customerWaitingSince } = conversation
  const times = [createdAt, closedAt, userUpdatedAt, customerWaitingSince?.time]
  const known = times.map((time) => Date.parse(time ?? '')).filter((time) => !Number.isNaN(time))
  return new Date(Math.max(0, ...known)).toISOString()
}

function nameOf({ first, last }: Person): string {
  return [first, last].filter(Boolean).join(' ') || 'Teammate'
}

/** In base64 within JSON. One without an id stands for a file that cannot be fetched. */
function filesOf(
  api: JsonApi,
  conversation: string,
  { id: thread, _embedded }: Thread,
): DeskFile[] {
  return (_embedded?.attachments ?? []).map(({ id, filename, size }, nth) => ({
    ...{ id: id ?? `${thread}.${nth}`, name: filename, size },
    async open() {
      const path = `/v2/conversations/${conversation}/attachments/${encodeURIComponent(id ?? '')}/data`
      const { data } = await api.call(path, AttachedData)
      return one(Buffer.from(data, 'base64'))
    },
  }))
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
