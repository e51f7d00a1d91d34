// Every attempt to do something in another desk, and how each connection fares.
import type { Delivery } from '@baton/contract'
import type { PassedOver } from '@baton/integrations'
import type { Pool } from 'pg'
import { keysOf, type Page, pageOf } from '../knowledge/pages.ts'
import type { Ref } from '../store/store.ts'
import { MAX_PROBLEM, TRIED } from './states.ts'

export type Delivered = Ref & {
  connectionId: string
  effectId: string
  /** What was tried, such as `ticket.open`. */
  act: string
  attempt: number
  tookMs: number
  /** Null when it was done. */
  problem: string | null
}

export type DeliveryLog = {
  wrote(delivered: Delivered): Promise<void>
  /** What came in and is no news to a customer, such as a bounce or a stranger's mail: how many, by why. */
  passedOver(workspaceId: string, connectionId: string, counts: PassedOver): Promise<void>
  /** Forgets what nobody looks back at any more. */
  prune(): Promise<void>
  /** Latest first. */
  read(
    workspaceId: string,
    connectionId: string,
    page: Page,
  ): Promise<{ data: Delivery[]; nextCursor: string | null }>
}

type Around = { newId: (prefix: string) => string; now: () => number }

/** What became of an escalation is in its conversation for good: this is for finding faults. */
const KEPT_DAYS = 90

export function postgresDeliveryLog(pool: Pool, { newId, now }: Around): DeliveryLog {
  return {
    async prune() {
      const before = new Date(now() - KEPT_DAYS * 86_400_000).toISOString()
      await pool.query({ name: 'deliveries.prune', text: PRUNE, values: [before] })
    },

    async wrote(delivered) {
      const { workspaceId, conversationId, connectionId, effectId, act, attempt } = delivered
      await pool.query({
        name: 'deliveries.write',
        text: WRITE,
        values: [
          ...[workspaceId, connectionId, new Date(now()).toISOString()],
          delivered.problem?.slice(0, MAX_PROBLEM) ?? null,
          ...[newId('dlv'), conversationId, effectId, act, attempt, Math.round(delivered.tookMs)],
        ],
      })
    },

    async passedOver(workspaceId, connectionId, counts) {
      const problems = Object.entries(counts).map(([why, count]) =>
        `${why}${count > 1 ? ` (${count} times)` : ''}`.slice(0, MAX_PROBLEM),
      )
      if (problems.length === 0) return
      await pool.query({
        name: 'deliveries.passed-over',
        text: PASSED_OVER,
        values: [
          ...[workspaceId, connectionId, new Date(now()).toISOString()],
          problems,
          problems.map(() => newId('dlv')),
        ],
      })
    },

    async read(workspaceId, connectionId, { limit = 50, cursor }) {
      const [at = '', id = ''] = keysOf(cursor ?? undefined, 2)
      const { rows } = await pool.query<Delivery>({
        name: 'deliveries.read',
        text: READ,
        values: [workspaceId, connectionId, momentOf(at), id, limit + 1],
      })
      return pageOf(rows, limit, (row) => `${row.at}\n${row.id}`)
    },
  }
}

/** A cursor is what anybody may have written. */
function momentOf(at: string): string | null {
  return Number.isNaN(Date.parse(at)) ? null : at
}

const READ = `
select id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, conversation_id as "conversationId",
  effect_id as "effectId", act, attempt, took_ms as "tookMs", problem
from deliveries
where workspace_id = $1 and connection_id = $2 and ($3::timestamptz is null or (at, id) < ($3, $4))
order by at desc, id desc limit $5`

/** No attempt of ours, so it says nothing of how the connection fares. */
const PASSED_OVER = `
insert into deliveries (workspace_id, id, connection_id, conversation_id, effect_id, act, attempt, at, took_ms, problem)
select $1, id, $2, '', '', 'news.passed-over', 1, $3, 0, problem from unnest($4::text[], $5::text[]) as one (problem, id)`

/** Of all workspaces: time is the same in each. */
const PRUNE = 'delete from deliveries where at < $1'

const WRITE = `
with written as (
  insert into deliveries (workspace_id, id, connection_id, conversation_id, effect_id, act, attempt, at, took_ms, problem)
  values ($1, $5, $2, $6, $7, $8, $9, $3, $10, $4)
)${TRIED}`
