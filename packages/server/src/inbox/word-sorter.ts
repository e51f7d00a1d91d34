// The words of messages wait in a list until they are sorted into the index they are searched by. Many are sorted in
// together at half the cost, and nobody's message waits for it.
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import { createRounds, type Rounds } from '../rounds.ts'

/** Searches read the whole list, so it is kept short: of a busy second it is some 1 MB. */
const EVERY_MS = 1_000

type Around = { pool: Pool; commits: Commits; onFault(error: unknown): void }

/** Sorts at the start, and whenever this process has written something: one that is idle asks nothing. */
export function createWordSorter({ pool, commits, onFault }: Around): Rounds {
  let grown = true
  commits.onCommitted(({ recorded }) => {
    grown ||= recorded.length > 0
  })
  return createRounds(
    async () => {
      if (!grown) return
      grown = false
      await pool.query({ name: 'sort-words', text: SORT })
    },
    { everyMs: EVERY_MS, onFault },
  )
}

// One process at a time: the second would wait for the first.
const SORT = `
  select case when pg_try_advisory_xact_lock(hashtextextended('baton.sort-words', 0))
    then gin_clean_pending_list('events_words') end`
