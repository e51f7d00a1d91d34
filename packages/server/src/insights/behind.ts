// The conversations behind a figure, in the same words as the figure: filters, metric, and those that count of it.
import type { endpoints, InboxRow, QueryOf, ResultOf } from '@baton/contract'
import { metricOf } from '@baton/core'
import type { Pool } from 'pg'
import { behindSql, sqlOf } from './fact-bits.ts'
import { FILTER, filterValues, type Period } from './period.ts'

type Endpoint = (typeof endpoints)['listInsightConversations']

export async function conversationsBehind(
  pool: Pool,
  workspaceId: string,
  query: QueryOf<Endpoint>,
  period: Period,
): Promise<ResultOf<Endpoint>> {
  const { metric, part, escalated, hour, zone, limit, cursor } = query
  const after = readCursor(cursor)
  const isIt = [
    behindSql(metricOf(metric).made, part, '$8'),
    ...(escalated === undefined ? [] : [sqlOf([escalated ? 'escalated' : '-escalated'], '$8')]),
  ].join(' and ')
  const values = [...filterValues(workspaceId, query, period), period.asOf, hour ?? null, zone]
  const where = `${FILTER} and $8::timestamptz is not null and ${isIt} and ($9::int is null
    or extract(hour from started_at at time zone $10::text)::int = $9)`
  const [page, all] = await Promise.all([
    pool.query<{ at: string; row: InboxRow }>(
      `select ${MICROSECONDS} as at, row
       from conversation_measures join inbox using (workspace_id, conversation_id)
       where ${where} and ($11::text is null or (started_at, conversation_id) < ($11::timestamptz, $12::text))
       order by started_at desc, conversation_id desc limit $13`,
      [...values, after?.at ?? null, after?.conversationId ?? null, limit + 1],
    ),
    pool.query<{ n: number }>(
      `select count(*)::int as n from conversation_measures where ${where}`,
      values,
    ),
  ])
  const data = page.rows.slice(0, limit)
  const last = data.at(-1)
  const isMore = page.rows.length > limit && last
  return {
    data: data.map(({ row }) => row),
    nextCursor: isMore ? `${last.at}_${last.row.conversationId}` : null,
    of: all.rows[0]?.n ?? 0,
  }
}

const MICROSECONDS = `to_char(started_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** One that is not ours begins the list anew. */
function readCursor(cursor: string | undefined) {
  const [, at, conversationId] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([\w.:-]{1,128})$/.exec(cursor ?? '') ?? []
  return at && conversationId ? { at, conversationId } : null
}
