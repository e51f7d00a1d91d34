// How a program is started as another user, so that it does not outlive us.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { UnixUser } from './unprivileged.ts'

export type Invocation = {
  command: string
  args: string[]
  as: { uid?: number; gid?: number }
  /** The kernel ends the program when we end, however we end. */
  tied: boolean
}

/**
 * Nothing of our own environment, which holds secrets, reaches the database.
 * Windows programs do not start without theirs.
 */
export const TOOL_ENVIRONMENT =
  process.platform === 'win32'
    ? {}
    : { env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' } }

export function runAs(user: UnixUser | null, program: string, args: string[]): Invocation {
  const setpriv = setprivPath()
  if (!setpriv) {
    const as = user ? { uid: user.uid, gid: user.gid } : {}
    return { command: program, args, as, tied: false }
  }
  const identity = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : []
  // INT is PostgreSQL's fast shutdown: open transactions roll back, nothing waits.
  const tie = ['--pdeathsig', 'INT']
  return { command: setpriv, args: [...identity, ...tie, program, ...args], as: {}, tied: true }
}

/** Missing in small containers, and too old on some long-lived distributions: tried rather than believed. */
function setprivPath(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const found = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file))
  if (!found) return undefined
  const { status } = spawnSync(found, ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' })
  return status === 0 ? found : undefined
}
