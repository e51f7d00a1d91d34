import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../testing/database.ts'
import { migrate } from './migrate.ts'

test('migrations are applied in the order of their names, each once', async () => {
  const { pool, folder } = await setting({
    '0101-second.sql': 'insert into steps values (2)',
    '0100-first.sql': 'create table steps (step int); insert into steps values (1)',
  })
  await migrate(pool, folder)
  await migrate(pool, folder)
  const { rows } = await pool.query('select step from steps')
  expect(rows).toEqual([{ step: 1 }, { step: 2 }])
})

test('processes that migrate at the same time take turns', async () => {
  const { pool, folder } = await setting({ '0100-only.sql': 'create table once (id int)' })
  await Promise.all(Array.from({ length: 6 }, () => migrate(pool, folder)))
  const { rows } = await pool.query(`select name from migrations where name like '0100%'`)
  expect(rows).toEqual([{ name: '0100-only.sql' }])
})

test('a migration that fails leaves nothing behind and names itself', async () => {
  const { pool, folder } = await setting({
    '0100-good.sql': 'create table good (id int)',
    '0101-bad.sql': 'create table half (id int); select nonsense',
  })
  await expect(migrate(pool, folder)).rejects.toThrow('0101-bad.sql failed')
  const { rows } = await pool.query(
    `select to_regclass('good') as good, to_regclass('half') as half`,
  )
  expect(rows).toEqual([{ good: 'good', half: null }])
})

test('a database that a newer version has migrated is refused', async () => {
  const { pool, folder } = await setting({ '0100-known.sql': 'select 1' })
  await migrate(pool, folder)
  await pool.query(`insert into migrations (name) values ('9999-from-the-future.sql')`)
  await expect(migrate(pool, folder)).rejects.toThrow(/newer version.*9999-from-the-future/)
})

test('a name without a number is refused, as are two with the same', async () => {
  const misnamed = await setting({ 'first.sql': '' })
  await expect(migrate(misnamed.pool, misnamed.folder)).rejects.toThrow('first.sql must be named')
  const twice = await setting({ '0100-a.sql': '', '0100-b.sql': '' })
  await expect(migrate(twice.pool, twice.folder)).rejects.toThrow(
    'Two migrations are numbered 0100',
  )
})

/** A database without any migrations recorded, and a folder with these. */
async function setting(files: Record<string, string>) {
  const { pool, drop } = await freshDatabase()
  await pool.query('drop table migrations')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-migrations-'))
  for (const [name, sql] of Object.entries(files)) await writeFile(path.join(folder, name), sql)
  onTestFinished(async () => {
    await drop()
    await rm(folder, { recursive: true })
  })
  return { pool, folder }
}
