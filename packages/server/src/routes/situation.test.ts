import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
})
afterAll(() => world.close())

test('a message tells where the customer is by now; what cannot be true is refused by name', async () => {
  const begun = await world.call('/api/v1/conversations', {
    body: {},
    headers: { 'x-baton-key': world.key },
  })
  const { conversationId, token } = begun.json as { conversationId: string; token: string }
  const path = `/api/v1/conversations/${conversationId}/messages`
  const headers = { authorization: `Bearer ${token}` }
  const say = (body: object) => world.call(path, { body, headers })

  const page = { url: 'https://shop.example/cart', title: 'Cart' }
  const said = { messageId: 'm1', text: 'Hello', page, attributes: { 'cart.items': 3 } }
  expect((await say(said)).status).toBe(200)
  expect((await say({ ...said, messageId: 'm2' })).status).toBe(200)

  const ada = await world.teammate('Ada')
  const { json } = await ada.get(`/api/v1/conversations/${conversationId}/events`)
  const told = json.events.filter(({ type }: { type: string }) => type === 'situation.changed')
  expect(told).toMatchObject([{ page, attributes: { 'cart.items': 3 } }])

  const refused = await say({ messageId: 'm3', text: 'Hi', page: { url: 'javascript:alert(1)' } })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.json)).toContain('page.url')
})

test('what a customer writes on is kept without the header itself, and told anew when it is another', async () => {
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
  const computer = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
  const begun = await world.call('/api/v1/conversations', {
    body: {},
    headers: { 'x-baton-key': world.key, 'user-agent': phone, 'accept-language': 'de-AT,en;q=0.5' },
  })
  const { conversationId, token } = begun.json as { conversationId: string; token: string }
  const path = `/api/v1/conversations/${conversationId}`
  const authorization = `Bearer ${token}`
  const say = (messageId: string, agent: string, language: string) =>
    world.call(`${path}/messages`, {
      body: { messageId, text: 'Hello' },
      headers: { authorization, 'user-agent': agent, 'accept-language': language },
    })
  await say('m1', phone, 'de-AT,en;q=0.5')
  await say('m2', computer, 'de')
  await say('m3', 'node', 'de')

  const grace = await world.teammate('Grace')
  const { json } = await grace.get(`${path}/events`)
  const told = json.events.filter(({ device }: { device?: object }) => device)
  expect(told).toMatchObject([
    {
      type: 'conversation.started',
      device: { kind: 'phone', browser: 'Safari 18.1', system: 'iOS', language: 'de-AT' },
    },
    { type: 'situation.changed', device: { kind: 'computer', browser: 'Firefox 145' } },
  ])
  expect(JSON.stringify(json)).not.toContain('Mozilla')
  const own = await world.call(`${path}/events`, { headers: { authorization } })
  expect(JSON.stringify(own.json)).not.toContain('Safari')
})
