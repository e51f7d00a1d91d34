import type { Pool, PoolClient } from 'pg'

/** Two readers of one source would each remove what the other stores: they go one after the other, in whatever process. */
export async function inTurn<Result>(
  pool: Pool,
  workspaceId: string,
  origin: string,
  work: (db: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    const lock = [`${workspaceId} ${origin}`]
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', lock)
    try {
      return await work(client)
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', lock)
    }
  } finally {
    client.release()
  }
}
