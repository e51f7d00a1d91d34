// The secret of a server that was given none: made once, and kept in the data folder.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const SHORTEST_SECRET = 32

export function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  try {
    if (!existsSync(file)) makeSecret(dataDir, file)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= SHORTEST_SECRET) return secret
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw mistaken([
      `BATON_DATA_DIR must be a folder in which Baton may make and read files (${code}); if Baton was started as another user before, start it as that user`,
    ])
  }
  throw mistaken([
    `BATON_SECRET was kept in ${file}, which is damaged; delete the file, and everybody signs in anew`,
  ])
}

/** The file appears whole or not at all, and only once, however many processes start together. */
function makeSecret(dataDir: string, file: string): void {
  // Passable, because PostgreSQL may run as another user; not readable.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(33).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(own)
  }
}

/** One error that lists every mistake. */
export function mistaken(mistakes: readonly string[]): Error {
  const list = mistakes.map((words) => `  - ${words}`).join('\n')
  return new Error(`Baton cannot start with these settings:\n${list}`)
}
