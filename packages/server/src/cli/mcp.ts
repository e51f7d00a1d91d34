// baton mcp --url https://support.example.com
// An MCP server on standard input that offers what a Baton's /mcp offers: each list and each call is that Baton's. What the
// key may do is decided there. Standard output belongs to the protocol; every word for people goes to standard error.
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import {
  Client,
  ProtocolError,
  SdkHttpError,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client'
import { Server } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { environment } from '../env.ts'
import type { Io } from './command.ts'

const HELP = `Usage: baton mcp --url <address> [--key <key>]

An MCP server on standard input, for programs that speak no HTTP: it offers the tools of the Baton at that address.

  BATON_API_KEY=bk_… baton mcp --url https://support.example.com

Options:
  --url <address>      Where Baton is; /mcp is added where it is missing
  --key <key>          An access key (Settings › Access keys). Rather give it as BATON_API_KEY: what is written in a
                       command can be read by every user of this computer. One that only reads offers what only reads

Ends with 0 when standard input ends, with 1 when Baton could not be reached or refused the key, with 2 when the command
was wrong.
`

/** A person may be asked for meanwhile, and an answer may take its time. */
const PATIENCE_MS = 120_000

export async function run(args: string[], io: Io, given = environment): Promise<number> {
  const { out, err } = io
  const wanted = parse(args, given.BATON_API_KEY?.trim())
  if ('help' in wanted) {
    out.write(HELP)
    return 0
  }
  if ('problem' in wanted) {
    err.write(`${wanted.problem}\n\n${HELP}`)
    return 2
  }
  if (wanted.isOpen)
    err.write('This address has no TLS: whoever is on the way can read the key and what is said.\n')
  const client = new Client({ name: 'baton-stdio', version: VERSION })
  try {
    await client.connect(lineTo(wanted), { signal: io.signal })
  } catch (error) {
    err.write(`${inWords(error, wanted.url)}\n`)
    return 1
  }
  await serve(client, wanted.url, io)
  await client.close()
  return 0
}

const VERSION = '0.1.0'

type Wanted = { url: URL; key: string; isOpen: boolean }

function lineTo({ url, key }: Wanted): StreamableHTTPClientTransport {
  return new StreamableHTTPClientTransport(url, {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  })
}

/** Until whoever started us closes our standard input, or stops us. */
async function serve(client: Client, url: URL, { in: input, out, err, signal }: Io): Promise<void> {
  const told = async <Result>(asked: Promise<Result>): Promise<Result> => {
    try {
      return await asked
    } catch (error) {
      if (error instanceof ProtocolError) throw error
      // The model reads it as well: what it may tell, and nothing of ours.
      const words = inWords(error, url)
      err.write(`${words}\n`)
      throw new ProtocolError(INTERNAL_ERROR, words)
    }
  }
  const line = new StdioServerTransport(input as Readable, out as Writable)
  const handle = serveStdio(
    () => {
      const server = new Server(
        { name: 'baton', title: 'Baton', version: VERSION },
        { capabilities: { tools: {} } },
      )
      server.setRequestHandler('tools/list', async (_, { mcpReq }) => {
        const { tools } = await told(client.listTools({}, { signal: mcpReq.signal }))
        return { tools }
      })
      server.setRequestHandler('tools/call', ({ params }, { mcpReq }) => {
        const { name, arguments: values } = params
        const options = { signal: mcpReq.signal, timeout: PATIENCE_MS }
        return told(client.callTool({ name, ...(values ? { arguments: values } : {}) }, options))
      })
      return server
    },
    { transport: line, onerror: (error) => err.write(`${error.message}\n`) },
  )
  await Promise.race([once(input, 'end'), once(input, 'close'), stopped(signal)])
  await handle.close()
}

const INTERNAL_ERROR = -32_603

function stopped(signal: AbortSignal): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : once(signal, 'abort')
}

function inWords(error: unknown, url: URL): string {
  const where = `Baton at ${url.origin}`
  const status = error instanceof SdkHttpError ? error.status : null
  if (status === 401 || error instanceof UnauthorizedError)
    return `${where} refuses this key. Make one under Settings › Access keys, and give it as BATON_API_KEY.`
  if (status === 404) return `There is no MCP server at ${url.href}. Is the address Baton's?`
  if (status !== null) return `${where} answered with ${status}. Try again later.`
  if (error instanceof ProtocolError) return `${where} answered: ${error.message}`
  return `${where} does not answer (${reasonOf(error)}). Is the address right, and is it running?`
}

/** What `fetch` says of a line that broke stands behind what it says. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0])
  return cause instanceof Error ? reasonOf(cause) : error.message
}

type Parsed = { help: true } | { problem: string } | Wanted

function parse(args: string[], fromEnvironment: string | undefined): Parsed {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    if (values.help) return { help: true }
    const key = values.key ?? fromEnvironment ?? ''
    if (!values.url) return { problem: 'Say where Baton is: --url https://support.example.com' }
    if (!/^https?:\/\//.test(values.url) || !URL.canParse(values.url))
      return { problem: '--url must be an address such as https://support.example.com' }
    if (key === '') return { problem: 'Give an access key as BATON_API_KEY, or with --key.' }
    if (!/^bk_[\w-]+$/.test(key)) return { problem: 'An access key begins with bk_.' }
    const url = new URL(values.url)
    if (!/\/mcp\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/mcp`
    return { url, key, isOpen: url.protocol === 'http:' && !LOOPBACK.has(url.hostname) }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const OPTIONS = {
  url: { type: 'string' },
  key: { type: 'string' },
  help: { type: 'boolean' },
} as const
