import type { Pool } from 'pg'

/** Where a command reads and writes. */
export type Io = {
  in: NodeJS.ReadableStream
  out: NodeJS.WritableStream
  err: NodeJS.WritableStream
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
}

/** What a command may touch. */
export type CommandWorld = Omit<Io, 'in'> & {
  pool: Pool
  workspaceId: string
  secret: string
  publicUrl: string | undefined
  /** Hosts of our own network that may be reached. */
  privateHosts: readonly string[]
  fetch: typeof fetch
  now: () => number
  newId: (prefix: string) => string
}

/** Returns the exit code. */
export type Command = (args: string[], world: CommandWorld) => Promise<number>

/** A command that needs nothing but what it is given. */
export type LonelyCommand = (args: string[], io: Io) => Promise<number>
