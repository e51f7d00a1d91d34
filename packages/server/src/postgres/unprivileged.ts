// PostgreSQL refuses to run as root. Who runs it instead, and which folders that user may enter.
import { execFileSync } from 'node:child_process'
import { type Stats, statSync } from 'node:fs'
import path from 'node:path'

export type UnixUser = { name: string; uid: number; gid: number }

/** Null when the current user may run PostgreSQL. `owner` is whoever owns a cluster that is there already. */
export function unprivilegedUser(owner: Stats | null): UnixUser | null {
  if (process.getuid?.() !== 0) return null
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }

  const found = ['baton', 'nobody'].map(lookUp).find((user) => user !== null)
  if (found) return found
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user "baton" nor "nobody" to run it as. Create one (useradd --system baton), start Baton as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether `user` (null: whoever we are) may walk down to `folder`. Looks at permission bits only, not at access lists. */
export function mayEnter(user: UnixUser | null, folder: string): boolean {
  if (!user) return true
  for (let at = folder; ; at = path.dirname(at)) {
    if (!mayPass(user, statSync(at))) return false
    if (at === path.dirname(at)) return true
  }
}

function mayPass(user: UnixUser, { uid, gid, mode }: Stats): boolean {
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

function lookUp(name: string): UnixUser | null {
  try {
    return { name, uid: idOf('-u', name), gid: idOf('-g', name) }
  } catch {
    return null // `id` fails for a user that does not exist; the next candidate is asked
  }
}

function idOf(flag: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
}
