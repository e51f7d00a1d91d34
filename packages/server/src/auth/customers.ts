// Customers carry a signed token that names one conversation and nothing else.
import { createHmac } from 'node:crypto'
import { jwtVerify } from 'jose'
import type { Ref } from '../store/store.ts'
import { createProved } from './proved.ts'

/** A customer may come back to their conversation for this long. */
const VALID_SECONDS = 30 * 24 * 3600
const AUDIENCE = 'baton:conversation'

export type CustomerTokens = {
  issue(ref: Ref): Promise<string>
  /** Null for a token that is forged, expired, or made for something else. */
  verify(token: string): Promise<Ref | null>
}

/** A proof costs more than most of what it is asked for, and a customer's page sends the same token again and again. */
const REMEMBERED = 5_000

export function customerTokens(secret: string, now: () => number): CustomerTokens {
  const secretKey = `${secret}:customers`
  const key = new TextEncoder().encode(secretKey)
  const proved = createProved<Ref>(REMEMBERED, now)

  return {
    async issue(ref) {
      const issuedAt = Math.floor(now() / 1_000)
      const until = issuedAt + VALID_SECONDS
      const { workspaceId: ws, conversationId: sub } = ref
      const token = signed({ ws, sub, aud: AUDIENCE, iat: issuedAt, exp: until }, secretKey)
      // It comes back in a moment, with the first message.
      proved.set(token, { ...ref }, until * 1_000)
      return token
    },

    async verify(token) {
      const known = proved.get(token)
      if (known) return known
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: AUDIENCE,
          currentDate: new Date(now()),
        })
        const { ws, sub, exp } = payload
        if (typeof ws !== 'string' || !sub || !exp) return null
        const ref = { workspaceId: ws, conversationId: sub }
        proved.set(token, ref, exp * 1_000)
        return ref
      } catch {
        // Whatever is wrong with it, the answer is the same: nobody we know.
        return null
      }
    },
  }
}

/** RFC 7515, compact. Here and now: a library's way round by the thread pool costs as much as opening the conversation. */
function signed(claims: Record<string, unknown>, key: string): string {
  const text = `${JWT_HEADER}.${encoded(claims)}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

const JWT_HEADER = encoded({ alg: 'HS256' })

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
