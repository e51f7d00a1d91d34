// The one PostgreSQL behind everything: the operator's, or a private one that Baton starts.
import { Pool, type PoolConfig } from 'pg'
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
