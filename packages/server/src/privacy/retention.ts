// Conversations go when they are old: some at a time, each time in one transaction with its line in the audit log.
import { SORT_KEY_BASE } from '@baton/core'
import type { Pool } from 'pg'
import { record } from '../audit/audit-log.ts'
import { createRounds, type Rounds } from '../rounds.ts'
import type { Settings } from '../settings/settings.ts'
import { inTransaction } from '../store/transaction.ts'
import { type Erased, eraseConversations, isOvertaken } from './erase.ts'

export type Retention = Rounds & {
  preview(
    workspaceId: string,
    days: number,
  ): Promise<{ conversations: number; oldestAt: string | null }>
}

type Around = {
  settings: Pick<Settings, 'read'>
  now: () => number
  forgotten(workspaceId: string, erased: readonly Erased[]): void
  onFault(error: unknown): void
}

/** Where nobody waits. Each by itself, as the index of the list is. */
const HOLDERS = ['nobody', 'assistant']
const EVERY_MS = 600_000
/** A step holds some thousand rows for some hundred milliseconds; customers are answered meanwhile. */
const AT_ONCE = 100
const DAY_MS = 86_400_000

export function createRetention(pool: Pool, around: Around): Retention {
  const { settings, now, onFault } = around
  async function expireIn(workspaceId: string, isStopped: () => boolean): Promise<void> {
    const { retentionDays } = await settings.read(workspaceId, 'privacy')
    if (retentionDays === null) return
    for (const holder of HOLDERS)
      for (let gone = AT_ONCE; gone === AT_ONCE && !isStopped(); )
        gone = await step(pool, around, { workspaceId, holder, days: retentionDays })
  }

  async function expire(isStopped: () => boolean): Promise<void> {
    const { rows } = await pool.query<{ id: string }>('select id from workspaces order by id')
    // One workspace that fails must not keep what is old in the others.
    for (const { id } of rows) if (!isStopped()) await expireIn(id, isStopped).catch(onFault)
  }

  return {
    ...createRounds(expire, { everyMs: EVERY_MS, onFault }),
    async preview(workspaceId, days) {
      const { rows } = await pool.query<{ conversations: number; oldestAt: string | null }>(
        `select count(*)::int as conversations, min(row->>'lastAt') as "oldestAt" from inbox
         where workspace_id = $1 and holder in ('nobody', 'assistant') and sort_key > $2`,
        [workspaceId, keyBefore(now(), days)],
      )
      return rows[0] ?? { conversations: 0, oldestAt: null }
    },
  }
}

/** By the desk's order for those nobody waits in: what was last said longest ago has the greatest key. */
function keyBefore(now: number, days: number): number {
  return SORT_KEY_BASE - (now - days * DAY_MS)
}

/** How many went. Another process that does the same takes others. */
async function step(
  pool: Pool,
  { now, forgotten }: Around,
  { workspaceId, holder, days }: { workspaceId: string; holder: string; days: number },
): Promise<number> {
  const at = now()
  try {
    const erased = await inTransaction(pool, async (db) => {
      const { rows } = await db.query<{ id: string }>(
        `select conversation_id as id from inbox
         where workspace_id = $1 and holder = $3 and sort_key > $2
         order by sort_key desc limit ${AT_ONCE} for update skip locked`,
        [workspaceId, keyBefore(at, days), holder],
      )
      if (rows.length === 0) return []
      const ids = rows.map(({ id }) => id)
      const done = await eraseConversations(db, workspaceId, ids, new Date(at).toISOString())
      await record(db, {
        ...{ workspaceId, at, by: null, address: null, act: 'conversations.expired' },
        subject: { id: 'retention', name: `${days} days` },
        changes: [{ field: 'conversations', before: done.erased.length, after: 0 }],
      })
      return done.erased
    })
    forgotten(workspaceId, erased)
    return erased.length
  } catch (error) {
    // Somebody has just written into one of them: it is not old any more, and the others go the next time.
    if (isOvertaken(error)) return 0
    throw error
  }
}
