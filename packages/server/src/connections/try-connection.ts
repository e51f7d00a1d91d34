// Tries a connection by asking who we are over there, and remembers every request for whoever has to mend it.
import type { ConnectionTest } from '@baton/contract'
import { DeliveryError } from '@baton/integrations'
import { LostSecret } from '../settings/seal.ts'
import type { Watch } from './open-desk.ts'

/** A test that asks more often than this is not read to its end. */
const MOST_TRIED = 20

/** `open` makes a desk or a channel that asks through what watches. */
export async function tryConnection(
  open: (watch: Watch) => Promise<{ test(): Promise<string> }>,
  now: () => number,
): Promise<ConnectionTest> {
  const tried: ConnectionTest['tried'] = []
  const watch = (fetch: typeof globalThis.fetch) => watched(fetch, tried, now)
  try {
    const opened = await open(watch)
    return { ok: true, said: await opened.test(), tried }
  } catch (error) {
    if (error instanceof DeliveryError || error instanceof LostSecret)
      return { ok: false, said: error.message, tried }
    throw error
  }
}

function watched(
  fetch: typeof globalThis.fetch,
  tried: ConnectionTest['tried'],
  now: () => number,
): typeof globalThis.fetch {
  return async (input, init) => {
    const { method, url } = new Request(input, init)
    const began = now()
    const line = { method, url: withoutQuery(url), status: null as number | null, tookMs: 0 }
    if (tried.length < MOST_TRIED) tried.push(line)
    try {
      const response = await fetch(input, init)
      line.status = response.status
      return response
    } finally {
      line.tookMs = Math.max(0, Math.round(now() - began))
    }
  }
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}
