import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Backend, openBackend } from '../testing/backend.ts'
import { type McpBackend, openMcpBackend } from '../testing/mcp-backend.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let backend: Backend
let shop: McpBackend
beforeEach(async () => {
  backend = await openBackend(() => ({ json: { status: 'on its way', inner: 'secret' } }))
  shop = await openMcpBackend()
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterEach(async () => {
  await world.close()
  await Promise.all([backend.close(), shop.close()])
})

async function saved(more: object = {}) {
  const { json: secret } = await ada.post('/api/v1/secrets', { value: 'sk-12345678901234567890' })
  const action = {
    name: 'order_status',
    description: 'Looks up an order',
    parameters: [{ type: 'string', name: 'orderId' }],
    request: {
      url: `${backend.url}/orders/{orderId}`,
      query: [{ name: 'key', secret }],
      headers: [{ name: 'authorization', value: 'Bearer ', secret }],
    },
    keep: ['status'],
    ...more,
  }
  const value = { actions: [action] }
  return ada.put('/api/v1/settings/actions', { baseVersion: 0, value })
}

const TRY = '/api/v1/actions/order_status/try'

test('a try shows the request with its secrets covered, and sends it only when asked to', async () => {
  await saved()
  const input = { orderId: 'A 12' }
  const looked = await ada.post(TRY, { input })
  expect(looked.json).toEqual({
    request: {
      method: 'GET',
      url: `${backend.url}/orders/A%2012?key=••••`,
      headers: [
        { name: 'accept', value: 'application/json' },
        { name: 'authorization', value: 'Bearer ••••' },
      ],
      body: null,
    },
    sent: null,
  })
  expect(backend.heard).toEqual([])
  const sent = await ada.post(TRY, { input, send: true })
  expect(sent.json.sent).toMatchObject({ ok: true, result: '{"status":"on its way"}' })
  expect(backend.heard[0]?.headers.authorization).toBe('Bearer sk-12345678901234567890')
  expect(JSON.stringify(sent.json)).not.toContain('12345678901234567890')
})

test('what changes something is never sent as a try', async () => {
  await saved({ sideEffect: true })
  const refused = await ada.post(TRY, { input: { orderId: '1' }, send: true })
  expect(refused).toMatchObject({ status: 400, json: { errors: [{ field: 'send' }] } })
  expect(backend.heard).toEqual([])
})

test('a wrong input is named with its field, and so is an action that is not there', async () => {
  await saved()
  expect((await ada.post(TRY, { input: { order: 1 } })).json.errors).toEqual([
    { field: 'input.order', message: 'is not asked for' },
    { field: 'input.orderId', message: 'is missing' },
  ])
  expect((await ada.post('/api/v1/actions/nothing/try', {})).status).toBe(404)
})

test('an MCP server’s tools can be looked at, and one that is none is told in words', async () => {
  const { status, json } = await ada.post('/api/v1/mcp/inspect', { url: shop.url })
  expect(status).toBe(200)
  expect(json.tools.map(({ name }: { name: string }) => name)).toEqual([
    'look_up_order',
    'cancel_order',
  ])
  const wrong = await ada.post('/api/v1/mcp/inspect', { url: backend.url })
  expect(wrong).toMatchObject({ status: 400, json: { errors: [{ field: 'url' }] } })
})

test('an allowed tool is pinned in the settings, and only operators try, inspect and allow', async () => {
  const { tools } = (await ada.post('/api/v1/mcp/inspect', { url: shop.url })).json
  const server = {
    ...{ name: 'shop', url: shop.url, auth: { kind: 'none' } },
    tools: tools.map((tool: object) => ({ ...tool, approval: 'customer' })),
  }
  const kept = await ada.put('/api/v1/settings/mcp', {
    baseVersion: 0,
    value: { servers: [server] },
  })
  expect(kept.json.value.servers[0].tools).toHaveLength(2)
  const ben = await world.teammate('Ben')
  for (const { status } of [
    await ben.post(TRY, {}),
    await ben.post('/api/v1/mcp/inspect', { url: shop.url }),
    await ben.put('/api/v1/settings/mcp', { baseVersion: 1, value: {} }),
  ])
    expect(status).toBe(403)
})
