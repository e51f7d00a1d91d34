// The figures of a period, beside those of the period before. Rows are counted by pattern in the database; what a pattern
// means to a metric is decided by the one definition of that metric.
import type { InsightFigure, InsightFilter } from '@baton/contract'
import { type Made, METRICS, type TimeName } from '@baton/core'
import type { Pool } from 'pg'
import { patternMeets, quietSql } from './fact-bits.ts'
import { FILTER, filterValues, type Period } from './period.ts'

export async function figuresOf(
  pool: Pool,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<InsightFigure[]> {
  const values = filterValues(workspaceId, filter, { from: period.earlier, to: period.to })
  const [patterns, times] = await Promise.all([
    pool.query<Pattern>({
      name: 'insights.patterns',
      text: PATTERNS,
      values: [...values, period.from, period.asOf],
    }),
    pool.query<Times>({ name: 'insights.times', text: TIMES, values: [...values, period.from] }),
  ])
  const at = (now: boolean) => ({
    patterns: patterns.rows.filter((row) => row.now === now),
    times: times.rows.find((row) => row.now === now),
  })
  const [today, before] = [at(true), at(false)]
  return METRICS.map(({ name, made }) => ({
    metric: name,
    ...figureOf(made, today),
    before: figureOf(made, before),
  }))
}

type Pattern = {
  now: boolean
  facts: number
  quiet: number
  rows: number
  up: number
  down: number
}
type Times = { now: boolean } & Record<TimeName, [number, number] | null> &
  Record<`${TimeName}N`, number>
type Counted = { patterns: Pattern[]; times: Times | undefined }

function figureOf(
  made: Made,
  { patterns, times }: Counted,
): Omit<InsightFigure, 'metric' | 'before'> {
  const of = patterns.filter((pattern) => patternMeets(pattern, made.among))
  const rows = (counted: Pattern[]) => counted.reduce((sum, each) => sum + each.rows, 0)
  switch (made.kind) {
    case 'number':
      return { value: rows(of), counts: rows(of), among: rows(of) }
    case 'share':
      return share(rows(of.filter((pattern) => patternMeets(pattern, made.counts))), rows(of))
    case 'thumbs': {
      const up = of.reduce((sum, each) => sum + each.up, 0)
      return share(up, up + of.reduce((sum, each) => sum + each.down, 0))
    }
    case 'time': {
      const [half, most] = times?.[made.of] ?? [null, null]
      const n = times?.[`${made.of}N`] ?? 0
      return { value: half, most, counts: n, among: n }
    }
  }
}

/** Of none there is no share. */
function share(counts: number, among: number) {
  return { value: among === 0 ? null : counts / among, counts, among }
}

const PATTERNS = `
select started_at >= $8::timestamptz as now, facts, ${quietSql('$9')} as quiet, count(*)::int as rows,
  sum(thumbs_up)::int as up, sum(thumbs_down)::int as down
from conversation_measures where ${FILTER} group by 1, 2, 3`

function half(column: string, name: TimeName): string {
  return `percentile_disc(array[0.5, 0.9]) within group (order by ${column})
      filter (where ${column} is not null)::float8[] as "${name}", count(${column})::int as "${name}N"`
}

/** Milliseconds: what half of them, and nine of ten, stay below. The bit is that of a customer who wrote something. */
const TIMES = `
select started_at >= $8::timestamptz as now,
  ${half('waited_ms', 'waitedMs')},
  ${half('first_reply_ms', 'firstReplyMs')},
  ${half('resolved_ms', 'resolvedMs')}
from conversation_measures
where ${FILTER} and facts & 1 <> 0
  and (waited_ms is not null or first_reply_ms is not null or resolved_ms is not null)
group by 1`
