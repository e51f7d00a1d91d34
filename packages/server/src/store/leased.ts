// How an effect is leased in SQL, and how a leased row is read.
import { type DueEffect, LEASE_SECONDS } from './store.ts'

export const LEASED_UNTIL = `now() + interval '${LEASE_SECONDS} seconds'`

export const LEASED_COLUMNS = `workspace_id, id, lane, conversation_id, seq, effect, attempt,
  (extract(epoch from due_at) * 1000)::float8 as due`

/** What is given up a second time, after somebody had it tried again, is one row still. */
export const KEPT_ONCE = `on conflict (workspace_id, id) do update
  set attempt = excluded.attempt, problem = excluded.problem, abandoned_at = now()`

/** A row of `LEASED_COLUMNS`. */
export type LeasedRow = {
  workspace_id: string
  id: string
  lane: string
  conversation_id: string
  seq: number
  effect: DueEffect['effect']
  attempt: number
  /** Milliseconds since 1970. */
  due: number
}

export function toDueEffect(row: LeasedRow): DueEffect {
  const { workspace_id, id, lane, conversation_id, seq, effect, attempt, due } = row
  return {
    workspaceId: workspace_id,
    conversationId: conversation_id,
    id,
    lane,
    seq,
    effect,
    attempt,
    dueAt: Number(due),
  }
}
