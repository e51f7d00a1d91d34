// What a program may say of itself when it makes itself known (RFC 7591), and where a browser may be sent back to. Pure.
import * as z from 'zod'
import { type Denied, denied } from './denied.ts'

export type NewClient = { name: string; redirectUris: string[] }
export type OAuthClient = NewClient & { id: string }

const LONGEST_NAME = 80

const Registration = z.object({
  redirect_uris: z.array(z.string().max(2_000)).min(1).max(10),
  client_name: z.string().max(1_000).optional(),
  grant_types: z.array(z.string()).max(20).optional(),
  response_types: z.array(z.string()).max(20).optional(),
})

export function registrationIn(body: unknown): NewClient | Denied {
  const parsed = Registration.safeParse(body)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'the body')
    const error = field === 'redirect_uris' ? 'invalid_redirect_uri' : 'invalid_client_metadata'
    return denied(error, `${field}: ${parsed.error.issues[0]?.message}`)
  }
  const { redirect_uris: redirectUris, client_name, grant_types, response_types } = parsed.data
  const wrong = redirectUris.find((uri) => !mayReturnTo(uri))
  if (wrong !== undefined)
    return denied(
      'invalid_redirect_uri',
      'redirect_uris must be https, or http on localhost, 127.0.0.1 or [::1], without a fragment and without credentials.',
    )
  if (grant_types && !grant_types.includes('authorization_code'))
    return denied('invalid_client_metadata', 'grant_types must include authorization_code.')
  if (response_types && !response_types.includes('code'))
    return denied('invalid_client_metadata', 'response_types must include code.')
  const name = readable(client_name ?? '').slice(0, LONGEST_NAME)
  return { name: name || new URL(redirectUris[0] as string).host, redirectUris }
}

/** Https, or this machine: there nobody else listens for the code on its way. */
export function mayReturnTo(uri: string): boolean {
  if (!URL.canParse(uri) || uri.includes('#') || /[\s\\]/.test(uri)) return false
  const { protocol, username, password } = new URL(uri)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || isLoopback(uri)
}

/** Letter for letter; on this machine the port may be another, as a program takes one that is free (RFC 8252, 7.3). */
export function isRegistered(uri: string, { redirectUris }: NewClient): boolean {
  if (redirectUris.includes(uri)) return true
  return mayReturnTo(uri) && isLoopback(uri) && redirectUris.some((one) => sameButPort(one, uri))
}

function sameButPort(one: string, other: string): boolean {
  return isLoopback(one) && withoutPort(one) === withoutPort(other)
}

function withoutPort(uri: string): string {
  const url = new URL(uri)
  url.port = ''
  return url.href
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

export function isLoopback(uri: string): boolean {
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && LOOPBACK.has(hostname)
}

/** Nothing in a name may hide, or turn the text around it. */
function readable(name: string): string {
  return name.replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim()
}
