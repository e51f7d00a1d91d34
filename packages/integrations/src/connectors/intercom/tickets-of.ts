// What somebody asked in Intercom before: tickets, and conversations that never became one. Facts:
// developers.intercom.com/docs/references/rest-api/api.intercom.io (search of contacts, tickets and conversations, 2.16).
// Its queries are JSON, so that there is nothing to escape.
import * as z from 'zod'
import { isSameAddress, lastChanged, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { htmlText } from '../../render/html-text.ts'
import { momentOf, stateOf } from './reading.ts'
import { pageOf, TicketRow } from './wire.ts'

/** One address may be a visitor and a user; a filter takes fifteen. */
const MOST_CONTACTS = 15

type Place = { inboxUrl: string; workspaceId: string }

export async function ticketsOf(
  api: JsonApi,
  here: () => Promise<Place>,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const search = { query: { field: 'email', operator: '=', value: email } }
  const { data } = await api.call('/contacts/search', Contacts, { method: 'POST', body: search })
  const ids = data.filter((one) => isSameAddress(one.email, email)).map(({ id }) => id)
  if (ids.length === 0) return []
  const body = {
    query: { field: 'contact_ids', operator: 'IN', value: ids.slice(0, MOST_CONTACTS) },
    pagination: { per_page: limit },
    sort: { field: 'updated_at', order: 'descending' },
  }
  const [place, { tickets }, { conversations }] = await Promise.all([
    here(),
    api.call('/tickets/search', Tickets, { method: 'POST', body }),
    api.call('/conversations/search', Conversations, { method: 'POST', body }),
  ])
  // What has become a ticket may be in both, under one id: the ticket knows where it stands.
  return lastChanged(
    [
      ...conversations.map((row) => fromConversation(row, place)),
      ...tickets.map((row) => fromTicket(row, place)),
    ],
    limit,
  )
}

function fromTicket(row: z.output<typeof TicketRow>, place: Place): DeskTicket {
  const { status, at } = stateOf(row)
  const title = row.ticket_attributes?._default_title_
  return {
    ...{ id: row.id, url: pageOf(row.id, place), status, at },
    ...(row.ticket_id ? { number: `#${row.ticket_id}` } : {}),
    subject: subjectOf(typeof title === 'string' ? title : ''),
  }
}

/** Most chats have no title: their first words have to do. A snoozed one is still open. */
function fromConversation(row: z.output<typeof Conversation>, place: Place): DeskTicket {
  const { id, title, source, state, updated_at } = row
  const words = [title, source?.subject, source?.body].map((html) => htmlText(html ?? '').trim())
  return {
    ...{ id, url: pageOf(id, place), subject: subjectOf(words.find((one) => one !== '')) },
    ...{ status: state === 'closed' ? 'solved' : 'open', at: momentOf(updated_at) },
  }
}

const Contacts = z.object({
  data: z.array(z.object({ id: z.string(), email: z.string().nullish() })),
})
const Tickets = z.object({ tickets: z.array(TicketRow) })
const Conversation = z.object({
  id: z.coerce.string().regex(/^\d+$/),
  title: z.string().nullish(),
  state: z.string(),
  updated_at: z.number(),
  source: z.object({ subject: z.string().nullish(), body: z.string().nullish() }).nullish(),
})
const Conversations = z.object({ conversations: z.array(Conversation) })
