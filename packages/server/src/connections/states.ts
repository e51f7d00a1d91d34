// How connections fare, from what their deliveries left behind.
import type { ConnectionState } from '@baton/contract'
import type { Pool } from 'pg'

export type KeptState = Pick<ConnectionState, 'signedIn' | 'succeededAt' | 'failedAt' | 'problem'>

export type ConnectionStates = {
  all(workspaceId: string): Promise<Map<string, KeptState>>
  /** Something was tried besides a delivery; `problem` is null when it went well. */
  tried(workspaceId: string, connectionId: string, problem: string | null): Promise<void>
}

export const UNTRIED: KeptState = {
  signedIn: false,
  succeededAt: null,
  failedAt: null,
  problem: null,
}

export const MAX_PROBLEM = 1_000

export function postgresConnectionStates(pool: Pool, now: () => number): ConnectionStates {
  return {
    async all(workspaceId) {
      const { rows } = await pool.query<Row>({
        name: 'connections.states',
        text: `select connection_id as id, tokens is not null as "signedIn", succeeded_at, failed_at, problem
          from connection_states where workspace_id = $1`,
        values: [workspaceId],
      })
      return new Map(
        rows.map(({ id, signedIn, succeeded_at, failed_at, problem }) => [
          id,
          {
            ...{ signedIn, problem },
            succeededAt: succeeded_at?.toISOString() ?? null,
            failedAt: failed_at?.toISOString() ?? null,
          },
        ]),
      )
    },

    async tried(workspaceId, connectionId, problem) {
      await pool.query({
        name: 'connections.tried',
        text: TRIED,
        values: [
          ...[workspaceId, connectionId, new Date(now()).toISOString()],
          problem?.slice(0, MAX_PROBLEM) ?? null,
        ],
      })
    },
  }
}

type Row = {
  id: string
  signedIn: boolean
  succeeded_at: Date | null
  failed_at: Date | null
  problem: string | null
}

/** Of workspace, connection, moment and problem; a statement may write more before it. */
export const TRIED = `
insert into connection_states (workspace_id, connection_id, succeeded_at, failed_at, problem)
values ($1, $2, case when $4::text is null then $3::timestamptz end, case when $4::text is not null then $3::timestamptz end, $4)
on conflict (workspace_id, connection_id) do update
set succeeded_at = coalesce(excluded.succeeded_at, connection_states.succeeded_at),
    failed_at = coalesce(excluded.failed_at, connection_states.failed_at),
    problem = excluded.problem,
    -- What goes through once ends the row of failures; only what was asked over there adds to it.
    failing_since = case when excluded.succeeded_at is null then connection_states.failing_since end,
    failures = case when excluded.succeeded_at is null then connection_states.failures else 0 end`
