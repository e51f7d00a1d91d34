// The real server in a process of its own, on a free port, for tests that need what an operator runs.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freshDatabase } from '../packages/server/src/testing/database.ts'
import { runCommand, runServer } from './baton-process.ts'

export type ServerProcess = {
  url: string
  /** The publishable key of the first workspace. */
  key: string
  pid: number
  dataDir: string
  /** Everything it has written so far, log and announcements alike. */
  output(): string
  /** `baton <args>` on the same database and data folder; resolves with what it printed, rejects when it fails. */
  baton(...args: string[]): Promise<string>
  /** Ends it as an operator does and waits for it. */
  stop(): Promise<void>
  /** Ends it as a power cut does and waits for it. */
  kill(): Promise<void>
}

export type ServerOptions = {
  /** Kept when the server ends, for the next one. Without it: a new folder, removed at the end. */
  dataDir?: string
  /** `own`: the private PostgreSQL in the data folder. Without it: a fresh database, dropped at the end. */
  database?: 'own'
  settings?: Record<string, string>
  /** What Node runs; the server as it is written, if nothing is said. */
  program?: string[]
}

export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? (await newFolder('baton-server-'))
  const database = options.database === 'own' ? null : await freshDatabase()
  const settings = {
    BATON_DATA_DIR: dataDir,
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...options.settings,
  }
  async function tidy(): Promise<void> {
    await database?.drop()
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
  }
  const { url, key, child, ended, output } = await runServer(settings, [], options.program).catch(
    async (error) => {
      await tidy()
      throw error
    },
  )
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal)
    await ended
    await tidy()
  }
  return {
    url,
    key,
    pid: child.pid ?? 0,
    dataDir,
    output,
    baton: (...args) => runCommand(args, settings),
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
  }
}

/** Temporary, and passable, because PostgreSQL may run as another user. */
export async function newFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), prefix))
  await chmod(folder, 0o711)
  return folder
}
