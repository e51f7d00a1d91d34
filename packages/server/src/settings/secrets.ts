// Secrets of a workspace: sealed with a key derived from BATON_SECRET, opened only where they are used.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { SecretRef } from '@baton/contract'
import type { Pool } from 'pg'

export type Secrets = {
  /** Keeps a secret and returns how settings name it. */
  keep(workspaceId: string, value: string): Promise<SecretRef>
  /** Throws in words that an operator understands when it is gone or was sealed with another BATON_SECRET. */
  open(workspaceId: string, ref: SecretRef): Promise<string>
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
/** Letters that are shown of a secret, and how long it must be for that not to give it away. */
const HINT = 4
const LONG_ENOUGH = 16

/** It is gone, or was sealed with another BATON_SECRET. Its words are for the operator. */
export class LostSecret extends Error {
  override readonly name = 'LostSecret'
}

type Around = { secret: string; now: () => number; newId: (prefix: string) => string }

export function postgresSecrets(pool: Pool, { secret, now, newId }: Around): Secrets {
  const key = Buffer.from(hkdfSync('sha256', secret, 'baton', 'secrets of workspaces', 32))

  return {
    async keep(workspaceId, value) {
      const secretId = newId('sec')
      const sealed = seal(key, value, `${workspaceId} ${secretId}`)
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
      return unseal(key, row.sealed, `${workspaceId} ${secretId}`)
    },
  }
}

/** Bound to its place, so that a row copied to another workspace or name opens nothing. */
function seal(key: Buffer, value: string, place: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

function unseal(key: Buffer, sealed: string, place: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    const body = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch (error) {
    throw new LostSecret(
      'A secret was kept under another BATON_SECRET and cannot be opened. Enter it again.',
      { cause: error },
    )
  }
}
