// What customers carry: a signed token for one conversation and nothing else, and one that names the customer on one of
// their devices, with which they find their conversations again.
import { createHmac } from 'node:crypto'
import { type JWTPayload, jwtVerify } from 'jose'
import type { Ref } from '../store/store.ts'
import { createProved } from './proved.ts'

const DAY_SECONDS = 24 * 3600
/** A customer may come back to their conversation for this long. */
const CONVERSATION_SECONDS = 30 * DAY_SECONDS
/** Whom nobody can sign in again is known for longer than those whom their application signs in each time. */
const DEVICE_SECONDS = { anonymous: 180 * DAY_SECONDS, verified: 30 * DAY_SECONDS }

/** Whose token it is. Tokens that are older than devices say nothing of it. */
export type Bearer = { customerId: string; deviceId: string }
export type Known = Ref & Partial<Bearer>
export type Device = Bearer & { workspaceId: string; verified: boolean }

export type CustomerTokens = {
  issue(ref: Ref, bearer?: Bearer): Promise<string>
  /** Null for a token that is forged, expired, or made for something else. */
  verify(token: string): Promise<Known | null>
  issueDevice(device: Device): Promise<string>
  verifyDevice(token: string): Promise<Device | null>
}

/** A proof costs more than most of what it is asked for, and a customer's page sends the same token again and again. */
const REMEMBERED = 2_000

export function customerTokens(secret: string, now: () => number): CustomerTokens {
  const conversations = signedFor<Known>('baton:conversation', { secret, now }, (payload) => {
    const { ws, sub, cus, dev } = payload
    if (typeof ws !== 'string' || !sub) return null
    const bearer =
      typeof cus === 'string' && typeof dev === 'string' ? { customerId: cus, deviceId: dev } : {}
    return { workspaceId: ws, conversationId: sub, ...bearer }
  })
  const devices = signedFor<Device>('baton:device', { secret, now }, ({ ws, sub, dev, ver }) =>
    typeof ws === 'string' && sub && typeof dev === 'string'
      ? { workspaceId: ws, customerId: sub, deviceId: dev, verified: ver === true }
      : null,
  )
  return {
    issue({ workspaceId, conversationId }, bearer) {
      const whose = bearer && { cus: bearer.customerId, dev: bearer.deviceId }
      const known = { workspaceId, conversationId, ...bearer }
      const claims = { ws: workspaceId, sub: conversationId, ...whose }
      return conversations.sign(claims, CONVERSATION_SECONDS, known)
    },
    verify: conversations.verify,
    issueDevice(device) {
      const { workspaceId, customerId, deviceId, verified } = device
      const seconds = DEVICE_SECONDS[verified ? 'verified' : 'anonymous']
      const claims = { ws: workspaceId, sub: customerId, dev: deviceId, ver: verified }
      return devices.sign(claims, seconds, device)
    },
    verifyDevice: devices.verify,
  }
}

/** Tokens for one purpose: what is signed for another is nothing here. */
function signedFor<Meaning extends object>(
  audience: string,
  { secret, now }: { secret: string; now: () => number },
  read: (payload: JWTPayload) => Meaning | null,
) {
  const secretKey = `${secret}:customers`
  const key = new TextEncoder().encode(secretKey)
  const proved = createProved<Meaning>(REMEMBERED, now)

  return {
    async sign(claims: JWTPayload, seconds: number, meaning: Meaning): Promise<string> {
      const issuedAt = Math.floor(now() / 1_000)
      const times = { iat: issuedAt, exp: issuedAt + seconds }
      const token = signed({ ...claims, aud: audience, ...times }, secretKey)
      // It comes back in a moment, with the first message.
      proved.set(token, meaning, (issuedAt + seconds) * 1_000)
      return token
    },

    async verify(token: string): Promise<Meaning | null> {
      const known = proved.get(token)
      if (known) return known
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience,
          currentDate: new Date(now()),
        })
        const meaning = payload.exp ? read(payload) : null
        if (meaning) proved.set(token, meaning, (payload.exp ?? 0) * 1_000)
        return meaning
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
