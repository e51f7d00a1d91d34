// The rules of OAuth as pure functions: what may register, what may be asked, and what an exchange comes to.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { askedFor, returnOf, sendBack } from './asked.ts'
import {
  CODE_MS,
  exchangeCode,
  exchangeRefresh,
  type KeptGrant,
  LEEWAY_MS,
  REFRESH_MS,
} from './exchange.ts'
import { isRegistered, registrationIn } from './registration.ts'

const VERIFIER = 'v'.repeat(43)
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')
const places = { issuer: 'https://help.example', resource: 'https://help.example/mcp' }
const client = { id: 'prg_1', name: 'Editor', redirectUris: ['http://127.0.0.1:4711/back'] }

test.each([
  'https://editor.example/back',
  'http://localhost:33418/',
  'http://127.0.0.1/cb?from=x',
  'http://[::1]:8080/cb',
])('a program may have its browser sent back to %s', (uri) => {
  expect(registrationIn({ redirect_uris: [uri] })).toMatchObject({ redirectUris: [uri] })
})

test.each([
  'http://editor.example/back',
  'http://localhost.evil.example/',
  'http://127.0.0.1.evil.example/',
  'editor://callback',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://editor.example/#part',
  'https://user:pass@editor.example/',
  'https://editor.example\\@evil.example/',
  '/relative',
])('and not to %s', (uri) => {
  expect(registrationIn({ redirect_uris: [uri] })).toMatchObject({ error: 'invalid_redirect_uri' })
})

test('a registration without an address, or for another way in, is refused with the field', () => {
  expect(registrationIn(null)).toMatchObject({ error: 'invalid_client_metadata' })
  expect(registrationIn({})).toMatchObject({ error: 'invalid_redirect_uri' })
  const redirect_uris = ['https://a.example/']
  for (const wrong of [{ grant_types: ['client_credentials'] }, { response_types: ['token'] }])
    expect(registrationIn({ redirect_uris, ...wrong })).toMatchObject({
      error: 'invalid_client_metadata',
    })
})

test('a name hides nothing, turns no text around, and is never empty', () => {
  const redirect_uris = ['https://a.example/']
  const named = (client_name: string) => registrationIn({ redirect_uris, client_name })
  expect(named('  Edi\u202etor\u200b \n One ')).toMatchObject({ name: 'Editor One' })
  expect(named('x'.repeat(500))).toMatchObject({ name: 'x'.repeat(80) })
  expect(named('\u0000')).toMatchObject({ name: 'a.example' })
})

test('on this machine any port is the registered one; elsewhere every letter counts', () => {
  expect(isRegistered('http://127.0.0.1:9/back', client)).toBe(true)
  expect(isRegistered('http://127.0.0.1:9/other', client)).toBe(false)
  expect(isRegistered('http://localhost:4711/back', client)).toBe(false)
  const web = { name: 'Web', redirectUris: ['https://a.example/back'] }
  expect(isRegistered('https://a.example/back', web)).toBe(true)
  for (const other of ['https://a.example:8443/back', 'https://a.example/back/', 'not an address'])
    expect(isRegistered(other, web)).toBe(false)
})

const GOOD = {
  response_type: 'code',
  client_id: 'prg_1',
  redirect_uri: 'http://127.0.0.1:9/back',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
  resource: places.resource,
  state: 'st&te',
}

function ask(changed: Record<string, string | null> = {}, more = '') {
  const all = Object.entries({ ...GOOD, ...changed }).filter(([, value]) => value !== null)
  const params = new URLSearchParams(all as [string, string][])
  const text = `${params}${more}`
  const to = returnOf(new URLSearchParams(text), client)
  return to ? askedFor(new URLSearchParams(text), { to, client, places }) : null
}

test('a good question is kept with all that its answer will need', () => {
  expect(ask()).toEqual({
    ...{ clientId: 'prg_1', redirectUri: GOOD.redirect_uri, state: 'st&te', wants: 'ask' },
    ...{ challenge: CHALLENGE, ...places },
  })
  expect(ask({ resource: null, state: null })).toMatchObject({ state: null })
  expect(ask({ resource: `${places.resource}/` })).toMatchObject({ resource: places.resource })
})

test.each([
  [{ response_type: 'token' }, 'unsupported_response_type'],
  [{ response_type: null }, 'unsupported_response_type'],
  [{ code_challenge: null }, 'invalid_request'],
  [{ code_challenge: 'short' }, 'invalid_request'],
  [{ code_challenge_method: 'plain' }, 'invalid_request'],
  [{ code_challenge_method: null }, 'invalid_request'],
  [{ resource: 'https://other.example/mcp' }, 'invalid_target'],
  [{ resource: 'https://help.example' }, 'invalid_target'],
  [{ scope: 'admin' }, 'invalid_scope'],
  [{ state: 's'.repeat(1_001) }, 'invalid_request'],
] as const)('%o is refused as %s', (changed, error) => {
  expect(ask(changed)).toMatchObject({ error })
})

