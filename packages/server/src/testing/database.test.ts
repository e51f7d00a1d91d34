import { afterAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database.ts'

const opened: FreshDatabase[] = []
afterAll(() => Promise.all(opened.map(({ drop }) => drop())))

async function database(): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  opened.push(fresh)
  return fresh
}

test('a database comes migrated', async () => {
  const { pool } = await database()
  await expect(pool.query('select name from migrations')).resolves.toBeDefined()
})

test('what one test writes no other test reads, many at once', async () => {
  const databases = await Promise.all(Array.from({ length: 8 }, database))
  await Promise.all(databases.map(({ pool }) => pool.query('create table mine (id int)')))
  const urls = new Set(databases.map(({ url }) => url))
  expect(urls.size).toBe(8)
})

test('dropping it ends connections that somebody else left open', async () => {
  const { pool, drop } = await freshDatabase()
  await pool.query('select 1')
  await drop()
  await expect(pool.query('select 1')).rejects.toThrow()
})

test('a database that is used again is as it was at first', async () => {
  const first = await freshDatabase()
  const before = await contents(first)
  await first.pool.query(
    `insert into workspaces (id, name, publishable_key, created_at) values ('w', 'W', 'pk_w', now())`,
  )
  await first.pool.query(`update measured_until set recorded_at = now()`)
  await first.pool.query('select nextval(sequencename::regclass) from pg_sequences')
  expect(await contents(first)).not.toEqual(before)
  const [{ oid: used }] = (await first.pool.query(OID)).rows
  await first.drop()
  const second = await database()
  expect((await second.pool.query(OID)).rows).toEqual([{ oid: used }])
  expect(await contents(second)).toEqual(before)
})

test('a database whose shape was changed is not used again', async () => {
  const first = await freshDatabase()
  await first.pool.query('alter table workspaces add column mine int')
  const [{ oid: used }] = (await first.pool.query(OID)).rows
  await first.drop()
  const second = await database()
  expect((await second.pool.query(OID)).rows).not.toEqual([{ oid: used }])
})

const OID = 'select oid from pg_database where datname = current_database()'

/** Every row of every table, and where the sequences stand. */
async function contents({ pool }: FreshDatabase): Promise<object> {
  const tables = await pool.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  const rows = tables.rows.map(async ({ name }) => [
    name,
    (await pool.query(`select * from "${name}"`)).rows,
  ])
  const sequences = await pool.query('select sequencename, last_value from pg_sequences order by 1')
  return { rows: await Promise.all(rows), sequences: sequences.rows }
}
