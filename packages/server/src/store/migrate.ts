// Brings a database to the shape this version of Baton expects: the files of ./migrations, in order, each once.
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import { MIGRATIONS } from '../places.ts'

const NAME = /^\d{4}-[a-z0-9-]+\.sql$/
/** Any number will do, as long as every Baton takes the same. */
const LOCK = 720_021_518

/**
 * Safe to call from many processes at once: they queue on an advisory lock, and the later ones find nothing to do.
 * Throws when a migration fails (the database then stands as before it) and when the database knows a migration
 * that this version does not, because running old code on a newer shape would lose data.
 */
export async function migrate(pool: pg.Pool, folder: string = MIGRATIONS): Promise<void> {
  const names = await migrationsIn(folder)
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    try {
      const done = await recorded(client)
      refuseNewer(done, names)
      for (const name of names) {
        if (!done.has(name)) await apply(client, folder, name)
      }
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK])
    }
  } finally {
    client.release()
  }
}

async function migrationsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const misnamed = names.find((name) => !NAME.test(name))
  if (misnamed) throw new Error(`Migration ${misnamed} must be named like 0001-what-it-does.sql`)

  const numbers = names.map((name) => name.slice(0, 4))
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  if (twice)
    throw new Error(`Two migrations are numbered ${twice}; their order would be an accident`)
  return names
}

async function recorded(client: pg.PoolClient): Promise<Set<string>> {
  await client.query(`create table if not exists migrations (
    name text primary key,
    applied_at timestamptz not null default now()
  )`)
  const { rows } = await client.query<{ name: string }>('select name from migrations')
  return new Set(rows.map(({ name }) => name))
}

function refuseNewer(done: ReadonlySet<string>, names: readonly string[]): void {
  const unknown = [...done].filter((name) => !names.includes(name)).sort()
  if (unknown.length === 0) return
  throw new Error(
    `The database has been migrated by a newer version of Baton (${unknown.join(', ')}). Start that version, or restore an older copy of the database.`,
  )
}

async function apply(client: pg.PoolClient, folder: string, name: string): Promise<void> {
  const sql = await readFile(`${folder}/${name}`, 'utf8')
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause: error })
  }
}
