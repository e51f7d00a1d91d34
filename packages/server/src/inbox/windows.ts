// How far back a search looks at a time. The latest hits are wanted, of words that may occur a hundred thousand times: so
// first some hours are looked through, then longer and longer stretches, each about as long as there is time for. Words that
// are rare are looked for in months at once; common ones with a filter that next to nothing fits in days.

export type Window = {
  /** Lexemes of the index, any of which. */
  lexemes: string[]
  /** From this moment on, RFC 3339; null for all time. */
  since: string | null
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Before that nobody has talked to an assistant. */
const BEGINNING = '2000-01-01T00:00:00.000Z'

/** The first stretch: of what is looked for, the latest half day often has enough. */
export const FIRST_HOURS = 12
/** Two months: a word may have been rare of late and common before. */
export const MOST_HOURS = 62 * 24
/** What one look should take. */
const LOOK_MS = 10
const [MOST_SHRUNK, MOST_GROWN] = [0.25, 6]

/**
 * A stretch that ends at `until` and is at least so long. One that would begin before `oldest` has all that is left: of
 * the time before there can only be the beginnings of conversations.
 */
export function windowBefore(
  workspaceId: string,
  until: string,
  { hours, oldest }: { hours: number; oldest: string | null },
): Window {
  const first = new Date(Date.parse(until) - hours * HOUR_MS).toISOString()
  const isLast = first <= (oldest ?? BEGINNING)
  const since =
    hours <= 24 ? `${first.slice(0, 13)}:00:00.000Z` : `${first.slice(0, 10)}T00:00:00.000Z`
  const lexemes = periodsOf(isLast ? BEGINNING : since, Date.parse(until)).map(
    (period) => `in:${workspaceId}:${period}`,
  )
  return { lexemes, since: isLast ? null : since }
}

/** How long the next look may reach, when one of so many hours took so long. */
export function nextHours(hours: number, tookMs: number): number {
  const grown = Math.min(Math.max(LOOK_MS / tookMs, MOST_SHRUNK), MOST_GROWN)
  return Math.min(Math.max(1, Math.round(hours * grown)), MOST_HOURS)
}

/**
 * The fewest months, days and hours that hold all from one moment to the other, and less than an hour besides: what the
 * index has of a period is read whole, and of a common word a month is tens of thousands.
 */
function periodsOf(since: string, until: number): string[] {
  const periods: string[] = []
  for (let at = Date.parse(since); at <= until; ) {
    const date = new Date(at)
    const name = date.toISOString()
    const nextMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    if (name.slice(8, 13) === '01T00' && nextMonth <= until) {
      periods.push(name.slice(0, 7))
      at = nextMonth
    } else if (name.slice(11, 13) === '00' && at + DAY_MS <= until) {
      periods.push(name.slice(0, 10))
      at += DAY_MS
    } else {
      periods.push(name.slice(0, 13))
      at += HOUR_MS
    }
  }
  return periods
}
