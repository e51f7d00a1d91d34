import { WEBHOOK_SECRET } from '@baton/integrations/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'
import { type ZendeskOnLoopback, zendeskOnLoopback } from '../testing/zendesk-on-loopback.ts'

let world: TestWorld
let ada: Desk
let zendesk: ZendeskOnLoopback
beforeEach(async () => {
  ;[world, zendesk] = await Promise.all([testWorld(), zendeskOnLoopback()])
  ada = await world.teammate('Ada')
})
afterEach(async () => {
  await world.close()
  await zendesk.close()
})

const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 10_000, interval: 50 })
const ORIGIN = { origin: 'http://localhost' }
const AT = '/api/v1/connections/zendesk'
const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json

async function connection(changed: object = {}) {
  return {
    ...{ id: 'zendesk', connector: 'zendesk', title: 'Our Zendesk', baseUrl: zendesk.url },
    settings: {
      ...{ subdomain: 'acme', clientId: 'baton' },
      clientSecret: await secret('a-client-secret-that-is-long'),
      webhookSecret: await secret(WEBHOOK_SECRET),
    },
    ...changed,
  }
}

const save = (value: object, baseVersion = 0) =>
  ada.put('/api/v1/settings/destinations', { baseVersion, value })

async function connected(actions: object[] = [], changed: object = {}) {
  const saved = await save({ connections: [await connection(changed)], actions })
  expect(saved.status).toBe(200)
}

/** The way there and back as a browser goes it: the vendor's page is left out. */
async function signedIn(): Promise<URL> {
  const asked = await world.call(`${AT}/sign-in`, {
    body: {},
    headers: { cookie: ada.cookie, ...ORIGIN },
  })
  return new URL(asked.json.url)
}

const back = (state: string | null, cookie: string, query = '&code=c0de') =>
  world.app.request(`/connections/signed-in?state=${state}${query}`, { headers: { cookie } })

const REFUNDS = { id: 'refunds', name: 'Refunds', destinations: ['zendesk'] }

async function escalated(): Promise<Talk> {
  const talk = await world.converse()
  await talk.say('Where is my refund?')
  await talk.escalate()
  return talk
}

test('what can be connected comes with all that a form needs, and no secret', async () => {
  const { json } = await ada.get('/api/v1/connectors')
  const found = json.data.find(({ name }: { name: string }) => name === 'zendesk')
  expect(found).toMatchObject({
    title: 'Zendesk',
    signIn: { redirectUrl: '/connections/signed-in', when: null },
  })
  expect(found.about.setUp.length).toBeGreaterThan(1)
  expect(found.fields).toContainEqual({
    ...{ name: 'clientSecret', kind: 'secret', label: 'OAuth client secret', required: true },
    ...{
      help: 'Shown once, when the OAuth client is made',
      default: null,
      ...{ choices: [], lines: false, placeholder: '', when: null },
    },
  })
  expect(found.fields).toContainEqual(
    expect.objectContaining({ name: 'groupId', kind: 'text', required: false, default: '' }),
  )
})

test('all of it is for operators', async () => {
  const bob = await world.teammate('Bob')
  for (const path of ['/api/v1/connectors', '/api/v1/connections', `${AT}/deliveries`])
    expect((await bob.get(path)).status).toBe(403)
  expect((await bob.post(`${AT}/sign-in`)).status).toBe(403)
  expect((await bob.post('/api/v1/connections/preview', { connectionId: 'x' })).status).toBe(403)
  expect((await world.call('/api/v1/connectors')).status).toBe(401)
})

test('settings that a ticket system cannot work with are not saved, and each mistake names its remedy', async () => {
  const wrong = await connection({
    settings: { subdomain: 'Acme!', clientId: await secret('x'), clientSecret: 'plain' },
  })
  const { status, json } = await save({ connections: [wrong], actions: [] })
  expect(status).toBe(400)
  const said = Object.fromEntries(
    json.errors.map(({ field, message }: { field: string; message: string }) => [field, message]),
  )
  const at = (name: string) => said[`value.connections.0.settings.${name}`]
  expect(at('subdomain')).toMatch(/acme/)
  expect(at('clientId')).toMatch(/is no secret/)
  expect(at('clientSecret')).toMatch(/api\/v1\/secrets/)
  expect(at('webhookSecret')).toMatch(/is missing: Admin Center/)
  const unknown = await connection({ connector: 'nobody' })
  expect((await save({ connections: [unknown], actions: [] })).json.errors[0]).toMatchObject({
    field: 'value.connections.0.connector',
  })
})

