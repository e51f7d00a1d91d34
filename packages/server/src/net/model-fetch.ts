// How models are reached. The server's own model and the providers' own addresses are asked as they are; an address that
// somebody typed into the settings of a workspace goes past the guard, so that it leads to nothing inside.
import type { ModelSettings } from '@baton/contract'
import { type GuardedFetch, guardedFetch } from './guarded-fetch.ts'

/** No answer to a customer is as long as this. */
const MAX_BYTES = 8 * 1024 * 1024
const PROVIDERS = [
  'https://api.openai.com',
  'https://api.anthropic.com',
  'https://generativelanguage.googleapis.com',
]

type Around = {
  fetch: typeof globalThis.fetch
  /** What the environment of the server says. */
  ofServer: ModelSettings
  privateHosts: readonly string[]
}

export function modelFetch({ fetch, ofServer, privateHosts }: Around): typeof globalThis.fetch {
  const known = new Set(PROVIDERS)
  if (ofServer.provider !== 'built-in' && ofServer.baseUrl)
    known.add(new URL(ofServer.baseUrl).origin)
  // Made when first needed: most servers never do.
  let guarded: GuardedFetch | null = null
  return (input, init) => {
    const { origin } = new URL(input instanceof Request ? input.url : input)
    if (known.has(origin)) return fetch(input, init)
    guarded ??= guardedFetch({ privateHosts })
    return guarded.fetch(MAX_BYTES)(input, init)
  }
}
