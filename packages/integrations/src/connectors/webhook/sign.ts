// Standard Webhooks, both directions: an id that stays the same over every attempt, the moment of the attempt, and an HMAC
// over both and the bytes of the body. Facts: github.com/standard-webhooks/standard-webhooks, spec at b2fa7b8.
import { createHmac } from 'node:crypto'
import type { WebhookRequest } from '../../connector.ts'
import { Unauthentic } from '../../errors.ts'
import { isSame, requireRecent } from '../../signature.ts'

/** The key is the part after `whsec_`, 24 to 64 bytes in Base64. */
export const SIGNING_SECRET = {
  pattern: /^whsec_(?=.{32,88}$)[A-Za-z0-9+/]+={0,2}$/,
  words: 'must be whsec_ and 24 to 64 random bytes in Base64',
}

type Signed = { id: string; timestamp: string; body: string }

/** One signature for each secret: while a secret is being replaced, a receiver may know either. */
export function signedHeaders(secrets: string[], { id, at, body }: ToSign): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((one) => signatureOf(one, { id, timestamp, body })).join(' '),
  }
}

type ToSign = { id: string; at: Date; body: string }

export function signatureOf(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** Throws unless one of the claimed signatures is by one of the secrets, over these bytes, and of the present. */
export function requireSigned(
  secrets: string[],
  { headers, body }: Pick<WebhookRequest, 'headers' | 'body'>,
  now: Date,
): void {
  const id = headers.get('webhook-id')
  const timestamp = headers.get('webhook-timestamp') ?? ''
  if (!id || !/^\d{1,12}$/.test(timestamp)) throw new Unauthentic('The webhook is not signed.')
  const claimed = (headers.get('webhook-signature') ?? '').split(' ')
  const expected = secrets.map((secret) => signatureOf(secret, { id, timestamp, body }))
  if (!claimed.some((one) => expected.some((right) => isSame(one, right))))
    throw new Unauthentic('The signature does not match.')
  requireRecent(new Date(Number(timestamp) * 1_000), now)
}
