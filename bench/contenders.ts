// Baton and the floor, each a process of its own, on one PostgreSQL that keeps what it promises.
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startPrivatePostgres } from '../packages/server/src/postgres/private-postgres.ts'
import { type Running, runCommand, runNode, runServer } from '../tests/baton-process.ts'
import { newTeammate, PASSWORD } from '../tests/human.ts'
import { writeDocuments } from './documents.ts'
import type { TargetAddress } from './load/target.ts'

/** What still writes into it as it ends is waited for. */
const STUBBORN = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }

export type Contender = {
  name: 'Baton' | 'floor'
  address: TargetAddress
  pid: number
  stop(): Promise<void>
}

export type Ground = {
  /** The process that all of PostgreSQL's others are below. */
  postgresPid: number
  urlOf(database: string): string
  stop(): Promise<void>
}

const QUIET = { info: () => {}, warn: (words: string) => console.error(words) }
const FLOOR = fileURLToPath(new URL('floor-server.ts', import.meta.url))
const MODEL_FLOOR = fileURLToPath(new URL('model-floor-server.ts', import.meta.url))

/** With the settings an operator gets, who loses nothing when the power goes. */
export async function startGround(): Promise<Ground> {
  const dataDir = await newDataDir()
  const postgres = await startPrivatePostgres({ dataDir, log: QUIET })
  for (const database of [
    'bench_baton',
    'bench_floor',
    'bench_statements',
    'bench_search',
    'bench_replay',
    'bench_insights',
    'bench_model',
    'bench_model_floor',
    'bench_connections',
    'bench_inbox',
  ]) {
    const client = new pg.Client(postgres.connection)
    await client.connect()
    await client.query(`create database ${database}`)
    await client.end()
  }
  const pidFile = path.join(postgres.folder, 'pg18', 'postmaster.pid')
  return {
    postgresPid: Number(readFileSync(pidFile, 'utf8').split('\n')[0]),
    urlOf(database) {
      const url = new URL(postgres.url)
      url.pathname = `/${database}`
      return url.href
    },
    async stop() {
      await postgres.stop()
      await rm(postgres.folder, STUBBORN)
      await rm(dataDir, STUBBORN)
    },
  }
}

/** Passable, because PostgreSQL may run as another user. */
export async function newDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-bench-'))
  await chmod(folder, 0o711)
  return folder
}

export type Prepared = {
  settings: Record<string, string>
  teammate: { email: string; password: string }
}

/** A database with our own documentation and the generated one to answer from, and a teammate who may sign in. */
export async function prepareBaton(
  ground: Ground,
  database: string = 'bench_baton',
): Promise<Prepared> {
  const settings = {
    BATON_DATA_DIR: await newDataDir(),
    DATABASE_URL: ground.urlOf(database),
  }
  const folder = await writeDocuments()
  await runCommand(['ingest', folder, '--title', 'Generated'], settings)
  await rm(folder, STUBBORN)
  await runCommand(newTeammate('Ada'), settings)
  // The first start indexes our own documentation: once in the life of an installation.
  const prepared = { settings, teammate: { email: 'ada@example.com', password: PASSWORD } }
  await (await startBaton(prepared, [])).stop()
  return prepared
}
/** On the Node and with the flags that `npm start` gives it; `flags` come on top. */
export async function startBaton(
  { settings, teammate }: Prepared,
  flags: string[],
): Promise<Contender> {
  const { BUILT_SERVER, SERVER_ENVIRONMENT, SERVER_FLAGS } = await pinned()
  const environment = { ...SERVER_ENVIRONMENT, ...settings }
  const running = await runServer(environment, [...SERVER_FLAGS, ...flags], BUILT_SERVER)
  const { url, key } = running
  return {
    name: 'Baton',
    address: { kind: 'baton', url, key, teammate },
    ...watched(running),
  }
}

/** How `npm start` runs the server. */
export async function pinned(): Promise<{
  BUILT_SERVER: string[]
  SERVER_ENVIRONMENT: Record<string, string>
  SERVER_FLAGS: string[]
}> {
  return import(new URL('../scripts/steps/pinned-node.mjs', import.meta.url).href)
}

export function startFloor(ground: Ground): Promise<Contender> {
  return startBare(FLOOR, 'floor', { DATABASE_URL: ground.urlOf('bench_floor') })
}

/** The floor of a turn through a model. */
export function startModelFloor(ground: Ground, model: Record<string, string>): Promise<Contender> {
  const settings = { DATABASE_URL: ground.urlOf('bench_model_floor'), ...model }
  return startBare(MODEL_FLOOR, 'model-floor', settings)
}

async function startBare(
  program: string,
  kind: TargetAddress['kind'],
  settings: Record<string, string>,
): Promise<Contender> {
  const running = runNode(['--disable-warning=ExperimentalWarning', program], settings)
  const url = await new Promise<string>((resolve) => {
    const { stdout } = running.child
    if (stdout) createInterface({ input: stdout }).once('line', resolve)
  })
  return {
    name: 'floor',
    address: { kind, url, key: '', teammate: null },
    ...watched(running),
  }
}

/** One that ends by itself is heard of, with its last words. */
function watched({ child, ended, output }: Running): Pick<Contender, 'pid' | 'stop'> {
  let stopping = false
  void ended.then((code) => {
    if (!stopping) console.error(`A server has ended with ${code}:\n${output()}`)
  })
  return {
    pid: child.pid ?? 0,
    async stop() {
      stopping = true
      child.kill('SIGTERM')
      await ended
    },
  }
}
