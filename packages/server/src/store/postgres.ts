// The store on PostgreSQL. Each promise is one statement, hence one transaction and one round trip.
import type { ConversationEvent } from '@baton/contract'
import { asToday, inboxSortKey } from '@baton/core'
import type { Pool } from 'pg'
import { storableJson } from './storable.ts'
import { Conflict, type DueEffect, LEASE_SECONDS, LeaseLost, type Store } from './store.ts'

const UNIQUE_VIOLATION = '23505'

export function postgresStore(pool: Pool): Store {
  return {
    async read({ workspaceId, conversationId }, afterSeq = 0) {
      const { rows } = await pool.query<{ seq: number; event: ConversationEvent }>({
        name: 'read-events',
        text: 'select seq, event from events where workspace_id = $1 and conversation_id = $2 and seq > $3 order by seq',
        values: [workspaceId, conversationId, afterSeq],
      })
      return rows.map(({ seq, event }) => ({ ...asToday(event), seq }))
    },

    async append({ workspaceId, conversationId }, change) {
      const { expectedSeq, events, effects, inboxRow, completes } = change
      const { rows } = await pool
        .query<{ logged: number; leased: LeasedRow[] | null }>({
          name: 'append',
          text: APPEND,
          values: [
            workspaceId,
            conversationId,
            expectedSeq,
            storableJson(events),
            storableJson(effects),
            inboxRow.seq,
            inboxRow.holder,
            inboxRow.human?.id ?? null,
            inboxSortKey(inboxRow),
            storableJson(inboxRow),
            completes?.id ?? null,
            completes?.lane ?? null,
          ],
        })
        .catch(conflictOr)
      if (rows[0]?.logged !== events.length) throw new LeaseLost()
      return (rows[0].leased ?? []).map(toDueEffect)
    },

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
        [workspaceId, id, seconds, problem],
      )
    },

    async abandon({ workspaceId, id, lane }, problem) {
      const { rows } = await pool.query<LeasedRow>(
        `with done as (
           delete from effects where workspace_id = $1 and id = $2
           returning workspace_id, id, conversation_id, effect, attempt
         ), kept as (
           insert into abandoned_effects (workspace_id, id, conversation_id, effect, attempt, problem)
           select done.*, $4 from done
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

type LeasedRow = {
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

function toDueEffect(row: LeasedRow): DueEffect {
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

function conflictOr(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)
    throw new Conflict()
  throw error
}

const LEASED_UNTIL = `now() + interval '${LEASE_SECONDS} seconds'`
const LEASED_COLUMNS = `workspace_id, id, lane, conversation_id, seq, effect, attempt,
  (extract(epoch from due_at) * 1000)::float8 as due`

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

// An effect is born leased to the process that wrote it, unless another one stands before it in its lane or it is for
// later: then whoever looks first when its time has come does it.
const APPEND = `
  with done as (
    delete from effects where workspace_id = $1 and id = $11 returning id
  ), logged as (
    insert into events (workspace_id, conversation_id, seq, event)
    select $1, $2, $3 + place, event
    from jsonb_array_elements($4::jsonb) with ordinality as list (event, place)
    where $11::text is null or exists (select from done)
    returning seq
  ), listed as (
    insert into inbox (workspace_id, conversation_id, seq, holder, human_id, sort_key, row)
    select $1, $2, $6, $7, $8, $9, $10 where exists (select from logged)
    on conflict (workspace_id, conversation_id) do update
    set seq = excluded.seq, holder = excluded.holder, human_id = excluded.human_id,
        sort_key = excluded.sort_key, row = excluded.row
  ), queued as (
    insert into effects (workspace_id, id, lane, conversation_id, seq, effect, due_at)
    select $1, new.id, new.lane, $2, new.seq, new.effect,
      case when new.effect ? 'afterSeconds'
        then now() + make_interval(secs => (new.effect->>'afterSeconds')::float8)
      when exists (
        select from effects where workspace_id = $1 and lane = new.lane and id is distinct from $11
      ) then now() else ${LEASED_UNTIL} end
    from jsonb_to_recordset($5::jsonb) as new (id text, lane text, seq int, effect jsonb)
    where exists (select from logged)
    returning *
  ), ${NEXT_IN_LANE('$12', '$11')},
  leased as (
    select ${LEASED_COLUMNS} from queued where due_at > now() and not effect ? 'afterSeconds'
    union all select * from next
  )
  select (select count(*)::int from logged) as logged, (select json_agg(leased) from leased) as leased`

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
