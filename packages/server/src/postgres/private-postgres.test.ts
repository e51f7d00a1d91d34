import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { patiently } from '../store/unreachable.ts'
import { eventually, hold, pidIn, query, scratchFolder, serves, start } from './testing/scratch.ts'

test('a new folder gets a database of its own', async () => {
  const postgres = await start(scratchFolder())
  expect(await query(postgres.url, 'select current_database() as name')).toEqual([
    { name: 'baton' },
  ])
})

test('nobody but its user can reach the server', async () => {
  const { connection, url } = await start(scratchFolder())
  expect(statSync(connection.host).mode & 0o077).toBe(0)
  expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
})

test('a commit waits for the disk', async () => {
  const { url } = await start(scratchFolder())
  const settings = await query(
    url,
    `select name, setting from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') order by 1`,
  )
  expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', 'on', 'on'])
})

test('letters of other languages are letters to search and comparison', async () => {
  const { url } = await start(scratchFolder())
  await query(url, 'create extension if not exists pg_trgm')
  const rows = await query(
    url,
    `select 'GRÖSSE ПРИВЕТ' ilike 'grösse привет' as folded, similarity('größe', 'größen') > 0.5 as alike`,
  )
  expect(rows).toEqual([{ folded: true, alike: true }])
})

test('stopping leaves no process, and the data are there at the next start', async () => {
  const dataDir = scratchFolder()
  const first = await start(dataDir)
  await query(first.url, 'create table kept as select 42 as answer')
  const pid = pidIn(first.folder)
  await first.stop()
  expect(serves(pid, first.folder)).toBe(false)

  const second = await start(dataDir)
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a server that is killed is started again, and what was committed is there', async () => {
  const { url, folder, said } = await start(scratchFolder())
  await query(url, 'create table kept as select 42 as answer')
  const pid = pidIn(folder)
  process.kill(pid, 'SIGKILL')
  await eventually(() => expect(serves(pid, folder)).toBe(false))

  expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }])
  expect(pidIn(folder)).not.toBe(pid)
  expect(said[0]).toContain('PostgreSQL has gone and is started again')
})

test('a second Baton on the same folder uses the server that runs', async () => {
  const dataDir = scratchFolder()
  const first = await start(dataDir)
  const pid = pidIn(first.folder)
  const second = await start(dataDir)
  expect(second.url).toBe(first.url)
  await second.stop()
  expect(pidIn(first.folder)).toBe(pid)
})

test('when the Baton that had started the server stops, the other one starts it again', async () => {
  const dataDir = scratchFolder()
  const first = await hold(dataDir)
  const { url, folder } = await start(dataDir)
  await query(url, 'create table kept as select 42 as answer')
  const pid = pidIn(folder)

  first.process.kill('SIGTERM')
  await eventually(() => expect(serves(pid, folder)).toBe(false))
  expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a Baton that is killed leaves no server behind', async () => {
  const dataDir = scratchFolder()
  const { process: baton, folder, url } = await hold(dataDir)
  await query(url, 'create table kept as select 42 as answer')
  const pid = pidIn(folder)
  expect(serves(pid, folder)).toBe(true)

  baton.kill('SIGKILL')
  await eventually(() => expect(serves(pid, folder)).toBe(false))
  const next = await start(dataDir)
  expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a Baton started the moment another is killed takes the database over', async () => {
  const dataDir = scratchFolder()
  const first = await hold(dataDir)
  await query(first.url, 'create table kept as select 42 as answer')
  first.process.kill('SIGKILL')
  const next = await start(dataDir)
  // Ours is started when the other one has ended with its Baton.
  const kept = await patiently(() => query(next.url, 'select answer from kept'))
  expect(kept).toEqual([{ answer: 42 }])
})

test('several that start at once in an empty folder share one server', async () => {
  const dataDir = scratchFolder()
  const held = await Promise.all([hold(dataDir), hold(dataDir), hold(dataDir)])
  const answers = await Promise.all(
    held.map(({ url }) => query(url, 'select system_identifier from pg_control_system()')),
  )
  expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1)
})

test('a first start that was cut short is done again', async () => {
  const dataDir = scratchFolder()
  const half = path.join(dataDir, 'postgres', 'pg18.half')
  mkdirSync(half, { recursive: true })
  writeFileSync(path.join(half, 'PG_VERSION'), '18\n')
  const { url } = await start(dataDir)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(existsSync(half)).toBe(false)
})

test('a postmaster.pid left by a crash does not stand in the way, even if its number is taken', async () => {
  const dataDir = scratchFolder()
  const first = await start(dataDir)
  await first.stop()
  const stale = [
    process.pid,
    path.join(first.folder, 'pg18'),
    1,
    5432,
    first.folder,
    '',
    '',
    'ready',
  ]
  writeFileSync(path.join(first.folder, 'pg18', 'postmaster.pid'), `${stale.join('\n')}\n`)

  const { url } = await start(dataDir)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a folder whose path is too long for a socket works all the same', async () => {
  const dataDir = path.join(scratchFolder(), 'a'.repeat(60), 'b'.repeat(60))
  const { url, connection } = await start(dataDir)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(connection.host.length).toBeLessThan(60)
})
