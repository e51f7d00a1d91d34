// Applies the targets of operators to conversations that stand otherwise than when their clocks were set last. Apart from
// the writing of a conversation, so that workspaces without targets pay nothing for them.
import { setClocks } from '@baton/core'
import type { Pool } from 'pg'
import type { Commits } from '../commit.ts'
import { createRounds, type Rounds } from '../rounds.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'

export type ClockSetter = Rounds

type Around = {
  pool: Pool
  commits: Pick<Commits, 'commit'>
  settings: Pick<Settings, 'read'>
  now: () => number
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
  onFault(error: unknown): void
}

const EVERY_MS = 3_000
const AT_ONCE = 64

export function createClockSetter({
  pool,
  commits,
  settings,
  now,
  pace = 1,
  onFault,
}: Around): ClockSetter {
  async function setAll(isStopped: () => boolean): Promise<void> {
    let after: Ref | undefined
    while (!isStopped()) {
      const { rows }: { rows: Ref[] } = await pool.query<Ref>({
        name: 'clocks.unset',
        text: UNSET,
        values: [after?.workspaceId ?? '', after?.conversationId ?? '', AT_ONCE],
      })
      // One that fails must not keep the others from theirs; it is found again at the next look.
      for (const ref of rows) await setOne(ref).catch(onFault)
      after = rows.at(-1)
      if (rows.length < AT_ONCE) return
    }
  }

  async function setOne(ref: Ref): Promise<void> {
    const work = await settings.read(ref.workspaceId, 'work')
    // Two processes may both find it: the second has nothing to write.
    await commits.commit(ref, (latest) => setClocks(latest, work, new Date(now()).toISOString()))
  }

  return createRounds(setAll, { everyMs: EVERY_MS / pace, onFault })
}

/** Only where an operator has ever set targets. */
const UNSET = `
select workspace_id as "workspaceId", conversation_id as "conversationId" from inbox
where row->>'unclocked' = 'true' and (workspace_id, conversation_id) > ($1, $2)
  and exists (
    select from settings where settings.workspace_id = inbox.workspace_id and part = 'work'
  )
order by workspace_id, conversation_id limit $3`
