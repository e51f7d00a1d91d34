// What a program asks for when it sends a browser to us (RFC 6749, 7636, 8707), and how the browser is sent back. Pure.
import type { AccessKeyScope } from '@baton/contract'
import { type Denied, denied } from './denied.ts'
import { isRegistered, type OAuthClient } from './registration.ts'

export const SCOPES = ['read', 'ask'] as const satisfies readonly AccessKeyScope[]

export type Places = { issuer: string; resource: string }

export type Asked = {
  clientId: string
  redirectUri: string
  state: string | null
  challenge: string
  /** The most it asks for. */
  wants: AccessKeyScope
} & Places

/** Where a no may be sent; null where the address is nobody's, so that no browser is led anywhere by us. */
export function returnOf(params: URLSearchParams, client: OAuthClient | null): Return | null {
  const redirectUri = once(params, 'redirect_uri')
  if (!client || !redirectUri || !isRegistered(redirectUri, client)) return null
  return { redirectUri, state: once(params, 'state') ?? null }
}

export type Return = Pick<Asked, 'redirectUri' | 'state'>

export function askedFor(
  params: URLSearchParams,
  { to, client, places }: { to: Return; client: OAuthClient; places: Places },
): Asked | Denied {
  const twice = [...new Set(params.keys())].find((name) => params.getAll(name).length > 1)
  if (twice !== undefined) return denied('invalid_request', `${twice} may stand there only once.`)
  if (params.get('response_type') !== 'code')
    return denied('unsupported_response_type', 'response_type must be code.')
  const challenge = params.get('code_challenge') ?? ''
  if (params.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge))
    return denied('invalid_request', 'PKCE is needed: code_challenge, with the method S256.')
  if ((to.state?.length ?? 0) > LONGEST_STATE)
    return denied('invalid_request', `state may have ${LONGEST_STATE} characters.`)
  if (!isThis(params.get('resource'), places))
    return denied('invalid_target', `resource must be ${places.resource}.`)
  const wants = scopeIn(params.get('scope'))
  if (!wants) return denied('invalid_scope', `scope may be ${SCOPES.join(' and ')}.`)
  return { ...to, clientId: client.id, challenge, wants, ...places }
}

const LONGEST_STATE = 1_000

/** There is one resource: who does not name it gets a token for it, and for nothing else. */
export function isThis(resource: string | null, places: Pick<Places, 'resource'>): boolean {
  return resource === null || resource.replace(/\/$/, '') === places.resource
}

/** Without a word everything; what nobody here knows, such as `offline_access`, is passed over. */
export function scopeIn(words: string | null): AccessKeyScope | null {
  const wanted = (words ?? '').split(' ').filter((word) => word !== '')
  if (wanted.length === 0 || wanted.includes('ask')) return 'ask'
  return wanted.includes('read') ? 'read' : null
}

/** As programs read it: who may ask may read. */
export function scopeWords(scope: AccessKeyScope): string {
  return scope === 'ask' ? SCOPES.join(' ') : 'read'
}

export function isWithin(scope: AccessKeyScope, most: AccessKeyScope): boolean {
  return scope === 'read' || most === 'ask'
}

/** With the state as it came, and with our name (RFC 9207), so that a program mixes up no two servers. */
export function sendBack(
  { redirectUri, state }: Return,
  issuer: string,
  answer: { code: string } | Denied,
): string {
  const url = new URL(redirectUri)
  const said: Record<string, string> =
    'code' in answer
      ? { code: answer.code }
      : { error: answer.error, error_description: answer.description }
  for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value)
  if (state !== null) url.searchParams.set('state', state)
  url.searchParams.set('iss', issuer)
  return url.href
}

function once(params: URLSearchParams, name: string): string | null {
  const all = params.getAll(name)
  return all.length === 1 ? (all[0] ?? null) : null
}
