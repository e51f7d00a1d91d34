// Customers carry a signed token that names one conversation and nothing else.
import { jwtVerify, SignJWT } from 'jose'
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
  const key = new TextEncoder().encode(`${secret}:customers`)
  const proved = createProved<Ref>(REMEMBERED, now)

  return {
    async issue(ref) {
      const issuedAt = Math.floor(now() / 1_000)
      const until = issuedAt + VALID_SECONDS
      const token = await new SignJWT({ ws: ref.workspaceId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(ref.conversationId)
        .setAudience(AUDIENCE)
        .setIssuedAt(issuedAt)
        .setExpirationTime(until)
        .sign(key)
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
