// Appends to conversations: those that wait at the same time are one statement, hence one transaction.
import { inboxSortKey } from '@baton/core'
import { DatabaseError, type Pool } from 'pg'
import { KEPT_ONCE, LEASED_COLUMNS, LEASED_UNTIL, type LeasedRow, toDueEffect } from './leased.ts'
import { storableJson } from './storable.ts'
import { type Append, Conflict, type DueEffect, LeaseLost, type Ref } from './store.ts'
import { createTogether } from './together.ts'

const UNIQUE_VIOLATION = '23505'

/** The `append` of a store. */
export function createAppend(pool: Pool, pace: number) {
  const write = createTogether<Asked, DueEffect[]>(async (asked) => {
    const { rows } = await pool.query<Written>({
      name: 'append',
      text: APPEND,
      values: [storableJson(asked.map(toParameter)), pace],
    })
    return outcomes(asked, rows[0])
  })
  return (ref: Ref, change: Append) => write({ ref, change }).catch(conflictOr)
}

type Asked = { ref: Ref; change: Append }

type Written = { places: number[] | null; leased: (LeasedRow & { place: number })[] | null }

function outcomes(asked: readonly Asked[], written: Written | undefined) {
  const granted = new Set(written?.places)
  const leased = Map.groupBy(written?.leased ?? [], ({ place }) => place)
  return asked.map((_, place) =>
    granted.has(place) ? (leased.get(place) ?? []).map(toDueEffect) : new LeaseLost(),
  )
}

function conflictOr(error: unknown): never {
  if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) throw new Conflict()
  throw error
}

function toParameter({ ref, change }: Asked, place: number) {
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
    given_up: completes?.givenUp,
  }
}

// The order of the keys is the order of the locks: two processes that write to the same conversations do not wait for
// each other in a circle. An effect is born leased to the process that wrote it, unless another one stands before it in
// its lane or it is for later: then whoever looks first when its time has come does it.
const APPEND = `
  with change as materialized (
    select * from jsonb_to_recordset($1::jsonb) as change (
      place int, workspace_id text, conversation_id text, expected_seq int, events jsonb, effects jsonb,
      holder text, human_id text, sort_key bigint, row jsonb, done_id text, done_lane text,
      given_up text
    )
    order by workspace_id, conversation_id
  ), done as (
    delete from effects using change
    where effects.workspace_id = change.workspace_id and effects.id = change.done_id
    returning change.place, change.given_up, effects.workspace_id, effects.id, effects.conversation_id,
      effects.effect, effects.attempt, effects.lane, effects.seq
  ), kept as (
    insert into abandoned_effects (workspace_id, id, conversation_id, effect, attempt, lane, seq, problem)
    select workspace_id, id, conversation_id, effect, attempt, lane, seq, given_up from done where given_up is not null
    ${KEPT_ONCE}
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
        then now() + make_interval(secs => (new.effect->>'afterSeconds')::float8 / $2::float8)
      when exists (
        select from effects
        where effects.workspace_id = granted.workspace_id and effects.lane = new.lane
          and effects.id is distinct from done_id
      ) then now()
      when row_number() over (
        partition by granted.workspace_id, granted.conversation_id, new.lane order by new.nth
      ) > 1 then now()
      else ${LEASED_UNTIL} end
    from granted, rows from (
      jsonb_to_recordset(effects) as (id text, lane text, seq int, effect jsonb)
    ) with ordinality as new (id, lane, seq, effect, nth)
    order by granted.workspace_id, granted.conversation_id, new.nth
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
