// A migrated database for one test, and nobody else's.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type PostgresForTests, run, withDatabase } from './postgres-for-tests.ts'

export type FreshDatabase = {
  pool: pg.Pool
  /** For whatever opens connections of its own, such as a server in another process. */
  url: string
  /** Ends the pool, and every other connection that is still open. */
  drop(): Promise<void>
}

/** Takes about 50 ms. Safe to call from many tests at once. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { server, template } = await postgresForTests()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `create database ${name} template ${template}`)

  const url = withDatabase(server, name)
  const pool = new pg.Pool({ connectionString: url })
  // While the pool ends, its connections may hear that the database goes: nobody waits for them any more.
  pool.on('error', () => {})
  return {
    pool,
    url,
    async drop() {
      await pool.end()
      await run(server, `drop database ${name} with (force)`)
    },
  }
}

async function postgresForTests(): Promise<PostgresForTests> {
  const response = await fetch(inject('postgresForTests'))
  const answer = await response.text()
  if (!response.ok) throw new Error(answer)
  return JSON.parse(answer)
}
