// Access tokens of connections: sealed, renewed by one caller at a time over all processes, and kept before they are used.
import type { KeptToken, Tokens } from '@baton/integrations'
import type { Pool } from 'pg'
import type { Sealer } from '../settings/seal.ts'
import { inTransaction } from '../store/transaction.ts'

export type ConnectionTokens = {
  of(workspaceId: string, connectionId: string): Tokens
  /** What a sign-in has brought. */
  keep(workspaceId: string, connectionId: string, token: KeptToken): Promise<void>
}

/** One that ends this soon would be refused on the way. */
const MARGIN_MS = 60_000

export function postgresTokens(pool: Pool, sealer: Sealer, now: () => number): ConnectionTokens {
  const known = new Map<string, KeptToken>()

  const isGood = (token: KeptToken | null, refused: string | undefined): token is KeptToken =>
    token !== null &&
    token.accessToken !== refused &&
    (!token.expiresAt || Date.parse(token.expiresAt) > now() + MARGIN_MS)

  function unsealed(sealed: string | null | undefined, place: string): KeptToken | null {
    return sealed ? (JSON.parse(sealer.open(sealed, place)) as KeptToken) : null
  }

  /** The row is locked while the vendor is asked: whoever else wants a new one waits, and then finds it. */
  async function renewed(
    [workspaceId, connectionId]: [string, string],
    obtain: (kept: KeptToken | null) => Promise<KeptToken>,
    refused: string | undefined,
  ): Promise<KeptToken> {
    const place = `${workspaceId} ${connectionId} tokens`
    return inTransaction(pool, async (client) => {
      await client.query(
        'insert into connection_states (workspace_id, connection_id) values ($1, $2) on conflict do nothing',
        [workspaceId, connectionId],
      )
      const { rows } = await client.query<{ tokens: string | null }>(
        'select tokens from connection_states where workspace_id = $1 and connection_id = $2 for update',
        [workspaceId, connectionId],
      )
      const kept = unsealed(rows[0]?.tokens, place)
      if (isGood(kept, refused)) return kept
      const fresh = await obtain(kept)
      await client.query(
        'update connection_states set tokens = $3 where workspace_id = $1 and connection_id = $2',
        [workspaceId, connectionId, sealer.seal(JSON.stringify(fresh), place)],
      )
      return fresh
    })
  }

  return {
    of: (workspaceId, connectionId) => ({
      async get(obtain, refused) {
        const key = `${workspaceId} ${connectionId}`
        const mine = known.get(key) ?? null
        if (isGood(mine, refused)) return mine.accessToken
        const token = await renewed([workspaceId, connectionId], obtain, refused)
        known.set(key, token)
        return token.accessToken
      },
    }),
    async keep(workspaceId, connectionId, token) {
      const sealed = sealer.seal(JSON.stringify(token), `${workspaceId} ${connectionId} tokens`)
      await pool.query(
        `insert into connection_states (workspace_id, connection_id, tokens) values ($1, $2, $3)
         on conflict (workspace_id, connection_id) do update set tokens = excluded.tokens`,
        [workspaceId, connectionId, sealed],
      )
      known.delete(`${workspaceId} ${connectionId}`)
    },
  }
}
