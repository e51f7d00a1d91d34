// On which sites the chat was opened, and when last. Whoever knows a publishable key can send any origin, so what is kept
// is bounded: so many sites for a workspace, and one write a second for it in each process.
import type { Pool } from 'pg'

export type WidgetSight = { origin: string; at: string }

export type WidgetSights = {
  /** Costs nothing when the site was seen a moment ago, and never fails: a chat opens also when this cannot be written. */
  seen(workspaceId: string, origin: string): Promise<void>
  /** Latest first. */
  list(workspaceId: string): Promise<WidgetSight[]>
}

const MOST = 20
const AGAIN_MS = 60_000
const PACE_MS = 1_000
const MOST_REMEMBERED = 10_000

export function postgresWidgetSights(
  pool: Pool,
  { now, onFault }: { now: () => number; onFault(error: unknown): void },
): WidgetSights {
  /** When each may be written again. */
  const rests = new Map<string, number>()
  const isResting = (key: string) => (rests.get(key) ?? 0) > now()

  return {
    async seen(workspaceId, origin) {
      if (!/^https?:\/\/[^/\s]{1,200}$/.test(origin)) return
      const key = `${workspaceId} ${origin}`
      if (isResting(key) || isResting(workspaceId)) return
      if (rests.size > MOST_REMEMBERED) rests.clear()
      rests.set(key, now() + AGAIN_MS)
      rests.set(workspaceId, now() + PACE_MS)
      const values = [workspaceId, origin, new Date(now()).toISOString()]
      await pool.query({ name: 'widget-sights.seen', text: SEEN, values }).catch(onFault)
    },

    async list(workspaceId) {
      const { rows } = await pool.query<WidgetSight>(
        `select origin, to_char(seen_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from widget_sights where workspace_id = $1 order by seen_at desc, origin limit ${MOST}`,
        [workspaceId],
      )
      return rows
    },
  }
}

const SEEN = `
with gone as (
  delete from widget_sights where workspace_id = $1 and origin in (
    select origin from widget_sights where workspace_id = $1 and origin <> $2
    order by seen_at desc, origin offset ${MOST - 1}
  )
)
insert into widget_sights (workspace_id, origin, seen_at) values ($1, $2, $3)
on conflict (workspace_id, origin) do update set seen_at = greatest(widget_sights.seen_at, excluded.seen_at)`
