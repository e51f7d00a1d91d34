import { createHmac, generateKeyPairSync } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let desk: Desk
let secret: Secret
beforeAll(async () => {
  world = await testWorld()
  desk = await world.teammate('Ada')
  secret = await made()
})
afterAll(() => world.close())

type Secret = { id: string; value: string }

async function made(): Promise<Secret> {
  return (await desk.post('/api/v1/identity-secrets')).json
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const user = { sub: 'user-1', email: 'kim@example.com', name: 'Kim' }

type Signing = { value?: string; kid?: string; exp?: number; aud?: string; jti?: string }

async function token(claims: object = user, signing: Signing = {}): Promise<string> {
  const { value = secret.value, kid = secret.id, aud = 'baton:identity', jti } = signing
  return new SignJWT({ ...claims, ...(jti ? { jti } : {}) })
    .setProtectedHeader({ alg: 'HS256', kid })
    .setAudience(aud)
    .setExpirationTime(signing.exp ?? inSeconds(600))
    .sign(new TextEncoder().encode(value))
}

const hashOf = (userId: string, value = secret.value) =>
  createHmac('sha256', value).update(userId).digest('hex')

const begin = (body: object, headers: Record<string, string> = {}) =>
  world.call('/api/v1/conversations', { body, headers: { 'x-baton-key': world.key, ...headers } })

async function customerOf(conversationId: string) {
  const { events } = (await desk.get(`/api/v1/conversations/${conversationId}/events`)).json
  return events.findLast(({ customer }: { customer?: object }) => customer).customer
}

const list = (deviceToken: string) =>
  world.call('/api/v1/customer/conversations', {
    headers: { authorization: `Bearer ${deviceToken}` },
  })

const call = (id: string, path: string, bearer: string, body?: object) =>
  world.call(`/api/v1/conversations/${id}${path}`, {
    headers: { authorization: `Bearer ${bearer}` },
    ...(body ? { body } : {}),
  })

test('a secret is shown once, and kept sealed', async () => {
  expect(secret).toMatchObject({ value: expect.stringMatching(/^bis_[\w-]{43}$/) })
  const listed = await desk.get('/api/v1/identity-secrets')
  expect(JSON.stringify(listed.json)).not.toContain(secret.value)
  const { rows } = await world.pool.query('select sealed from secrets')
  expect(JSON.stringify(rows)).not.toContain(secret.value)
  expect((await world.call('/api/v1/identity-secrets')).status).toBe(401)
})

test('who is signed is verified, with what is signed and nothing else', async () => {
  const signed = await token({ ...user, attributes: { plan: 'pro' }, email_verified: true })
  const customer = { name: 'Somebody else', attributes: { plan: 'free' } }
  const { status, json } = await begin({ identity: { token: signed }, customer })
  expect(status).toBe(201)
  expect(await customerOf(json.conversationId)).toEqual({
    id: expect.stringMatching(/^cus_u[0-9a-f]{32}$/),
    userId: 'user-1',
    email: 'kim@example.com',
    name: 'Kim',
    attributes: { plan: 'pro' },
    verified: true,
  })
})

test('a hash proves the id alone: what comes with it is only said', async () => {
  const identity = { userId: 'user-2', userHash: hashOf('user-2'), email: user.email, name: 'Kim' }
  const { json } = await begin({ identity })
  expect(await customerOf(json.conversationId)).toEqual({
    ...{ id: expect.stringMatching(/^cus_u/), userId: 'user-2', verified: true },
    claimed: { email: user.email, name: 'Kim' },
  })
})

test('each of several secrets proves, until it is ended', async () => {
  const other = await made()
  const signed = await token({ sub: 'user-3' }, { value: other.value, kid: other.id })
  expect((await begin({ identity: { token: signed } })).status).toBe(201)
  await desk.delete(`/api/v1/identity-secrets/${other.id}`)
  const { status, json } = await begin({ identity: { token: signed } })
  expect(status).toBe(401)
  expect(json).toMatchObject({ code: 'identity-invalid', detail: expect.stringContaining('kid') })
})

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

test.each<[string, () => unknown, string]>([
  ['forged', () => token(user, { value: 'a guess of at least 32 characters' }), 'not signed with'],
  ['of another secret’s id', () => token(user, { kid: 'idk_other' }), 'kid'],
  ['expired', () => token(user, { exp: inSeconds(-61) }), 'expired'],
  ['valid for a day', () => token(user, { exp: inSeconds(24 * 3600) }), 'at most an hour'],
  ['for another purpose', () => token(user, { aud: 'baton:conversation' }), 'aud'],
  ['for nobody', () => token({ email: user.email }), 'sub'],
  ['for an empty id', () => token({ sub: '' }), 'sub'],
  ['with an address that is none', () => token({ sub: 'x', email: 'nobody' }), 'email'],
  [
    'without an end',
    () =>
      new SignJWT({ sub: 'x', aud: 'baton:identity' })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret.value)),
    'exp',
  ],
  [
    'of algorithm none',
    () => new UnsecuredJWT({ ...user, aud: 'baton:identity' }).encode(),
    'HS256',
  ],
  [
    'signed with a key of its own',
    () =>
      new SignJWT({ ...user, aud: 'baton:identity', exp: inSeconds(60) })
        .setProtectedHeader({ alg: 'RS256', jwk: { kty: 'RSA' } })
        .sign(privateKey),
    'RS256',
  ],
  [
    'signed with a public key as if it were the secret',
    () => token(user, { value: pem }),
    'not signed',
  ],
  ['no token at all', () => 'eyJ.eyJ.x', 'not a JWT'],
])('a token that is %s is refused in words, and begins nothing', async (_, make, words) => {
  const before = await count()
  const { status, json } = await begin({ identity: { token: await make() } })
  expect([status, json.code]).toEqual([401, 'identity-invalid'])
  expect(json.detail).toContain(words)
  expect(json.detail).not.toContain(secret.value)
  expect(await count()).toBe(before)
})

