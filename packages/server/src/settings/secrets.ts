// Secrets of a workspace: kept sealed, opened only where they are used.
import type { SecretRef } from '@baton/contract'
import type { Pool } from 'pg'
import { LostSecret, type Sealer } from './seal.ts'

export type Secrets = {
  /** Keeps a secret and returns how settings name it. */
  keep(workspaceId: string, value: string): Promise<SecretRef>
  /** Throws in words that an operator understands when it is gone or was sealed with another BATON_SECRET. */
  open(workspaceId: string, ref: SecretRef): Promise<string>
}

/** Letters that are shown of a secret, and how long it must be for that not to give it away. */
const HINT = 4
const LONG_ENOUGH = 16

type Around = { sealer: Sealer; now: () => number; newId: (prefix: string) => string }

export function postgresSecrets(pool: Pool, { sealer, now, newId }: Around): Secrets {
  return {
    async keep(workspaceId, value) {
      const secretId = newId('sec')
      const sealed = sealer.seal(value, `${workspaceId} ${secretId}`)
      await pool.query(
        'insert into secrets (workspace_id, id, sealed, at) values ($1, $2, $3, $4)',
        [workspaceId, secretId, sealed, new Date(now()).toISOString()],
      )
      return { secretId, hint: value.length >= LONG_ENOUGH ? value.slice(-HINT) : '' }
    },

    async open(workspaceId, { secretId }) {
      const { rows } = await pool.query<{ sealed: string }>({
        name: 'secrets.open',
        text: 'select sealed from secrets where workspace_id = $1 and id = $2',
        values: [workspaceId, secretId],
      })
      const [row] = rows
      if (!row) throw new LostSecret('A secret that the settings name is gone. Enter it again.')
      return sealer.open(row.sealed, `${workspaceId} ${secretId}`)
    },
  }
}
