// An operator signs in to the vendor of a mail channel, there and back as a browser goes it: the vendor's page is left out.
import { openTokenService, type TokenService } from '@baton/integrations/testing'
import { afterEach, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let vendor: TokenService
let ada: Desk
afterEach(async () => {
  await world.close()
  await vendor.close()
})

async function open(signIn: string) {
  vendor = await openTokenService('help@acme.test')
  world = await testWorld()
  ada = await world.teammate('Ada')
  const clientSecret = (await ada.post('/api/v1/secrets', { value: 'cs' })).json
  const settings = {
    ...{ from: 'help@acme.test', smtpHost: 'smtp.acme.test', signIn },
    ...{ clientId: 'baton', clientSecret },
  }
  const connection = { id: 'ch_email', kind: 'email', title: 'Help', settings, baseUrl: vendor.url }
  const value = { connections: [connection] }
  const saved = await ada.put('/api/v1/settings/channels', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
}

function asked() {
  const headers = {
    cookie: ada.cookie,
    origin: 'http://localhost',
    'sec-fetch-site': 'same-origin',
  }
  return world.call('/api/v1/connections/ch_email/sign-in', { body: {}, headers })
}

const back = async (query: string) => {
  const headers = { cookie: ada.cookie }
  const answer = await world.app.request(`/connections/signed-in?${query}`, { headers })
  return answer.headers.get('location')
}

test('a mail channel is signed in to with a button, and keeps what it was given', async () => {
  await open('google')
  const kinds = (await ada.get('/api/v1/channel-kinds')).json.data
  expect(kinds.find(({ kind }: { kind: string }) => kind === 'email').signIn).toEqual({
    redirectUrl: '/connections/signed-in',
    when: { setting: 'signIn', is: ['google', 'microsoft'] },
  })
  expect(kinds.find(({ kind }: { kind: string }) => kind === 'whatsapp').signIn).toBeNull()

  const url = new URL((await asked()).json.url)
  expect(url.origin).toBe('https://accounts.google.com')
  const state = url.searchParams.get('state')
  expect(await back(`state=${state}&code=c0de`)).toBe(
    '/desk/settings/channels/ch_email?signIn=done',
  )
  expect(vendor.grants).toMatchObject([
    {
      path: '/token',
      form: { grant_type: 'authorization_code', code: 'c0de', client_secret: 'cs' },
    },
  ])
  const { json } = await ada.get('/api/v1/channels/email/ch_email')
  expect(json.signedIn).toBe(true)
  expect(JSON.stringify(json)).not.toContain('at_1')
  expect(await back(`state=${state}&code=c0de`)).toMatch(/expired/)
})

test('a vendor that says no is quoted at the channel; with a password there is nothing to sign in to', async () => {
  await open('microsoft')
  const state = new URL((await asked()).json.url).searchParams.get('state')
  expect(await back(`state=${state}&error=access_denied`)).toBe(
    '/desk/settings/channels/ch_email?signIn=failed',
  )
  const { json } = await ada.get('/api/v1/channels/email/ch_email')
  expect(json).toMatchObject({ signedIn: false, problem: expect.stringContaining('access_denied') })
  await world.close()
  await vendor.close()

  await open('password')
  const refused = await asked()
  expect([refused.status, refused.json.detail]).toEqual([
    400,
    expect.stringContaining('needs no sign-in'),
  ])
})
