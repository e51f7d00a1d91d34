// Keys of other programs: what each may do, and when it ends.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let passed = 0
beforeAll(async () => {
  world = await testWorld({ now: () => Date.now() + passed })
  ada = await world.teammate('Ada')
})
afterAll(() => world.close())

const make = async (wanted: object) =>
  (await ada.post('/api/v1/access-keys', { name: 'Shop agent', ...wanted })).json
const guide = (key: string) =>
  world.call('/api/v1/handoff-guide', { headers: { authorization: `Bearer ${key}` } })
const bring = (key: string) =>
  world.call('/api/v1/handoffs/thread-1', {
    ...{ method: 'PUT', body: { askId: 'ask-1' }, headers: { authorization: `Bearer ${key}` } },
  })

test('a key says what it may do and when it ends, and without a word it may ask and does not end', async () => {
  const { key: _, ...made } = await make({})
  expect(made).toMatchObject({ scope: 'ask', expiresAt: null, usedAt: null })
  const limited = await make({ scope: 'read', expiresInDays: 30 })
  expect(Date.parse(limited.expiresAt) - Date.parse(limited.madeAt)).toBe(30 * 86_400_000)
  const { data } = (await ada.get('/api/v1/access-keys')).json
  expect(data).toContainEqual({ ...made })
  const wrong = await ada.post('/api/v1/access-keys', { name: 'x', expiresInDays: 0 })
  expect(wrong.json.errors).toEqual([{ field: 'expiresInDays', message: 'must be at least 1' }])
})

test('a key that only reads changes nothing, and is told which one does', async () => {
  const { key } = await make({ scope: 'read' })
  expect((await guide(key)).status).toBe(200)
  const refused = await bring(key)
  expect(refused.status).toBe(403)
  expect(refused.json.detail).toContain('only read')
  expect((await ada.get('/api/v1/inbox?view=escalated')).json.data).toEqual([])
  expect(await toolsOf(key)).toEqual(['ticket_status', 'search_knowledge'])
})

test('a key that asks is offered every tool', async () => {
  const { key } = await make({})
  expect((await bring(key)).status).toBe(200)
  expect(await toolsOf(key)).toContain('create_support_ticket')
})

test('a key that has come to its end is refused everywhere, and the list remembers when it was used', async () => {
  const { key, id } = await make({ expiresInDays: 1 })
  expect((await guide(key)).status).toBe(200)
  passed += 86_400_000 + 1_000
  expect((await guide(key)).status).toBe(401)
  await expect(toolsOf(key)).rejects.toThrow()
  const { data } = (await ada.get('/api/v1/access-keys')).json
  expect(data.find((one: { id: string }) => one.id === id).usedAt).toBeTruthy()
})

async function toolsOf(key: string): Promise<string[]> {
  const client = new Client({ name: 'another agent', version: '1.0.0' })
  const address = await world.listen()
  const headers = { authorization: `Bearer ${key}` }
  const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`), {
    requestInit: { headers },
  })
  await client.connect(transport)
  const { tools } = await client.listTools()
  await client.close()
  return tools.map(({ name }) => name)
}
