// PostgreSQL stops when the disk is full, so Baton speaks up while there is still room to act.
import { statfs } from 'node:fs/promises'

const MEGABYTE = 1024 * 1024
/** A new cluster takes 40 MB and its write-ahead log up to 256 MB. */
const NEEDED_TO_BEGIN = 400 * MEGABYTE
const NEEDED_TO_START = 64 * MEGABYTE
const SCARCE = 512 * MEGABYTE

/** Throws, in words, when there is too little room to start without harm. */
export async function refuseFullDisk(folder: string, isNew: boolean): Promise<void> {
  const free = await freeBytes(folder)
  const needed = isNew ? NEEDED_TO_BEGIN : NEEDED_TO_START
  if (free >= needed) return
  throw new Error(
    `Only ${megabytes(free)} are free where the database lies (${folder}), and it needs ${megabytes(needed)} to start. Free some space, or set BATON_DATA_DIR to a folder on a larger disk.`,
  )
}

/** Words for an operator when room runs short, else null. */
export async function scarceSpace(folder: string): Promise<string | null> {
  const free = await freeBytes(folder)
  if (free >= SCARCE) return null
  return `Only ${megabytes(free)} are free where the database lies (${folder}). When nothing is left, Baton can store no more messages.`
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`
}
