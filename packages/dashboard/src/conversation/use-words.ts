// What this desk has sent and what it is writing, opened with the first conversation: whoever has not come so far does
// not load it.
import { type Desk, useDesk } from '../app/desk.tsx'
import { type Drafts, openDrafts } from './drafts.ts'
import { type Outbox, openOutbox } from './outbox.ts'

type Words = { outbox: Outbox; drafts: Drafts }

const opened = new WeakMap<Desk, Words>()

export function wordsOf(desk: Desk): Words {
  const known = opened.get(desk)
  if (known) return known
  const outbox = openOutbox({ ...desk, now: desk.clock.now, later })
  const isGoing = (id: string) => outbox.get().some((entry) => entry.id === id)
  const drafts = openDrafts({ ...desk, later, isGoing })
  opened.set(desk, { outbox, drafts })
  // Whoever leaves while a reply could still be taken back has sent it, and what they were writing is kept.
  window.addEventListener('pagehide', () => {
    void outbox.flush()
    drafts.flush()
  })
  return { outbox, drafts }
}

export function useWords(): Words {
  return wordsOf(useDesk())
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
