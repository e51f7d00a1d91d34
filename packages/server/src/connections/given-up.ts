// What was tried elsewhere in vain: shown until somebody acts, and tried again when they say so.
import type { GivenUp } from '@baton/contract'
import type { Pool } from 'pg'
import { alsoRecord } from '../audit/also.ts'
import type { HumanDoer } from '../routes/doer.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'

export type GivenUpEffects = {
  of(workspaceId: string, connectionId: string): Promise<GivenUp[]>
  /** How many there are, by connection. */
  counts(workspaceId: string): Promise<Map<string, number>>
  /** False when there is no such thing any more: of two who press at once, one does it. */
  retry(
    place: { workspaceId: string; connectionId: string; effectId: string },
    doer: HumanDoer,
  ): Promise<boolean>
  /** Whether somebody has had it tried again since it was given up. */
  isTriedAgain(effect: { workspaceId: string; id: string }): Promise<boolean>
}

const MOST = 200
/** Given up, not tried again since, and no ticket of the same escalation stands elsewhere in its stead. */
const WAITS = `(retried_at is null or retried_at < abandoned_at) and not (
  effect->>'kind' = 'ticket.open' and exists (
    select from events
    where events.workspace_id = abandoned_effects.workspace_id
      and events.conversation_id = abandoned_effects.conversation_id
      and event->>'type' = 'ticket.opened'
      and event->>'escalationId' = effect->>'escalationId'
  )
)`
const iso = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

export function postgresGivenUp(pool: Pool, now: () => number): GivenUpEffects {
  return {
    async of(workspaceId, connectionId) {
      const { rows } = await pool.query<GivenUp>({
        name: 'given-up.list',
        text: `select id as "effectId", conversation_id as "conversationId", effect->>'kind' as act, attempt, problem,
            ${iso('abandoned_at')} as at, retried_by as "retriedBy", ${iso('retried_at')} as "retriedAt"
          from abandoned_effects
          where workspace_id = $1 and effect->>'connectionId' = $2 and ${WAITS}
          order by abandoned_at desc, id limit ${MOST}`,
        values: [workspaceId, connectionId],
      })
      return rows
    },

    async counts(workspaceId) {
      const { rows } = await pool.query<{ connectionId: string; count: number }>({
        name: 'given-up.count',
        text: `select effect->>'connectionId' as "connectionId", count(*)::int as count from abandoned_effects
          where workspace_id = $1 and effect->>'connectionId' is not null and ${WAITS} group by 1`,
        values: [workspaceId],
      })
      return new Map(rows.map(({ connectionId, count }) => [connectionId, count]))
    },

    retry: ({ workspaceId, connectionId, effectId }, doer) =>
      inTransaction(pool, async (db) => {
        const values = [workspaceId, effectId, connectionId, storableJson(doer.by)]
        const { rowCount } = await db.query({ name: 'given-up.retry', text: RETRY, values })
        if (rowCount !== 1) return false
        const subject = { id: effectId, name: connectionId }
        await alsoRecord(doer, now(), { act: 'delivery.retried', subject })(db)
        return true
      }),

    async isTriedAgain({ workspaceId, id }) {
      const { rowCount } = await pool.query({
        name: 'given-up.tried-again',
        text: 'select from abandoned_effects where workspace_id = $1 and id = $2 and retried_at >= abandoned_at',
        values: [workspaceId, id],
      })
      return rowCount === 1
    },
  }
}

/** Whoever takes it makes it the second attempt, which looks before it does anything, and has its patience anew. */
const RETRY = `
with again as (
  update abandoned_effects set retried_at = now(), retried_by = $4
  where workspace_id = $1 and id = $2 and effect->>'connectionId' = $3 and lane is not null and ${WAITS}
  returning workspace_id, id, lane, conversation_id, seq, effect
)
insert into effects (workspace_id, id, lane, conversation_id, seq, effect, attempt, due_at)
select workspace_id, id, lane, conversation_id, seq, effect, 1, now() from again
on conflict do nothing`
