// One errand at an MCP server: connect, call, hang up. It may call tools and nothing else: we offer a server no model, no
// questions to people and no files.
import type { Client, StreamableHTTPClientTransport, Tool } from '@modelcontextprotocol/client'
import type { Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { waitOf } from '../../json-api.ts'
import type { Settings } from './settings.ts'

export type Tools = {
  server: string
  list(): Promise<Tool[]>
  /** `safe`: a second call does no harm, so that one whose outcome nobody knows may be tried again. */
  call(tool: string, input: Record<string, unknown>, safe: boolean): Promise<Said>
}

/** `data`: what it says in a structure, or in JSON; null when it only says words. */
export type Said = { data: unknown; text: string }

const CONNECT_MS = 15_000
const CALL_MS = 30_000
const MAX_PAGES = 10

export async function atServer<Result>(
  settings: Settings,
  io: Io,
  errand: (tools: Tools) => Promise<Result>,
): Promise<Result> {
  // Of a size that only those who have such a server should pay for.
  const library = await import('@modelcontextprotocol/client')
  const line = listened(io.fetch)
  const client = new library.Client(
    { name: 'baton', version: '1' },
    {
      versionNegotiation: { mode: 'auto', probe: { timeoutMs: CONNECT_MS } },
      listMaxPages: MAX_PAGES,
      // What a server says of its answers is not compiled into code here.
      jsonSchemaValidator: { getValidator: () => acceptAll },
    },
  )
  const transport = new library.StreamableHTTPClientTransport(new URL(io.baseUrl), {
    fetch: line.fetch,
    requestInit: { headers: credentials(settings) },
    reconnectionOptions: {
      ...{ initialReconnectionDelay: 500, maxReconnectionDelay: 2_000 },
      ...{ reconnectionDelayGrowFactor: 2, maxRetries: 1 },
    },
  })
  const doing = async <Answer>(act: Act, ask: () => Promise<Answer>) => {
    try {
      return await ask()
    } catch (error) {
      throw failure(error, line.last(), act)
    }
  }

  try {
    await doing({ calls: false, safe: true }, () =>
      client.connect(transport, { timeout: CONNECT_MS }),
    )
    return await errand({
      server: client.getServerVersion()?.name ?? 'The server',
      list: () =>
        doing({ calls: false, safe: true }, async () => {
          return (await client.listTools(undefined, { timeout: CONNECT_MS })).tools
        }),
      async call(tool, input, safe) {
        const request = { name: tool, arguments: input }
        const options = { timeout: CALL_MS, maxTotalTimeout: CALL_MS }
        const answer = await doing({ calls: true, safe }, () => client.callTool(request, options))
        return said(tool, answer, safe)
      },
    })
  } finally {
    await hangUp(client, transport)
  }
}

type Act = { calls: boolean; safe: boolean }
type Heard = { status: number; wait: number | undefined }

/**
 * The platform's errors do not tell the status of every answer, so it is noted on the way. Only of what we ask by POST:
 * beside it the platform tries to listen by GET, and a server may well say 405 to that.
 */
function listened(fetch: typeof globalThis.fetch) {
  let last: Heard | null = null
  return {
    last: () => last,
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const isAsked = init?.method === 'POST'
      if (isAsked) last = null
      const answer = await fetch(input, { ...init, redirect: 'manual' })
      if (isAsked) last = { status: answer.status, wait: waitOf(answer.headers) }
      return answer
    },
  }
}

function credentials({ token, tokenHeader }: Settings): Record<string, string> {
  if (!token) return {}
  return tokenHeader === '' ? { authorization: `Bearer ${token}` } : { [tokenHeader]: token }
}

const TRY_AGAIN = [408, 425, 429]

/** Without an answer, or with one of a server that broke, a call may have been done. */
function failure(error: unknown, last: Heard | null, { calls, safe }: Act): unknown {
  if (error instanceof DeliveryError) return error
  const status = last && last.status >= 300 ? last.status : undefined
  const isRefused = status !== undefined && status < 500
  const unknown = calls && !isRefused
  const isForbidden = reasons(error).some(({ name }) => name === 'Forbidden')
  // A session that the server has forgotten is begun anew by the next attempt.
  const mayPass = isRefused ? TRY_AGAIN.includes(status) || (calls && status === 404) : true
  const retry = mayPass && !isForbidden && (safe || !unknown)
  const words = status
    ? `The MCP server answered ${status}${remedyOf(status)}`
    : `The MCP server cannot be reached: ${reasons(error).at(-1)?.message ?? String(error)}.`
  return new DeliveryError(unknown && !safe ? `${words} ${LOOK}` : words, {
    ...{ retry, unknown, status, cause: error },
    retryAfterSeconds: last?.wait,
  })
}

const LOOK = 'Nobody knows whether it was done: look there before you try again.'

function remedyOf(status: number): string {
  if (status === 401 || status === 403) return '. Check the token.'
  if (status === 404) return '. Check the address.'
  return status < 400 ? ', a redirect, and none is followed. Enter the address it leads to.' : '.'
}

/** An error, what caused it, and so on. */
function reasons(error: unknown): Error[] {
  return error instanceof Error ? [error, ...reasons(error.cause)] : []
}

/** That the tool failed is no proof that it did nothing. */
function said(tool: string, answer: ToolAnswer, safe: boolean): Said {
  const parts = Array.isArray(answer.content) ? (answer.content as Part[]) : []
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text ?? ''] : [])).join('\n')
  if (answer.isError)
    throw new DeliveryError(
      `The tool ${tool} failed: ${text.replace(/\s+/g, ' ').slice(0, 300)}${safe ? '' : ` ${LOOK}`}`,
      { retry: safe, unknown: true },
    )
  return { data: answer.structuredContent ?? jsonIn(text), text }
}

type Part = { type: string; text?: string }
type ToolAnswer = { content?: unknown; structuredContent?: unknown; isError?: boolean | undefined }

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function acceptAll(input: unknown) {
  return { valid: true as const, data: input as never, errorMessage: undefined }
}

/** Older servers keep a session until they are told; one that is not told forgets it later. */
async function hangUp(client: Client, transport: StreamableHTTPClientTransport): Promise<void> {
  if (transport.sessionId) await transport.terminateSession().catch(() => {})
  await client.close()
}