test('what stands there twice is refused, and an address that stands there twice is nobody’s', () => {
  expect(ask({}, '&scope=read&scope=ask')).toMatchObject({ error: 'invalid_request' })
  expect(ask({}, '&redirect_uri=https://evil.example/')).toBe(null)
  expect(ask({ redirect_uri: 'https://evil.example/' })).toBe(null)
})

test.each([
  [null, 'ask'],
  ['read', 'read'],
  ['read ask', 'ask'],
  ['read offline_access', 'read'],
] as const)('the scope %s asks for at most: %s', (scope, wants) => {
  expect(ask({ scope })).toMatchObject({ wants })
})

test('the answer has the state as it came, our name, and what the address had before', () => {
  const to = { redirectUri: 'https://a.example/back?x=1', state: 'a b&c' }
  const url = new URL(sendBack(to, places.issuer, { code: 'boc_1' }))
  expect([...url.searchParams]).toEqual([
    ...[
      ['x', '1'],
      ['code', 'boc_1'],
      ['state', 'a b&c'],
      ['iss', places.issuer],
    ],
  ])
  const no = new URL(sendBack(to, places.issuer, { error: 'access_denied', description: 'No.' }))
  expect(no.searchParams.get('error')).toBe('access_denied')
  expect(no.searchParams.get('state')).toBe('a b&c')
})

const NOW = 1_000_000
const grant: KeptGrant = {
  ...{ clientId: 'prg_1', redirectUri: GOOD.redirect_uri, challenge: CHALLENGE, scope: 'ask' },
  ...{ resource: places.resource, codeExpiresAt: NOW + CODE_MS, redeemedAt: null },
  stillAllowed: true,
}
const shown = (changed: Record<string, string> = {}) =>
  new URLSearchParams({
    ...{ client_id: 'prg_1', redirect_uri: GOOD.redirect_uri, code_verifier: VERIFIER },
    ...{ resource: places.resource, ...changed },
  })

test('a code is exchanged once, within a minute, for what was allowed', () => {
  expect(exchangeCode(grant, shown(), NOW)).toEqual({ kind: 'given', scope: 'ask' })
  expect(exchangeCode(grant, shown(), NOW + CODE_MS)).toMatchObject({ kind: 'ended' })
  expect(exchangeCode({ ...grant, redeemedAt: NOW }, shown(), NOW)).toMatchObject({ kind: 'ended' })
})

test.each([
  [{ client_id: 'prg_2' }],
  [{ redirect_uri: 'http://127.0.0.1:10/back' }],
  [{ code_verifier: 'w'.repeat(43) }],
  [{ code_verifier: '' }],
])('a code that comes with %o ends what it stood for', (changed) => {
  expect(exchangeCode(grant, shown(changed), NOW)).toMatchObject({
    ...{ kind: 'ended', why: { error: 'invalid_grant' } },
  })
})

test('for another address than ours there is no token, nor when who allowed it may not any more', () => {
  const elsewhere = shown({ resource: 'https://other.example/mcp' })
  expect(exchangeCode(grant, elsewhere, NOW)).toMatchObject({ why: { error: 'invalid_target' } })
  const gone = { ...grant, stillAllowed: false }
  expect(exchangeCode(gone, shown(), NOW)).toMatchObject({ kind: 'refused' })
  const token = { expiresAt: NOW + REFRESH_MS, replacedAt: null }
  expect(exchangeRefresh(gone, token, { shown: shown(), now: NOW }).kind).toBe('refused')
})

test('a refresh token is exchanged once, but for a moment in which two may have had it', () => {
  const token = { expiresAt: NOW + REFRESH_MS, replacedAt: NOW }
  const at = (now: number, changed = {}) =>
    exchangeRefresh(grant, token, { shown: shown(changed), now })
  expect(at(NOW + LEEWAY_MS).kind).toBe('given')
  expect(at(NOW + LEEWAY_MS + 1)).toMatchObject({ kind: 'ended' })
  expect(at(NOW + LEEWAY_MS + 1, { client_id: 'prg_2' }).kind).toBe('refused')
  const old = { expiresAt: NOW, replacedAt: null }
  expect(exchangeRefresh(grant, old, { shown: shown(), now: NOW }).kind).toBe('refused')
})

test('a refresh may ask for less, never for more', () => {
  const token = { expiresAt: NOW + REFRESH_MS, replacedAt: null }
  const scoped = (scope: string, of: KeptGrant) =>
    exchangeRefresh(of, token, { shown: shown({ scope }), now: NOW })
  expect(scoped('read', grant)).toEqual({ kind: 'given', scope: 'read' })
  expect(scoped('read ask', { ...grant, scope: 'read' })).toMatchObject({
    why: { error: 'invalid_scope' },
  })
  expect(scoped('all', grant)).toMatchObject({ why: { error: 'invalid_scope' } })
})
