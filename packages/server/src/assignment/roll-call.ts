// Tells open desks who is there, as it changes: in one frame for each change, instead of each desk asking again and again.
import { type Attendance, presenceOf } from '@baton/core'
import type { Pool } from 'pg'
import type { Hub } from '../live/hub.ts'

export type RollCall = {
  /** `tellOthers`: other processes have desks, too. */
  start(tellOthers: (workspaceId: string) => void): void
  /** Somebody has come or chosen here; what follows is told at once. */
  changed(workspaceId: string): void
  /** The same at another process. */
  heard(workspaceId: string): void
  /** Looks at all whose desks are open here. */
  look(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  hub: Pick<Hub, 'desks' | 'tellDesks'>
  now: () => number
  pace?: number | undefined
  onFault(error: unknown): void
}

/** Nobody says when they have been gone for long enough to be away: it is found by looking. */
const EVERY_MS = 30_000

export function createRollCall({ pool, hub, now, pace = 1, onFault }: Around): RollCall {
  /** What was told last, by workspace and human. What is not known is told: a desk knows it already, or should. */
  const told = new Map<string, Map<string, string>>()
  let timer: NodeJS.Timeout | null = null
  let tellOthers: (workspaceId: string) => void = () => {}
  let looking: Promise<void> = Promise.resolve()

  async function tell(workspaceIds: readonly string[]): Promise<void> {
    if (workspaceIds.length === 0) return
    const { rows } = await pool.query<Row>({
      name: 'roll-call',
      text: ROWS,
      values: [workspaceIds],
    })
    for (const { workspaceId, humanId, choice, seen } of rows) {
      const known = told.get(workspaceId) ?? new Map<string, string>()
      told.set(workspaceId, known)
      const attendance = { choice, seenAt: seen, cameAt: null, leftAt: null }
      const presence = presenceOf(attendance, now())
      const words = `${presence} ${choice}`
      if (known.get(humanId) === words) continue
      known.set(humanId, words)
      hub.tellDesks(workspaceId, { type: 'presence', humanId, presence, choice })
    }
  }

  /** One after the other, so that an older answer is never told after a newer one. */
  function lookAt(workspaceIds: () => readonly string[]): Promise<void> {
    looking = looking.then(() => tell(workspaceIds())).catch(onFault)
    return looking
  }

  function heard(workspaceId: string): void {
    if (hub.desks().includes(workspaceId)) void lookAt(() => [workspaceId])
  }

  function look(): Promise<void> {
    const open = hub.desks()
    for (const workspaceId of told.keys()) if (!open.includes(workspaceId)) told.delete(workspaceId)
    return lookAt(hub.desks)
  }

  return {
    start(others) {
      tellOthers = others
      timer = setInterval(() => void look(), EVERY_MS / pace)
      timer.unref()
    },
    changed(workspaceId) {
      heard(workspaceId)
      tellOthers(workspaceId)
    },
    heard,
    look,
    async stop() {
      if (timer) clearInterval(timer)
      await looking
    },
  }
}

type Row = {
  workspaceId: string
  humanId: string
  choice: Attendance['choice']
  seen: number | null
}

const ROWS = `
select workspace_id as "workspaceId", human_id as "humanId", choice,
  round(extract(epoch from seen_at) * 1000)::float8 as seen
from human_presence where workspace_id = any($1::text[])`
