import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CONNECTORS } from '@baton/integrations'
import { WEBHOOK_SECRET } from '@baton/integrations/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSealer } from '../settings/seal.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { type ZendeskOnLoopback, zendeskOnLoopback } from '../testing/zendesk-on-loopback.ts'
import { run } from './connectors.ts'

const SECRET = 'a secret of at least thirty-two letters'
let world: TestWorld
let zendesk: ZendeskOnLoopback
beforeAll(async () => {
  ;[world, zendesk] = await Promise.all([testWorld(), zendeskOnLoopback()])
})
afterAll(async () => {
  await world.close()
  await zendesk.close()
})

test('all ticket systems are listed, and a connection is tried', async () => {
  const before = await command()
  for (const { title } of CONNECTORS) expect(before.out).toContain(title)
  expect(before.out).toContain('Nothing is connected yet')

  await connect()
  expect((await command()).out).toContain('zendesk  Our Zendesk (zendesk)')
  const failed = await command('test', 'zendesk')
  expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('Sign in') })

  await signIn()
  const worked = await command('test', 'zendesk')
  expect(worked.code).toBe(0)
  expect(worked.out).toContain('it works. Baton is known there as Baton (agent)')
  expect(worked.out).toContain(`GET ${zendesk.url}/api/v2/users/me → 200`)
  const { out } = await command('test', 'zendesk', '--json')
  expect(JSON.parse(out)).toMatchObject({ ok: true, tried: [{ status: 200 }] })
})

test.each([
  [['test'], 'Say which connection'],
  [['test', 'nobody'], 'There is no connection nobody'],
  [['dance'], 'Not understood: dance'],
  [['--loud'], '--loud'],
])('a wrong command is explained: %j', async (args, words) => {
  const { code, err } = await command(...args)
  expect(code).toBe(2)
  expect(err).toContain(words)
})

async function connect() {
  const ada = await world.teammate('Ada')
  const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json
  const settings = {
    ...{ subdomain: 'acme', clientId: 'baton' },
    clientSecret: await secret('cs'),
    webhookSecret: await secret(WEBHOOK_SECRET),
  }
  const own = { id: 'zendesk', connector: 'zendesk', title: 'Our Zendesk', baseUrl: zendesk.url }
  const saved = await ada.put('/api/v1/settings/destinations', {
    ...{ baseVersion: 0, value: { connections: [{ ...own, settings }] } },
  })
  expect(saved.status).toBe(200)
}

/** As if an operator had been at the vendor's page. */
async function signIn() {
  const { workspaceId, pool } = world
  const sealed = createSealer(SECRET).seal(
    JSON.stringify({ accessToken: 'at_1', refreshToken: 'rt_1' }),
    `${workspaceId} zendesk tokens`,
  )
  await pool.query(
    'update connection_states set tokens = $2 where workspace_id = $1 and connection_id = $3',
    [workspaceId, sealed, 'zendesk'],
  )
}

async function command(...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await run(args, {
    ...{ pool: world.pool, workspaceId: world.workspaceId, secret: SECRET, out, err },
    models: { settings: () => ({ provider: 'built-in' as const }), fetch },
    ...{ publicUrl: undefined, privateHosts: ['127.0.0.1'], now: Date.now },
    ...{ newId: (prefix) => `${prefix}_1`, signal: new AbortController().signal },
  })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

test('what a ticket system asks for is shown in its own words', async () => {
  const shown = await command('show', 'zendesk')
  expect(shown.code).toBe(0)
  expect(shown.out).toContain('OAuth client secret [clientSecret] (secret)')
  const { out } = await command('show', 'email', '--json')
  expect(JSON.parse(out).fields).toContainEqual(
    expect.objectContaining({ name: 'password', when: { setting: 'signIn', is: ['password'] } }),
  )
  expect((await command('show', 'nothing')).code).toBe(2)
})
