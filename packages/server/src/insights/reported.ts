// The answers that teammates have reported, with the question and exactly what each was made of.
import type { InsightFilter, InsightReport } from '@baton/contract'
import type { Pool } from 'pg'
import { FILTER, filterValues, type Period } from './period.ts'

/** The latest reported questions of the period that are looked at. Each of a few teammates may have reported one. */
const LOOKED_AT = 200

export async function reportedAnswers(
  pool: Pool,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<{ data: InsightReport[]; looked: number; of: number }> {
  const values = filterValues(workspaceId, filter, period)
  const { rows } = await pool.query<{ looked: number; of: number; data: InsightReport[] }>({
    name: 'insights.reported',
    text: REPORTED,
    values: [...values, LOOKED_AT],
  })
  return rows[0] ?? { data: [], looked: 0, of: 0 }
}

/**
 * Of the log only what belongs to the turns that are shown. A turn ends where the next question that was taken begins; who
 * reports the same answer again has changed their mind.
 */
const REPORTED = `
with reported as (
  select turns.conversation_id, turns.seq, turns.at,
    (select min(next.seq) from measured_turns next where next.workspace_id = $1
      and next.conversation_id = turns.conversation_id and next.seq > turns.seq) as next
  from measured_turns turns
  where turns.workspace_id = $1 and turns.at >= $2::timestamptz and turns.at < $3::timestamptz
    and reported and (outcome <> 'answered' or thumb = 'down' or again or reported)
    and exists (
      select from conversation_measures
      where ${FILTER.replace(/and started_at [<>]=? \$\d::timestamptz/g, '')}
        and conversation_id = turns.conversation_id
    )
), latest as (
  select * from reported order by at desc, conversation_id, seq limit $8
), told as (
  select latest.conversation_id, latest.at, latest.seq as asked_seq, answer.seq,
    answer.event->'message' as message, report.event as report, report.seq as report_seq
  from latest
  join events answer on answer.workspace_id = $1 and answer.conversation_id = latest.conversation_id
    and answer.seq > latest.seq and (latest.next is null or answer.seq < latest.next)
    and answer.event->>'type' = 'message.posted'
  cross join lateral (
    select distinct on (said.event #>> '{by,id}') said.event, said.seq from events said
    where said.workspace_id = $1 and said.conversation_id = latest.conversation_id
      and said.seq > answer.seq and said.event->>'type' = 'answer.reported'
      and said.event->>'messageId' = answer.event #>> '{message,id}'
    order by said.event #>> '{by,id}', said.seq desc
  ) report
), shown as (
  select told.at, told.report_seq, jsonb_build_object(
    'conversationId', told.conversation_id, 'messageId', message->>'id', 'at', report->>'at',
    'question', left(asked.event #>> '{message,text}', 240), 'answer', left(message->>'text', 1000),
    'reason', report->>'reason', 'note', coalesce(report->>'note', ''), 'by', report #>> '{by,name}',
    'sources', coalesce(message->'citations', '[]')) as one, told.conversation_id
  from told join events asked on asked.workspace_id = $1
    and asked.conversation_id = told.conversation_id and asked.seq = told.asked_seq
)
select (select count(*)::int from latest) as looked, (select count(*)::int from reported) as of,
  coalesce((select jsonb_agg(one order by at desc, conversation_id, report_seq) from shown), '[]') as data`
