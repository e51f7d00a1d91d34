import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLIENT, oidcProvider, type TestProvider } from '../testing/oidc-provider.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let provider: TestProvider
let owner: Desk
beforeEach(async () => {
  world = await testWorld()
  provider = await oidcProvider()
  owner = await world.teammate('Ada')
  await setUp()
})
afterEach(async () => {
  provider.close()
  await world.close()
})

let version = 0
async function setUp(changed: object = {}, passwordSignIn = true) {
  const clientSecret = (await owner.post('/api/v1/secrets', { value: CLIENT.secret })).json
  const { json } = await owner.get('/api/v1/settings/security')
  version = json.version
  const oidc = {
    name: 'Acme',
    issuer: provider.issuer,
    clientId: CLIENT.id,
    clientSecret,
    ...changed,
  }
  return owner.put('/api/v1/settings/security', {
    baseVersion: version,
    value: { passwordSignIn, oidc: { domains: ['acme.example'], ...oidc } },
  })
}

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** As a browser walks: to us, to the provider, back to us. */
async function leave() {
  const left = await world.call('/auth/oidc/start?next=/inbox/mine')
  const cookie = cookiesOf(left.headers)
  const there = await fetch(left.headers.get('location') ?? '', { redirect: 'manual' })
  const back = new URL(there.headers.get('location') ?? '')
  return { cookie, back: back.pathname + back.search }
}

async function signIn(claims: object) {
  provider.next.claims = {
    email: 'grace@acme.example',
    email_verified: true,
    name: 'Grace',
    ...claims,
  }
  const { cookie, back } = await leave()
  return come(back, cookie)
}

async function come(path: string, cookie: string) {
  const { headers } = await world.call(path, { headers: { cookie } })
  const session = cookiesOf(headers)
  const me = await world.call('/api/v1/me', { headers: { cookie: session } })
  return { to: headers.get('location'), me }
}

test('who comes from the provider with an address of the domain is a teammate from then on', async () => {
  const { to, me } = await signIn({})
  expect(to).toBe('/desk/inbox/mine')
  expect(me.json.human).toMatchObject({ name: 'Grace', email: 'grace@acme.example', role: 'agent' })
  const again = await signIn({ email: 'grace.new@acme.example' })
  expect(again.me.json.human.id).toBe(me.json.human.id)
  const { json } = await owner.get('/api/v1/audit?act=person.added')
  expect(json.data).toMatchObject([{ subject: { name: 'Grace' } }])
  const begun = (await owner.get('/api/v1/audit?act=session.begun')).json.data
  expect(begun[0]).toMatchObject({ by: { name: 'Grace' }, changes: [{ after: 'provider' }] })
})

test('a teammate whose address is proved becomes one with their account there', async () => {
  const { me } = await signIn({ email: 'ADA@example.com' })
  expect(me.json.human).toMatchObject({ name: 'Ada', role: 'owner' })
})

test.each([
  ['an address nobody has proved', { email_verified: false }, 'unverified'],
  [
    'a foreign address of which nothing is said',
    { email: 'ada@example.com', email_verified: undefined },
    'unverified',
  ],
  ['no address', { email: undefined }, 'unverified'],
  ['another domain', { email: 'eve@evil.example' }, 'not-invited'],
  ['a name that only ends like the domain', { email: 'eve@notacme.example' }, 'not-invited'],
  ['another issuer', { iss: 'https://evil.example' }, 'failed'],
  ['another audience', { aud: 'shop' }, 'failed'],
  ['a token that is over', { exp: 1_000 }, 'failed'],
  ['a token for another client', { azp: 'shop' }, 'failed'],
])('%s comes in with no session', async (_, claims, problem) => {
  const { to, me } = await signIn(claims)
  expect(to).toBe(`/desk/sign-in?problem=${problem}`)
  expect(me.status).toBe(401)
})

test('neither a forged token nor one of another sign-in is believed', async () => {
  provider.next.forged = true
  expect((await signIn({})).to).toContain('problem=failed')
  provider.next.forged = false
  provider.next.nonce = 'of-another-sign-in'
  expect((await signIn({})).to).toContain('problem=failed')
})

test('a sign-in ends in the browser it began in, and once', async () => {
  provider.next.claims = { email: 'grace@acme.example', email_verified: true }
  const mine = await leave()
  expect((await come(mine.back, '')).to).toContain('problem=expired')
  expect((await come(mine.back, (await leave()).cookie)).to).toContain('problem=expired')
  expect((await come(mine.back, mine.cookie)).to).toBe('/desk/inbox/mine')
  expect((await come(mine.back, mine.cookie)).to).toContain('problem=expired')
})

test('who was put out stays out', async () => {
  const { me } = await signIn({})
  await owner.post(`/api/v1/people/${me.json.human.id}/deactivate`)
  expect((await signIn({})).to).toContain('problem=deactivated')
})

test('an invitation goes before what the domain gives', async () => {
  await owner.post('/api/v1/invitations', { role: 'viewer', email: 'guest@partner.example' })
  const { me } = await signIn({ sub: 'guest', email: 'guest@partner.example' })
  expect(me.json.human.role).toBe('viewer')
  expect((await owner.get('/api/v1/invitations')).json.data[0].acceptedBy).not.toBeNull()
})

test('passwords go only when an owner can come in without one, and then nobody comes in with one', async () => {
  const early = await setUp({}, false)
  expect(early).toMatchObject({
    status: 400,
    json: { errors: [{ field: 'value.passwordSignIn' }] },
  })
  await signIn({ email: 'ada@example.com', sub: 'ada' })
  expect((await setUp({}, false)).status).toBe(200)

  const body = { email: 'ada@example.com', password: 'correct horse battery' }
  const withPassword = await world.call('/api/auth/sign-in/email', { body })
  expect(withPassword).toMatchObject({ status: 403, json: { code: 'passwords-off' } })
  expect((await signIn({ email: 'ada@example.com', sub: 'ada' })).me.status).toBe(200)
  const options = await world.call('/api/v1/sign-in-options')
  expect(options.json).toEqual({ password: false, provider: 'Acme' })
})

test('the last owner who can come in cannot be put out while passwords are off', async () => {
  const admin = await world.teammate('Bob', 'owner')
  await signIn({ email: 'ada@example.com', sub: 'ada' })
  await setUp({}, false)
  const { json } = await admin.get('/api/v1/people')
  const ada = json.data.find(({ name }: { name: string }) => name === 'Ada')
  const answer = await admin.post(`/api/v1/people/${ada.id}/deactivate`)
  expect(answer).toMatchObject({ status: 409, json: { code: 'last-owner' } })
})

test('only an owner decides how people sign in', async () => {
  const admin = await world.teammate('Bob', 'admin')
  const value = { passwordSignIn: true, oidc: null }
  expect((await admin.put('/api/v1/settings/security', { baseVersion: 1, value })).status).toBe(403)
})

test('the client’s secret is in no answer, and not in the audit log', async () => {
  const settings = await owner.get('/api/v1/settings/security')
  const audit = await owner.get('/api/v1/audit')
  expect(JSON.stringify([settings.json, audit.json])).not.toContain(CLIENT.secret)
})
