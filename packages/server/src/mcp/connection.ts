// One connection to an MCP server: over streamable HTTP, through the guard, within limits of time and size. It may call
// tools and nothing else: Baton offers a server no model, no questions to people and no files.
import type { McpAuth, SecretRef } from '@baton/contract'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import { statusIn } from './status-in.ts'
import { type Listed, toolsOf } from './tools-of.ts'

export type Target = { url: string; auth: McpAuth; timeoutSeconds: number; maxBytes: number }

export type Connection = {
  server: { name: string; version: string }
  list(): Promise<Listed>
  call(name: string, input: Record<string, unknown>, signal: AbortSignal): Promise<Answer>
  onChanged(listener: () => void): void
  onClosed(listener: () => void): void
  close(): Promise<void>
}

export type Answer = { isError: boolean; text: string; data: unknown }

type Around = { guarded: GuardedFetch; open(ref: SecretRef): Promise<string>; version: string }

/** A list of tools is longer than an answer, and every page of it counts. */
const LIST_BYTES = 1_048_576
const MAX_PAGES = 10

export async function connectMcp(target: Target, around: Around): Promise<Connection> {
  // Some 5 MB, which a server without MCP servers has no need of.
  const { Client, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client')
  const changed: (() => void)[] = []
  const closed: (() => void)[] = []
  const timeout = target.timeoutSeconds * 1_000
  const client = new Client(
    { name: 'baton', version: around.version },
    {
      versionNegotiation: { mode: 'auto', probe: { timeoutMs: timeout } },
      listMaxPages: MAX_PAGES,
      // What a server says of its answers is not compiled into code here: answers are only read as text.
      jsonSchemaValidator: { getValidator: () => acceptAll },
      listChanged: {
        tools: { autoRefresh: false, onChanged: () => tell(changed) },
      },
    },
  )
  const transport = new StreamableHTTPClientTransport(new URL(target.url), {
    fetch: around.guarded.fetch(Math.max(target.maxBytes, LIST_BYTES)) as typeof fetch,
    requestInit: { headers: await headersOf(target.auth, around) },
    reconnectionOptions: {
      ...{ initialReconnectionDelay: 1_000, maxReconnectionDelay: 30_000 },
      ...{ reconnectionDelayGrowFactor: 2, maxRetries: 3 },
    },
  })
  client.onclose = () => tell(closed)
  await client.connect(transport, { timeout })
  const { name = '', version = '' } = client.getServerVersion() ?? {}

  return {
    server: { name: name.slice(0, 200), version: version.slice(0, 100) },
    list: async () =>
      toolsOf((await client.listTools(undefined, { timeout, cacheMode: 'refresh' })).tools),
    async call(tool, input, signal) {
      const request = { name: tool, arguments: input }
      const options = { timeout, maxTotalTimeout: timeout, signal }
      return answerOf(await client.callTool(request, options), target.maxBytes)
    },
    onChanged: (listener) => void changed.push(listener),
    onClosed: (listener) => void closed.push(listener),
    close: () => client.close(),
  }
}

function tell(listeners: readonly (() => void)[]): void {
  for (const listener of listeners) listener()
}

/** Whether the server has forgotten our session, so that what was asked has not been done. */
export function isForgotten(error: unknown): boolean {
  return statusIn(error) === 404
}

async function headersOf(auth: McpAuth, { open }: Around): Promise<Record<string, string>> {
  switch (auth.kind) {
    case 'none':
      return {}
    case 'bearer':
      return { authorization: `Bearer ${await open(auth.secret)}` }
    case 'header':
      return { [auth.name]: await open(auth.secret) }
  }
}

type Content = { type: string; text?: string }

function answerOf(
  {
    content,
    structuredContent,
    isError,
  }: { content?: unknown; structuredContent?: unknown; isError?: boolean | undefined },
  maxBytes: number,
): Answer {
  const parts = (Array.isArray(content) ? content : []) as Content[]
  const text = parts
    .map((part) => (part.type === 'text' ? (part.text ?? '') : `[${part.type} left out]`))
    .join('\n')
  const data = structuredContent ?? null
  const size = Buffer.byteLength(text) + (data === null ? 0 : JSON.stringify(data).length)
  if (size > maxBytes) throw new Error(`The answer is larger than ${maxBytes} bytes.`)
  return {
    isError: isError === true,
    text: text || (data === null ? '' : JSON.stringify(data)),
    data,
  }
}

function acceptAll(input: unknown) {
  return { valid: true as const, data: input as never, errorMessage: undefined }
}