test.each<[string, () => { userId: string; userHash: string }]>([
  ['of another id', () => ({ userId: 'user-1', userHash: hashOf('user-2') })],
  ['made with another secret', () => ({ userId: 'user-1', userHash: hashOf('user-1', 'x') })],
  ['too short', () => ({ userId: 'user-1', userHash: hashOf('user-1').slice(0, 62) })],
  ['too long', () => ({ userId: 'user-1', userHash: `${hashOf('user-1')}00` })],
  ['empty', () => ({ userId: 'user-1', userHash: '' })],
  ['not hexadecimal', () => ({ userId: 'user-1', userHash: 'z'.repeat(64) })],
  ['of an id with a space behind it', () => ({ userId: 'user-1 ', userHash: hashOf('user-1') })],
])('a hash that is %s is refused, never passed over', async (_, make) => {
  const before = await count()
  expect(await begin({ identity: make() })).toMatchObject({
    status: 401,
    json: { code: 'identity-invalid' },
  })
  expect(await count()).toBe(before)
})

test('a clock that is a minute off does no harm', async () => {
  expect(
    (await begin({ identity: { token: await token(user, { exp: inSeconds(-50) }) } })).status,
  ).toBe(201)
})

test('a secret of another workspace proves nothing there', async () => {
  await world.workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  const elsewhere = await begin(
    { identity: { token: await token() } },
    { 'x-baton-key': 'pk_other' },
  )
  expect(elsewhere).toMatchObject({ status: 401, json: { code: 'identity-invalid' } })
})

test('a token with a `jti` is good for one device, which may send it again', async () => {
  const signed = { identity: { token: await token(user, { jti: crypto.randomUUID() }) } }
  const key = { 'idempotency-key': crypto.randomUUID() }
  const first = await begin(signed, key)
  const again = await begin(signed, key)
  expect(again.json.conversationId).toBe(first.json.conversationId)
  const thief = await begin(signed, { 'idempotency-key': crypto.randomUUID() })
  expect(thief).toMatchObject({ status: 401, json: { code: 'identity-invalid' } })
  expect(thief.json.detail).toContain('used before')
})

test('an address that is only said opens nothing of who has it signed', async () => {
  const kim = await begin({ identity: { token: await token() } })
  const liar = await begin({ customer: { name: 'Kim', email: user.email } })
  const mine = (await list(liar.json.deviceToken)).json.data
  expect(mine).toHaveLength(1)
  expect(mine[0].conversationId).toBe(liar.json.conversationId)
  const { status } = await world.call(
    `/api/v1/customer/conversations/${kim.json.conversationId}/open`,
    { body: {}, headers: { authorization: `Bearer ${liar.json.deviceToken}` } },
  )
  expect(status).toBe(404)
  await call(liar.json.conversationId, '/email', liar.json.token, { email: user.email })
  expect(await customerOf(liar.json.conversationId)).toMatchObject({ verified: false })
  expect(await customerOf(kim.json.conversationId)).toMatchObject({ verified: true, name: 'Kim' })
})

test('only the signed-in may begin where an operator wants it so', async () => {
  const settings = (await desk.get('/api/v1/settings/identity')).json
  const save = (requireVerified: boolean, baseVersion: number) =>
    desk.put('/api/v1/settings/identity', {
      baseVersion,
      value: { ...settings.value, requireVerified },
    })
  const saved = await save(true, settings.version)
  expect(await begin({})).toMatchObject({ status: 401, json: { code: 'identity-required' } })
  expect((await begin({ identity: { token: await token() } })).status).toBe(201)
  await save(false, saved.json.version)
})

async function count(): Promise<number> {
  return (await world.pool.query('select count(*)::int as count from inbox')).rows[0].count
}
