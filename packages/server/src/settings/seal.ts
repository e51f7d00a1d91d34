// Seals what must not be read from the database alone: with keys derived from BATON_SECRET, AES-256-GCM.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

export type Sealer = {
  /** Bound to its place, so that a row copied to another workspace or name opens nothing. */
  seal(value: string, place: string): string
  /** Throws a `LostSecret` when it was sealed with a secret that is not known here. */
  open(sealed: string, place: string): string
}

/** It is gone, or was sealed with another BATON_SECRET. Its words are for the operator. */
export class LostSecret extends Error {
  override readonly name = 'LostSecret'
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** `formerSecrets` only open: whatever is written again is sealed with `secret`. */
export function createSealer(secret: string, formerSecrets: readonly string[] = []): Sealer {
  const keys = [secret, ...formerSecrets].map(keyOf)
  const [current] = keys as [Key, ...Key[]]

  return {
    seal(value, place) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, current.bytes, iv).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
      return `${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`
    },
    open(sealed, place) {
      const at = sealed.indexOf('.')
      const bytes = Buffer.from(sealed.slice(at + 1), 'base64')
      // What was sealed before keys had ids says none: any of them may be its key.
      const key = at < 0 ? keys : keys.filter(({ id }) => id === sealed.slice(0, at))
      for (const { bytes: mine } of key) {
        const value = unsealed(mine, bytes, place)
        if (value !== null) return value
      }
      throw new LostSecret(
        'A secret was kept under another BATON_SECRET and cannot be opened. Enter it again.',
      )
    },
  }
}

type Key = { id: string; bytes: Buffer }

function keyOf(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, 'baton', 'secrets of workspaces', 32))
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { id, bytes }
}

function unsealed(key: Buffer, bytes: Buffer, place: string): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const body = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
