// A database that is not there just now: starting, stopping, or cut off. Everything else is an answer.
import { setTimeout as pause } from 'node:timers/promises'

/** Long enough for a PostgreSQL that goes down with the process that had started it, and comes up with ours. */
const PATIENCE_MS = 30_000
const PAUSE_MS = 100

/** Connection refused or lost, or PostgreSQL starting up or shutting down (SQLSTATE classes 08 and 57P). */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^(08|57P|ECONN|ENOENT|EPIPE)/.test(code)) return true
  return /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
}

/** Does it, again and again while the database is not there. For work that is harmless to repeat. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let left = PATIENCE_MS; ; left -= PAUSE_MS) {
    try {
      return await work()
    } catch (error) {
      if (left <= 0 || !isUnreachable(error)) throw error
      await pause(PAUSE_MS)
    }
  }
}
