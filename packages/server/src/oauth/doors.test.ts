// The addresses of OAuth as strangers call them: what they tell, what they refuse, and how often they may be called.
import { expect, test } from 'vitest'
import { type TestWorld, testWorld } from '../testing/world.ts'

const BACK = 'http://127.0.0.1:4711/back'
const HERE = 'http://localhost'

test('a 401 says where to read how to come in, and what is read there fits together', async () => {
  await inWorld({}, async (world) => {
    const refused = await world.call('/mcp', { body: {} })
    expect(refused.status).toBe(401)
    const said = refused.headers.get('www-authenticate') ?? ''
    const metadataUrl = /resource_metadata="([^"]+)"/.exec(said)?.[1]
    expect(metadataUrl).toBe(`${HERE}/.well-known/oauth-protected-resource/mcp`)
    expect(said).toContain('scope="read ask"')
    expect(said).not.toContain('error=')
    const headers = { authorization: 'Bearer boa_nobody' }
    const strange = await world.call('/mcp', { body: {}, headers })
    expect(strange.headers.get('www-authenticate')).toContain('error="invalid_token"')
    for (const path of ['/oauth-protected-resource', '/oauth-protected-resource/mcp']) {
      const { json } = await world.call(`/.well-known${path}`)
      expect(json).toMatchObject({
        ...{ resource: `${HERE}/mcp`, authorization_servers: [HERE] },
        ...{ scopes_supported: ['read', 'ask'], bearer_methods_supported: ['header'] },
      })
    }
    const { json } = await world.call('/.well-known/oauth-authorization-server')
    expect(json).toMatchObject({
      ...{ issuer: HERE, code_challenge_methods_supported: ['S256'] },
      ...{
        authorization_response_iss_parameter_supported: true,
        response_types_supported: ['code'],
      },
      token_endpoint_auth_methods_supported: ['none'],
    })
  })
})

test('a program gets a name and no secret, and nothing it did not ask for', async () => {
  await inWorld({}, async (world) => {
    const made = await world.call('/oauth/register', {
      body: { redirect_uris: [BACK], token_endpoint_auth_method: 'client_secret_post', x: 1 },
    })
    expect(made.status).toBe(201)
    expect(made.headers.get('cache-control')).toBe('no-store')
    expect(made.json).toMatchObject({
      ...{ client_id: expect.any(String), token_endpoint_auth_method: 'none' },
      ...{ client_name: '127.0.0.1:4711', redirect_uris: [BACK] },
    })
    expect(Object.keys(made.json)).not.toContain('client_secret')
    for (const body of ['{', '[]', '"x"', '{"redirect_uris":"https://a.example/"}'])
      expect((await world.call('/oauth/register', { body })).status).toBe(400)
    const large = await world.call('/oauth/register', { body: { x: 'x'.repeat(40_000) } })
    expect(large.status).toBe(413)
  })
})

test('no browser is led to an address that is not the program’s, and none to a strange site by a mistake', async () => {
  await inWorld({}, async (world) => {
    const local = await registered(world, BACK)
    const web = await registered(world, 'https://editor.example/back')
    const at = async (params: Record<string, string>) => {
      const { status, json, headers } = await world.call(
        `/oauth/authorize?${new URLSearchParams({ response_type: 'code', ...params })}`,
      )
      return { status, text: json, to: headers.get('location') }
    }
    expect(await at({ client_id: 'prg_no', redirect_uri: BACK })).toMatchObject({
      ...{ status: 400, to: null, text: expect.stringContaining('not known') },
    })
    expect(await at({ client_id: local, redirect_uri: 'https://evil.example/' })).toMatchObject({
      ...{ status: 400, to: null },
    })
    // Its own address on this machine is told of the mistake; a site is not, as anybody may have registered it.
    const told = await at({ client_id: local, redirect_uri: BACK, state: 's' })
    expect(told.to).toContain(`${BACK}?error=invalid_request`)
    expect(told.to).toContain('state=s')
    const mistake = await at({ client_id: web, redirect_uri: 'https://editor.example/back' })
    expect(mistake).toMatchObject({ status: 400, to: null, text: expect.stringContaining('PKCE') })
  })
})

test('the token address takes forms alone, says what is missing, and knows two ways', async () => {
  await inWorld({}, async (world) => {
    const send = (body: string, type = 'application/x-www-form-urlencoded') =>
      world.call('/oauth/token', { body, headers: { 'content-type': type } })
    expect((await send('{}', 'application/json')).json.error).toBe('invalid_request')
    expect((await send('grant_type=password')).json.error).toBe('unsupported_grant_type')
    expect((await send('grant_type=constructor')).json.error).toBe('unsupported_grant_type')
    expect((await send('grant_type=authorization_code&code=x')).json).toEqual({
      ...{ error: 'invalid_request', error_description: 'client_id is missing.' },
    })
    expect((await send('grant_type=refresh_token&client_id=a&client_id=b')).json.error).toBe(
      'invalid_request',
    )
    const nobody = await send('grant_type=refresh_token&client_id=a&refresh_token=%00')
    expect([nobody.status, nobody.json.error]).toEqual([400, 'invalid_grant'])
    expect(nobody.headers.get('cache-control')).toBe('no-store')
  })
})

test('an address may register so many programs an hour, and is told how long to wait', async () => {
  await inWorld({ limited: true, proxies: 1 }, async (world) => {
    const from = (address: string) =>
      world.call('/oauth/register', {
        ...{ body: { redirect_uris: [BACK] }, headers: { 'x-forwarded-for': address } },
      })
    const codes: number[] = []
    for (let at = 0; at < 31; at += 1) codes.push((await from('203.0.113.7')).status)
    expect(codes.filter((code) => code === 201)).toHaveLength(30)
    const refused = await from('203.0.113.7')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('203.0.113.8')).status).toBe(201)
  })
})

async function registered(world: TestWorld, uri: string): Promise<string> {
  return (await world.call('/oauth/register', { body: { redirect_uris: [uri] } })).json.client_id
}

async function inWorld(
  options: Parameters<typeof testWorld>[0],
  work: (world: TestWorld) => Promise<void>,
): Promise<void> {
  const world = await testWorld(options)
  try {
    await work(world)
  } finally {
    await world.close()
  }
}
