// Conversations and escalations by what they were about, where they came from, and when.
import type { InsightBreakdowns, InsightFilter, InsightPoint } from '@baton/contract'
import type { Pool } from 'pg'
import { sqlOf } from './fact-bits.ts'
import { addDays, daysBetween, FILTER, filterValues, type Period } from './period.ts'

export type Bucket = 'day' | 'week' | 'month'

/** So that a line has points enough to be one, and few enough to be read. */
export function bucketOf({ from, to }: InsightFilter): Bucket {
  const days = daysBetween(from, to) + 1
  return days <= 62 ? 'day' : days <= 400 ? 'week' : 'month'
}

/** A list of more is no overview; the rest is counted together. */
const MOST = 12

export async function breakdownsOf(
  pool: Pool,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<{ series: InsightPoint[]; breakdowns: InsightBreakdowns }> {
  const bucket = bucketOf(filter)
  const values = [
    ...filterValues(workspaceId, filter, { from: period.earlier, to: period.to }),
    period.from,
  ]
  const [ofParts, ofTimes] = await Promise.all([
    pool.query<Row>({ name: 'insights.parts', text: PARTS, values }),
    pool.query<Row>({
      name: 'insights.by-time',
      text: TIMES,
      values: [...values, filter.zone, bucket],
    }),
  ])
  const rows = [...ofParts.rows, ...ofTimes.rows]
  const by = (part: Part) => parts(rows.filter((row) => row.part === part))
  return {
    series: series(rows, filter, bucket),
    breakdowns: {
      reason: longest(by('reason')),
      topic: longest(by('topic')),
      channel: longest(by('channel')),
      language: longest(by('language')),
      hour: hours(by('hour')),
    },
  }
}

type Part = 'reason' | 'topic' | 'channel' | 'language' | 'hour' | 'at'
type Row = {
  now: boolean
  part: Part
  value: string
  conversations: number
  escalations: number
}

type Counted = InsightBreakdowns['reason'][number]

function parts(rows: readonly Row[]): Counted[] {
  const found = Map.groupBy(rows, ({ value }) => value)
  return [...found].map(([value, both]) => {
    const now = both.find((row) => row.now)
    return {
      value,
      conversations: now?.conversations ?? 0,
      escalations: now?.escalations ?? 0,
      before: both.find((row) => !row.now)?.escalations ?? 0,
    }
  })
}

function longest(all: Counted[]): Counted[] {
  return all
    .sort(
      (a, b) =>
        b.escalations - a.escalations ||
        b.conversations - a.conversations ||
        (a.value < b.value ? -1 : 1),
    )
    .slice(0, MOST)
}

/** All twenty-four, in their order. */
function hours(found: Counted[]): Counted[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const value = String(hour).padStart(2, '0')
    const none = { value, conversations: 0, escalations: 0, before: 0 }
    return found.find((each) => each.value === value) ?? none
  })
}

/** With the days on which nothing happened: a line that leaves them out lies. */
function series(rows: readonly Row[], { from, to }: InsightFilter, bucket: Bucket): InsightPoint[] {
  const found = new Map(
    rows.filter(({ part, now }) => part === 'at' && now).map((row) => [row.value, row]),
  )
  const points: InsightPoint[] = []
  for (let at = beginOf(from, bucket); at <= to; at = nextOf(at, bucket)) {
    const { conversations = 0, escalations = 0 } = found.get(at) ?? {}
    const end = addDays(nextOf(at, bucket), -1)
    points.push({
      from: at < from ? from : at,
      to: end > to ? to : end,
      conversations,
      escalations,
    })
  }
  return points
}

/** As PostgreSQL cuts: weeks begin on Mondays. */
function beginOf(day: string, bucket: Bucket): string {
  if (bucket === 'day') return day
  if (bucket === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

function nextOf(day: string, bucket: Bucket): string {
  if (bucket === 'month') return `${addDays(day, 31).slice(0, 7)}-01`
  return addDays(day, bucket === 'day' ? 1 : 7)
}

const IS_ESCALATED = sqlOf(['escalated'], 'now()')
const IS_ASKED = sqlOf(['asked'], 'now()')

/** What rows have in common is counted once; how they fall under each of the parts is told from the few lines that gives. */
const PARTS = `
with counted as (
  select started_at >= $8::timestamptz as now, reason, topic, channel, language,
    count(*) as conversations, count(*) filter (where ${IS_ESCALATED}) as escalations
  from conversation_measures where ${FILTER} and ${IS_ASKED} group by 1, 2, 3, 4, 5
)
select now, part, value, sum(conversations)::int as conversations, sum(escalations)::int as escalations
from counted cross join lateral (
  values ('reason', reason), ('topic', topic), ('channel', channel), ('language', language)
) each (part, value)
where value is not null group by 1, 2, 3`

/** First by quarters of an hour, on which the days and hours of every time zone begin: calendars are slow. */
const TIMES = `
with counted as (
  select date_bin('15 minutes', started_at, '2000-01-01T00:00:00Z') as quarter,
    count(*) as conversations, count(*) filter (where ${IS_ESCALATED}) as escalations
  from conversation_measures where ${FILTER} and ${IS_ASKED} group by 1
)
select quarter >= $8::timestamptz as now, part, value,
  sum(conversations)::int as conversations, sum(escalations)::int as escalations
from counted cross join lateral (
  values ('hour', to_char(quarter at time zone $9::text, 'HH24')),
    ('at', to_char(date_trunc($10, quarter at time zone $9::text), 'YYYY-MM-DD'))
) each (part, value)
group by 1, 2, 3`
