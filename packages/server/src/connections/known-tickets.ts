// The tickets that are somewhere else, as rows: found by the name their desk gives them, and looked at when it is time.
import type { Ticket } from '@baton/contract'
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'
import type { Ref } from '../store/store.ts'

export type KnownTicket = Ref & {
  connectionId: string
  ticket: Ticket
  cursor: string | null
  quiet: number
}

export type KnownTickets = {
  /** Written before the log says so: a webhook may be quicker than we are. */
  keep(ref: Ref, connectionId: string, ticket: Ticket): Promise<void>
  /** Brings forward the next look at what a webhook named; false when we know none of them. */
  ring(workspaceId: string, connectionId: string, ticketIds: readonly string[]): Promise<boolean>
  find(workspaceId: string, connectionId: string, ticketId: string): Promise<KnownTicket | null>
  /** Leases those whose time has come. */
  claim(limit: number): Promise<KnownTicket[]>
  /** `news`: whether anything new was found. `seconds` until the next look overrides the usual rhythm. */
  looked(
    known: KnownTicket,
    outcome: {
      cursor: string | null
      news: boolean
      isOver: boolean
      seconds?: number | undefined
    },
  ): Promise<void>
}

/** A webhook usually comes first; this is for those that are lost. */
const FIRST_LOOK_SECONDS = 60
const RAREST_SECONDS = 30 * 60
const LEASE_SECONDS = 60

/** `pace`: how much faster waiting passes than it says. */
export function postgresKnownTickets(
  pool: Pool,
  { pace = 1 }: { pace?: number | undefined } = {},
): KnownTickets {
  return {
    async keep({ workspaceId, conversationId }, connectionId, ticket) {
      await pool.query({
        name: 'tickets.keep',
        text: `insert into tickets (workspace_id, connection_id, ticket_id, conversation_id, ticket, look_at)
          values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
          on conflict (workspace_id, connection_id, ticket_id) do update set ticket = excluded.ticket`,
        values: [
          workspaceId,
          connectionId,
          ticket.id,
          conversationId,
          storableJson(ticket),
          FIRST_LOOK_SECONDS / pace,
        ],
      })
    },

    async ring(workspaceId, connectionId, ticketIds) {
      const { rowCount } = await pool.query({
        name: 'tickets.ring',
        text: `update tickets set look_at = now(), quiet = 0
          where workspace_id = $1 and connection_id = $2 and ticket_id = any($3)`,
        values: [workspaceId, connectionId, ticketIds],
      })
      return (rowCount ?? 0) > 0
    },

    async find(workspaceId, connectionId, ticketId) {
      const { rows } = await pool.query<Row>({
        name: 'tickets.find',
        text: `select ${COLUMNS} from tickets
          where workspace_id = $1 and connection_id = $2 and ticket_id = $3`,
        values: [workspaceId, connectionId, ticketId],
      })
      return rows[0] ? toKnown(rows[0]) : null
    },

    async claim(limit) {
      const { rows } = await pool.query<Row>({
        name: 'tickets.claim',
        text: `update tickets set look_at = now() + make_interval(secs => $2)
          where (workspace_id, connection_id, ticket_id) in (
            select workspace_id, connection_id, ticket_id from tickets
            where look_at <= now() order by look_at limit $1 for update skip locked
          )
          returning ${COLUMNS}`,
        values: [limit, LEASE_SECONDS / pace],
      })
      return rows.map(toKnown)
    },

    async looked({ workspaceId, connectionId, ticket, quiet }, outcome) {
      const { cursor, news, isOver, seconds } = outcome
      const rhythm = Math.min(FIRST_LOOK_SECONDS * 2 ** (news ? 0 : quiet), RAREST_SECONDS)
      await pool.query({
        name: 'tickets.looked',
        // Rung meanwhile: the time that was set then stands.
        text: `update tickets set cursor = $4, quiet = $5,
            look_at = case when look_at <= now() then look_at else now() + make_interval(secs => $6) end
          where workspace_id = $1 and connection_id = $2 and ticket_id = $3`,
        values: [
          workspaceId,
          connectionId,
          ticket.id,
          cursor,
          news ? 0 : quiet + 1,
          (seconds ?? (isOver ? RAREST_SECONDS * 4 : rhythm)) / pace,
        ],
      })
    },
  }
}

type Row = {
  workspace_id: string
  connection_id: string
  conversation_id: string
  ticket: Ticket
  cursor: string | null
  quiet: number
}

const COLUMNS = 'workspace_id, connection_id, conversation_id, ticket, cursor, quiet'

function toKnown(row: Row): KnownTicket {
  const { workspace_id, connection_id, conversation_id, ticket, cursor, quiet } = row
  return {
    workspaceId: workspace_id,
    connectionId: connection_id,
    conversationId: conversation_id,
    ticket,
    cursor,
    quiet,
  }
}