test('a test says what was tried and how to mend it, and after the sign-in who we are', async () => {
  await connected()
  const body = { connection: await connection() }
  const before = await ada.post('/api/v1/connections/test', body)
  expect(before.json).toMatchObject({ ok: false, said: expect.stringMatching(/Sign in/) })

  const url = await signedIn()
  expect(url.searchParams.get('redirect_uri')).toBe('http://localhost/connections/signed-in')
  expect(url.searchParams.get('code_challenge_method')).toBe('S256')
  const done = await back(url.searchParams.get('state'), ada.cookie)
  expect(done.headers.get('location')).toBe('/desk/settings/integrations/zendesk?signIn=done')
  expect(zendesk.heard.at(-1)?.body).toMatchObject({
    code: 'c0de',
    code_verifier: expect.stringMatching(/.{40}/),
  })

  const saved = (await ada.get('/api/v1/settings/destinations')).json.value.connections[0]
  const { json } = await ada.post('/api/v1/connections/test', { connection: saved })
  expect(json).toMatchObject({ ok: true, said: 'Baton (agent) at acme.zendesk.com' })
  expect(json.tried).toMatchObject([
    { method: 'GET', url: `${zendesk.url}/api/v2/users/me`, status: 200 },
  ])
  const state = await ada.get(AT)
  expect(state.json).toMatchObject({ signedIn: true, problem: null, givenUp: 0 })
  expect(state.json.webhookUrl).toMatch(/^\/webhooks\//)
  expect(JSON.stringify([json, state.json])).not.toMatch(/at_\d/)
})

test('a sign-in is good once, and only for the session that began it', async () => {
  await connected()
  const state = (await signedIn()).searchParams.get('state')
  const expired = '/desk/settings/integrations?signIn=expired'
  await world.teammate('Bob')
  const again = await world.call('/api/auth/sign-in/email', {
    body: { email: 'ada@example.com', password: 'correct horse battery' },
  })
  const otherSession = again.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  for (const cookie of ['', otherSession])
    expect((await back(state, cookie)).headers.get('location')).toBe(expired)
  expect((await back(state, ada.cookie)).headers.get('location')).toMatch(/signIn=done/)
  expect((await back(state, ada.cookie)).headers.get('location')).toBe(expired)
})

test('a vendor that does not let us in is quoted where operators look, not in an address', async () => {
  await connected()
  const state = (await signedIn()).searchParams.get('state')
  const refused = await back(state, ada.cookie, '&error=access_denied&error_description=Not+today')
  expect(refused.headers.get('location')).toBe('/desk/settings/integrations/zendesk?signIn=failed')
  expect((await ada.get(AT)).json.problem).toBe('Zendesk did not let Baton in: Not today')
})

test('what was given up is listed, and tried again once by whoever says so', async () => {
  await connected([REFUNDS])
  await back((await signedIn()).searchParams.get('state'), ada.cookie)
  zendesk.faults.always({ status: 422 })
  await escalated()
  const [row] = await until(async () => {
    const { json } = await ada.get(`${AT}/given-up`)
    expect(json.data).toHaveLength(1)
    return json.data
  })
  expect(row).toMatchObject({ act: 'ticket.open', problem: expect.stringMatching(/422/) })
  expect((await ada.get(AT)).json).toMatchObject({ givenUp: 1, problem: expect.any(String) })

  zendesk.faults.always(null)
  const retry = () => ada.post(`${AT}/given-up/${row.effectId}/retry`)
  const pressed = await Promise.all([retry(), retry(), retry()])
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 404, 404])
  await until(() => expect(zendesk.tickets()).toHaveLength(1))
  await until(async () =>
    expect((await ada.get(AT)).json).toMatchObject({ givenUp: 0, problem: null }),
  )
  const kept = await world.pool.query("select retried_by->>'name' as by from abandoned_effects")
  expect(kept.rows).toEqual([{ by: 'Ada' }])

  await world.worker.idle()
  const whole = (await ada.get(`${AT}/deliveries`)).json.data
  const opened = whole.filter(({ act }: { act: string }) => act === 'ticket.open')
  expect(opened).toMatchObject([
    { problem: null, attempt: 2 },
    { problem: expect.stringMatching(/422/), attempt: 1 },
  ])
  const paged = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { json } = await ada.get(`${AT}/deliveries?limit=1${query}`)
    paged.push(...json.data)
    cursor = json.nextCursor
  }
  expect(paged).toEqual(whole)
  expect((await ada.get(`${AT}/deliveries?cursor=nonsense`)).status).toBe(400)
})

