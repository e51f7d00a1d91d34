import type { Pool, PoolClient } from 'pg'
import { pause } from './crawl/pause.ts'

const LOOK_AGAIN_MS = 100

/** Two readers of one source would each remove what the other stores: they go one after the other, in whatever process. */
export async function inTurn<Result>(
  pool: Pool,
  workspaceId: string,
  origin: string,
  signal: AbortSignal,
  work: (db: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    const lock = [`${workspaceId} ${origin}`]
    while (!(await isFree(client, lock))) {
      await pause(LOOK_AGAIN_MS, signal)
      signal.throwIfAborted()
    }
    try {
      return await work(client)
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', lock)
    }
  } finally {
    client.release()
  }
}

/** Asked again and again, because a lock that is waited for in the database cannot be given up waiting for. */
async function isFree(client: PoolClient, lock: string[]): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    lock,
  )
  return rows[0]?.taken ?? false
}
