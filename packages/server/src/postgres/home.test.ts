// Root only: an ordinary user's database is always inside the data folder.

import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { patiently } from '../store/unreachable.ts'
import { homeOf } from './home.ts'
import { hold, query, scratchFolder, start } from './testing/scratch.ts'

const asRoot = process.getuid?.() === 0

describe.runIf(asRoot)('started as root', () => {
  test('in a folder that others may pass, the database is inside and belongs to another user', async () => {
    const dataDir = scratchFolder()
    const { folder, where } = await start(dataDir)
    expect(folder).toBe(path.join(dataDir, 'postgres'))
    expect(where).toBe(folder)
    expect(statSync(folder).uid).not.toBe(0)
  })

  test('in a folder that only root may enter, the database is elsewhere, and a note says where', async () => {
    const dataDir = path.join(scratchFolder({ closed: true }), '.data')
    const { folder, where, url } = await start(dataDir)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(folder).toMatch(/^\/var\/lib\/baton\//)
    expect(where).toContain(`may not enter ${dataDir}`)
    expect(readFileSync(path.join(dataDir, 'postgres-location.txt'), 'utf8')).toContain(folder)
  })

  test('the note leads back to the same database, also after the data folder has moved', async () => {
    const parent = scratchFolder({ closed: true })
    const first = await start(path.join(parent, 'old'))
    await query(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    renameSync(path.join(parent, 'old'), path.join(parent, 'new'))

    const second = await start(path.join(parent, 'new'))
    expect(second.folder).toBe(first.folder)
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('a copy of a data folder does not share the database of the original', async () => {
    const parent = scratchFolder({ closed: true })
    const original = path.join(parent, 'original')
    await (await start(original)).stop()
    cpSync(original, path.join(parent, 'copy'), { recursive: true })
    await expect(start(path.join(parent, 'copy'))).rejects.toThrow(`is a copy of ${original}`)
  })

  test('a data folder that was deleted and made again begins with an empty database', async () => {
    const dataDir = path.join(scratchFolder({ closed: true }), '.data')
    const first = await start(dataDir)
    await query(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    rmSync(dataDir, { recursive: true })

    const second = await start(dataDir)
    const rows = await query(second.url, `select to_regclass('kept') as kept`)
    expect(rows).toEqual([{ kept: null }])
  })

  test('a database that has vanished is not quietly replaced by an empty one', async () => {
    const dataDir = path.join(scratchFolder({ closed: true }), '.data')
    const { folder, stop } = await start(dataDir)
    await stop()
    rmSync(folder, { recursive: true })
    await expect(start(dataDir)).rejects.toThrow(`was in ${folder}, which is gone`)
  })

  test('a database inside a folder that is closed later is not lost sight of', async () => {
    const parent = scratchFolder()
    const dataDir = path.join(parent, '.data')
    await (await start(dataDir)).stop()
    chmodSync(parent, 0o700)
    await expect(start(dataDir)).rejects.toThrow('Make the folders above it passable')
  })

  test('a Baton in a closed folder that is killed leaves no server behind and finds its data again', async () => {
    const dataDir = path.join(scratchFolder({ closed: true }), '.data')
    const first = await hold(dataDir)
    onTestFinished(() => rmSync(first.folder, { recursive: true, force: true }))
    await query(first.url, 'create table kept as select 42 as answer')
    first.process.kill('SIGKILL')
    const second = await start(dataDir)
    // Ours is started when the other one has ended with its Baton.
    const kept = await patiently(() => query(second.url, 'select answer from kept'))
    expect(kept).toEqual([{ answer: 42 }])
  })
})

test.skipIf(asRoot)('an ordinary user keeps the database in the data folder', () => {
  const dataDir = scratchFolder()
  expect(homeOf(dataDir)).toMatchObject({ folder: path.join(dataDir, 'postgres'), user: null })
  expect(existsSync(path.join(dataDir, 'postgres-location.txt'))).toBe(false)
})
