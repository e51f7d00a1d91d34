// Counts conversations as the lines of a sheet, in one look at their rows. The same statement counts a day to keep it, and
// what is not kept to show it, so that both are the same.
import { STEPS_TO_BEGIN_WITH, TIME_STEPS, type TimeName } from '@baton/core'
import { quietSql, sqlOf } from './fact-bits.ts'

const IS_ESCALATED = sqlOf(['escalated'], 'now()')
const IS_ASKED = sqlOf(['asked'], 'now()')

const TIME_COLUMNS: readonly [kind: TimeName, column: string][] = [
  ['waitedMs', 'waited_ms'],
  ['firstReplyMs', 'first_reply_ms'],
  ['resolvedMs', 'resolved_ms'],
]
const PARTS = ['reason', 'topic', 'channel', 'language'] as const

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

/** Lines of `groups`, `kind`, `key`, `a`, `b` and `c`, as `addLine` takes them. */
export function linesSql({ groups, source, asOf, zone, days }: Counted): string {
  const names = Object.keys(groups)
  const by = names.join(', ')
  const counted = ['pattern', ...TIME_COLUMNS.map(([kind]) => quoted(kind)), ...PARTS, 'quarter']
  const picked = [
    ...names.map((name) => `${groups[name]} as ${name}`),
    `facts << 2 | ${quietSql(asOf)} as pattern`,
    `${IS_ASKED} as asked, ${IS_ASKED} and ${IS_ESCALATED} as escalated, thumbs_up, thumbs_down`,
    ...TIME_COLUMNS.map(
      ([kind, column]) => `case when ${IS_ASKED} then ${aboutSql(column)} end as ${quoted(kind)}`,
    ),
    ...PARTS.map((part) => `measures.${part}`),
    `date_bin('15 minutes', started_at, '2000-01-01T00:00:00Z') as quarter`,
  ]
  const key = counted.map((name) => `when grouping(${name}) = 0 then ${name}::text`).join(' ')
  const kind = counted
    .map((name) => `when grouping(${name}) = 0 then '${unquoted(name)}'`)
    .join(' ')
  const ofQuarters = (part: string, cut: string, which: string) =>
    `select ${by}, '${part}', ${cut}, sum(asked)::int, sum(escalated)::int, 0
     from (select *, key::timestamptz at time zone ${zone}::text as local from counted where kind = 'quarter' and ${which}) as each
     group by ${by}, ${names.length + 2} having sum(asked) > 0`
  return `
with counted as materialized (
  select ${by}, case ${kind} end as kind, case ${key} end as key, count(*)::int as rows,
    (count(*) filter (where asked))::int as asked, (count(*) filter (where escalated))::int as escalated,
    sum(thumbs_up)::int as up, sum(thumbs_down)::int as down
  from (select ${picked.join(',\n')} ${source}) as picked
  group by grouping sets (${counted.map((name) => `(${by}, ${name})`).join(', ')})
)
select ${by}, kind, key, rows as a, up as b, down as c from counted where kind = 'pattern'
union all
select ${by}, kind, key, rows, 0, 0 from counted where kind in (${TIME_COLUMNS.map(([name]) => `'${name}'`).join(', ')}) and key is not null
union all
select ${by}, kind, key, asked, escalated, 0 from counted
where kind in (${PARTS.map((part) => `'${part}'`).join(', ')}) and key is not null and asked > 0
union all
${ofQuarters('hour', `to_char(local, 'HH24')`, 'true')}
union all
${ofQuarters('day', `to_char(local, 'YYYY-MM-DD')`, days)}`
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

function quoted(name: string): string {
  return `"${name}"`
}

function unquoted(name: string): string {
  return name.replaceAll('"', '')
}
