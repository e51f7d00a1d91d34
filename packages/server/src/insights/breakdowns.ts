// Conversations and escalations by what they were about, where they came from, and when.
import type { InsightBreakdowns, InsightFilter, InsightPoint } from '@baton/contract'
import type { CountedPeriod } from './counted.ts'
import { addDays, daysBetween } from './period.ts'
import type { SheetShare } from './sheet.ts'

export type Bucket = 'day' | 'week' | 'month'

/** So that a line has points enough to be one, and few enough to be read. */
export function bucketOf({ from, to }: InsightFilter): Bucket {
  const days = daysBetween(from, to) + 1
  return days <= 62 ? 'day' : days <= 400 ? 'week' : 'month'
}

/** A list of more is no overview; the rest is counted together. */
const MOST = 12

export function breakdownsOf(
  { now, before }: CountedPeriod,
  filter: InsightFilter,
): { series: InsightPoint[]; breakdowns: InsightBreakdowns } {
  const by = (part: keyof InsightBreakdowns) => counted(now.parts[part], before.parts[part])
  return {
    series: series(now.parts.day, filter, bucketOf(filter)),
    breakdowns: {
      reason: longest(by('reason')),
      topic: longest(by('topic')),
      channel: longest(by('channel')),
      language: longest(by('language')),
      hour: hours(by('hour')),
    },
  }
}

type Counted = InsightBreakdowns['reason'][number]
type Shares = ReadonlyMap<string, SheetShare>

function counted(now: Shares, before: Shares): Counted[] {
  return [...new Set([...now.keys(), ...before.keys()])].map((value) => ({
    value,
    conversations: now.get(value)?.conversations ?? 0,
    escalations: now.get(value)?.escalations ?? 0,
    before: before.get(value)?.escalations ?? 0,
    conversationsBefore: before.get(value)?.conversations ?? 0,
  }))
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
    const none = { value, conversations: 0, escalations: 0, before: 0, conversationsBefore: 0 }
    return found.find((each) => each.value === value) ?? none
  })
}

/** With the days on which nothing happened: a line that leaves them out lies. */
function series(days: Shares, { from, to }: InsightFilter, bucket: Bucket): InsightPoint[] {
  const found = new Map<string, SheetShare>()
  for (const [day, { conversations, escalations }] of days) {
    const at = beginOf(day, bucket)
    const sum = found.get(at) ?? { conversations: 0, escalations: 0 }
    found.set(at, sum)
    sum.conversations += conversations
    sum.escalations += escalations
  }
  const points: InsightPoint[] = []
  for (let at = beginOf(from, bucket); at <= to; at = nextOf(at, bucket)) {
    const end = addDays(nextOf(at, bucket), -1)
    points.push({
      from: at < from ? from : at,
      to: end > to ? to : end,
      ...(found.get(at) ?? { conversations: 0, escalations: 0 }),
    })
  }
  return points
}

/** Weeks begin on Mondays. */
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
