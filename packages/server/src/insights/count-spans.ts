// Counts the days and months that have come to rest, the latest first, in every time zone that somebody has looked in. What
// is not counted yet costs a page of figures time, and nothing else.
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../store/transaction.ts'
import { countMonth, type Span } from './count-month.ts'
import { SHEETS_VERSION } from './counted.ts'
import { linesSql } from './lines.ts'

/** Whose days those are. Zones in which nobody has looked for long are forgotten, and of many the oldest. */
const ZONES = 3
const ZONE_DAYS = 60
/** A day begins to be counted when silences of a whole day can have passed in it. */
const REST_DAYS = 2
/** Twice three years, which is the longest that a page looks at. */
const LOOK_BACK_DAYS = 2_200
/** Spans asked for at a time. */
const AT_ONCE = 50

type Around = {
  pool: Pool
  /** How much faster waiting passes than it says. */
  pace: number
  /** Said between two spans; false: no more now. */
  goOn(): Promise<boolean>
}

export async function countSpans({ pool, pace, goOn }: Around): Promise<void> {
  await forgetZones(pool)
  for (const [due, count] of [
    [DUE_DAYS, countDay],
    [DUE_MONTHS, countMonth],
  ] as const) {
    let last = ''
    for (;;) {
      const { rows } = await pool.query<Span>(due, [pace, SHEETS_VERSION, AT_ONCE])
      const first = rows[0] && nameOf(rows[0])
      // What cannot be counted stays due: it is not tried twice in one look.
      if (!first || first === last) break
      last = first
      for (const span of rows) {
        if (!(await goOn())) return
        await inTransaction(pool, async (db) => {
          await db.query(`select pg_advisory_xact_lock(hashtextextended('counted:' || $1, 0))`, [
            span.workspaceId,
          ])
          await count(db, span)
        })
      }
    }
  }
}

export async function forgetCounted(pool: Pool): Promise<void> {
  await pool.query('delete from counted_spans')
}

function nameOf({ workspaceId, zone, first }: Span): string {
  return `${workspaceId} ${zone} ${first}`
}

async function forgetZones(pool: Pool): Promise<void> {
  await pool.query({
    name: 'insights.forget-zones',
    text: `delete from counted_zones using (
        select workspace_id, zone, asked_at,
          row_number() over (partition by workspace_id order by asked_at desc, zone) as place
        from counted_zones
      ) as kept
      where kept.workspace_id = counted_zones.workspace_id and kept.zone = counted_zones.zone
        and (place > $1 or kept.asked_at < now() - make_interval(days => $2))`,
    values: [ZONES, ZONE_DAYS],
  })
}

/** Days between the first and the last conversation that are over and are not counted, or are to be counted again. */
const DUE_DAYS = `
select zones.workspace_id as "workspaceId", zones.zone, day::date::text as first
from counted_zones zones
cross join lateral (
  select min(started_at) at time zone zones.zone as first, max(started_at) at time zone zones.zone as last
  from conversation_measures where workspace_id = zones.workspace_id
) as found
cross join lateral generate_series(
  greatest(date_trunc('month', found.first), date_trunc('day', now() at time zone zones.zone) - interval '${LOOK_BACK_DAYS} days'),
  least(date_trunc('month', found.last) + interval '1 month - 1 day',
    date_trunc('day', now() at time zone zones.zone) - interval '${REST_DAYS} days'),
  interval '1 day'
) as day
left join counted_spans as span on span.workspace_id = zones.workspace_id and span.zone = zones.zone
  and span.span = 'day' and span.first = day::date
where found.first is not null and (span.first is null or span.version <> $2 or span.due_at <= now() + interval '1 minute' * (1 - 1 / $1::float8))
order by day desc, 1, 2 limit $3`

