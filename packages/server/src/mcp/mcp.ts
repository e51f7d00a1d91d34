// MCP servers as the assistant uses them: connections are kept and made anew, and a tool is called only while the server
// still describes it as it was when an operator allowed it.
import type { AllowedTool, McpServer, SecretRef } from '@baton/contract'
import { Forbidden, type GuardedFetch } from '../net/guarded-fetch.ts'
import { type Connection, connectMcp, isForgotten, type Target } from './connection.ts'
import type { Listed } from './tools-of.ts'
import { troubleWith } from './trouble.ts'

/** `began`: the server may have done it. `isAnswer`: it says itself how it went. */
export type Called = { ok: boolean; began: boolean; isAnswer: boolean; text: string; data: unknown }

export type Mcp = {
  /** Whether the server has been seen to describe the tool as it was allowed, or has not been asked yet. */
  isOffered(workspaceId: string, server: McpServer, tool: AllowedTool): boolean
  /** Never throws: what goes wrong is a result. */
  call(workspaceId: string, of: ToolOf, options: CallOptions): Promise<Called>
  /** Connects, lists and hangs up. Throws in words. */
  inspect(workspaceId: string, at: Pick<Target, 'url' | 'auth'>): Promise<Inspected>
  close(): Promise<void>
}

export type ToolOf = { server: McpServer; tool: AllowedTool; input: Record<string, unknown> }
type CallOptions = { signal: AbortSignal }
type Inspected = Listed & { server: { name: string; version: string } }

type Around = {
  guarded: GuardedFetch
  openSecret(workspaceId: string, ref: SecretRef): Promise<string>
  version: string
  now: () => number
}

/** How long a server is believed not to have changed its tools. */
const LISTED_MS = 60_000
const IDLE_MS = 5 * 60_000
const INSPECT: Pick<Target, 'timeoutSeconds' | 'maxBytes'> = {
  timeoutSeconds: 15,
  maxBytes: 65_536,
}

type Line = {
  connection: Connection
  hashes: Map<string, string>
  listedAt: number
  idle: NodeJS.Timeout
}

export function createMcp(around: Around): Mcp {
  const { guarded, openSecret, version, now } = around
  const lines = new Map<string, Promise<Line>>()
  /** What each server was last seen to describe; kept when the connection goes. */
  const seen = new Map<string, Map<string, string>>()

  function connect(workspaceId: string, target: Target): Promise<Connection> {
    return connectMcp(target, { guarded, version, open: (ref) => openSecret(workspaceId, ref) })
  }

  async function open(workspaceId: string, server: McpServer, key: string): Promise<Line> {
    const connection = await connect(workspaceId, server)
    const idle = setTimeout(() => hangUp(key), IDLE_MS).unref()
    const line: Line = { connection, hashes: new Map(), listedAt: Number.NEGATIVE_INFINITY, idle }
    connection.onChanged(() => {
      line.listedAt = Number.NEGATIVE_INFINITY
    })
    connection.onClosed(() => forget(key))
    return line
  }

  /** Whoever asks while a connection is being made gets that one. */
  function lineTo(workspaceId: string, server: McpServer): Promise<Line> {
    const key = keyOf(workspaceId, server)
    const known = lines.get(key)
    if (known) return known
    const opening = open(workspaceId, server, key)
    lines.set(key, opening)
    opening.catch(() => lines.delete(key))
    return opening
  }

  function forget(key: string): void {
    const line = lines.get(key)
    lines.delete(key)
    void line?.then(
      ({ idle }) => clearTimeout(idle),
      () => {},
    )
  }

  function hangUp(key: string): void {
    const line = lines.get(key)
    forget(key)
    void line?.then(({ connection }) => connection.close()).catch(() => {})
  }

  async function freshHashes(key: string, line: Line): Promise<Map<string, string>> {
    line.idle.refresh()
    if (now() - line.listedAt < LISTED_MS) return line.hashes
    const { tools } = await line.connection.list()
    line.hashes = new Map(tools.map(({ name, hash }) => [name, hash]))
    line.listedAt = now()
    seen.set(key, line.hashes)
    return line.hashes
  }

  async function attempt(
    workspaceId: string,
    { server, tool, input }: ToolOf,
    signal: AbortSignal,
    progress: { began: boolean },
  ): Promise<Called> {
    const key = keyOf(workspaceId, server)
    const line = await lineTo(workspaceId, server)
    const hash = (await freshHashes(key, line)).get(tool.name)
    if (hash === undefined) return refused('The server does not offer this tool any more.')
    if (hash !== tool.hash)
      return refused('The server has changed this tool; an operator has to look at it again.')
    progress.began = true
    const { isError, text, data } = await line.connection.call(tool.name, input, signal)
    return { ok: !isError, began: true, isAnswer: true, text, data }
  }

  return {
    isOffered(workspaceId, server, tool) {
      const hashes = seen.get(keyOf(workspaceId, server))
      return hashes === undefined || hashes.get(tool.name) === tool.hash
    },
    async call(workspaceId, of, { signal }) {
      const progress = { began: false }
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(workspaceId, of, signal, progress)
        } catch (error) {
          const wasForgotten = isForgotten(error)
          // The next call begins with a connection of its own.
          hangUp(keyOf(workspaceId, of.server))
          if (wasForgotten) progress.began = false
          if (wasForgotten && tries === 1) continue
          const began = progress.began && !(error instanceof Forbidden)
          return {
            ok: false,
            began,
            isAnswer: false,
            text: troubleWith(error, of.server.auth).words,
            data: null,
          }
        }
      }
    },
    async inspect(workspaceId, at) {
      const connection = await connect(workspaceId, { ...at, ...INSPECT })
      try {
        return { ...(await connection.list()), server: connection.server }
      } finally {
        await connection.close()
      }
    },
    async close() {
      for (const key of [...lines.keys()]) hangUp(key)
    },
  }
}

/** Another address, credential or limit is another connection; other tools are not. */
function keyOf(workspaceId: string, { url, auth, timeoutSeconds, maxBytes }: Target): string {
  return JSON.stringify([workspaceId, url, auth, timeoutSeconds, maxBytes])
}

function refused(text: string): Called {
  return { ok: false, began: false, isAnswer: false, text, data: null }
}
