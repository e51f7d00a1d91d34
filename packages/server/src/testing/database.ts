// A migrated database for one test, and nobody else's.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { emptied } from './emptied.ts'
import { type PostgresForTests, run, withDatabase } from './postgres-for-tests.ts'

export type FreshDatabase = {
  pool: pg.Pool
  /** For whatever opens connections of its own, such as a server in another process. */
  url: string
  /** Ends the pool, and every other connection that is still open. */
  drop(): Promise<void>
}

/** Safe to call from many tests at once. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const postgres = await postgresForTests()
  const { server, template } = postgres
  const name = nameOf('test')
  const spare = postgres.reused ? await (await fetch(at('spare'))).text() : ''
  await run(
    server,
    spare
      ? `alter database ${spare} rename to ${name}`
      : `create database ${name} template ${template}`,
  )

  const url = withDatabase(server, name)
  const pool = new pg.Pool({ connectionString: url })
  // While the pool ends, its connections may hear that the database goes: nobody waits for them any more.
  pool.on('error', () => {})
  return {
    pool,
    url,
    async drop() {
      await pool.end()
      if (!postgres.reused || !(await handOn(name, postgres)))
        await run(server, `drop database if exists ${name} with (force)`)
    },
  }
}

/** Whoever still writes to it under the name it had finds nothing there. False where it has to be dropped. */
async function handOn(name: string, { server, shape }: PostgresForTests): Promise<boolean> {
  const spare = nameOf('spare')
  try {
    await run(
      server,
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
    )
    await run(server, `alter database ${name} rename to ${spare}`)
  } catch {
    return false // somebody connects again and again: only a forced end helps
  }
  if (await emptied(withDatabase(server, spare), shape))
    await fetch(at(`spare/${spare}`), { method: 'PUT' })
  else await run(server, `drop database ${spare} with (force)`)
  return true
}

function nameOf(kind: string): string {
  return `${kind}_${randomUUID().replaceAll('-', '')}`
}

function at(path: string): URL {
  return new URL(path, inject('postgresForTests'))
}

async function postgresForTests(): Promise<PostgresForTests> {
  const response = await fetch(inject('postgresForTests'))
  const answer = await response.text()
  if (!response.ok) throw new Error(answer)
  return JSON.parse(answer)
}
