// The one PostgreSQL behind everything: the operator's, or a private one that Baton starts.
import { type ClientBase, Pool, type PoolConfig } from 'pg'
import type { Env } from '../env.ts'
import { startPrivatePostgres } from '../postgres/private-postgres.ts'

export type Database = {
  pool: Pool
  connection: PoolConfig
  /** Where the data are, in words for the operator. */
  where: string
  close(): Promise<void>
}

/** Enough to keep two cores busy, and few enough for several processes on one small server. */
const CONNECTIONS = 12

export async function openDatabase(
  env: Pick<Env, 'databaseUrl' | 'dataDir'>,
  log: { info(words: string): void; warn(words: string): void },
): Promise<Database> {
  const own = env.databaseUrl ? null : await startPrivatePostgres({ dataDir: env.dataDir, log })
  const connection: PoolConfig = own ? own.connection : { connectionString: env.databaseUrl }
  const pool = new Pool({
    ...connection,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'baton',
    keepAlive: true,
    onConnect: prepare,
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log.warn(`A database connection was lost: ${error.message}`))
  return {
    pool,
    connection: { ...connection, application_name: 'baton-live' },
    where: own ? own.where : 'the database in DATABASE_URL',
    async close() {
      await pool.end()
      await own?.stop()
    },
  }
}

/**
 * Every statement of ours finds its rows by a key, and some tables are empty at one moment and full at the next: a plan
 * that was made for the empty one, reading all of it, must not be kept.
 */
async function prepare(client: ClientBase): Promise<void> {
  await client.query('set enable_seqscan = off; set jit = off')
}
