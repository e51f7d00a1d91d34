// Requests to addresses that people typed into settings. What only insiders can reach is refused, by the address that is
// really connected to: a name that leads elsewhere the second time it is looked up gains nothing.
import { lookup as systemLookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { isPrivate } from './guard.ts'

export type AllAddresses = (hostname: string) => Promise<{ address: string; family: number }[]>

export type Around = {
  /** Hosts, or hosts with a port, that may be reached although they are private, and without TLS. */
  privateHosts: readonly string[]
  lookup?: AllAddresses
}

export type GuardedFetch = {
  /** Like the platform's, except that it follows no redirect. An answer may have at most `maxBytes`. */
  fetch(maxBytes: number): typeof globalThis.fetch
  close(): void
}

/** The address is one that must not be asked. Its words are for the operator. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

const systemAddresses: AllAddresses = (hostname) => systemLookup(hostname, { all: true })

export function guardedFetch({ privateHosts, lookup }: Around): GuardedFetch {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 50 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 50 }),
  }
  const allowed = new Set(privateHosts.map((host) => host.toLowerCase().replace(/[[\]]/g, '')))

  return {
    fetch: (maxBytes) => async (input, init) => {
      const request = new Request(input, init)
      const url = new URL(request.url)
      const isAllowed = allowed.has(bareHost(url)) || allowed.has(`${bareHost(url)}:${portOf(url)}`)
      checkUrl(url, isAllowed)
      const body = request.body ? Buffer.from(await request.arrayBuffer()) : null
      request.signal.throwIfAborted()
      const sent = (url.protocol === 'https:' ? https : http).request(url, {
        method: request.method,
        headers: {
          ...Object.fromEntries(request.headers),
          'accept-encoding': 'identity',
          ...(body ? { 'content-length': body.length } : {}),
        },
        agent: agents[url.protocol as keyof typeof agents],
        lookup: checkedLookup(lookup ?? systemAddresses, isAllowed),
        signal: request.signal,
      })
      return answerOf(sent, body, maxBytes)
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

function checkUrl(url: URL, isAllowed: boolean): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Forbidden(`${url.protocol}// is not an address on the web.`)
  if (isAllowed) return
  const host = bareHost(url)
  // A literal address is never looked up, so it is judged here.
  if (isIP(host) && isPrivate(host)) throw inside(url.host, host)
  if (url.protocol === 'http:') throw new Forbidden(`${url.host} must be reached by https.`)
}

function checkedLookup(lookup: AllAddresses, isAllowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (addresses) => {
        const hidden = isAllowed ? undefined : addresses.find(({ address }) => isPrivate(address))
        const [first] = addresses
        if (hidden) callback(inside(hostname, hidden.address), '', 0)
        else if (!first) callback(new Error(`${hostname} has no address.`), '', 0)
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, '', 0),
    )
  }
}

function inside(host: string, address: string): Forbidden {
  const what = host === address ? 'is a private address' : `is a private address (${address})`
  return new Forbidden(`${host} ${what}. Name it in BATON_PRIVATE_HOSTS if that is meant.`)
}

function answerOf(
  sent: http.ClientRequest,
  body: Buffer | null,
  maxBytes: number,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject)
    sent.on('response', (incoming) => {
      const { statusCode = 0, headers } = incoming
      const empty = statusCode === 204 || statusCode === 304 || sent.method === 'HEAD'
      const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      )
      if (empty) incoming.resume()
      const stream = empty ? null : limited(incoming, maxBytes)
      try {
        resolve(new Response(stream, { status: statusCode, headers: flat }))
      } catch (error) {
        incoming.destroy()
        reject(error)
      }
    })
    sent.end(body ?? undefined)
  })
}

function limited(incoming: http.IncomingMessage, maxBytes: number): ReadableStream<Uint8Array> {
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > maxBytes) throw new Error(`The answer is larger than ${maxBytes} bytes.`)
      controller.enqueue(chunk)
    },
  })
  return (Readable.toWeb(incoming) as ReadableStream<Uint8Array>).pipeThrough(counted)
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').toLowerCase()
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}
