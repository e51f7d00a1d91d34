// Rows that have changed since the page was opened. Bursts are passed on together, so that a busy day does not flicker.
import type { Live } from '@baton/client'
import type { InboxRow } from '@baton/contract'

export type InboxFeed = {
  rows(): ReadonlyMap<string, InboxRow>
  subscribe(listener: () => void): () => void
  /** Follows the desk's list. Returns the way to stop. */
  start(live: Live): () => void
  /** After a gap in the stream, what was told before it may be outdated: whatever is still as in `known` goes. */
  forget(known: ReadonlyMap<string, InboxRow>): void
}

const TOGETHER_MS = 120
/** After a burst of more than so many, the next is awaited longer: nobody reads a list that moves eight times a second. */
const BURST = 8
const TOGETHER_IN_BURSTS_MS = 500

export function openInboxFeed(): InboxFeed {
  const listeners = new Set<() => void>()
  let rows: ReadonlyMap<string, InboxRow> = new Map()
  let coming: InboxRow[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let isBurst = false

  function pass() {
    timer = null
    isBurst = coming.length > BURST
    change(withNewer(rows, coming.splice(0)))
  }

  function change(next: ReadonlyMap<string, InboxRow>) {
    rows = next
    for (const listener of listeners) listener()
  }

  return {
    rows: () => rows,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start(live) {
      const stop = live.followInbox((row) => {
        coming.push(row)
        timer ??= setTimeout(pass, isBurst ? TOGETHER_IN_BURSTS_MS : TOGETHER_MS)
      })
      return () => {
        stop()
        if (timer) clearTimeout(timer)
        timer = null
        coming = []
      }
    },
    forget: (known) => change(new Map([...rows].filter(([id, row]) => known.get(id) !== row))),
  }
}

function withNewer(
  rows: ReadonlyMap<string, InboxRow>,
  coming: readonly InboxRow[],
): ReadonlyMap<string, InboxRow> {
  const after = new Map(rows)
  for (const row of coming) {
    const known = after.get(row.conversationId)
    if (!known || row.seq >= known.seq) after.set(row.conversationId, row)
  }
  return after
}
