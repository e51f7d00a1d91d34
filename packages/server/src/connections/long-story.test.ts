// A talk of an afternoon on its way to another desk: whole as data, bounded as text.
import { Packet } from '@baton/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterAll(() => world.close())

test('a packet of five hundred turns is as its schema says, bounded, and links to the rest', async () => {
  const { key } = (await ada.post('/api/v1/access-keys', { name: 'Shop agent' })).json
  const transcript = Array.from({ length: 500 }, (_, nth) => ({
    ...{ role: nth % 2 ? 'assistant' : 'customer', text: `${nth}: ${'word '.repeat(400)}` },
  }))
  const { json } = await world.call('/api/v1/handoffs/thread-1', {
    ...{ method: 'PUT', body: { askId: 'ask-1', transcript } },
    headers: { authorization: `Bearer ${key}` },
  })
  const secret = (
    await ada.post('/api/v1/secrets', {
      value: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    })
  ).json
  const connection = {
    ...{ id: 'hook', connector: 'webhook', title: 'Hook' },
    settings: { url: 'https://a.example/', secret },
  }
  const preview = await ada.post('/api/v1/connections/preview', {
    ...{ connection, conversationId: json.conversationId },
  })
  expect(preview.status).toBe(200)
  const { packet, text } = preview.json
  expect(Packet.safeParse(packet).error?.issues).toBe(undefined)
  expect(packet.transcript.length).toBeGreaterThanOrEqual(500)
  expect(packet.link).toContain(json.conversationId)
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(text).toContain('499: word')
  expect(text).toContain(packet.link)
})
