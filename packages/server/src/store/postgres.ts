// The store on PostgreSQL. Each promise is one statement, hence one transaction and one round trip.
import type { Pool } from 'pg'
import { createAppend } from './append.ts'
import { KEPT_ONCE, LEASED_COLUMNS, LEASED_UNTIL, type LeasedRow, toDueEffect } from './leased.ts'
import { createRead } from './read.ts'
import type { DueEffect, Store } from './store.ts'

/** `pace`: how much faster waiting passes than it says. */
export function postgresStore(pool: Pool, { pace = 1 }: { pace?: number | undefined } = {}): Store {
  return {
    read: createRead(pool),
    append: createAppend(pool, pace),

    async complete({ workspaceId, id, lane }) {
      const { rows } = await pool.query<LeasedRow>({
        name: 'complete',
        text: `with done as (delete from effects where workspace_id = $1 and id = $2), ${NEXT_IN_LANE('$3', '$2')}
          select * from next`,
        values: [workspaceId, id, lane],
      })
      return rows.map(toDueEffect)
    },

    async claim(limit) {
      const { rows } = await pool.query<LeasedRow>({ name: 'claim', text: CLAIM, values: [limit] })
      return rows.map(toDueEffect)
    },

    renew: (effects) => setDue(pool, effects, LEASED_UNTIL),
    release: (effects) => setDue(pool, effects, 'now()'),

    async retryAfter({ workspaceId, id }, seconds, problem) {
      await pool.query(
        `update effects set due_at = now() + make_interval(secs => $3), attempt = attempt + 1, problem = $4
         where workspace_id = $1 and id = $2`,
        [workspaceId, id, seconds / pace, problem],
      )
    },

    async abandon({ workspaceId, id, lane }, problem) {
      const { rows } = await pool.query<LeasedRow>(
        `with done as (
           delete from effects where workspace_id = $1 and id = $2
           returning workspace_id, id, conversation_id, effect, attempt, lane, seq
         ), kept as (
           insert into abandoned_effects (workspace_id, id, conversation_id, effect, attempt, lane, seq, problem)
           select done.*, $4 from done
           ${KEPT_ONCE}
         ), ${NEXT_IN_LANE('$3', '$2')}
         select * from next`,
        [workspaceId, id, lane, problem],
      )
      return rows.map(toDueEffect)
    },
  }
}

async function setDue(pool: Pool, effects: readonly DueEffect[], due: string): Promise<void> {
  await pool.query(
    `update effects set due_at = ${due}
     from unnest($1::text[], $2::text[]) as mine (workspace_id, id)
     where effects.workspace_id = mine.workspace_id and effects.id = mine.id`,
    [effects.map(({ workspaceId }) => workspaceId), effects.map(({ id }) => id)],
  )
}

/** Leases what stands next in a lane whose first effect has just been done. */
const NEXT_IN_LANE = (lane: string, doneId: string) => `next as (
    update effects set due_at = ${LEASED_UNTIL}
    where workspace_id = $1 and id = (
      select id from effects
      where workspace_id = $1 and lane = ${lane} and id <> ${doneId} and due_at <= now()
      order by place limit 1 for update skip locked
    )
    returning ${LEASED_COLUMNS}
  )`

// First of its lane only, so that nothing overtakes.
const CLAIM = `
  update effects set due_at = ${LEASED_UNTIL}, attempt = attempt + 1
  where (workspace_id, id) in (
    select workspace_id, id from effects first
    where due_at <= now() and not exists (
      select from effects earlier
      where earlier.workspace_id = first.workspace_id and earlier.lane = first.lane and earlier.place < first.place
    )
    order by due_at limit $1
    for update skip locked
  )
  returning ${LEASED_COLUMNS}`
