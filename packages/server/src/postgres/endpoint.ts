// Where the private PostgreSQL listens: at a socket that only its user may open; on Windows at a loopback port.
import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { SUPERUSER } from './cluster.ts'
import type { Home } from './home.ts'
import type { Connection } from './running-server.ts'

/** Only a part of the socket's name; nothing listens on that port. */
const SOCKET_PORT = 5432
/** The shortest of the limits: 104 bytes with the closing zero on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 103

/** The same answer every time for the same home, so that every process finds the server. Under the home's lock. */
export async function endpointOf(home: Home): Promise<Connection> {
  const common = { user: SUPERUSER, database: 'baton' }
  if (process.platform !== 'win32') {
    return { host: socketFolder(home), port: SOCKET_PORT, ...common }
  }
  const password = remembered(passwordFile(home), () => randomUUID())
  const free = await freePort()
  const port = Number(remembered(path.join(home.folder, 'port'), () => String(free)))
  return { host: '127.0.0.1', port, password, ...common }
}

export function passwordFile({ folder }: Home): string {
  return path.join(folder, 'password')
}

export function urlOf({ host, port, user, database, password }: Connection): string {
  if (!password)
    return `postgresql:///${database}?host=${encodeURIComponent(host)}&port=${port}&user=${user}`
  return `postgresql://${user}:${password}@${host}:${port}/${database}`
}

function socketFolder({ folder, user }: Home): string {
  if (Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST_SOCKET_PATH) return folder

  // Not the folder TMPDIR names: two processes may see two of them.
  const short = `/tmp/baton-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const uid = user?.uid ?? process.getuid?.() ?? 0
  if (!existsSync(short)) {
    mkdirSync(short, { mode: 0o700 })
    chmodSync(short, 0o700)
    if (user) chownSync(short, user.uid, user.gid)
  }
  const found = lstatSync(short)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new Error(
      `${short} is needed for PostgreSQL's socket, but it belongs to somebody else. Remove it, or set BATON_DATA_DIR to a folder with a shorter path.`,
    )
  }
  return short
}

function remembered(file: string, make: () => string): string {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
