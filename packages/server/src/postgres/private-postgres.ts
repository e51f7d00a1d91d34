// Keeps a PostgreSQL of Baton's own running beside a data folder: starts it, or uses the one that another Baton on
// the same folder has started, and starts it again when it vanishes.
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { scarceSpace } from './disk-space.ts'
import { endpointOf, urlOf } from './endpoint.ts'
import { homeOf } from './home.ts'
import { withLock } from './lock.ts'
import type { Connection } from './running-server.ts'
import { PATIENCE_MS, type Place, type Served, serve } from './serve.ts'

export type PrivatePostgres = {
  /** For `pg.Pool`. Stays valid when the server is started again. */
  connection: Connection
  /** The same as one string, for `pg` and `psql`. */
  url: string
  /** Where the data lie, and why there, in words for the operator. */
  where: string
  /** The folder with everything PostgreSQL keeps. */
  folder: string
  /** Ends the server if this process started it; another Baton on the same folder then starts its own. */
  stop(): Promise<void>
}

export type PrivatePostgresOptions = {
  /** Made when missing. Two processes that name the same folder share one server. */
  dataDir: string
  log: { info(words: string): void; warn(words: string): void }
  /** PostgreSQL settings over the defaults, which are durable; tests need not be. */
  settings?: Record<string, string>
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000
/** A server that has stood this long has started well; one that falls earlier is given more and more time. */
const STEADY_MS = 60_000
const DISK_LOOK_MS = 30_000

/** Throws, in words for the operator, when no server can be had: wrong platform, no room, a folder out of reach. */
export async function startPrivatePostgres(
  options: PrivatePostgresOptions,
): Promise<PrivatePostgres> {
  const place = await findPlace(options)
  const supervision = supervise(place, await serve(place), options.log)
  const stopLooking = lookAtDisk(place.home.folder, options.log)
  return {
    connection: place.connection,
    url: urlOf(place.connection),
    where: place.home.where,
    folder: place.home.folder,
    stop() {
      stopLooking()
      return supervision.stop()
    },
  }
}

async function findPlace({ dataDir, log, settings = {} }: PrivatePostgresOptions): Promise<Place> {
  const binaries = findBinaries()
  // Passable, because PostgreSQL may run as another user; not readable.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const folder = realpathSync(dataDir)
  refuseReadOnly(folder)
  const lockFile = path.join(folder, 'postgres.lock')
  return withLock(lockFile, PATIENCE_MS, async () => {
    const home = homeOf(folder)
    const connection = await endpointOf(home)
    return { binaries, home, connection, lockFile, settings, onTrouble: (words) => log.warn(words) }
  })
}

function refuseReadOnly(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Error(
      `Baton may not write in ${folder}, perhaps because it was started as another user before. Start it as that user, or set BATON_DATA_DIR to another folder.`,
      { cause: error },
    )
  }
}

function supervise(place: Place, first: Served, log: PrivatePostgresOptions['log']) {
  const stopped = new AbortController()
  let current = Promise.resolve<Served | null>(first)
  let falls = 0
  void watch(first)

  async function watch(served: Served): Promise<void> {
    const steady = setTimeout(() => {
      falls = 0
    }, STEADY_MS).unref()
    const why = await served.gone
    clearTimeout(steady)
    if (stopped.signal.aborted) return
    log.warn(`PostgreSQL has gone and is started again: ${why}`)
    current = again()
    const next = await current
    if (next) void watch(next)
  }

  /** Null only when stopped meanwhile: the database is worth every further try. */
  async function again(): Promise<Served | null> {
    while (!stopped.signal.aborted) {
      await pauseUnless(stopped.signal, Math.min(FIRST_PAUSE_MS * 2 ** falls, LONGEST_PAUSE_MS))
      falls += 1
      if (stopped.signal.aborted) return null
      try {
        const served = await serve(place)
        log.info(
          served.mine ? 'PostgreSQL runs again' : 'Another Baton has started PostgreSQL again',
        )
        return served
      } catch (error) {
        log.warn(`PostgreSQL could not be started: ${(error as Error).message}`)
      }
    }
    return null
  }

  return {
    async stop(): Promise<void> {
      stopped.abort()
      await (await current)?.stop()
    },
  }
}

function lookAtDisk(folder: string, log: PrivatePostgresOptions['log']): () => void {
  let scarce = false
  const look = async () => {
    const words = await scarceSpace(folder)
    if (words && !scarce) log.warn(words)
    if (!words && scarce) log.info('There is room on the disk again')
    scarce = words !== null
  }
  const report = () => look().catch((error: Error) => log.warn(error.message))
  void report()
  const timer = setInterval(report, DISK_LOOK_MS).unref()
  return () => clearInterval(timer)
}

/** Returns early, without an error, when the signal fires. */
async function pauseUnless(signal: AbortSignal, ms: number): Promise<void> {
  if (signal.aborted) return
  await Promise.race([
    pause(ms),
    new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    ),
  ])
}
