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
