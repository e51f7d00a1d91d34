// While somebody goes through a list, by keys or with the mouse on it, its rows stay where they are: what is pressed or
// clicked is what was seen. They change in place and go when they leave; those that come, and the order, wait for a rest.
import type { InboxRow } from '@baton/contract'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'

/** After so long without a key or a movement. */
const REST_MS = 1_000

export function useStillOrder(rows: readonly InboxRow[]) {
  const [order, setOrder] = useState<readonly InboxRow[] | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const shown = useMemo(() => (order ? inOrderOf(order, rows) : rows), [order, rows])
  return {
    rows: shown,
    /** From now on, and for a moment longer. */
    hold() {
      clearTimeout(rest.current)
      rest.current = setTimeout(() => startTransition(() => setOrder(null)), REST_MS)
      setOrder((held) => held ?? rows)
    },
  }
}

/** The rows as they are now, those that have not left, where they were; what follows the last that was there follows it. */
export function inOrderOf(order: readonly InboxRow[], rows: readonly InboxRow[]): InboxRow[] {
  const now = new Map(rows.map((row) => [row.conversationId, row]))
  const known = new Set(order.map(({ conversationId }) => conversationId))
  const lastKnown = rows.findLastIndex(({ conversationId }) => known.has(conversationId))
  return [
    ...order.flatMap(({ conversationId }) => now.get(conversationId) ?? []),
    ...rows.slice(lastKnown + 1),
  ]
}
