// Watches what tells of news by itself, such as a mailbox: one process for each, over a line that stays open. A line that
// cannot be had, or drops, costs nothing but time: what came is found by the next look.
import { randomUUID } from 'node:crypto'
import type { OpenChannel } from '@baton/integrations'
import type { Pool } from 'pg'
import type { ChannelPlaceOf } from './channel-customers.ts'

export type Watcher = {
  /** Said again and again of all that are switched on: those that are not said any more are let go. */
  tend(all: readonly Watchable[]): Promise<void>
  stop(): void
}

export type Watchable = ChannelPlaceOf & { channel: OpenChannel }

type Around = {
  pool: Pool
  /** Something may have come. */
  onNews(place: ChannelPlaceOf): void
  onFault(error: unknown): void
  now(): number
  pace?: number | undefined
}

/** Renewed with each tending; a process that died is missed this long. */
const LEASE_SECONDS = 30
const FIRST_REST_MS = 10_000
const LONGEST_REST_MS = 600_000

export function createWatcher({ pool, onNews, onFault, now, pace = 1 }: Around): Watcher {
  const me = randomUUID()
  const lines = new Map<string, { channel: OpenChannel; end: AbortController }>()
  const rests = new Map<string, { until: number; failures: number }>()

  async function isMine({ workspaceId, connectionId }: ChannelPlaceOf): Promise<boolean> {
    const { rowCount } = await pool.query({
      name: 'channel-polls.watch',
      text: `insert into channel_polls as polls (workspace_id, connection_id, watcher, watched_until)
        values ($1, $2, $3, now() + make_interval(secs => $4))
        on conflict (workspace_id, connection_id) do update
        set watcher = excluded.watcher, watched_until = excluded.watched_until
        where polls.watcher = $3 or polls.watched_until is null or polls.watched_until < now()`,
      values: [workspaceId, connectionId, me, LEASE_SECONDS],
    })
    return rowCount === 1
  }

  /** It is looked into at once, and as often as what nobody watches. */
  async function letGo({ workspaceId, connectionId }: ChannelPlaceOf): Promise<void> {
    await pool.query(
      `update channel_polls set watched_until = null, look_at = now()
        where workspace_id = $1 and connection_id = $2 and watcher = $3`,
      [workspaceId, connectionId, me],
    )
  }

  function watch(place: ChannelPlaceOf, channel: OpenChannel): void {
    const key = keyOf(place)
    const end = new AbortController()
    const line = { channel, end }
    lines.set(key, line)
    const news = () => {
      // It was had: whatever failed before is over.
      rests.delete(key)
      onNews(place)
    }
    const over = async () => {
      if (lines.get(key) !== line) return
      lines.delete(key)
      if (end.signal.aborted) return
      const failures = (rests.get(key)?.failures ?? 0) + 1
      const rest = Math.min(FIRST_REST_MS * 2 ** (failures - 1), LONGEST_REST_MS) / pace
      rests.set(key, { until: now() + rest, failures })
      await letGo(place)
    }
    // Why it failed, the looks say that take its place: they ask the same server.
    channel.watch?.(news, end.signal).then(over, over).catch(onFault)
  }

  function unwatch(key: string): void {
    lines.get(key)?.end.abort()
    lines.delete(key)
  }

  return {
    async tend(all) {
      const keys = new Set(all.map(keyOf))
      for (const key of lines.keys()) if (!keys.has(key)) unwatch(key)
      for (const place of all) {
        const key = keyOf(place)
        if (!place.channel.watch || (rests.get(key)?.until ?? 0) > now()) continue
        // Its settings have changed.
        if (lines.has(key) && lines.get(key)?.channel !== place.channel) unwatch(key)
        if (!(await isMine(place))) unwatch(key)
        else if (!lines.has(key)) watch(place, place.channel)
      }
    },
    stop() {
      for (const key of lines.keys()) unwatch(key)
    },
  }
}

function keyOf({ workspaceId, connectionId }: ChannelPlaceOf): string {
  return `${workspaceId} ${connectionId}`
}
