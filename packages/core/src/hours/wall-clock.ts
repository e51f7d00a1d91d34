// What the clock on the wall of a place shows, and when it shows it. Clocks are put forward and back: every question
// about local time is answered through here.
const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clock shows, written as if it were UTC, to the minute. */
export function wallClock(at: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute)
}

/**
 * The first moment at which the clock shows this or later. A time that the clock skips is the moment of the skip; of one
 * that comes twice, the first counts.
 */
export function firstShown(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - DAY, timeZone)
  const after = wall - offsetAt(wall + DAY, timeZone)
  const shown = [before, after].filter((at) => wallClock(at, timeZone) === wall)
  if (shown.length > 0) return Math.min(...shown)

  let [tooEarly, late] = [Math.min(before, after), Math.max(before, after)]
  while (late - tooEarly > MINUTE) {
    const middle = tooEarly + Math.floor((late - tooEarly) / 2 / MINUTE) * MINUTE
    if (wallClock(middle, timeZone) < wall) tooEarly = middle
    else late = middle
  }
  return late
}

function offsetAt(at: number, timeZone: string): number {
  return wallClock(at, timeZone) - Math.floor(at / MINUTE) * MINUTE
}

/** Making one takes a thousand times longer than using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone, hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  })
  formats.set(timeZone, format)
  return format
}
