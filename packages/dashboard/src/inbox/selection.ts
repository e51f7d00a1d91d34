// Which rows are selected, for what is done to several at once.
import type { InboxRow } from '@baton/contract'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useKey } from '../app/keys.ts'

export type Selection = {
  ids: ReadonlySet<string>
  rows: readonly InboxRow[]
  toggle(id: string): void
  /** From the cursor on, and the cursor with it. */
  extend(from: string | null, to: string | null): void
  clear(): void
}

/** As many as one request may name. */
export const MOST_AT_ONCE = 100

export function useSelection(rows: readonly InboxRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const listed = useRef(rows)
  useLayoutEffect(() => {
    listed.current = rows
  }, [rows])
  // What has left the list is no longer selected: nothing is done to what is not on the screen.
  const selected = rows.filter(({ conversationId }) => chosen.has(conversationId))
  const ids = new Set(selected.map(({ conversationId }) => conversationId))
  const clear = () => setChosen(new Set())
  const add = (more: readonly string[]) =>
    setChosen(new Set([...ids, ...more].slice(0, MOST_AT_ONCE)))
  // The same at every drawing: each row has it.
  const toggle = useCallback(
    (id: string) => setChosen((all) => toggled(all, id, listed.current)),
    [],
  )
  useKey('Escape', clear, ids.size > 0)
  return {
    ids,
    rows: selected,
    toggle,
    extend: (from, to) => add([from, to].filter((id) => id !== null)),
    clear,
  }
}

function toggled(all: ReadonlySet<string>, id: string, rows: readonly InboxRow[]): Set<string> {
  const ids = rows.map(({ conversationId }) => conversationId).filter((one) => all.has(one))
  return new Set(
    all.has(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(0, MOST_AT_ONCE),
  )
}
