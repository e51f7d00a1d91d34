// A period, counted: from the sheets of days and months that stand as they are, and of the rest from the rows. Whatever has
// changed since it was counted, or may still change by mere silence, is of the rest; so the sum is always that of today.
import type { InsightFilter } from '@baton/contract'
import type { Pool } from 'pg'
import { linesSql } from './lines.ts'
import { addDays, type Period } from './period.ts'
import {
  addLine,
  addPacked,
  emptySheet,
  type PackedSheet,
  type Sheet,
  type SheetLine,
} from './sheet.ts'

/** Raised when lines change their meaning: sheets of an earlier version are counted anew. */
export const SHEETS_VERSION = 1

/** More filters at a time are rare, and every combination of them would be kept for every day. */
const FILTERS_WITH_SHEETS = 2

/** The period and the one before it. Days of the period are among the parts of `now`. */
export type CountedPeriod = { now: Sheet; before: Sheet }

export async function countedIn(
  pool: Pick<Pool, 'query'>,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<CountedPeriod> {
  const asked = { workspaceId, filter, period }
  const counted: CountedPeriod = { now: emptySheet(), before: emptySheet() }
  const kept = isKept(filter) ? await readKept(pool, asked) : []
  for (const one of kept) {
    if (one.what === 'day') addLine(counted.now, dayLine(one))
    else if (one.lines) addPacked(one.now ? counted.now : counted.before, one.lines)
  }
  const spans = kept.filter((one) => one.what === 'span')
  for (const { now, ...line } of await readRest(pool, asked, spans))
    addLine(now ? counted.now : counted.before, line)
  return counted
}

function dayLine({ first, conversations, escalations }: Day): SheetLine {
  return { kind: 'day', key: first, a: conversations, b: escalations, c: 0 }
}

/** Has the days of a time zone counted from now on. */
export async function wantZone(pool: Pool, workspaceId: string, zone: string): Promise<void> {
  await pool.query({
    name: 'insights.want-zone',
    text: `insert into counted_zones (workspace_id, zone) values ($1, $2)
      on conflict (workspace_id, zone) do update set asked_at = now()
      where counted_zones.asked_at < now() - interval '1 day'`,
    values: [workspaceId, zone],
  })
}

type Asked = { workspaceId: string; filter: InsightFilter; period: Period }
type Share = { conversations: number; escalations: number }
type Span = { what: 'span'; now: boolean; first: string; next: string; lines: PackedSheet | null }
type Day = { what: 'day'; first: string } & Share

function isKept({ channel, language, reason, topic }: InsightFilter): boolean {
  const asked = [channel, language, reason, topic].filter((value) => value !== undefined)
  return asked.length <= FILTERS_WITH_SHEETS
}

/** Spans without a line for this filter are kept, too: nothing of that kind was in them. */
async function readKept(
  pool: Pick<Pool, 'query'>,
  { workspaceId, filter, period }: Asked,
): Promise<(Span | Day)[]> {
  const { rows } = await pool.query<Span | Day>({
    name: 'insights.kept',
    text: KEPT,
    values: [
      ...[workspaceId, filter.zone, period.earlierDay, filter.from, addDays(filter.to, 1)],
      ...[period.asOf, SHEETS_VERSION, ...cutOf(filter)],
    ],
  })
  return rows
}

function cutOf({ channel, language, reason, topic }: InsightFilter): string[] {
  return [channel ?? '', language ?? '', reason ?? '', topic ?? '']
}

const OF_CUT = `sheet.workspace_id = $1 and sheet.zone = $2
  and sheet.channel = $8 and sheet.language = $9 and sheet.reason = $10 and sheet.topic = $11`

/** Months that lie in the period, or in the one before it, as a whole; and the days that are in none of them;
 * and how many each day of the period had, which a month does not say. A month only stands while its days do. */
const KEPT = `
with standing as materialized (
  select span, first, first >= $4::date as now,
    (first + case span when 'day' then interval '1 day' else interval '1 month' end)::date as next
  from counted_spans
  where workspace_id = $1 and zone = $2 and first >= $3::date and first < $5::date
    and due_at is null and settled_at <= $6::timestamptz and version = $7
), months as (
  select * from standing where span = 'month' and next <= $5::date and (now or next <= $4::date)
), chosen as (
  select * from months
  union all
  select * from standing as day where span = 'day'
    and not exists (select from months where day.first >= months.first and day.first < months.next)
)
select 'span' as what, now, chosen.first::text as first, next::text as next, lines, conversations, escalations
from chosen left join counted_sheets sheet on sheet.span = chosen.span and sheet.first = chosen.first and ${OF_CUT}
union all
select 'day', now, sheet.first::text, null, null, sheet.conversations, sheet.escalations
from chosen join counted_sheets sheet on sheet.span = 'day'
  and sheet.first >= chosen.first and sheet.first < chosen.next and ${OF_CUT}
where now and sheet.conversations > 0
order by first`

type Stretch = { from: string; to: string; isNow: boolean }

/** What no sheet says, of each of the two periods. */
export function stretchesBetween(
  kept: readonly Pick<Span, 'first' | 'next'>[],
  { earlierDay, from, to }: { earlierDay: string; from: string; to: string },
): Stretch[] {
  const stretches: Stretch[] = []
  for (const [first, end, isNow] of [
    [earlierDay, from, false],
    [from, to, true],
  ] as const) {
    let at = first
    for (const span of kept.filter((one) => one.first >= first && one.first < end)) {
      if (span.first > at) stretches.push({ from: at, to: span.first, isNow })
      at = span.next
    }
    if (at < end) stretches.push({ from: at, to: end, isNow })
  }
  return stretches
}

async function readRest(
  pool: Pick<Pool, 'query'>,
  { workspaceId, filter, period }: Asked,
  kept: readonly Span[],
): Promise<(SheetLine & { now: boolean })[]> {
  const days = { earlierDay: period.earlierDay, from: filter.from, to: addDays(filter.to, 1) }
  const stretches = stretchesBetween(kept, days)
  if (stretches.length === 0) return []
  const { channel, language, reason, topic, zone } = filter
  const { rows } = await pool.query<SheetLine & { now: boolean }>({
    name: 'insights.rest',
    text: REST,
    values: [
      ...[workspaceId, period.asOf, zone],
      ...[channel ?? null, language ?? null, reason ?? null, topic ?? null],
      stretches.map(({ from }) => from),
      stretches.map(({ to }) => to),
      stretches.map(({ isNow }) => isNow),
    ],
  })
  return rows
}

const REST = linesSql({
  groups: { now: 'stretch.now' },
  // Of each stretch by itself: one plan for all values would otherwise read the rows of all time.
  source: `from unnest($8::date[], $9::date[], $10::bool[]) as stretch (first, next, now)
    cross join lateral (
      select * from conversation_measures where workspace_id = $1
        and started_at >= stretch.first::timestamp at time zone $3::text
        and started_at < stretch.next::timestamp at time zone $3::text
        and ($4::text is null or channel = $4) and ($5::text is null or language = $5)
        and ($6::text is null or reason = $6) and ($7::text is null or topic = $7)
      offset 0
    ) as measures`,
  asOf: '$2',
  zone: '$3',
  days: 'now',
})
