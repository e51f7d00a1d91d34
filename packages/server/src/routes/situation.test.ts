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
