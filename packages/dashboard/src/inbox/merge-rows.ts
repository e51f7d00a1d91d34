// What a list shows: the pages that were read, with every row that has changed since laid over them. Nothing is written
// back into the pages, so an answer that arrives late cannot undo what the live stream has told.
import type { InboxRow, InboxView } from '@baton/contract'
import { hasFacets, type InboxQuery, inboxSortKey } from '@baton/core'

export type InboxPage = { data: readonly InboxRow[]; nextCursor: string | null }

export function mergeRows(
  pages: readonly InboxPage[],
  changed: ReadonlyMap<string, InboxRow>,
  { view, humanId, query }: { view: InboxView; humanId: string; query?: InboxQuery },
): InboxRow[] {
  const rows = new Map<string, InboxRow>()
  for (const row of [...pages.flatMap(({ data }) => data), ...changed.values()]) {
    const known = rows.get(row.conversationId)
    if (!known || row.seq >= known.seq) rows.set(row.conversationId, row)
  }
  const last = pages.at(-1)
  // Beyond the last row that was read there may be others in between, which the next page brings.
  const horizon = last?.nextCursor ? lastOf(pages) : null
  const bound = horizon && placed(horizon)
  return [...rows.values()]
    .filter((row) => belongsTo(view, row, humanId) && (!query || isAskedFor(row, query)))
    .map(placed)
    .filter((one) => bound === null || comparePlaced(one, bound) <= 0)
    .sort(comparePlaced)
    .map(({ row }) => row)
}

export function belongsTo(view: InboxView, row: InboxRow, humanId: string): boolean {
  switch (view) {
    case 'escalated':
      return row.holder === 'queue'
    case 'mine':
      return row.holder === 'queue'
        ? row.assignee?.id === humanId
        : row.holder === 'human' && row.human?.id === humanId
    case 'unassigned':
      return row.holder === 'queue' && row.assignee === null
    case 'mentions':
      return row.mentions.includes(humanId)
    case 'starred':
      return row.stars.includes(humanId)
    case 'hold':
      return (row.holder === 'queue' || row.holder === 'human') && row.status === 'on-hold'
    case 'assistant':
      return row.holder === 'assistant'
    case 'closed':
      return row.holder === 'nobody'
    case 'all':
      return row.holder !== 'nobody'
  }
}

/** As the server answers it: a row that changes under your eyes stays or goes by the same rule. */
function isAskedFor(row: InboxRow, query: InboxQuery): boolean {
  const { since, until } = query
  return (
    hasFacets(row, query) &&
    (since === null || row.lastAt >= since) &&
    (until === null || row.lastAt < until)
  )
}

/** The order the server's pages have. */
export function compareRows(one: InboxRow, other: InboxRow): number {
  return comparePlaced(placed(one), placed(other))
}

type Placed = { row: InboxRow; key: number }

/** The key is read from a date, and thousands of rows are sorted while somebody types: once for each. */
function placed(row: InboxRow): Placed {
  return { row, key: inboxSortKey(row) }
}

function comparePlaced(one: Placed, other: Placed): number {
  return one.key - other.key || byName(one.row.conversationId, other.row.conversationId)
}

function lastOf(pages: readonly InboxPage[]): InboxRow | null {
  return pages.findLast(({ data }) => data.length > 0)?.data.at(-1) ?? null
}

function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
