import type { InboxRow } from '@baton/contract'
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useKey } from '../app/keys.ts'

/** On the link of each row: the id of its conversation. */
export const ROW = 'data-row'

type Chosen = { id: string; index: number; openId: string | null }

/**
 * The row that J and K start from. It is the focus of the keyboard, so Enter opens it as it opens any link. When its row
 * leaves the list, the one that took its place is the next.
 */
export function useListCursor(
  rows: readonly InboxRow[],
  openId: string | null,
  {
    isHidden,
    find,
    reveal,
    leave,
    open,
    extend,
  }: {
    /** Where no row is seen there is none to stand on: J and K open the next one at once. */
    isHidden: boolean
    /** The link of a row, once it is in the page. */
    find: (id: string) => HTMLElement | null
    /** Rows that are gone through stay where they are. */
    reveal: (index: number) => void
    leave: () => void
    open: (id: string) => void
    extend: (from: string | null, to: string | null) => void
  },
) {
  const [latest, setLatest] = useState<Chosen | null>(null)
  const wanted = useRef<string | null>(null)

  // Once another conversation is opened, by whatever way, the cursor is there.
  const chosen = latest?.openId === openId ? latest : null
  const openIndex = indexOf(rows, openId)
  const chosenIndex = chosen ? indexOf(rows, chosen.id) : -1
  const index = chosenIndex >= 0 ? chosenIndex : openIndex
  const id = rows[Math.max(index, 0)]?.conversationId ?? null

  function go(step: 1 | -1) {
    const from = index >= 0 ? index : fallen(chosen?.index, step)
    const to = Math.min(Math.max(from + step, 0), rows.length - 1)
    const row = rows[to]
    if (!row) return
    if (isHidden) return open(row.conversationId)
    reveal(to)
    setLatest({ id: row.conversationId, index: to, openId })
    wanted.current = row.conversationId
  }

  function extendTo(step: 1 | -1) {
    const to = rows[Math.min(Math.max(index, 0) + step, rows.length - 1)]
    go(step)
    extend(id, to?.conversationId ?? null)
  }

  function back() {
    wanted.current = openId
    leave()
  }

  useKey('j', () => go(1))
  useKey('k', () => go(-1))
  useKey('shift+j', () => extendTo(1), !isHidden)
  useKey('shift+k', () => extendTo(-1), !isHidden)
  useKey('o', () => id && open(id), id !== null)
  useKey('u', back, openId !== null)
  useKey('Escape', back, openId !== null)

  // After every drawing, because the row may not have been in sight.
  useLayoutEffect(() => {
    // What has left the list does not take the focus from whatever has it when it comes back.
    if (indexOf(rows, wanted.current) < 0) wanted.current = null
    const link = wanted.current && find(wanted.current)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })

  function onFocus({ target }: FocusEvent): void {
    const to = target.getAttribute(ROW)
    if (to === null || to === chosen?.id) return
    setLatest({ id: to, index: indexOf(rows, to), openId })
  }

  /** Where a row has the focus; elsewhere the arrows scroll. */
  function onArrow(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    go(step)
  }

  return { id, onArrow, onFocus }
}

/** Where the cursor stood before its row went away: the next one down has its place now. */
function fallen(index: number | undefined, step: 1 | -1): number {
  if (index === undefined) return step === 1 ? -1 : 0
  return step === 1 ? index - 1 : index
}

function indexOf(rows: readonly InboxRow[], id: string | null): number {
  return id === null ? -1 : rows.findIndex(({ conversationId }) => conversationId === id)
}
