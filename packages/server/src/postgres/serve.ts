// Sees to it that one server serves a cluster: uses the one that runs, else starts it, for the first time if need be.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isUnreachable } from '../store/unreachable.ts'
import { type Binaries, usableBinaries } from './binaries.ts'
import { hasCluster, makeCluster } from './cluster.ts'
import { refuseFullDisk } from './disk-space.ts'
import { passwordFile } from './endpoint.ts'
import type { Home } from './home.ts'
import { withLock } from './lock.ts'
import { type Connection, isPostmaster, postmasterOf, presence } from './running-server.ts'
import { startServer } from './server-process.ts'

export type Place = {
  binaries: Binaries
  home: Home
  connection: Connection
  lockFile: string
  settings: Record<string, string>
  onTrouble(words: string): void
}

/** `mine`: a child of this process. `gone` settles, with a reason in words, when the server can no longer be used. */
export type Served = { mine: boolean; gone: Promise<string>; stop(): Promise<void> }

/** A server that recovers after a crash, or another process that makes the cluster, may take its time. */
export const PATIENCE_MS = 150_000
const PAUSE_MS = 50
const MOST_TRIES = 3

export function serve(place: Place): Promise<Served> {
  return withLock(place.lockFile, PATIENCE_MS, async () => {
    for (let tries = 1; ; tries++) {
      const served = (await adoptRunning(place)) ?? (await start(place))
      try {
        await createDatabase(place.connection)
        return served
      } catch (error) {
        await served.stop()
        // Another's server may end with its Baton just as we have found it: then the next one is ours. One of our own
        // that goes as soon as it has come gets a few more chances.
        if (!isUnreachable(error) || (served.mine && tries >= MOST_TRIES)) throw error
      }
    }
  })
}

/** Null when nobody serves the cluster. Waits for a server that is on its way up or down. */
async function adoptRunning({ home, connection }: Place): Promise<Served | null> {
  const cluster = clusterOf(home)
  for (let left = PATIENCE_MS; left > 0; left -= PAUSE_MS) {
    const state = await presence(connection)
    const adopted = state === 'ready' ? await adopt(connection) : null
    if (adopted) return adopted

    const postmaster = postmasterOf(cluster)
    if (state === 'gone' && !postmaster) return null
    if (state === 'gone' && postmaster && !isPostmaster(postmaster.pid, cluster)) {
      // Left by a crash. Its number may belong to another program by now, which PostgreSQL would take for a server.
      rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
      return null
    }
    await pause(PAUSE_MS)
  }
  throw new Error(
    `A PostgreSQL (process ${postmasterOf(cluster)?.pid}) has the database in ${cluster} but does not answer at ${connection.host}. End it, then start Baton again.`,
  )
}

/**
 * Holds one connection open: when it breaks, the server, or the process that started it, has gone. Null when it goes just
 * as we come.
 */
async function adopt(connection: Connection): Promise<Served | null> {
  const watch = new pg.Client({ ...connection, database: 'postgres', keepAlive: true })
  const gone = new Promise<string>((resolve) => {
    watch.on('error', (error) => resolve(error.message))
    watch.on('end', () => resolve('the Baton that had started it has stopped it'))
  })
  try {
    await watch.connect()
  } catch (error) {
    if (isUnreachable(error)) return null
    throw error
  }
  return { mine: false, gone, stop: () => watch.end() }
}

async function start({ binaries, home, connection, settings, onTrouble }: Place): Promise<Served> {
  const cluster = clusterOf(home)
  await refuseFullDisk(home.folder, !hasCluster(cluster))
  const native = usableBinaries(binaries, home.folder, home.user)
  if (!hasCluster(cluster)) {
    const proof = connection.password ? passwordFile(home) : null
    await makeCluster(cluster, { native, user: home.user }, proof)
  }
  const server = await startServer({
    native,
    cluster,
    user: home.user,
    connection,
    settings,
    onTrouble,
  })
  return { mine: true, gone: server.ended, stop: server.stop }
}

async function createDatabase(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  client.on('error', () => {}) // what is under way then fails with it
  await client.connect()
  try {
    const { database } = connection
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

/** The name carries PostgreSQL's major version: a later one cannot read the files of an earlier one. */
function clusterOf({ folder }: Home): string {
  return path.join(folder, 'pg18')
}
