// How far back a search looks at a time. The latest hits are wanted, of words that may occur a hundred thousand times: so
// first the last hours are looked through, then days, months, and more of them. Each step is some times larger than the one
// before, and is only taken when that had too few; so no step finds many more than are wanted.

export type Window = {
  /** Lexemes of the index, any of which; one of them for all time. */
  lexemes: string[]
  /** From this moment on, RFC 3339; null for all time. */
  since: string | null
}

/** In months. What is older than the last is looked through at once. */
const REACHES = [1, 4]
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** In days, where every hit costs a look at its conversation: a month of a common word would be tens of thousands. */
const NARROW_REACHES = [4, 8, 16]

/** The windows that end at `until`, the nearest first. None overlaps another. `narrow`: with smaller steps. */
export function windowsBefore(
  workspaceId: string,
  until: string,
  narrow = false,
): (Window & { until: string })[] {
  const end = Date.parse(until)
  const on = (period: string) => `in:${workspaceId}:${period}`
  const hours = [hourOf(end), hourOf(end - HOUR_MS)]
  const days = [dayOf(end), dayOf(end - DAY_MS)]
  const windows: (Window & { until: string })[] = [
    { until, since: `${hours[1]}:00:00.000Z`, lexemes: hours.map(on) },
    { until: `${hours[1]}:00:00.000Z`, since: `${days[1]}T00:00:00.000Z`, lexemes: days.map(on) },
  ]
  let edge = `${days[1]}T00:00:00.000Z`
  for (const reach of narrow ? NARROW_REACHES : []) {
    const back = Array.from({ length: reach }, (_, nth) =>
      dayOf(Date.parse(edge) - (nth + 1) * DAY_MS),
    )
    const since = `${back.at(-1)}T00:00:00.000Z`
    windows.push({ until: edge, since, lexemes: back.map(on) })
    edge = since
  }
  let month = monthOf(Date.parse(edge))
  for (const reach of [0, ...REACHES]) {
    const months =
      reach === 0
        ? [month]
        : Array.from({ length: reach }, (_, back) => monthBefore(month, back + 1))
    const first = months.at(-1) as string
    windows.push({ until: edge, since: `${first}-01T00:00:00.000Z`, lexemes: months.map(on) })
    edge = `${first}-01T00:00:00.000Z`
    month = first
  }
  return [...windows, { until: edge, since: null, lexemes: [`in:${workspaceId}`] }]
}

function hourOf(at: number): string {
  return new Date(at).toISOString().slice(0, 13)
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}

function monthBefore(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}
