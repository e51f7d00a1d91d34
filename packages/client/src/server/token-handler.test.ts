import { decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { createAssistantTokenHandler, type TokenHandlerOptions } from './token-handler.ts'

const secret = 'an identity secret of at least thirty-two letters'

function handler(options: Partial<TokenHandlerOptions> = {}) {
  const faults: unknown[] = []
  const handle = createAssistantTokenHandler({
    ...{ secret, keyId: 'ids_1', onError: (error) => faults.push(error) },
    ...options,
  })
  async function post(body?: string, method = 'POST') {
    const request = new Request('http://shop.example/token', {
      method,
      ...(body ? { body } : {}),
    })
    const response = await handle(request)
    return { status: response.status, json: await response.json(), headers: response.headers }
  }
  return { post, faults }
}

test('who has signed in gets a token that says so, for ten minutes', async () => {
  const getEndUser = () => ({
    ...{ id: 'u-7', email: 'sam@example.com', name: 'Søren 🙂' },
    attributes: { plan: 'pro' },
  })
  const { status, json, headers } = await handler({ getEndUser }).post()
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(decodeProtectedHeader(json.token)).toMatchObject({ alg: 'HS256', kid: 'ids_1' })
  const key = new TextEncoder().encode(secret)
  const { payload } = await jwtVerify(json.token, key, { audience: 'baton:identity' })
  expect(payload).toMatchObject({ sub: 'u-7', name: 'Søren 🙂', attributes: { plan: 'pro' } })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600)
  expect(Date.parse(json.expiresAt) / 1_000).toBe(payload.exp)
})

test('without getEndUser nobody is verified, whatever the browser says it is', async () => {
  const { status, json } = await handler().post('{"endUserId":"the-boss"}')
  expect([status, json]).toEqual([200, { token: null, expiresAt: null }])
})

test('a secret is not asked for as long as nobody is signed', async () => {
  expect((await handler({ secret: undefined }).post()).status).toBe(200)
})

test('who is nobody may be refused', async () => {
  const refusing = handler({ getEndUser: () => null, anonymous: 'refuse' })
  expect((await refusing.post()).status).toBe(401)
  expect((await handler({ getEndUser: () => null }).post()).json.token).toBeNull()
})

test.each([
  ['no JSON', 'endUserId=1', 'must be JSON'],
  ['a number', '{"endUserId":1}', 'endUserId must be a text'],
  ['too much', JSON.stringify({ endUserId: 'x'.repeat(9_000) }), 'too long'],
])('%s is refused with what is wrong', async (_, body, words) => {
  const { status, json } = await handler().post(body)
  expect(status).toBe(400)
  expect(json.detail).toContain(words)
})

test.each([
  ['there is no secret', { secret: undefined }, 'secret is missing'],
  ['there is no id of it', { keyId: undefined }, 'keyId is missing'],
  ['the user has no id', { getEndUser: () => ({ id: '' }) }, '1 to 200'],
])('when %s, the page hears that it failed and only the server why', async (_, wrong, words) => {
  const { post, faults } = handler({ getEndUser: () => ({ id: 'u-7' }), ...wrong })
  const { status, json } = await post()
  expect(status).toBe(500)
  expect(JSON.stringify(json)).not.toContain(words)
  expect(String(faults[0])).toContain(words)
})

test('other methods are told which one to use', async () => {
  const { status, headers } = await handler().post(undefined, 'GET')
  expect([status, headers.get('allow')]).toEqual([405, 'POST'])
})
