// Signing in with tokens, against a real Postfix and a real Dovecot that check XOAUTH2, and a service that gives tokens.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { again, first, request } from '../../testing/fake.ts'
import { ioWith, NOW, tokensInMemory } from '../../testing/io.ts'
import { email } from './email.ts'
import { missingMailServers } from './testing/install.ts'
import { type MailServers, startMailServers } from './testing/mail-servers.ts'
import { openTokenService } from './testing/token-service.ts'

const BOX = 'support@desk.test'
const missing = await missingMailServers()
if (missing) console.warn(`Left out, the tests of mail with tokens: ${missing}`)
const service = await openTokenService(BOX)
let servers: MailServers | null = null
beforeAll(async () => {
  if (missing === null) servers = await startMailServers(service.tokenInfoUrl)
})
afterAll(async () => {
  await servers?.stop()
  await service.close()
})

const SIGN_INS = {
  google: { signIn: 'google', refreshToken: 'rt_1' },
  microsoft: { signIn: 'microsoft', refreshToken: 'rt_1' },
  app: { signIn: 'microsoft-app', tenant: 'acme.example' },
}

function settingsOf(changed: Record<string, unknown> = SIGN_INS.google) {
  return email.settings.parse({
    ...{ from: BOX, to: BOX, team: '@desk.test', user: BOX },
    ...{ clientId: 'client', clientSecret: 'shh', certificate: servers?.certificate ?? '' },
    ...{ smtpHost: 'localhost', smtpPort: servers?.ports.submission ?? 1 },
    ...{ imapHost: 'localhost', imapPort: servers?.ports.imaps ?? 1 },
    ...changed,
  })
}

function connected(changed?: Record<string, unknown>) {
  const tokens = tokensInMemory()
  const reach = async () => '127.0.0.1'
  const io = ioWith(fetch, { reach, tokens, baseUrl: service.url })
  return { desk: email.connect(settingsOf(changed), io), tokens }
}

describe.skipIf(missing !== null)('Signed in with a token', () => {
  test.each([
    ['Google', SIGN_INS.google, '/token', { grant_type: 'refresh_token', refresh_token: 'rt_1' }],
    [
      'Microsoft',
      SIGN_INS.microsoft,
      '/common/oauth2/v2.0/token',
      { grant_type: 'refresh_token', refresh_token: 'rt_1' },
    ],
    [
      'an app registered with Microsoft',
      SIGN_INS.app,
      '/acme.example/oauth2/v2.0/token',
      { grant_type: 'client_credentials', scope: 'https://outlook.office365.com/.default' },
    ],
  ])('mail goes out and is found: %s', async (_, changed, path, grant) => {
    const { desk } = connected(changed)
    expect(await desk.test()).toContain(BOX)
    expect(service.grants.at(-1)).toMatchObject({
      path,
      form: { ...grant, client_id: 'client', client_secret: 'shh' },
    })
    const ticket = await desk.openTicket(request, first)
    await servers?.inbox('support')
    expect(await desk.findTicket('esc_1')).toMatchObject({ id: ticket.id })
  })

  test('one token serves both servers, and one that has ended is renewed without a word', async () => {
    const { desk } = connected()
    const before = service.grants.length
    await desk.openTicket(request, first)
    await desk.openTicket(request, again)
    expect(service.grants.length - before).toBe(1)
    service.endAll()
    await desk.openTicket(request, first)
    service.endAll()
    await desk.readAll?.(null)
    expect(service.grants.length - before).toBe(3)
  })

  test('what Google gives once is kept over every renewal', async () => {
    const { desk, tokens } = connected()
    await desk.test()
    service.endAll()
    await desk.test()
    expect(tokens.kept()).toMatchObject({ refreshToken: 'rt_1' })
  })

  test('a token for another mailbox is refused, with a remedy', async () => {
    const { desk } = connected({ ...SIGN_INS.google, user: 'other@desk.test' })
    await expect(desk.test()).rejects.toMatchObject({
      ...{ retry: false, status: 401 },
      message: expect.stringContaining('may open the mailbox'),
    })
  })
})

test('an access that was taken away asks for a sign-in, and is not tried for ever', async () => {
  const gone = await openTokenService(BOX)
  gone.revoke()
  const io = ioWith(fetch, { reach: async () => '127.0.0.1', baseUrl: gone.url })
  await expect(email.connect(settingsOf(), io).test()).rejects.toMatchObject({
    retry: false,
    message: expect.stringContaining('Sign in again'),
  })
  await gone.close()
})

test.each([
  [{ signIn: 'google' }, /Press Sign in/],
  [{ signIn: 'google', refreshToken: 'rt', clientId: '' }, /clientId is missing/],
  [{ signIn: 'microsoft-app' }, /tenant is missing/],
])('%o says what is missing', async (changed, words) => {
  await expect(connected(changed).desk.test()).rejects.toThrow(words)
})

test.each(['google', 'microsoft'] as const)('a person signs in at %s with PKCE', async (signIn) => {
  const settings = settingsOf({ signIn, refreshToken: undefined })
  const redirectUri = 'https://help.example/back'
  const to = email.oauth?.authorizeUrl(settings, { redirectUri, state: 's_1', challenge: 'c_1' })
  const { origin, searchParams } = new URL(to ?? '')
  expect(origin).toMatch(/google|microsoftonline/)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    ...{ client_id: 'client', redirect_uri: redirectUri, state: 's_1' },
    ...{ code_challenge: 'c_1', code_challenge_method: 'S256', login_hint: BOX },
  })
  const given = { code: 'c', redirectUri, verifier: 'v', query: new URLSearchParams() }
  const io = { fetch, now: () => NOW, baseUrl: service.url }
  const kept = await email.oauth?.exchange(settings, given, io)
  expect(kept).toMatchObject({ refreshToken: 'rt_code' })
  expect(service.grants.at(-1)?.form).toMatchObject({ code: 'c', code_verifier: 'v' })
})

test('a password needs no sign-in, and says so', () => {
  const asked = { redirectUri: 'https://x.example', state: 's', challenge: 'c' }
  const settings = settingsOf({ signIn: 'password', password: 'p' })
  expect(() => email.oauth?.authorizeUrl(settings, asked)).toThrow(/Test connection/)
})
