// Fetches a file that a teammate attached over there: with the connection's credentials where they belong, and never
// with them anywhere else a redirect leads.
import type { Io } from './connector.ts'
import { DeliveryError } from './errors.ts'

const MAX_REDIRECTS = 3
const TIMEOUT_MS = 30_000

type Asked = {
  name: string
  url: string
  /** Sent to the host of our own API alone, and to `filesAt`. */
  headers?: () => Promise<Record<string, string>> | Record<string, string>
  /** Where the vendor keeps its files, when that is a host of its own. */
  filesAt?: string
  /** For vendors that answer whoever may not have it with a page to sign in at, and with 200. */
  isPage?: (contentType: string) => boolean
}

export async function fetchFile(
  io: Io,
  { name, url, headers, filesAt, isPage }: Asked,
): Promise<AsyncIterable<Uint8Array>> {
  const { host } = new URL(io.baseUrl)
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  let address = new URL(url, io.baseUrl)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const isTheirs = address.host === host || (address.host === filesAt && isSecure(address))
    const given = isTheirs ? await headers?.() : undefined
    const response = await io.fetch(address, {
      redirect: 'manual',
      signal,
      ...(given ? { headers: given } : {}),
    })
    const next = response.status >= 300 && response.status < 400 && response.headers.get('location')
    if (next) {
      address = new URL(next, address)
      continue
    }
    if (response.ok && isPage?.(response.headers.get('content-type') ?? ''))
      throw notToBeHad(name, `${address.host} asks us to sign in. May Baton read files there?`)
    if (response.ok && response.body) return response.body
    throw new DeliveryError(
      `The file ${name} cannot be fetched: ${address.host} answered ${response.status}.`,
      {
        retry: response.status >= 500,
        status: response.status,
      },
    )
  }
  throw notToBeHad(name, 'too many redirects.')
}

/** Thrown when it is opened, so that the customer is told its name and the operator why. */
export function notToBeHad(name: string, why: string): DeliveryError {
  return new DeliveryError(`The file ${name} cannot be fetched: ${why}`, { retry: false })
}

/** The token that was good for what was read a moment ago, from which the file is known. */
export function keptToken(io: Pick<Io, 'tokens'>): Promise<string> {
  return io.tokens.get(async (kept) => {
    if (kept) return kept
    throw new DeliveryError('We are not signed in there. Connect again.', { retry: false })
  })
}

function isSecure({ protocol }: URL): boolean {
  return protocol === 'https:'
}
