// One polite request: our name on it, within limits, and never off to another host.
import type { GuardedFetch } from '../../net/guarded-fetch.ts'

const MAX_REDIRECTS = 5
const TIMEOUT_MS = 20_000
/** Who we are and on whose behalf; the first word is what robots.txt may name. */
const USER_AGENT = 'BatonBot/1.0 (reads documentation for a support assistant)'
export const ROBOT = 'BatonBot'
const COURTESY = { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, br' }
/** Bytes are counted below, where it is said in words how much is too much. */
const LIMIT = Number.POSITIVE_INFINITY

export type Get = (
  url: URL,
  options: {
    accept: string
    maxBytes: number
    headers?: Record<string, string>
    /** Where redirects are not followed. */
    leavesOut?: (url: URL) => boolean
  },
) => Promise<Answer>

/** It redirects to a page that is left out: that one is not asked for. */
export class RedirectsToLeftOut extends Error {
  override readonly name = 'RedirectsToLeftOut'
  readonly to: URL
  constructor(to: URL) {
    super(`redirects to ${to.href}, which is left out`)
    this.to = to
  }
}

export type Answer = {
  status: number
  /** After redirects. */
  url: URL
  type: string
  headers: Headers
  body: Uint8Array
}

type Around = {
  /** Follows no redirect itself, and connects to no address that is not meant. */
  fetch: GuardedFetch['fetch']
  /** Where redirects may lead. */
  isInside(url: URL): boolean
  signal: AbortSignal
}

export function createGet({ fetch, isInside, signal }: Around): Get {
  return async (start, { accept, maxBytes, headers = {}, leavesOut }) => {
    let url = start
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await fetch(LIMIT)(url, {
        headers: { ...headers, ...COURTESY, accept },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      })
      const location =
        response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (location === null) return answerOf(response, url, maxBytes)
      await response.body?.cancel()
      const next = URL.canParse(location, url) ? new URL(location, url) : null
      if (!next) throw new Error('redirects to nowhere')
      if (!isInside(next)) throw new Error(`redirects to ${next.host}, which is another site`)
      if (leavesOut?.(next)) throw new RedirectsToLeftOut(next)
      url = next
    }
    throw new Error(`redirects more than ${MAX_REDIRECTS} times`)
  }
}

async function answerOf(response: Response, url: URL, maxBytes: number): Promise<Answer> {
  const { status, headers } = response
  const type = headers.get('content-type') ?? ''
  return { status, url, type, headers, body: await bodyOf(response, maxBytes) }
}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    if (done || !value) return Buffer.concat(parts)
    size += value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw new Error(`is larger than ${Math.round(maxBytes / 1e5) / 10} MB`)
    }
    parts.push(value)
  }
}

/** In the encoding the server or the page itself names. */
export function textOf({ type, body }: Answer): string {
  const head = Buffer.from(body.subarray(0, 2_048)).toString('latin1')
  const named =
    /charset="?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(body)
    throw error
  }
}
