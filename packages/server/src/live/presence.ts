// When customers were last connected, whichever process they are connected to. To the minute: what is written now and then
// in one statement costs next to nothing, also with ten thousand of them.
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'

export type Presence = {
  start(): void
  /** Milliseconds since 1970; null for one who has not been seen for long. */
  seenAt(ref: Ref): Promise<number | null>
  /** Writes down who is here. */
  note(): Promise<void>
  stop(): void
}

type Around = {
  pool: Pool
  hub: Pick<Hub, 'customers'>
  now: () => number
  onFault(error: unknown): void
  pace?: number | undefined
}

const EVERY_MS = 60_000
/** Longer than anybody waits for a mail. */
const REMEMBERED = '3 days'

export function createPresence({ pool, hub, now, onFault, pace = 1 }: Around): Presence {
  let timer: NodeJS.Timeout | null = null

  async function note(): Promise<void> {
    const here = hub.customers()
    if (here.length === 0) return
    await pool.query({
      name: 'presence.note',
      text: `insert into customer_presence (workspace_id, conversation_id, seen_at)
        select *, $3::timestamptz from unnest($1::text[], $2::text[]) order by 1, 2
        on conflict (workspace_id, conversation_id) do update set seen_at = excluded.seen_at`,
      values: [
        here.map(({ workspaceId }) => workspaceId),
        here.map(({ conversationId }) => conversationId),
        new Date(now()).toISOString(),
      ],
    })
    await pool.query(
      `delete from customer_presence where seen_at < now() - interval '${REMEMBERED}'`,
    )
  }

  function again(): void {
    timer = setTimeout(() => {
      note()
        .catch(onFault)
        .finally(() => (timer ? again() : undefined))
    }, EVERY_MS / pace).unref()
  }

  return {
    start: again,
    note,
    async seenAt({ workspaceId, conversationId }) {
      const isHere = hub
        .customers()
        .some((ref) => ref.workspaceId === workspaceId && ref.conversationId === conversationId)
      if (isHere) return now()
      const { rows } = await pool.query<{ seen_at: Date }>({
        name: 'presence.seen',
        text: 'select seen_at from customer_presence where workspace_id = $1 and conversation_id = $2',
        values: [workspaceId, conversationId],
      })
      return rows[0]?.seen_at.getTime() ?? null
    },
    stop() {
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
