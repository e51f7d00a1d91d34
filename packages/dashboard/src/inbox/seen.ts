// How far this teammate has read each conversation, kept in this browser.
import type { Storage } from '@baton/client'
import type { InboxRow } from '@baton/contract'
import { useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'

export type Seen = {
  /** The last event seen of each conversation. */
  get(): Readonly<Record<string, number>>
  mark(conversationId: string, seq: number): void
  /** Several at once. Returns the way back. */
  markAll(rows: readonly Pick<InboxRow, 'conversationId' | 'seq'>[]): () => void
  subscribe(listener: () => void): () => void
}

const KEY = 'seen'
/** What was looked at longest ago is forgotten first. */
const KEPT = 1_000

export function openSeen(storage: Storage): Seen {
  const listeners = new Set<() => void>()
  let seen = read(storage)

  function change(next: Record<string, number>) {
    seen = next
    for (const listener of listeners) listener()
  }
  storage.onChange((key) => key === KEY && change(read(storage)))

  return {
    get: () => seen,
    mark(conversationId, seq) {
      if ((seen[conversationId] ?? 0) >= seq) return
      const { [conversationId]: _, ...others } = seen
      const kept = [...Object.entries(others), [conversationId, seq] as const].slice(-KEPT)
      const next = Object.fromEntries(kept)
      storage.set(KEY, JSON.stringify(next))
      change(next)
    },
    markAll(rows) {
      const before = seen
      for (const { conversationId, seq } of rows) this.mark(conversationId, seq)
      return () => {
        storage.set(KEY, JSON.stringify(before))
        change(before)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/**
 * Something waits for a human that this one has not read: a customer's words where they or nobody yet is to answer, or an
 * escalation they have never looked at.
 */
export function isUnread(row: InboxRow, seenSeq: number | undefined, humanId: string): boolean {
  const theirs = row.holder === 'human' && row.human?.id === humanId
  if (row.holder !== 'queue' && !theirs) return false
  if (seenSeq === undefined) return row.holder === 'queue' || row.previewBy === 'customer'
  return row.previewBy === 'customer' && row.seq > seenSeq
}

export function useSeen(): Readonly<Record<string, number>> {
  const { seen } = useDesk()
  return useSyncExternalStore(seen.subscribe, seen.get)
}

function read(storage: Storage): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(storage.get(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {}
  } catch {
    // Not ours: nothing counts as read.
    return {}
  }
}
