// What happened on a ticket: public answers of agents, and where it stands.

import type { Ticket } from '@baton/contract'
import type * as z from 'zod'
import type { DeskFile, DeskHuman, DeskNews, Io, Read } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile } from '../../fetch-file.ts'
import type { JsonApi } from '../../json-api.ts'
import { markOf } from '../../render/mark.ts'
import { Agent, type ConversationRow, Conversations, isOver, TicketRow } from './wire.ts'

type Row = z.output<typeof ConversationRow>

export async function readTicket(
  io: Io,
  api: JsonApi,
  ticket: Ticket,
  cursor: string | null,
): Promise<Read> {
  const now = await api.call(`/tickets/${ticket.id}`, TicketRow)
  const rows = await conversationsOf(api, ticket)
  const answers = rows.filter((row) => row.id > Number(cursor ?? 0) && isAnswer(row))
  const agents = new Map<number, Promise<DeskHuman>>()
  const agentWith = (id: number) => {
    const agent = agents.get(id) ?? agentOf(api, id)
    agents.set(id, agent)
    return agent
  }
  const news = await Promise.all(
    answers.map((row) => newsOf(io, ticket, row, agentWith(row.user_id))),
  )
  return {
    news,
    state: {
      status: isOver(now) ? 'solved' : 'open',
      at: now.updated_at,
      assignee: now.responder_id ? await agentWith(now.responder_id) : null,
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
function isAnswer(row: Row): boolean {
  const { incoming, private: isPrivate, source } = row
  const text = textOf(row)
  const isWritten = source === REPLY || source === NOTE
  const says = text !== '' || (row.attachments ?? []).length > 0
  return !incoming && !isPrivate && isWritten && says && !text.includes('[baton:')
}

async function newsOf(
  io: Io,
  ticket: Ticket,
  row: Row,
  agent: Promise<DeskHuman>,
): Promise<DeskNews> {
  return {
    id: String(row.id),
    ticketId: ticket.id,
    human: await agent,
    text: textOf(row),
    at: row.created_at,
    attachments: filesOf(io, row),
  }
}

function textOf({ body_text }: Row): string {
  return body_text?.trim() ?? ''
}

/** Their addresses end after some days, and ask for no credentials. */
function filesOf(io: Io, { attachments }: Row): DeskFile[] {
  return (attachments ?? []).map(({ id, name, size, attachment_url: url = '' }) => ({
    id: String(id ?? name),
    name,
    size,
    open: () => fetchFile(io, { name, url }),
  }))
}

/** Not every agent may look at others, and some are gone: their words count all the same, without a name. */
async function agentOf(api: JsonApi, id: number): Promise<DeskHuman> {
  try {
    const agent = await api.find(`/agents/${id}`, Agent)
    return { id: String(id), name: agent?.contact.name ?? '' }
  } catch (error) {
    if (error instanceof DeliveryError && error.status === 403) return { id: String(id), name: '' }
    throw error
  }
}
