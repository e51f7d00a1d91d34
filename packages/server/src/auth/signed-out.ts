// Devices that were signed out: their tokens open nothing any more, although they are signed. Looked up in memory,
// because it is asked at every request; other processes hear of it within seconds.
import { hash } from 'node:crypto'
import type { Pool } from 'pg'

export type SignedOut = {
  has(deviceId: string | undefined): Promise<boolean>
  add(workspaceId: string, deviceId: string): Promise<void>
}

/** How long another process may still believe a device. */
const LOOK_MS = 5_000
/** What was written in the last moments may have become visible later than what was read. */
const OVERLAP_MS = 30_000
/** No token lives longer. */
const KEPT_DAYS = 180

export function postgresSignedOut(pool: Pool, now: () => number): SignedOut {
  const devices = new Set<number>()
  let lookedAt = Number.NEGATIVE_INFINITY
  let first: Promise<void> | null = null

  async function look(): Promise<void> {
    const since = new Date(Math.max(0, lookedAt - OVERLAP_MS)).toISOString()
    lookedAt = now()
    const { rows } = await pool.query<{ hash: string }>({
      name: 'signed-out.read',
      text: 'select hash from signed_out_devices where at >= $1',
      values: [since],
    })
    for (const { hash } of rows) devices.add(Number(hash))
  }

  function known(): Promise<void> {
    if (now() - lookedAt < LOOK_MS) return first ?? Promise.resolve()
    const before = lookedAt
    const looking = look().catch((error) => {
      lookedAt = before
      throw error
    })
    first ??= looking.catch((error) => {
      first = null
      throw error
    })
    // Only the first has to be waited for; who comes later believes what was known a moment ago.
    looking.catch(() => {})
    return first
  }

  return {
    async has(deviceId) {
      if (deviceId === undefined) return false
      await known()
      return devices.has(shortened(deviceId))
    },
    async add(workspaceId, deviceId) {
      const hash = shortened(deviceId)
      const at = new Date(now()).toISOString()
      await pool.query(
        `insert into signed_out_devices (workspace_id, hash, at) values ($1, $2, $3) on conflict do nothing`,
        [workspaceId, hash, at],
      )
      devices.add(hash)
      await pool.query(
        `delete from signed_out_devices where workspace_id = $1 and at < $2::timestamptz - make_interval(days => $3)`,
        [workspaceId, at, KEPT_DAYS],
      )
    },
  }
}

/** Six bytes instead of a string, for a set that may hold a million. Of as many devices, no two are likely to meet. */
function shortened(deviceId: string): number {
  return hash('sha256', deviceId, 'buffer').readUIntBE(0, 6)
}
