import { afterEach, expect, test } from 'vitest'
import {
  type Asked,
  type ModelServer,
  modelServer,
  type Reply,
} from '../../../agent/src/testing/model-server.ts'
import { type Backend, openBackend } from '../testing/backend.ts'
import { type McpBackend, openMcpBackend } from '../testing/mcp-backend.ts'
import { type Talk, type TestWorld, testWorld } from '../testing/world.ts'

const open: (TestWorld | ModelServer | Backend | McpBackend)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function worldWith(replies: (asked: Asked) => Reply) {
  const model = await modelServer(replies)
  const world = await testWorld({
    models: {
      fetch,
      settings: () => ({
        ...{ provider: 'openai-compatible' as const, model: 'test', baseUrl: model.url.openai },
        ...{ timeoutSeconds: 20, silenceSeconds: 20 },
      }),
    },
  })
  open.push(world, model)
  return { world, model, ada: await world.teammate('Ada') }
}

test('a model’s turn ends where the customer is asked, and goes on with what came of it', async () => {
  const backend = await openBackend(() => ({ json: { refund: '12 EUR' } }))
  open.push(backend)
  const { world, model, ada } = await worldWith(({ text }) =>
    text.includes('12 EUR')
      ? { text: 'It is cancelled, and 12 EUR come back to you.\n<confidence>high</confidence>' }
      : { text: 'I can do that. ', calls: [{ name: 'cancel_order', input: { orderId: 'A-12' } }] },
  )
  const action = {
    ...{ name: 'cancel_order', title: 'Cancel an order', description: 'Cancels an order' },
    parameters: [{ type: 'string', name: 'orderId' }],
    request: { method: 'POST', url: `${backend.url}/orders/{orderId}/cancel` },
    ...{ keep: ['refund'], sideEffect: true, approval: 'customer' },
  }
  const value = { actions: [action] }
  expect((await ada.put('/api/v1/settings/actions', { baseVersion: 0, value })).status).toBe(200)

  const talk = await world.converse()
  await talk.say('I do not want A-12 any more')
  const { call } = await until(talk, 'action.requested')
  await world.worker.idle()
  expect(model.asked).toHaveLength(1)
  await talk.post(`/actions/${call.callId}/result`, { ok: true })
  const said = await until(talk, 'message.posted', 2)
  expect(said.message.text).toContain('12 EUR come back')
  expect(backend.heard).toHaveLength(1)
  expect(model.asked).toHaveLength(2)
  const { json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
  const assessed = json.events.filter(({ type }: { type: string }) => type === 'turn.assessed')
  expect(assessed).toHaveLength(1)
  const kinds = assessed[0].attempts.map(({ kind }: { kind: string }) => kind)
  expect(kinds.toSorted()).toEqual(['action', 'search'])
})

test('what the policy forbids is not done, and that the assistant wanted it brings a person', async () => {
  const backend = await openBackend(() => ({ json: { refund: '12 EUR' } }))
  open.push(backend)
  const { world, ada } = await worldWith(({ text }) =>
    text.includes('does not allow')
      ? { text: 'I may not do that.\n<confidence>high</confidence>' }
      : { calls: [{ name: 'refund_order', input: {} }] },
  )
  const action = {
    ...{ name: 'refund_order', title: 'Refund', description: 'Refunds an order', keep: ['refund'] },
    ...{ request: { method: 'POST', url: `${backend.url}/refund` }, sideEffect: true },
  }
  await ada.put('/api/v1/settings/actions', { baseVersion: 0, value: { actions: [action] } })
  const policy = { preset: 'balanced', actionsForbidden: ['refund_order'] }
  await ada.put('/api/v1/settings/policy', { baseVersion: 0, value: policy })

  const talk = await world.converse()
  await talk.say('What about the money for A-12?')
  await until(talk, 'escalation.requested')
  expect(backend.heard).toEqual([])
  const { json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
  const asked = json.events.find(({ type }: { type: string }) => type === 'escalation.requested')
  expect(asked.escalation.reason.trigger).toBe('forbidden-action')
})

test('a model uses an MCP tool that an operator has allowed, and no other', async () => {
  const shop = await openMcpBackend()
  open.push(shop)
  const { world, model, ada } = await worldWith(({ text }) =>
    text.includes('on its way')
      ? { text: 'Your order 12 is on its way.\n<confidence>high</confidence>' }
      : { calls: [{ name: 'shop__look_up_order', input: { orderId: '12' } }] },
  )
  const { tools } = (await ada.post('/api/v1/mcp/inspect', { url: shop.url })).json
  const allowed = tools
    .filter(({ readOnly }: { readOnly: boolean }) => readOnly)
    .map((tool: object) => ({ ...tool, approval: 'never' }))
  const value = { servers: [{ name: 'shop', url: shop.url, tools: allowed }] }
  expect((await ada.put('/api/v1/settings/mcp', { baseVersion: 0, value })).status).toBe(200)

  const talk = await world.converse()
  await talk.say('Where is 12?')
  expect((await until(talk, 'message.posted', 2)).message.text).toContain('on its way')
  const offered = model.asked[0]?.body.tools.map(
    ({ function: { name } }: { function: { name: string } }) => name,
  )
  expect(offered).toContain('shop__look_up_order')
  expect(offered).not.toContain('shop__cancel_order')
  expect(shop.done).toEqual([{ tool: 'look_up_order', input: { orderId: '12' } }])
})

async function until(talk: Talk, type: string, count = 1) {
  for (;;) {
    const found = (await talk.events()).filter((event) => event.type === type)
    if (found.length >= count) return found[count - 1]
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