test('what is given up a second time is listed again, with who had tried', async () => {
  await connected([REFUNDS])
  zendesk.faults.always({ status: 422 })
  await escalated()
  const listed = async () => (await ada.get(`${AT}/given-up`)).json.data
  await until(async () => expect(await listed()).toHaveLength(1))
  await ada.post(`${AT}/given-up/${(await listed())[0].effectId}/retry`)
  await until(async () => expect(await listed()).toMatchObject([{ retriedBy: { name: 'Ada' } }]))
})

test('a preview is what the ticket system would get, cleaned, and holds no credential', async () => {
  const redaction = { kinds: ['card', 'email'], phrases: ['order 1001'], leaveOut: ['page'] }
  await connected([], { redaction })
  const preview = (body: object) =>
    ada.post('/api/v1/connections/preview', { connectionId: 'zendesk', ...body })
  const { json } = await preview({
    fields: { '360001': '{{customer.attributes.plan}} {{reason.trigger}}' },
  })
  expect(json).toMatchObject({ madeUp: true, fields: { '360001': 'enterprise asked-for-human' } })
  expect(json.text).toContain('[card]')
  expect(json.text).not.toContain('4111')
  expect(json.packet.page).toBeUndefined()
  expect(json.request).toMatchObject({ method: 'POST', url: `${zendesk.url}/api/v2/tickets` })
  expect(json.request.body).toContain('enterprise asked-for-human')
  expect(JSON.stringify(json)).not.toContain('a-client-secret')
  expect(zendesk.heard).toEqual([])

  const talk = await world.converse()
  await talk.say('My card 4111 1111 1111 1111 fails')
  const real = await preview({ conversationId: talk.id })
  expect(real.json).toMatchObject({ madeUp: false, packet: { conversationId: talk.id } })
  expect(real.json.text).toContain('My card [card] fails')
  expect((await preview({ conversationId: 'cnv_nobody' })).status).toBe(404)
  expect((await ada.post('/api/v1/connections/preview', {})).status).toBe(400)
})

test('a pattern that could not be used is refused where it is written, and previewed nowhere', async () => {
  const patterns = ['ORD-\\d{6}', '(a+']
  const redaction = { kinds: [], phrases: [], patterns }
  const refused = await ada.put('/api/v1/settings/privacy', {
    baseVersion: 0,
    value: { redaction },
  })
  expect(refused.json.errors).toEqual([
    { field: 'value.redaction.patterns.1', message: 'has a ( without its )' },
  ])
  await connected([])
  const { json } = await ada.get('/api/v1/settings/destinations')
  const [connection] = json.value.connections
  const broken = { ...connection, redaction: { ...connection.redaction, patterns } }
  const preview = await ada.post('/api/v1/connections/preview', { connection: broken })
  expect(preview.json.errors[0].field).toBe('connection.redaction.patterns.1')
  const value = { ...json.value, connections: [broken] }
  const saved = await ada.put('/api/v1/settings/destinations', { baseVersion: json.version, value })
  expect(saved.json.errors[0].field).toBe('value.connections.0.redaction.patterns.1')
})

test('the schema of the packet is public', async () => {
  const { status, json } = await world.call('/api/v1/packet.schema.json')
  expect(status).toBe(200)
  expect(json).toMatchObject({ type: 'object', properties: { version: { const: 1 } } })
})

test('nothing of another workspace is seen', async () => {
  await connected([REFUNDS])
  await world.pool.query(
    `insert into abandoned_effects (workspace_id, id, conversation_id, effect, attempt, lane, seq, problem)
     values ('wsp_other', 'eff_1', 'cnv_1', '{"kind":"ticket.comment","connectionId":"zendesk"}', 1, 'lane', 1, 'x')`,
  )
  expect((await ada.get(`${AT}/given-up`)).json.data).toEqual([])
  expect((await ada.post(`${AT}/given-up/eff_1/retry`)).status).toBe(404)
})
