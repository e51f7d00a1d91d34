import type { Pool } from 'pg'

/** What a command may touch. */
export type CommandWorld = {
  pool: Pool
  workspaceId: string
  secret: string
  publicUrl: string | undefined
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
  fetch: typeof fetch
  now: () => number
  newId: (prefix: string) => string
}

/** Returns the exit code. */
export type Command = (args: string[], world: CommandWorld) => Promise<number>
