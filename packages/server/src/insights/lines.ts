// Counts conversations as the lines of a sheet, The same statement counts a day to keep it, and
// what is not kept to show it, so that both are the same.
import { STEPS_TO_BEGIN_WITH, TIME_STEPS, type TimeName } from '@baton/core'
import { quietSql, sqlOf } from './fact-bits.ts'

const IS_ESCALATED = sqlOf(['escalated'], 'now()')
const IS_ASKED = sqlOf(['asked'], 'now()')

const TIMES: readonly [kind: TimeName, column: string][] = [
  ['waitedMs', 'waited_ms'],
  ['firstReplyMs', 'first_reply_ms'],
  ['resolvedMs', 'resolved_ms'],
]

type Counted = {
  /** What is counted apart, names and what they stand for. */
  groups: Record<string, string>
  /** `from …`, with everything that is asked of the rows. */
  source: string
  /** The moment until which silence lasts, and the time zone; both as places of values. */
  asOf: string
  zone: string
  /** Which lines of days are wanted, as a condition on the groups. */
  days: string
}

/**
 * Lines of `groups`, `kind`, `key`, `a`, `b` and `c`, as `addLine` takes them. What rows have in common is counted first, so
 * that a row is looked at twice, and those with times once more.
 */
export function linesSql({ groups, source, asOf, zone, days }: Counted): string {
  const names = Object.keys(groups)
  const by = names.join(', ')
  const picked = names.map((name) => `${groups[name]} as ${name}`).join(', ')
  const ofLocal = (part: string, cut: string, which: string) => `
select ${by}, '${part}', ${cut}, sum(asked)::int, sum(escalated)::int, 0 from quarters
where ${which} group by ${by}, ${names.length + 2} having sum(asked) > 0`
  const ofTime = (kind: TimeName, column: string) => `
union all
select ${by}, '${kind}', (${aboutSql(column)})::text, count(*)::int, 0, 0
from picked where asked and ${column} is not null group by ${by}, ${names.length + 2}`
  return `
with picked as materialized (
  select ${picked}, facts << 2 | ${quietSql(asOf)} as pattern, ${IS_ASKED} as asked, ${IS_ESCALATED} as escalated,
    measures.reason, measures.topic, measures.channel, measures.language, started_at,
    waited_ms, first_reply_ms, resolved_ms, thumbs_up, thumbs_down ${source}
), alike as (
  select ${by}, pattern, reason, topic, channel, language, asked, escalated,
    count(*) as rows, sum(thumbs_up) as up, sum(thumbs_down) as down
  from picked group by ${by}, pattern, reason, topic, channel, language, asked, escalated
), quarters as (
  select ${by}, date_bin('15 minutes', started_at, '2000-01-01T00:00:00Z') at time zone ${zone}::text as local,
    count(*) as asked, count(*) filter (where escalated) as escalated
  from picked where asked group by ${by}, local
)
select ${by}, 'pattern' as kind, pattern::text as key, sum(rows)::int as a, sum(up)::int as b, sum(down)::int as c
from alike group by ${by}, pattern
union all
select ${by}, part, value, sum(rows)::int, coalesce(sum(rows) filter (where escalated), 0)::int, 0
from alike cross join lateral (
  values ('reason', reason), ('topic', topic), ('channel', channel), ('language', language)
) as each (part, value)
where asked and value is not null group by ${by}, part, value
${TIMES.map(([kind, column]) => ofTime(kind, column)).join('')}
union all${ofLocal('hour', `to_char(local, 'HH24')`, 'true')}
union all${ofLocal('day', `to_char(local, 'YYYY-MM-DD')`, days)}`
}

/** As `aboutTime` of the domain, with the same steps. */
export function aboutSql(column: string): string {
  const steps = TIME_STEPS.toReversed().map((step) => {
    const about = `(${column} + ${Math.floor(step / 2)}) / ${step} * ${step}`
    return step === 1
      ? `else ${column}`
      : `when ${column} >= ${step * STEPS_TO_BEGIN_WITH} then ${about}`
  })
  return `case ${steps.join(' ')} end`
}
