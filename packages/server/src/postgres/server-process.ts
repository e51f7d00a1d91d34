// One PostgreSQL server as a child of ours: started, watched for its end, stopped, and never outliving us.
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { executable } from './binaries.ts'
import { runAs, TOOL_ENVIRONMENT } from './run-as.ts'
import { type Connection, presence } from './running-server.ts'
import type { UnixUser } from './unprivileged.ts'

export type ServerProcess = {
  /** Settles, with the last words of the server, when it has ended for whatever reason. */
  ended: Promise<string>
  stop(): Promise<void>
}

export type ServerOptions = {
  native: string
  cluster: string
  user: UnixUser | null
  connection: Connection
  settings: Record<string, string>
  onTrouble(words: string): void
}

const FAST_STOP_MS = 10_000
const READY_MS = 120_000
const TAIL = 4000
/** What an operator wants to know of the server's own log; the rest is kept for the message when it fails. */
const TROUBLE =
  /PANIC|terminated by signal|No space left|could not (write|fsync|extend|open|create)/

const MODEST: Record<string, string> = {
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '256MB',
  work_mem: '4MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Errors of statements go to whoever sent them; here they would put customers' words into a log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** Resolves when the server answers. Rejects, with its last words, when it ends before that. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { command, args, as, tied } = runAs(
    options.user,
    executable(options.native, 'postgres'),
    serverArguments(options),
  )
  const child = spawn(command, args, {
    ...as,
    ...TOOL_ENVIRONMENT,
    cwd: options.cluster,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A session of its own: Ctrl-C in the terminal is for Baton, which still has to write before the database goes.
    detached: true,
    windowsHide: true,
  })
  const ended = lastWordsOf(child, options.onTrouble)
  const guard = tied ? null : guardAgainstOrphaning(child)
  void ended.then(() => guard?.kill('SIGKILL'))

  await ready(options.connection, ended)
  return { ended, stop: () => stop(child, ended, options) }
}

function serverArguments({ cluster, connection, settings }: ServerOptions): string[] {
  const place: Record<string, string> = connection.host.startsWith('/')
    ? {
        listen_addresses: '',
        unix_socket_directories: connection.host,
        unix_socket_permissions: '0700',
      }
    : { listen_addresses: connection.host, unix_socket_directories: '' }
  const all = { ...MODEST, ...place, port: String(connection.port), ...settings }
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
}

function lastWordsOf(child: ChildProcess, onTrouble: (words: string) => void): Promise<string> {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    tail = (tail + chunk).slice(-TAIL)
    for (const line of chunk.split('\n')) if (TROUBLE.test(line)) onTrouble(line)
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(`${tail.trim()} (ended with ${code ?? signal})`))
  })
}

async function ready(connection: Connection, ended: Promise<string>): Promise<void> {
  const end = ended.then((words) => ({ words }))
  for (let left = READY_MS; left > 0; left -= 20) {
    const news = await Promise.race([presence(connection), end])
    if (news === 'ready') return
    if (typeof news === 'object') throw new Error(`PostgreSQL did not start: ${news.words}`)
    await pause(20)
  }
  throw new Error('PostgreSQL did not become ready within two minutes')
}

/** Fast first (open transactions roll back); when that hangs, immediately, which the next start recovers from. */
async function stop(
  child: ChildProcess,
  ended: Promise<string>,
  { native, cluster }: ServerOptions,
): Promise<void> {
  if (process.platform === 'win32') {
    spawn(executable(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' })
    await ended
    return
  }
  child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS)
  await ended
  clearTimeout(impatience)
}

/** Where the kernel does not do it: a shell that waits for us to end, then ends the server. */
function guardAgainstOrphaning(child: ChildProcess): ChildProcess | null {
  if (process.platform === 'win32' || !child.pid) return null
  const script = `read -r _; kill -INT ${child.pid}`
  const guard = spawn('/bin/sh', ['-c', script], {
    ...TOOL_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  return guard
}
