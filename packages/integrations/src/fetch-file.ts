// Fetches a file that a teammate attached over there: with the connection's credentials where they belong, and never
// with them anywhere else a redirect leads.
import type { Io } from './connector.ts'
import { DeliveryError } from './errors.ts'

const MAX_REDIRECTS = 3
const TIMEOUT_MS = 30_000

type Asked = {
  name: string
  url: string
  /** Sent to the host of our own API alone. */
  headers?: () => Promise<Record<string, string>> | Record<string, string>
}

export async function fetchFile(
  io: Io,
  { name, url, headers }: Asked,
): Promise<AsyncIterable<Uint8Array>> {
  const home = new URL(io.baseUrl).host
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  let address = new URL(url, io.baseUrl)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const given = address.host === home ? await headers?.() : undefined
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
    if (response.ok && response.body) return response.body
    throw new DeliveryError(
      `The file ${name} cannot be fetched: ${address.host} answered ${response.status}.`,
      {
        retry: response.status >= 500,
        status: response.status,
      },
    )
  }
  throw new DeliveryError(`The file ${name} cannot be fetched: too many redirects.`, {
    retry: false,
  })
}

/** The token that was good for what was read a moment ago, from which the file is known. */
export function keptToken(io: Pick<Io, 'tokens'>): Promise<string> {
  return io.tokens.get(async (kept) => {
    if (kept) return kept
    throw new DeliveryError('We are not signed in there. Connect again.', { retry: false })
  })
}
