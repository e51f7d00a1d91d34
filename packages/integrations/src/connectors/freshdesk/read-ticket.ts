// What happened on a ticket: public answers of agents, and where it stands.
import type { Ticket } from '@baton/contract'
import type * as z from 'zod'
import type { DeskHuman, DeskNews, Read } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { Agent, type ConversationRow, Conversations, markOf, Status, TicketRow } from './wire.ts'

type Row = z.output<typeof ConversationRow>

export async function readTicket(
  api: JsonApi,
  ticket: Ticket,
  cursor: string | null,
): Promise<Read> {
  const now = await api.call(`/tickets/${ticket.id}`, TicketRow)
  const rows = await conversationsOf(api, ticket)
  const news = await newsIn(
    api,
    ticket,
    rows.filter((row) => row.id > Number(cursor ?? 0) && isAnswer(row)),
  )
  const isOver = now.status === Status.resolved || now.status === Status.closed
  return {
    news,
    state: {
      status: isOver ? 'solved' : 'open',
      at: now.updated_at,
      assignee: now.responder_id ? { id: String(now.responder_id), name: '' } : null,
    },
    cursor: news.at(-1)?.id ?? cursor,
  }
}

/** What we wrote with this key, if it is there. */
export async function noteWithMark(
  api: JsonApi,
  ticket: Ticket,
  key: string,
): Promise<string | null> {
  const rows = await conversationsOf(api, ticket)
  const mine = rows.find(({ body_text }) => body_text?.includes(markOf(key)))
  return mine ? String(mine.id) : null
}

const PER_PAGE = 100

/** Oldest first is the only order there is, so that all pages have to be read. */
async function conversationsOf(api: JsonApi, { id }: Ticket): Promise<Row[]> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const path = `/tickets/${id}/conversations?page=${page}&per_page=${PER_PAGE}`
    const found = await api.call(path, Conversations)
    rows.push(...found)
    if (found.length < PER_PAGE) return rows.sort((a, b) => a.id - b.id)
  }
}

const REPLY = 0
const NOTE = 2

/** Forwards, surveys and calls are conversations too, but no answers. What we wrote carries our mark. */
function isAnswer({ incoming, private: isPrivate, source, body_text }: Row): boolean {
  const isOurs = body_text?.includes('[baton:') ?? false
  return !incoming && !isPrivate && !isOurs && (source === REPLY || source === NOTE)
}

async function newsIn(api: JsonApi, ticket: Ticket, rows: Row[]): Promise<DeskNews[]> {
  const agents = new Map<number, DeskHuman>()
  const news: DeskNews[] = []
  for (const row of rows) {
    const human = agents.get(row.user_id) ?? (await agentOf(api, row.user_id))
    agents.set(row.user_id, human)
    const files = (row.attachments ?? []).map(({ name }) => `📎 ${name}`)
    const text = [row.body_text?.trim() ?? '', ...files].filter(Boolean).join('\n')
    if (text === '') continue
    news.push({ id: String(row.id), ticketId: ticket.id, human, text, at: row.created_at })
  }
  return news
}

/** Not every agent may look at others, and some are gone: their words count all the same. */
async function agentOf(api: JsonApi, id: number): Promise<DeskHuman> {
  try {
    const agent = await api.find(`/agents/${id}`, Agent)
    return { id: String(id), name: agent?.contact.name ?? 'Support' }
  } catch (error) {
    if (error instanceof DeliveryError && error.status === 403)
      return { id: String(id), name: 'Support' }
    throw error
  }
}
