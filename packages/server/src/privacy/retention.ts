// Conversations go when they are old: some at a time, each time in one transaction with its line in the audit log.
import type { Pool } from 'pg'
import { record } from '../audit/audit-log.ts'
import type { Settings } from '../settings/settings.ts'
import { inTransaction } from '../store/transaction.ts'
import { type Erased, eraseConversations, isOvertaken } from './erase.ts'

export type Retention = {
  preview(
    workspaceId: string,
    days: number,
  ): Promise<{ conversations: number; oldestAt: string | null }>
  start(): void
  /** All that is due now. */
  expire(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  settings: Pick<Settings, 'read'>
  now: () => number
  forgotten(workspaceId: string, erased: readonly Erased[]): void
  onFault(error: unknown): void
}

const EVERY_MS = 600_000
/** A step holds some thousand rows for some hundred milliseconds; customers are answered meanwhile. */
const AT_ONCE = 100
const DAY_MS = 86_400_000
/** The desk's order for those nobody waits in: what was last said longest ago has the greatest key. */
const AFTER_ALL_WAITING = 1e15

export function createRetention(pool: Pool, around: Around): Retention {
  const { settings, now, onFault } = around
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  async function expireIn(workspaceId: string): Promise<void> {
    const { retentionDays } = await settings.read(workspaceId, 'privacy')
    if (retentionDays === null) return
    for (let gone = AT_ONCE; gone === AT_ONCE && !stopped; )
      gone = await step(pool, around, { workspaceId, days: retentionDays })
  }

  async function expire(): Promise<void> {
    const { rows } = await pool.query<{ id: string }>('select id from workspaces order by id')
    for (const { id } of rows) if (!stopped) await expireIn(id)
  }

  return {
    async preview(workspaceId, days) {
      const { rows } = await pool.query<{ conversations: number; oldestAt: string | null }>(
        `select count(*)::int as conversations, min(row->>'lastAt') as "oldestAt" from inbox
         where workspace_id = $1 and holder in ('nobody', 'assistant') and sort_key > $2`,
        [workspaceId, keyBefore(now(), days)],
      )
      return rows[0] ?? { conversations: 0, oldestAt: null }
    },
    expire,
    start() {
      timer = setInterval(() => {
        running = running.then(expire).catch(onFault)
      }, EVERY_MS)
      timer.unref()
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await running
    },
  }
}

function keyBefore(now: number, days: number): number {
  return AFTER_ALL_WAITING - (now - days * DAY_MS)
}

/** How many went. Another process that does the same takes others. */
async function step(
  pool: Pool,
  { now, forgotten }: Around,
  { workspaceId, days }: { workspaceId: string; days: number },
): Promise<number> {
  const at = now()
  try {
    const erased = await inTransaction(pool, async (db) => {
      const { rows } = await db.query<{ id: string }>(
        `select conversation_id as id from inbox
         where workspace_id = $1 and holder in ('nobody', 'assistant') and sort_key > $2
         order by sort_key desc limit ${AT_ONCE} for update skip locked`,
        [workspaceId, keyBefore(at, days)],
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
