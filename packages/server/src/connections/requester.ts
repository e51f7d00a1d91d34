// What the same customer has asked before, on every channel, with its tickets in other desks: for the teammate who
// answers now. Who only says who they are is never taken for somebody whose name is signed, nor the other way round.
import type { endpoints, InboxRow, ResultOf } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { Pool } from 'pg'

type Earlier = ResultOf<(typeof endpoints)['readEarlier']>
export type Requester = (workspaceId: string, today: Conversation) => Promise<Earlier>

const MOST = 20

export function postgresRequester(pool: Pool): Requester {
  return async (workspaceId, { id, customer }) => {
    if (!customer) return { data: [], more: false }
    const { rows } = await pool.query<{ row: InboxRow }>({
      name: 'requester.conversations',
      text: OTHERS,
      values: [
        ...[workspaceId, id, customer.id, customer.verified],
        customer.verified ? (customer.email ?? null) : null,
      ],
    })
    const shown = rows.slice(0, MOST).map(({ row }) => row)
    const tickets = await ticketsOf(
      pool,
      workspaceId,
      shown.map((row) => row.conversationId),
    )
    return {
      data: shown.map(({ conversationId, startedAt, lastAt, subject, channel, holder }) => ({
        ...{ conversationId, at: startedAt, lastAt, subject, channel, holder },
        tickets: tickets.get(conversationId) ?? [],
      })),
      more: rows.length > MOST,
    }
  }
}

type Place = Earlier['data'][number]['tickets'][number]
type TicketEvent = {
  conversationId: string
  event:
    | { type: 'ticket.opened'; connector: string; ticket: Omit<Place, 'connector' | 'status'> }
    | { type: 'ticket.changed'; ticketId: string; status: Place['status'] }
}

async function ticketsOf(pool: Pool, workspaceId: string, ids: string[]) {
  const places = new Map<string, Place[]>()
  if (ids.length === 0) return places
  const { rows } = await pool.query<TicketEvent>({
    name: 'requester.tickets',
    text: TICKETS,
    values: [workspaceId, ids],
  })
  for (const { conversationId, event } of rows) {
    const known = places.get(conversationId) ?? []
    if (event.type === 'ticket.opened') {
      const { id, url, number } = event.ticket
      const numbered = number === undefined ? {} : { number }
      known.push({ connector: event.connector, id, url, ...numbered, status: 'open' })
    } else {
      const place = known.findLast(({ id }) => id === event.ticketId)
      if (place) place.status = event.status
    }
    places.set(conversationId, known)
  }
  return places
}

const IS_ANOTHER = `workspace_id = $1 and conversation_id <> $2 and row->>'subject' <> ''`

// Each half reads a handful of rows from its index, however many conversations a customer has had.
const OTHERS = `
select row from (
  (
    select conversation_id, row from inbox
    where ${IS_ANOTHER} and row->'customer'->>'id' = $3 and row->'customer'->'verified' = to_jsonb($4::boolean)
    order by row->>'startedAt' desc limit ${MOST + 1}
  )
  union
  (
    select conversation_id, row from inbox
    where ${IS_ANOTHER} and lower(row->'customer'->>'email') = lower($5::text)
      and row->'customer'->'verified' = 'true' and row->'customer'->>'email' is not null
    order by row->>'startedAt' desc limit ${MOST + 1}
  )
) as theirs
order by row->>'startedAt' desc, conversation_id limit ${MOST + 1}`

const TICKETS = `
select conversation_id as "conversationId", event from events
where workspace_id = $1 and conversation_id = any($2)
  and event->>'type' in ('ticket.opened', 'ticket.changed')
order by conversation_id, seq`
