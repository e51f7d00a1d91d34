// Proofs that a webhook is the desk's own, and of the present.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Unauthentic } from './errors.ts'

type Claim = {
  claimed: string | null
  /** Bytes where nobody promises that they are text. */
  signed: string | Uint8Array
  secret: string | Uint8Array
  encoding: 'hex' | 'base64'
  algorithm?: 'sha256' | 'sha1'
}

/** Throws unless `claimed` is the HMAC of `signed`. A missing signature is a wrong one. */
export function requireSignature(claim: Claim): void {
  if (!isSignature(claim)) throw new Unauthentic('The signature does not match.')
}

export function isSignature({ claimed, signed, secret, encoding, algorithm }: Claim): boolean {
  const expected = createHmac(algorithm ?? 'sha256', secret)
    .update(signed)
    .digest(encoding)
  return claimed !== null && isSame(claimed, expected)
}

/** Takes as long for a good guess as for a bad one. */
export function isSame(claimed: string, expected: string): boolean {
  const a = Buffer.from(claimed)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

const RECENT_MS = 5 * 60_000

/** Throws when a signed moment is more than five minutes away, so that an old request cannot be sent again. */
export function requireRecent(signedAt: Date, now: Date): void {
  const distance = Math.abs(now.getTime() - signedAt.getTime())
  if (!(distance <= RECENT_MS)) throw new Unauthentic('The signature is too old.')
}
