// Whether a PostgreSQL already serves a cluster, judged by its postmaster.pid and by what answers at its socket.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

export type Connection = {
  host: string
  port: number
  user: string
  database: string
  password?: string
}

/** `ready` answers; `busy` starts, stops or recovers; `gone` has nobody listening. */
export type Presence = 'ready' | 'busy' | 'gone'

/** What PostgreSQL writes on the first lines of postmaster.pid. Null when there is no file. */
export function postmasterOf(
  cluster: string,
): { pid: number; port: number; socketDir: string } | null {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', , , port = '', socketDir = ''] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port), socketDir }
}

/** The connection is ended before this returns. Throws on an answer that waiting will not change. */
export async function presence(connection: Connection): Promise<Presence> {
  const client = new pg.Client({
    ...connection,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {}) // the server may close the line while we do; the answer is known by then
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    return presenceFrom(error)
  } finally {
    await client.end()
  }
}

/** Whether the process with this id still runs that cluster; ids are given out again after a crash. */
export function isPostmaster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') return cwdOf(pid) === cluster || commandOf(pid) === 'postgres'
  return commandOf(pid).includes('postgres')
}

/** Shutting down, gone in a crash, or not ready yet: `admin_shutdown`, `crash_shutdown`, `cannot_connect_now`. */
const COMES_OR_GOES = ['57P01', '57P02', '57P03']
const TOO_MANY_CONNECTIONS = '53300'

function presenceFrom(error: unknown): Presence {
  const { code = '', message } = error as Error & { code?: string }
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'gone'
  if (code === TOO_MANY_CONNECTIONS) return 'ready'
  // Node's driver has no code for a line that is cut while the server goes down.
  const midway = COMES_OR_GOES.includes(code) || code === 'ECONNRESET' || code === 'EPIPE'
  if (midway || /terminated|timeout/.test(message)) return 'busy'
  throw error
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return process.platform !== 'linux' || !isZombie(pid)
}

function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true // it ended between two looks
  }
}

function cwdOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return '' // not ours to look at, or it ended
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return '' // it ended
  }
}
