// A connector's world for one test: a clock that stands still, tokens in memory.
import type { Io, KeptToken, Tokens } from '../connector.ts'

export const NOW = new Date('2026-01-05T09:00:00.000Z')

export function ioWith(fetch: typeof globalThis.fetch, around: Partial<Io> = {}): Io {
  return {
    fetch,
    reach: async (host) => host,
    now: () => NOW,
    baseUrl: 'https://vendor.example',
    webhookUrl: 'https://help.example/webhooks/con_1/wk_secret',
    tokens: tokensInMemory(),
    ...around,
  }
}

/** As the real one: one refresh at a time. */
export function tokensInMemory(
  kept: KeptToken | null = null,
): Tokens & { kept(): KeptToken | null } {
  let known = kept
  let turn: Promise<unknown> = Promise.resolve()
  return {
    kept: () => known,
    get(obtain, refused) {
      const mine = turn.then(async () => {
        const ended = known?.expiresAt && Date.parse(known.expiresAt) < NOW.getTime() + 60_000
        if (!known || ended || known.accessToken === refused) known = await obtain(known)
        return known.accessToken
      })
      turn = mine.catch(() => {})
      return mine
    },
  }
}
