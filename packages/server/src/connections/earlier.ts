// What else the customer has asked, for the human who takes the escalation: links to their earlier conversations.
import type { Packet } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'

/** The latest first. Who only says who they are is never taken for somebody whose name is signed, nor the other way round. */
export type Earlier = (ref: Ref, today: Conversation) => Promise<Packet['earlier']>

const MOST = 5

export function postgresEarlier(pool: Pool, link: (ref: Ref) => string): Earlier {
  return async ({ workspaceId }, { id, customer, startedAt }) => {
    if (!customer) return []
    const { rows } = await pool.query<Row>({
      name: 'earlier-conversations',
      text: EARLIER,
      values: [
        ...[workspaceId, id, startedAt],
        ...[customer.id, customer.verified],
        customer.verified ? (customer.email ?? null) : null,
      ],
    })
    return rows.map(({ conversationId, at, subject }) => {
      const ref = { workspaceId, conversationId }
      return { conversationId, at, subject, link: link(ref) }
    })
  }
}

type Row = { conversationId: string; at: string; subject: string }

const COLUMNS = `conversation_id as "conversationId", row->>'startedAt' as at, row->>'subject' as subject`
/** Where nothing was said there is nothing to read. */
const BEFORE = `workspace_id = $1 and conversation_id <> $2 and row->>'startedAt' <= $3 and row->>'subject' <> ''`

// Each half reads a handful of rows from its index, however many conversations a customer has had.
const EARLIER = `
(
  select ${COLUMNS} from inbox
  where ${BEFORE} and row->'customer'->>'id' = $4 and row->'customer'->'verified' = to_jsonb($5::boolean)
  order by row->>'startedAt' desc limit ${MOST}
)
union
(
  select ${COLUMNS} from inbox
  where ${BEFORE} and lower(row->'customer'->>'email') = lower($6::text)
    and row->'customer'->'verified' = 'true' and row->'customer'->>'email' is not null
  order by row->>'startedAt' desc limit ${MOST}
)
order by at desc, "conversationId" limit ${MOST}`
