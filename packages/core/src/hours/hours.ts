// When somebody is there, and how much of a time that is. All moments are milliseconds since 1970; `null` hours are
// always open, so that those who have set none are never closed.
import type { Hours, Interval, Weekday } from '@baton/contract'
import { DAY, firstShown, wallClock } from './wall-clock.ts'

export type Span = { from: number; to: number }

/** Whoever opens again later than this is taken for closed for good. */
const HORIZON_DAYS = 400

export function isOpen(at: number, hours: Hours | null): boolean {
  return hours === null || openSpanAt(at, hours) !== null
}

/** When it opens: `at` itself while it is open, null when it does not within a year. */
export function nextOpening(at: number, hours: Hours | null): number | null {
  if (hours === null) return at
  for (const { from, to } of openSpans(at, at + HORIZON_DAYS * DAY, hours))
    if (to > at) return Math.max(from, at)
  return null
}

/** When the doors that are open now close; null when they are closed, or never close. */
export function closingOf(at: number, hours: Hours | null): number | null {
  return hours === null ? null : (openSpanAt(at, hours)?.to ?? null)
}

export function opensWithin(at: number, ms: number, hours: Hours | null): boolean {
  const opening = nextOpening(at, hours)
  return opening !== null && opening <= at + ms
}

/** How much of the time from `a` to `b` is within the hours; 0 when `b` is not after `a`. */
export function businessMsBetween(a: number, b: number, hours: Hours | null): number {
  if (b <= a) return 0
  if (hours === null) return b - a
  let sum = 0
  for (const { from, to } of openSpans(a, b, hours))
    sum += Math.max(0, Math.min(to, b) - Math.max(from, a))
  return sum
}

/** When so much time within the hours will have passed; null when it does not within a year. */
export function afterBusinessMs(at: number, ms: number, hours: Hours | null): number | null {
  if (hours === null) return at + ms
  let left = ms
  for (const { from, to } of openSpans(at, at + HORIZON_DAYS * DAY, hours)) {
    const begins = Math.max(from, at)
    if (to <= begins) continue
    if (to - begins >= left) return begins + left
    left -= to - begins
  }
  return null
}

/** The open times that touch what lies between, in order; those that meet are one. */
export function* openSpans(from: number, to: number, hours: Hours): Generator<Span> {
  let open: Span | null = null
  const { timeZone } = hours
  const last = dayOf(wallClock(to, timeZone))
  // An interval that began the day before may still go on.
  for (let day = dayOf(wallClock(from, timeZone)) - DAY; day <= last; day += DAY)
    for (const span of spansOf(day, hours)) {
      if (open && span.from <= open.to) {
        open = { from: open.from, to: Math.max(open.to, span.to) }
        continue
      }
      if (open && open.to > from && open.from <= to) yield open
      open = span
    }
  if (open && open.to > from && open.from <= to) yield open
}

function openSpanAt(at: number, hours: Hours): Span | null {
  // A day more, so that what goes on past midnight is seen whole.
  for (const span of openSpans(at, at + DAY, hours))
    if (span.from <= at && at < span.to) return span
  return null
}

/** Of the intervals that begin on this day. */
function spansOf(day: number, { timeZone, week, closed }: Hours): Span[] {
  const date = new Date(day).toISOString().slice(0, 10)
  if (closed.some(({ from, to }) => from <= date && date <= to)) return []
  return week[weekdayOf(day)]
    .map((interval) => spanOf(day, interval, timeZone))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
}

function spanOf(day: number, { from, to }: Interval, timeZone: string): Span {
  const end = to > from ? day : day + DAY
  return {
    from: firstShown(day + msOf(from), timeZone),
    to: firstShown(end + msOf(to), timeZone),
  }
}

function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY) * DAY
}

const BY_DAY: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function weekdayOf(day: number): Weekday {
  return BY_DAY[new Date(day).getUTCDay()] ?? 'sun'
}