/** Months of which every day is counted. */
const DUE_MONTHS = `
select days.workspace_id as "workspaceId", days.zone, month::date::text as first
from (
  select workspace_id, zone, date_trunc('month', first::timestamp) as month, count(*) as days
  from counted_spans where span = 'day' and due_at is null and version = $2 group by 1, 2, 3
) as days
left join counted_spans as span on span.workspace_id = days.workspace_id and span.zone = days.zone
  and span.span = 'month' and span.first = month::date
where days.days = extract(day from month + interval '1 month - 1 day')
  and (span.first is null or span.version <> $2 or span.due_at <= now() + interval '15 minutes' * (1 - 1 / $1::float8))
order by month desc, 1, 2 limit $3`

/** A day in which a silence still grows is looked at again when it has lasted. */
async function countDay(db: PoolClient, { workspaceId, zone, first }: Span): Promise<void> {
  const values = [workspaceId, zone, first]
  const { rows } = await db.query<{ countable: boolean }>({
    name: 'insights.settle-day',
    text: SETTLE_DAY,
    values: [...values, SHEETS_VERSION],
  })
  await db.query({ name: 'insights.clear-day', text: CLEAR, values })
  if (rows[0]?.countable) await db.query({ name: 'insights.count-day', text: COUNT_DAY, values })
}

const OF_DAY = `workspace_id = $1 and started_at >= $3::date::timestamp at time zone $2::text
  and started_at < ($3::date + 1)::timestamp at time zone $2::text`

const SETTLE_DAY = `
with silence as (
  select coalesce(max(quiet_since) + interval '24 hours', '-infinity') as ends, count(*) > 0 as any
  from conversation_measures where ${OF_DAY}
)
insert into counted_spans (workspace_id, zone, span, first, version, settled_at, due_at)
select $1, $2, 'day', $3, $4, ends, case when ends > now() then ends end from silence
on conflict (workspace_id, zone, span, first) do update
set version = excluded.version, settled_at = excluded.settled_at, due_at = excluded.due_at
returning due_at is null and (select silence.any from silence) as countable`

const CLEAR = `delete from counted_sheets where workspace_id = $1 and zone = $2 and span = 'day' and first = $3`

/** All of them, those that have one thing in common, and those that have two. */
const CUTS = `
  cross join lateral (values
    ('', '', '', ''),
    (measures.channel, '', '', ''), ('', measures.language, '', ''), ('', '', measures.reason, ''), ('', '', '', measures.topic),
    (measures.channel, measures.language, '', ''), (measures.channel, '', measures.reason, ''),
    (measures.channel, '', '', measures.topic), ('', measures.language, measures.reason, ''),
    ('', measures.language, '', measures.topic), ('', '', measures.reason, measures.topic)
  ) as cut (channel, language, reason, topic)`

const LINES = linesSql({
  groups: {
    of_channel: 'cut.channel',
    of_language: 'cut.language',
    of_reason: 'cut.reason',
    of_topic: 'cut.topic',
  },
  source: `from conversation_measures measures ${CUTS}
    where cut.reason is not null and cut.topic is not null and measures.${OF_DAY}`,
  // Every silence has lasted.
  asOf: `'infinity'`,
  zone: '$2',
  days: 'false',
})

const CUT = 'of_channel, of_language, of_reason, of_topic'

/** Packed as the domain unpacks it: `PackedSheet`. */
const COUNT_DAY = `
with lines as (${LINES}), flat as (
  select ${CUT}, kind, string_agg(case
      when kind = 'pattern' then concat_ws(',', key, a, b, c)
      when kind in ('waitedMs', 'firstReplyMs', 'resolvedMs') then concat_ws(',', key, a)
      else concat_ws(',', to_json(key)::text, a, b)
    end, ',') as numbers,
    coalesce(sum(a) filter (where kind = 'hour'), 0)::int as conversations,
    coalesce(sum(b) filter (where kind = 'hour'), 0)::int as escalations
  from lines group by ${CUT}, kind
)
insert into counted_sheets
select $1, $2, 'day', $3, ${CUT}, sum(conversations), sum(escalations),
  ('{' || string_agg('"' || kind || '":[' || numbers || ']', ',') || '}')::json
from flat group by ${CUT}`
