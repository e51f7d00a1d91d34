// Where the private PostgreSQL keeps its files: inside the data folder, or, when Baton runs as root in a folder that
// only root may enter, where PostgreSQL's user may go, with a note in the data folder that says where.

import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { mayEnter, type UnixUser, unprivilegedUser } from './unprivileged.ts'

/** `folder` holds the cluster and the socket; `user` runs PostgreSQL (null: whoever we are); `where` is for people. */
export type Home = { folder: string; user: UnixUser | null; where: string }

const NOTE = 'postgres-location.txt'
const BELONGS_TO = 'belongs-to.txt'

/** Finds or makes the home that belongs to a data folder (a real path). To be called under its lock. */
export function homeOf(dataDir: string): Home {
  const inside = path.join(dataDir, 'postgres')
  const note = path.join(dataDir, NOTE)
  if (existsSync(note)) return notedHome(dataDir, note)

  const there = existsSync(inside) ? statSync(inside) : null
  const user = unprivilegedUser(there)
  refuseForeign(inside, there?.uid)
  if (mayEnter(user, dataDir)) return { folder: ownedFolder(inside, user), user, where: inside }
  if (there) {
    throw new Error(
      `PostgreSQL's ${user?.name} may not enter ${inside}, where the database lies. Make the folders above it passable (chmod o+x), or start Baton as the user who owns it.`,
    )
  }
  return newHomeElsewhere(dataDir, note, user)
}

function notedHome(dataDir: string, note: string): Home {
  const [folder = ''] = readFileSync(note, 'utf8').split('\n')
  const afresh = `or delete ${note} to begin with an empty database`
  if (!existsSync(folder)) {
    throw new Error(
      `The database of ${dataDir} was in ${folder}, which is gone. Restore it, ${afresh}.`,
    )
  }
  const owner = statSync(folder)
  if (process.getuid?.() !== 0 && process.getuid?.() !== owner.uid) {
    throw new Error(
      `The database of ${dataDir} is in ${folder}, because Baton was started there as root. Start it as root again, ${afresh}.`,
    )
  }
  claim(dataDir, folder, afresh)
  return { folder, user: unprivilegedUser(owner), where: wordsFor(folder, dataDir) }
}

/** A data folder may be moved, and its database follows; of a copy, the database stays with the original. */
function claim(dataDir: string, folder: string, afresh: string): void {
  const file = path.join(folder, BELONGS_TO)
  const owner = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (owner === dataDir) return
  const theirs = path.join(owner, NOTE)
  if (owner && existsSync(theirs) && readFileSync(theirs, 'utf8').startsWith(`${folder}\n`)) {
    throw new Error(
      `${dataDir} is a copy of ${owner}, and the database in ${folder} belongs to the original. Use that one, ${afresh}.`,
    )
  }
  writeFileSync(file, `${dataDir}\n`)
}

function newHomeElsewhere(dataDir: string, note: string, user: UnixUser | null): Home {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  for (const base of ['/var/lib/baton', path.join(os.tmpdir(), 'baton'), '/tmp/baton']) {
    if (!madePassable(base, user)) continue
    // A name of its own each time: a data folder that was deleted and made again begins with an empty database.
    const folder = ownedFolder(mkdtempSync(path.join(base, `${name}-`)), user)
    writeFileSync(path.join(folder, BELONGS_TO), `${dataDir}\n`)
    writeFileSync(
      note,
      `${folder}\n\nBaton's database is in the folder above, because PostgreSQL does not run as root and\nits user (${user?.name}) may not enter this one. Keep this file: it is how Baton finds its database.\n`,
    )
    return { folder, user, where: wordsFor(folder, dataDir) }
  }
  throw new Error(
    `PostgreSQL's ${user?.name} may enter neither ${dataDir} nor /var/lib nor ${os.tmpdir()}. Set BATON_DATA_DIR to a folder that everybody may pass, or DATABASE_URL.`,
  )
}

function madePassable(folder: string, user: UnixUser | null): boolean {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder)
      chmodSync(folder, 0o755)
    }
    return mayEnter(user, folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A read-only system, or none of its usual folders: the next candidate is tried.
    if (code === 'EROFS' || code === 'EACCES' || code === 'ENOENT' || code === 'EPERM') return false
    throw error
  }
}

function ownedFolder(folder: string, user: UnixUser | null): string {
  mkdirSync(folder, { recursive: true })
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return folder
}

function refuseForeign(inside: string, ownerUid: number | undefined): void {
  const me = process.getuid?.()
  if (ownerUid === undefined || me === undefined || me === 0 || me === ownerUid) return
  throw new Error(
    `${inside} belongs to another user (${ownerUid}), perhaps because Baton was started as root before. Start it as that user or as root, or set BATON_DATA_DIR to another folder.`,
  )
}

function wordsFor(folder: string, dataDir: string): string {
  const lasting = folder.startsWith('/var/lib/')
    ? ''
    : '; a temporary folder may be emptied at the next start of the machine'
  return `${folder} (PostgreSQL does not run as root, and its user may not enter ${dataDir}${lasting})`
}
