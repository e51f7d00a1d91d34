// Gets the signed token of the customer from the host application, and gets a new one before the old one ends.
import { ApiError, NetworkError, problemOf } from '../errors.ts'

export type TokenSource = {
  /** One that is good for a while yet; null when the host application leaves the customer anonymous. */
  get(): Promise<string | null>
  /** A new one, whatever the old one is. */
  renew(): Promise<string | null>
}

type TokenOptions = {
  /** Answers a POST with `{ token, expiresAt }`, as `createAssistantTokenHandler` does. */
  endpoint: string
  /** Told to the endpoint, which decides whether to believe it. */
  endUserId?: string | undefined
  fetch: typeof globalThis.fetch
  now: () => number
}

type Answer = { token: string | null; expiresAt: string | null }

type From = {
  tokenEndpoint?: string
  getToken?: () => Promise<string | null>
  endUserId?: string
}

/** Null where customers are anonymous. */
export function openTokens(
  { tokenEndpoint, getToken, endUserId }: From,
  fetch: TokenOptions['fetch'],
): TokenSource | null {
  if (getToken) return { get: getToken, renew: getToken }
  if (!tokenEndpoint) return null
  return tokenSource({ endpoint: tokenEndpoint, endUserId, fetch, now: Date.now })
}

/** A token is used at once, so this is only for a slow way to the server. */
const SPARE_MS = 60_000

function tokenSource({ endpoint, endUserId, fetch, now }: TokenOptions): TokenSource {
  let kept: Answer | null = null
  let asking: Promise<string | null> | null = null

  async function ask(): Promise<string | null> {
    kept = await answerOf(endpoint, endUserId, fetch)
    return kept.token
  }
  const renew = () => {
    asking ??= ask().finally(() => {
      asking = null
    })
    return asking
  }
  return {
    renew,
    async get() {
      const until = kept?.expiresAt ? Date.parse(kept.expiresAt) : Number.POSITIVE_INFINITY
      return kept && now() < until - SPARE_MS ? kept.token : renew()
    },
  }
}

async function answerOf(
  endpoint: string,
  endUserId: string | undefined,
  fetch: TokenOptions['fetch'],
): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(endUserId === undefined ? {} : { endUserId }),
    })
    if (!response.ok) throw new ApiError(await problemOf(response))
    const { token = null, expiresAt = null } = (await response.json()) as Partial<Answer>
    return { token, expiresAt }
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new NetworkError(`POST ${endpoint}`, error)
  }
}
