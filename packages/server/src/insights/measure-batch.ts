// Measures conversations again: reads what of their logs counts, and puts down what they add to the figures.
import type { ConversationEvent, Recorded } from '@baton/contract'
import {
  asToday,
  MEASURED_TYPES,
  MEASURES_VERSION,
  measuresOf,
  type TimeBetween,
  turnsOf,
} from '@baton/core'
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'
import type { Ref } from '../store/store.ts'
import { bitsOf } from './fact-bits.ts'

/** Enough to make a round trip worth it, and little enough to hold in memory, long logs included. */
export const BATCH = 200

/** `hours`: which time of the workspace's counts as waiting; all of it when it is not given. */
export async function measureBatch(
  pool: Pool,
  refs: readonly Ref[],
  hours?: (workspaceId: string) => Promise<TimeBetween | undefined>,
): Promise<void> {
  const logs = await read(pool, refs)
  const spans = new Map<string, TimeBetween | undefined>()
  for (const { workspaceId } of refs)
    if (!spans.has(workspaceId)) spans.set(workspaceId, await hours?.(workspaceId))
  const measured: object[] = []
  const turns: object[] = []
  for (const { ref, seq, events } of logs) {
    const measures = measuresOf(events, spans.get(ref.workspaceId))
    if (!measures) continue
    const key = { workspace_id: ref.workspaceId, conversation_id: ref.conversationId }
    measured.push({ ...key, seq, version: MEASURES_VERSION, ...rowOf(measures) })
    // What was no request asked for nothing, in vain or not.
    const asked = measures.asked ? turnsOf(events) : []
    turns.push(...asked.map((turn) => ({ ...key, ...turn, reply_seq: turn.replySeq })))
  }
  if (measured.length === 0) return
  await pool.query({
    name: 'measures.write',
    text: WRITE,
    values: [storableJson(measured), storableJson(turns)],
  })
}

function rowOf(measures: NonNullable<ReturnType<typeof measuresOf>>): object {
  const { startedAt, channel, language, reason, topic, quietSince } = measures
  return {
    ...{ channel, language, reason, topic, started_at: startedAt, quiet_since: quietSince },
    facts: bitsOf(measures),
    waited_ms: whole(measures.waitedMs),
    first_reply_ms: whole(measures.firstReplyMs),
    resolved_ms: whole(measures.resolvedMs),
    thumbs_up: measures.thumbsUp,
    thumbs_down: measures.thumbsDown,
  }
}

function whole(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds)
}

type Log = { ref: Ref; seq: number; events: Recorded[] }

/** `seq` is how far the whole log has come, not only what of it counts. */
async function read(pool: Pool, refs: readonly Ref[]): Promise<Log[]> {
  const { rows } = await pool.query<{
    workspace_id: string
    conversation_id: string
    seq: number
    events: (ConversationEvent & { seq: number })[]
  }>({
    name: 'measures.read',
    text: READ,
    values: [
      refs.map(({ workspaceId }) => workspaceId),
      refs.map(({ conversationId }) => conversationId),
      MEASURED_TYPES,
    ],
  })
  return rows.map(({ workspace_id, conversation_id, seq, events }) => ({
    ref: { workspaceId: workspace_id, conversationId: conversation_id },
    seq,
    events: events.map(asToday),
  }))
}

const READ = `
select asked.workspace_id, asked.conversation_id, log.seq, log.events
from unnest($1::text[], $2::text[]) as asked (workspace_id, conversation_id)
cross join lateral (
  select max(seq) as seq, coalesce(
    jsonb_agg(event || jsonb_build_object('seq', seq) order by seq)
      filter (where event->>'type' = any($3)), '[]') as events
  from events
  where events.workspace_id = asked.workspace_id and events.conversation_id = asked.conversation_id
) log
where log.seq is not null`

// One statement, hence one transaction: no figure is read between a conversation and its turns. What was erased meanwhile
// has no line in the desk's list and is not brought back.
const WRITE = `
with measured as (
  insert into conversation_measures
  select made.* from jsonb_populate_recordset(null::conversation_measures, $1) made
  join inbox using (workspace_id, conversation_id)
  on conflict (workspace_id, conversation_id) do update set
    seq = excluded.seq, version = excluded.version, started_at = excluded.started_at,
    channel = excluded.channel, language = excluded.language, reason = excluded.reason,
    topic = excluded.topic, facts = excluded.facts, quiet_since = excluded.quiet_since,
    waited_ms = excluded.waited_ms, first_reply_ms = excluded.first_reply_ms,
    resolved_ms = excluded.resolved_ms, thumbs_up = excluded.thumbs_up, thumbs_down = excluded.thumbs_down
  returning workspace_id, conversation_id
), turns as (
  select made.* from jsonb_populate_recordset(null::measured_turns, $2) made
  join measured using (workspace_id, conversation_id)
), gone as (
  delete from measured_turns using measured
  where measured_turns.workspace_id = measured.workspace_id
    and measured_turns.conversation_id = measured.conversation_id
    and not exists (
      select from turns
      where turns.workspace_id = measured_turns.workspace_id
        and turns.conversation_id = measured_turns.conversation_id and turns.seq = measured_turns.seq
    )
)
insert into measured_turns select * from turns
on conflict (workspace_id, conversation_id, seq) do update set
  at = excluded.at, outcome = excluded.outcome, acting = excluded.acting, thumb = excluded.thumb,
  again = excluded.again, sources = excluded.sources, reply_seq = excluded.reply_seq, reported = excluded.reported`
