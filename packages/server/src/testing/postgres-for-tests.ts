// Vitest's global setup: one PostgreSQL for a whole run, with a migrated template that every test's database is a
// copy of. It starts when the first test asks, so that runs of pure tests do not wait for it.
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { environment } from '../env.ts'
import { startPrivatePostgres } from '../postgres/private-postgres.ts'
import { migrate } from '../store/migrate.ts'
import { remember } from './emptied.ts'

/**
 * `server` is the URL of any database on it that may be connected to while others are made and dropped; `shape` is the
 * template's; `reused` is false where databases cannot be emptied.
 */
export type PostgresForTests = { server: string; template: string; shape: string; reused: boolean }

declare module 'vitest' {
  export interface ProvidedContext {
    /** An address that answers GET with `PostgresForTests`, and at /spare takes and gives names of emptied databases. */
    postgresForTests: string
  }
}

/** Lost with the machine, which is all a test's database has to survive. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  // Goes from database to database for ever, and none lives long enough to need it.
  autovacuum: 'off',
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let prepared: ReturnType<typeof prepare> | null = null
  const spare: string[] = []
  const desk = http.createServer(({ method, url }, response) => {
    const name = /^\/spare\/(\w+)$/.exec(url ?? '')?.[1]
    if (method === 'PUT' && name) {
      spare.push(name)
      response.end()
      return
    }
    if (url === '/spare') {
      response.end(spare.pop())
      return
    }
    prepared ??= prepare()
    prepared.then(
      ({ postgres }) => response.end(JSON.stringify(postgres)),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  const { port } = desk.address() as AddressInfo
  project.provide('postgresForTests', `http://127.0.0.1:${port}/`)

  return async () => {
    desk.close()
    desk.closeAllConnections()
    // A failed preparation has been reported by every test that asked for it.
    await (await prepared?.catch(() => null))?.tidy()
  }
}

async function prepare(): Promise<{ postgres: PostgresForTests; tidy(): Promise<void> }> {
  const given = environment.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startOwn()
  const template = `baton_template_${randomUUID().replaceAll('-', '')}`
  await run(url, `create database ${template}`)

  const pool = new pg.Pool({ connectionString: withDatabase(url, template), max: 1 })
  const shape = await migrate(pool)
    .then(() => remember(pool))
    .finally(() => pool.end())
  return {
    // Emptying needs to be the owner of everything, and a server that is given is not left with spare databases.
    postgres: { server: url, template, shape, reused: !given },
    async tidy() {
      if (given) await run(url, `drop database ${template}`)
      await stop()
    },
  }
}

async function startOwn(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'baton-test-'))
  await chmod(dataDir, 0o711)
  const log = { info: () => {}, warn: (words: string) => console.warn(words) }
  const postgres = await startPrivatePostgres({ dataDir, log, settings: FAST })
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop()
      await rm(postgres.folder, { recursive: true, force: true })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same server and user, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
