// Speaks OpenID Connect to a provider: where it is, and what a code is worth. Authorization code with PKCE; an ID token is
// believed when its signature, issuer, audience, nonce and times are right.
import { createHash } from 'node:crypto'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import * as z from 'zod'

export type Client = { issuer: string; clientId: string; clientSecret: string | null }

export type Identity = {
  issuer: string
  subject: string
  email: string | null
  /** What the provider says of the address; null when it says nothing. */
  emailVerified: boolean | null
  name: string
}

/** What went wrong with the provider, in words for whoever set it up. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
}

export type Leaving = { state: string; nonce: string; verifier: string; redirectUrl: string }
export type Coming = { code: string; nonce: string; verifier: string; redirectUrl: string }

export type Providers = {
  /** Where the browser goes. */
  leave(client: Client, leaving: Leaving): Promise<string>
  /** Who it is that came back. */
  identify(client: Client, coming: Coming): Promise<Identity>
}

const MAX_BYTES = 512 * 1024
const PATIENCE_MS = 10_000
const REMEMBERED_MS = 600_000
/** Clocks differ a little. */
const TOLERANCE_SECONDS = 60
/** Signed with a key that only the provider has. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

type Around = { fetch(maxBytes: number): typeof globalThis.fetch; now: () => number }

export function createProviders({ fetch, now }: Around): Providers {
  const known = new Map<string, { document: Discovered; until: number }>()
  const ask = fetch(MAX_BYTES)

  async function discover(issuer: string): Promise<Discovered> {
    const remembered = known.get(issuer)
    if (remembered && remembered.until > now()) return remembered.document
    const document = await read(ask, `${issuer}/.well-known/openid-configuration`, Discovered)
    if (document.issuer.replace(/\/$/, '') !== issuer)
      throw new ProviderError(`The provider calls itself ${document.issuer}, not ${issuer}.`)
    known.set(issuer, { document, until: now() + REMEMBERED_MS })
    return document
  }

  return {
    async leave({ issuer, clientId }, { state, nonce, verifier, redirectUrl }) {
      const url = new URL((await discover(issuer)).authorization_endpoint)
      const asked = {
        response_type: 'code',
        scope: 'openid email profile',
        client_id: clientId,
        redirect_uri: redirectUrl,
        ...{ state, nonce },
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
      return url.href
    },

    async identify(client, coming) {
      const document = await discover(client.issuer)
      const idToken = await exchange(ask, { document, client, coming })
      const keys = await read(ask, document.jwks_uri, Keys)
      const { payload } = await jwtVerify(idToken, createLocalJWKSet(keys as JSONWebKeySet), {
        issuer: document.issuer,
        audience: client.clientId,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
        currentDate: new Date(now()),
      }).catch((error: Error) => {
        throw new ProviderError(`The ID token is not valid: ${error.message}.`)
      })
      const claims = Claims.parse(payload)
      if (claims.nonce !== coming.nonce) throw new ProviderError('The ID token has another nonce.')
      const isOthers = Array.isArray(claims.aud) && claims.aud.length > 1
      if ((isOthers || claims.azp !== undefined) && claims.azp !== client.clientId)
        throw new ProviderError('The ID token was made for another client.')
      return {
        issuer: client.issuer,
        subject: claims.sub,
        email: claims.email?.toLowerCase() ?? null,
        emailVerified: claims.email_verified ?? null,
        name:
          claims.name?.trim() || claims.preferred_username?.trim() || claims.email || claims.sub,
      }
    },
  }
}

type Exchange = { document: Discovered; client: Client; coming: Coming }

async function exchange(
  ask: typeof globalThis.fetch,
  { document, client, coming }: Exchange,
): Promise<string> {
  const { clientId, clientSecret } = client
  const inBody =
    clientSecret === null ||
    document.token_endpoint_auth_methods_supported?.includes('client_secret_basic') === false
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: coming.code,
    redirect_uri: coming.redirectUrl,
    code_verifier: coming.verifier,
    ...(inBody ? { client_id: clientId } : {}),
    ...(inBody && clientSecret !== null ? { client_secret: clientSecret } : {}),
  })
  const basic = Buffer.from(`${form(clientId)}:${form(clientSecret ?? '')}`).toString('base64')
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(inBody ? {} : { authorization: `Basic ${basic}` }),
  }
  const sent = { method: 'POST', headers, body: body.toString() }
  return (await read(ask, document.token_endpoint, Tokens, sent)).id_token
}

/** As forms write it: RFC 6749 has the name and the secret so before they are joined. */
function form(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}

async function read<Shape extends z.ZodType>(
  ask: typeof globalThis.fetch,
  url: string,
  shape: Shape,
  init: RequestInit = {},
): Promise<z.output<Shape>> {
  const { host } = new URL(url)
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const headers = { accept: 'application/json', ...init.headers }
  const response = await ask(url, { ...init, headers, signal }).catch((error: Error) => {
    throw new ProviderError(`${host} cannot be reached: ${error.message}`)
  })
  const text = await response.text()
  // What it says may hold what was sent: only its code is passed on.
  if (!response.ok) throw new ProviderError(`${host} answered ${response.status}${codeIn(text)}.`)
  const parsed = shape.safeParse(jsonIn(text))
  if (!parsed.success) throw new ProviderError(`${host} did not answer as OpenID Connect says.`)
  return parsed.data
}

function codeIn(text: string): string {
  const { error } = (jsonIn(text) ?? {}) as { error?: unknown }
  return typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? ` (${error})` : ''
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON: then it is nothing we know.
    return null
  }
}

const Address = z.url({ protocol: /^https?$/ })
const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: Address,
  token_endpoint: Address,
  jwks_uri: Address,
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
})
type Discovered = z.infer<typeof Discovered>
const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
const Tokens = z.object({ id_token: z.string() })
const Claims = z.object({
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  nonce: z.string(),
  email: z.email().max(320).optional(),
  email_verified: z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
    .optional(),
  name: z.string().max(200).optional(),
  preferred_username: z.string().max(200).optional(),
})
