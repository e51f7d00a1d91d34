// How far back a search looks at a time. The latest hits are wanted, of words that may occur a hundred thousand times: so
// first the last days are looked through, then months, then ever more of them. Each step is some times larger than the one
// before, and is only taken when that had too few; so no step finds many more than are wanted.

export type Window = {
  /** Lexemes of the index, any of which; one of them for all time. */
  lexemes: string[]
  /** From this moment on, RFC 3339; null for all time. */
  since: string | null
}

/** In months. What is older than the last is looked through at once. */
const REACHES = [1, 2, 4, 8, 16]
const DAY_MS = 24 * 3_600_000

/** The windows that end at `until`, the nearest first. None overlaps another. */
export function windowsBefore(workspaceId: string, until: string): (Window & { until: string })[] {
  const end = Date.parse(until)
  const dayBefore = dayOf(end - DAY_MS)
  const windows: (Window & { until: string })[] = []
  const on = (period: string) => `in:${workspaceId}:${period}`
  windows.push({
    until,
    since: `${dayBefore}T00:00:00.000Z`,
    lexemes: [on(dayOf(end)), on(dayBefore)],
  })
  let edge = `${dayBefore}T00:00:00.000Z`
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
