// Who a customer is, as an application proves it: by a short-lived token it has signed, or by a hash of their id. What
// proves nothing is refused in words that help whoever builds it; it never makes an anonymous customer.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import {
  type Customer,
  IDENTITY_AUDIENCE,
  IDENTITY_LEEWAY_SECONDS,
  IdentityClaims,
  type IdentityProof,
  type IdentitySettings,
  MAX_IDENTITY_SECONDS,
} from '@baton/contract'
import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose'
import { Rejection } from '../routes/problem.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { SignedCustomers } from './signed-customers.ts'

export type Identities = {
  /** `presenter`: who brings it, so that a token for one use is not used by somebody else. Throws a `Rejection`. */
  prove(workspaceId: string, proof: IdentityProof, presenter: string): Promise<Customer>
}

type Around = {
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  customers: SignedCustomers
  now: () => number
}

export function createIdentities({ settings, secrets, customers, now }: Around): Identities {
  /** Values of secrets never change, so they need not be opened twice. */
  const opened = new Map<string, string>()

  async function keysOf(workspaceId: string): Promise<Key[]> {
    const { secrets: named } = await settings.read(workspaceId, 'identity')
    if (named.length === 0)
      throw invalid(
        'This workspace has no identity secret yet. An operator makes one in the desk, under Settings, Identity & limits.',
      )
    return Promise.all(named.map((one) => keyOf(workspaceId, one)))
  }

  async function keyOf(workspaceId: string, { id, secret }: Named): Promise<Key> {
    const place = `${workspaceId} ${secret.secretId}`
    const value = opened.get(place) ?? (await secrets.open(workspaceId, secret))
    if (opened.size > MAX_OPENED) opened.clear()
    opened.set(place, value)
    return { id, value }
  }

  return {
    async prove(workspaceId, proof, presenter) {
      const keys = await keysOf(workspaceId)
      const at = now()
      if (!('token' in proof)) {
        const customer = hashed(workspaceId, proof, keys)
        await customers.keep(workspaceId, customer)
        return customer
      }
      const payload = await payloadOf(proof.token, keys, at)
      const customer = signed(workspaceId, payload)
      if (payload.jti !== undefined) {
        const { jti, exp = 0 } = payload
        const use = { jti: String(jti), presenter, until: (exp + IDENTITY_LEEWAY_SECONDS) * 1_000 }
        if (!(await customers.useOnce(workspaceId, use)))
          throw invalid(
            'This identity token has been used before, on another device. Its `jti` makes it good for one use: sign a new one each time.',
          )
      }
      await customers.keep(workspaceId, customer)
      return customer
    },
  }
}

type Named = IdentitySettings['secrets'][number]
type Key = { id: string; value: string }

const MAX_OPENED = 1_000

/** The same in every process and after every restart, and nothing in another workspace. */
export function customerIdOf(workspaceId: string, userId: string): string {
  const hash = createHash('sha256').update(`${workspaceId}\n${userId}`).digest('hex')
  return `cus_u${hash.slice(0, 32)}`
}

function hashed(
  workspaceId: string,
  { userId, userHash, ...said }: Extract<IdentityProof, { userHash: string }>,
  keys: readonly Key[],
): Customer {
  if (!/^[0-9a-f]{64}$/i.test(userHash))
    throw invalid(
      'userHash must be 64 hexadecimal digits: HMAC-SHA-256 of userId with an identity secret.',
    )
  const given = Buffer.from(userHash, 'hex')
  const isOurs = keys.some(({ value }) =>
    timingSafeEqual(createHmac('sha256', value).update(userId).digest(), given),
  )
  if (!isOurs)
    throw invalid(
      'userHash does not belong to this userId. It must be made on your server, of exactly this userId, with an identity secret of this workspace.',
    )
  const claimed = Object.keys(said).length > 0 ? { claimed: said } : {}
  return { id: customerIdOf(workspaceId, userId), userId, verified: true, ...claimed }
}

function signed(workspaceId: string, payload: JWTPayload): Customer {
  const claims = IdentityClaims.safeParse(payload)
  if (!claims.success) {
    const [issue] = claims.error.issues
    throw invalid(
      `The identity token says something that cannot be: ${issue?.path.join('.')}: ${issue?.message}`,
    )
  }
  const { sub, email, name, attributes } = claims.data
  const told = {
    ...(email ? { email } : {}),
    ...(name ? { name } : {}),
    ...(attributes ? { attributes } : {}),
  }
  return { id: customerIdOf(workspaceId, sub), userId: sub, ...told, verified: true }
}

async function payloadOf(token: string, keys: readonly Key[], at: number): Promise<JWTPayload> {
  const candidates = candidatesOf(token, keys)
  for (const { value } of candidates) {
    const payload = await verified(token, value, at)
    if (payload) return lasting(payload, at)
  }
  throw invalid('The identity token is not signed with an identity secret of this workspace.')
}

/** By the key that the token names; by any, when it names none. The header is only a hint, and never says how. */
function candidatesOf(token: string, keys: readonly Key[]): readonly Key[] {
  const { alg, kid } = headerOf(token)
  if (alg !== 'HS256')
    throw invalid(
      `The identity token is signed with ${String(alg).slice(0, 20)}; it must be HS256.`,
    )
  if (kid === undefined) return keys
  const named = keys.filter(({ id }) => id === kid)
  if (named.length === 0)
    throw invalid(
      'The identity token names a secret (`kid`) that this workspace does not have, or has ended.',
    )
  return named
}

function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token)
  } catch {
    throw invalid('The identity token is not a JWT.')
  }
}

/** Null when another key may have signed it. */
async function verified(token: string, secret: string, at: number): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      audience: IDENTITY_AUDIENCE,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: IDENTITY_LEEWAY_SECONDS,
      currentDate: new Date(at),
    })
    return payload
  } catch (error) {
    const { code, claim } = error as { code?: string; claim?: string }
    if (code === 'ERR_JWT_EXPIRED')
      throw invalid('The identity token has expired. Sign a new one whenever you are asked for it.')
    if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED')
      throw invalid(
        `The identity token’s \`${claim}\` is missing or not as it must be${CLAIM[claim ?? ''] ?? '.'}`,
      )
    if (code?.startsWith('ERR_JW')) return null
    throw error
  }
}

const CLAIM: Record<string, string> = {
  aud: `: it must be "${IDENTITY_AUDIENCE}".`,
  exp: ': the second at which it ends, at most an hour ahead.',
  sub: ': the id of your customer, as a string.',
}

function lasting(payload: JWTPayload, at: number): JWTPayload {
  const { exp = 0 } = payload
  if (exp > at / 1_000 + MAX_IDENTITY_SECONDS + IDENTITY_LEEWAY_SECONDS)
    throw invalid(
      'The identity token is valid for too long. Its `exp` may be at most an hour ahead.',
    )
  return payload
}

function invalid(detail: string): Rejection {
  return new Rejection('identity-invalid', detail)
}
