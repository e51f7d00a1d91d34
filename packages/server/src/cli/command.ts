import type { Pool } from 'pg'
import type { Models } from '../delivery/thinking.ts'
import type { Environment } from '../settings-file/marks.ts'

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
  formerSecrets?: readonly string[]
  publicUrl: string | undefined
  /** What the environment says of the model, and how it is reached. */
  models: Models
  /** Hosts of our own network that may be reached. */
  privateHosts: readonly string[]
  /** Where `${NAME}` of a file of settings is read from. */
  env?: Environment
  now: () => number
  newId: (prefix: string) => string
}

/** Returns the exit code. */
export type Command = (args: string[], world: CommandWorld) => Promise<number>

/** A command that needs nothing but what it is given. */
export type LonelyCommand = (args: string[], io: Io) => Promise<number>
