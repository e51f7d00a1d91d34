// One request over HTTP, in the shape of the platform's `fetch`: what all that leaves this process by address has in common.
// Of the platform's own, which follows the whole specification of browsers, half of a request's work would be.
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Duplex, pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

export type Wanted = {
  url: URL
  method: string
  headers: Record<string, string>
  body: string | Uint8Array | null
  signal: AbortSignal | null
}

type Way = {
  /** An answer may have at most so many. */
  maxBytes: number
  agent: http.Agent | undefined
  lookup?: LookupFunction
}

/** The arguments of `fetch`. Bodies that are neither text nor bytes are made so by the platform. */
export async function wantedOf(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<Wanted> {
  const { body = null, headers = {}, method = 'GET', signal = null } = init
  const isPlain = body === null || typeof body === 'string' || body instanceof Uint8Array
  if (input instanceof Request || !isPlain) return ofRequest(new Request(input, init))
  const named = headers instanceof Headers || Array.isArray(headers) ? [...headers] : null
  const given = named ? Object.fromEntries(named) : (headers as Record<string, string>)
  // As the platform says it of a text that nobody has named.
  const type = typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}
  const url = new URL(input)
  // They would go along with every request, and be written into every log on the way.
  if (url.username !== '' || url.password !== '')
    throw new TypeError('The address holds a user name or a password.')
  return { url, method, headers: { ...type, ...lowered(given) }, body, signal }
}

async function ofRequest(request: Request): Promise<Wanted> {
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null
  const { method, signal } = request
  const headers = Object.fromEntries(request.headers)
  return { url: new URL(request.url), method, headers, body, signal }
}

function lowered(headers: Record<string, string | undefined>): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) result[name.toLowerCase()] = value
  return result
}

/** Follows no redirect. */
export function send(wanted: Wanted, { maxBytes, agent, lookup }: Way): Promise<Response> {
  const { url, method, body, signal } = wanted
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const sent = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: {
        // Whoever wants an answer packed says so: packed, the words of a stream would come in lumps.
        'accept-encoding': 'identity',
        ...wanted.headers,
        ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
      agent,
      ...(lookup ? { lookup } : {}),
      ...(signal ? { signal } : {}),
    })
    sent.on('error', (error) => reject(namedFault(error)))
    sent.on('response', (incoming) => {
      try {
        resolve(answerOf(sent, incoming, maxBytes))
      } catch (error) {
        incoming.destroy()
        reject(error)
      }
    })
    sent.end(body ?? undefined)
  })
}

function answerOf(sent: ClientRequest, incoming: IncomingMessage, maxBytes: number): Response {
  const { statusCode: status = 0, headers } = incoming
  const empty = status === 204 || status === 304 || sent.method === 'HEAD'
  const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  if (empty) incoming.resume()
  return new Response(empty ? null : limited(unpacked(incoming), maxBytes), {
    status,
    headers: flat,
  })
}

/** Of a host with several addresses each has its fault, and the whole has no words: the first stands for all. */
function namedFault(error: Error): Error {
  const [first] = error instanceof AggregateError ? error.errors : []
  return first instanceof Error ? first : error
}

/** Before its bytes are counted: what is small packed may be endless unpacked. */
function unpacked(incoming: IncomingMessage): Readable {
  const unpack = UNPACK[incoming.headers['content-encoding']?.trim().toLowerCase() ?? '']
  return unpack ? pipeline(incoming, unpack(), told) : incoming
}

/** A fault on the way ends the last stream with its error, where the reader meets it. */
function told(): void {}

const UNPACK: Record<string, (() => Duplex) | undefined> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Of pieces that nobody reads yet, so many wait. */
const WAITING = 8

/** By hand: a stream made from the other kind, piped through one that counts, costs more than the request. */
function limited(incoming: Readable, maxBytes: number): ReadableStream<Uint8Array> {
  let size = 0
  let isOver = false
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = (fault?: Error) => {
          if (isOver) return
          isOver = true
          if (fault) controller.error(fault)
          else controller.close()
        }
        incoming.on('data', (chunk: Uint8Array) => {
          if (isOver) return
          size += chunk.length
          if (size > maxBytes) {
            end(new Error(`The answer is larger than ${maxBytes} bytes.`))
            incoming.destroy()
            return
          }
          controller.enqueue(chunk)
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
        })
        incoming.once('end', () => end())
        incoming.on('error', end)
        // Only where it is due: an error takes down where it was made, which costs more than the rest.
        incoming.once('close', () => isOver || end(new Error('The connection broke.')))
      },
      pull: () => void incoming.resume(),
      cancel() {
        isOver = true
        incoming.destroy()
      },
    },
    { highWaterMark: WAITING },
  )
}
