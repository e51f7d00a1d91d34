// Folders, holders and waiting, for the tests of the private PostgreSQL.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type PrivatePostgres, startPrivatePostgres } from '../private-postgres.ts'
import { isPostmaster, postmasterOf } from '../running-server.ts'

/** Lines the supervisor has logged are kept for tests that look at what an operator is told. */
export type Started = PrivatePostgres & { said: string[] }

export type Held = { process: ChildProcess; url: string; where: string; folder: string }

/** Removed after the test. `closed`: nobody but its owner may enter. */
export function scratchFolder({ closed = false } = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton-pg-'))
  chmodSync(folder, closed ? 0o700 : 0o711)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** In this process; stopped after the test, and its folder removed wherever it is. */
export async function start(dataDir: string): Promise<Started> {
  const said: string[] = []
  const log = {
    info: (words: string) => said.push(words),
    warn: (words: string) => said.push(words),
  }
  const postgres = await startPrivatePostgres({ dataDir, log: log as never })
  onTestFinished(async () => {
    await postgres.stop()
    rmSync(postgres.folder, { recursive: true, force: true })
    rmSync(postgres.connection.host, { recursive: true, force: true })
  })
  return { ...postgres, said }
}

/** Of the test that runs: each would start the server again when only another is killed. */
const holders = new Map<string, ChildProcess[]>()

/** In a process of its own; killed after the test, with all others on its folder, and the server's end waited for. */
export async function hold(dataDir: string): Promise<Held> {
  const program = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  holders.set(dataDir, [...(holders.get(dataDir) ?? []), child])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk
  })
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve)
    child.once('exit', () => reject(new Error(errors)))
  })
  const held: Held = { process: child, ...JSON.parse(await line) }
  onTestFinished(async () => {
    for (const holder of holders.get(dataDir) ?? []) holder.kill('SIGKILL')
    await eventually(() => {
      if (serves(pidIn(held.folder), held.folder)) throw new Error('still there')
    })
  })
  return held
}

/** Of the server, or 0 when there is none. */
export function pidIn(folder: string): number {
  return postmasterOf(path.join(folder, 'pg18'))?.pid ?? 0
}

export function serves(pid: number, folder: string): boolean {
  return pid !== 0 && isPostmaster(pid, path.join(folder, 'pg18'))
}

/** Asks again while the server is away, as a pool's users do. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return eventually(async () => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    return (await client.query(sql).finally(() => client.end())).rows
  })
}

/** Tries until it succeeds; the test's own limit is the deadline. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await pause(50)
    }
  }
}
