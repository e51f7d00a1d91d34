import type { InboxRow } from '@baton/contract'

/** Larger than any time in milliseconds that a conversation can have. */
const AFTER_ALL_WAITING = 1e15

/** Ascending: those who wait for a human, longest first; then the others, latest first. */
export function inboxSortKey({ waitingSince, lastAt }: InboxRow): number {
  return waitingSince === null ? AFTER_ALL_WAITING - Date.parse(lastAt) : Date.parse(waitingSince)
}
