// What is done to several conversations is done a moment later, so that it can be taken back as if it had never been:
// customers are told nothing and no ticket is solved until then. Whoever leaves the page leaves nothing undone.
import type { Timers } from '@baton/client'
import { useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import type { Toasts } from '../app/toasts.ts'
import { t } from '../words/translate.ts'

export type Later = {
  /** `ids` are gone from lists from now on, until the run has failed. */
  act(what: { ids: readonly string[]; words: string; run: () => Promise<void> }): void
  hidden(): ReadonlySet<string>
  subscribe(listener: () => void): () => void
}

type Around = {
  toasts: Pick<Toasts, 'done'>
  wait: Timers
  /** Calls back when the page may be gone soon. */
  leaving: (now: () => void) => void
}

/** As long as a toast is read. */
const TAKE_BACK_MS = 5_000
/** A list has heard of it by then, even over a slow line. */
const SETTLED_MS = 3_000

export function openLater({ toasts, wait, leaving }: Around): Later {
  const listeners = new Set<() => void>()
  const due = new Set<() => void>()
  let hidden: ReadonlySet<string> = new Set()

  function change(next: ReadonlySet<string>) {
    hidden = next
    for (const listener of listeners) listener()
  }
  const show = (ids: readonly string[]) =>
    change(new Set([...hidden].filter((id) => !ids.includes(id))))

  leaving(() => {
    for (const now of [...due]) now()
  })

  return {
    hidden: () => hidden,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    act({ ids, words, run }) {
      const now = () => {
        wait.clearTimeout(timer)
        if (!due.delete(now)) return
        void run().then(
          () => wait.setTimeout(() => show(ids), SETTLED_MS),
          () => show(ids),
        )
      }
      const timer = wait.setTimeout(now, TAKE_BACK_MS)
      due.add(now)
      change(new Set([...hidden, ...ids]))
      const takeBack = () => {
        wait.clearTimeout(timer)
        if (due.delete(now)) show(ids)
      }
      toasts.done(words, { label: t('Undo'), run: takeBack, undoes: true })
    },
  }
}

export function useHidden(): ReadonlySet<string> {
  const { later } = useDesk()
  return useSyncExternalStore(later.subscribe, later.hidden)
}
