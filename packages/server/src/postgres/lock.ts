// A lock between processes that the kernel lets go when its holder dies, so that no lock ever has to be judged stale.
// Node offers no flock; SQLite, which comes with Node, takes the same kind of lock on a file, on every system.
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const SQLITE_BUSY = 5
const PAUSE_MS = 25

/** Runs `work` while nobody else who names the same file runs theirs. Throws when the file stays taken for `waitMs`. */
export async function withLock<T>(
  file: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const lock = new DatabaseSync(file)
  try {
    for (let left = waitMs; !taken(lock); left -= PAUSE_MS) {
      if (left <= 0) throw new Error(`Another process has held ${file} for too long`)
      await pause(PAUSE_MS)
    }
    return await work()
  } finally {
    lock.close()
  }
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
}
