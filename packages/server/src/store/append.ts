// Appends to conversations. Those that arrive while the database is busy with others go together, as one statement and
// one transaction: what a statement costs by itself (a round trip, its start, the flush to disk) is then shared.
import { inboxSortKey } from '@baton/core'
import { DatabaseError, type Pool } from 'pg'
import { LEASED_COLUMNS, LEASED_UNTIL, type LeasedRow, toDueEffect } from './leased.ts'
import { storableJson } from './storable.ts'
import { type Append, Conflict, type DueEffect, LeaseLost, type Ref } from './store.ts'

/** One keeps the database busy while the answer of another travels; with more, fewer would go together. */
const AT_ONCE = 2
/** Bounds how long one statement locks its rows. */
const TOGETHER = 64

const UNIQUE_VIOLATION = '23505'

type Waiting = {
  ref: Ref
  change: Append
  resolve(leased: DueEffect[]): void
  reject(error: unknown): void
}

/** The `append` of a store. */
export function createAppend(pool: Pool) {
  const waiting: Waiting[] = []
  let running = 0

  async function write(group: Waiting[]): Promise<void> {
    try {
      settle(group, await run(pool, group))
    } catch (error) {
      if (group.length > 1 && error instanceof DatabaseError) {
        // One of them was refused, and with it all: each alone finds out whether it was the one.
        for (const each of group) await write([each])
      } else {
        for (const { reject } of group) reject(isConflict(error) ? new Conflict() : error)
      }
    }
  }

  function fill(): void {
    while (running < AT_ONCE && waiting.length > 0) {
      running++
      void write(waiting.splice(0, TOGETHER)).finally(() => {
        running--
        fill()
      })
    }
  }

  return (ref: Ref, change: Append): Promise<DueEffect[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ ref, change, resolve, reject })
      fill()
    })
}

type Written = { places: number[] | null; leased: (LeasedRow & { place: number })[] | null }

async function run(pool: Pool, group: readonly Waiting[]): Promise<Written> {
  const { rows } = await pool.query<Written>({
    name: 'append',
    text: APPEND,
    values: [storableJson(group.map(toParameter))],
  })
  return rows[0] as Written
}

function settle(group: readonly Waiting[], { places, leased }: Written): void {
  const written = new Set(places)
  const leasedBy = Map.groupBy(leased ?? [], ({ place }) => place)
  group.forEach(({ resolve, reject }, place) => {
    if (written.has(place)) resolve((leasedBy.get(place) ?? []).map(toDueEffect))
    else reject(new LeaseLost())
  })
}

function isConflict(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === UNIQUE_VIOLATION
}

function toParameter({ ref, change }: Waiting, place: number) {
  const { expectedSeq, events, effects, inboxRow, completes } = change
  return {
    place,
    workspace_id: ref.workspaceId,
    conversation_id: ref.conversationId,
    expected_seq: expectedSeq,
    events,
    effects,
    holder: inboxRow.holder,
    human_id: inboxRow.human?.id,
    sort_key: inboxSortKey(inboxRow),
    row: inboxRow,
    done_id: completes?.id,
    done_lane: completes?.lane,
  }
}

// The order of the keys is the order of the locks: two processes that write to the same conversations do not wait for
// each other in a circle. An effect is born leased to the process that wrote it, unless another one stands before it in
// its lane or it is for later: then whoever looks first when its time has come does it.
const APPEND = `
  with change as materialized (
    select * from jsonb_to_recordset($1::jsonb) as change (
      place int, workspace_id text, conversation_id text, expected_seq int, events jsonb, effects jsonb,
      holder text, human_id text, sort_key bigint, row jsonb, done_id text, done_lane text
    )
    order by workspace_id, conversation_id
  ), done as (
    delete from effects using change
    where effects.workspace_id = change.workspace_id and effects.id = change.done_id
    returning change.place
  ), granted as materialized (
    select * from change where done_id is null or place in (select place from done)
  ), logged as (
    insert into events (workspace_id, conversation_id, seq, event)
    select workspace_id, conversation_id, expected_seq + list.place, event
    from granted, jsonb_array_elements(events) with ordinality as list (event, place)
  ), listed as (
    insert into inbox (workspace_id, conversation_id, seq, holder, human_id, sort_key, row)
    select workspace_id, conversation_id, expected_seq + jsonb_array_length(events), holder, human_id, sort_key, row
    from granted
    on conflict (workspace_id, conversation_id) do update
    set seq = excluded.seq, holder = excluded.holder, human_id = excluded.human_id,
        sort_key = excluded.sort_key, row = excluded.row
  ), queued as (
    insert into effects (workspace_id, id, lane, conversation_id, seq, effect, due_at)
    select granted.workspace_id, new.id, new.lane, granted.conversation_id, new.seq, new.effect,
      case when new.effect ? 'afterSeconds'
        then now() + make_interval(secs => (new.effect->>'afterSeconds')::float8)
      when exists (
        select from effects
        where effects.workspace_id = granted.workspace_id and effects.lane = new.lane
          and effects.id is distinct from done_id
      ) then now() else ${LEASED_UNTIL} end
    from granted, jsonb_to_recordset(effects) as new (id text, lane text, seq int, effect jsonb)
    returning *
  ), next as (
    update effects set due_at = ${LEASED_UNTIL}
    where (workspace_id, id) in (
      select granted.workspace_id, first.id from granted, lateral (
        select id from effects
        where effects.workspace_id = granted.workspace_id and lane = done_lane and id <> done_id and due_at <= now()
        order by effects.place limit 1 for update skip locked
      ) as first
    )
    returning *
  ), leased as (
    select ${LEASED_COLUMNS} from queued where due_at > now() and not effect ? 'afterSeconds'
    union all select ${LEASED_COLUMNS} from next
  )
  select
    (select json_agg(place) from granted) as places,
    (select json_agg(to_jsonb(leased) || jsonb_build_object('place', granted.place))
     from leased join granted using (workspace_id, conversation_id)) as leased`
