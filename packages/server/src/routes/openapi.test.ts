import { readFileSync } from 'node:fs'
import { type Endpoint, endpoints } from '@baton/contract'
import { CONNECTORS } from '@baton/integrations'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { madeUpPacket } from '../connections/made-up.ts'
import { openApiDocument } from './openapi.ts'
import { WEBHOOK_EVENTS } from './openapi-webhooks.ts'
import { curlOf, exampleOf } from './reference-call.ts'
import { referencePage } from './reference-page.ts'

const AT = '2026-11-22T09:00:00.000Z'

const document = openApiDocument('http://localhost:3000', '0.1.0')

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(document.openapi).toBe('3.1.0')
})

test('every endpoint of the contract stands in the document and on the page, with its proof', async () => {
  const page = String(await referencePage(document))
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const paths = document.paths as Record<
      string,
      Record<string, { operationId: string; security: object[] }>
    >
    const operation = paths[endpoint.path]?.[endpoint.method.toLowerCase()]
    expect(operation?.operationId).toBe(name)
    expect(operation?.security.length === 0).toBe(endpoint.access === 'anyone')
    expect(page).toContain(`id="${name}"`)
  }
})

test('every endpoint has a call to copy, with its proof and whatever its body must have', async () => {
  const page = String(await referencePage(document))
  const endpointCount = Object.keys(endpoints).length
  expect(page.match(/<h4>Call<\/h4>/g)).toHaveLength(endpointCount)
  const body = {
    type: 'object',
    required: ['messageId', 'text'],
    properties: { messageId: { type: 'string' }, text: { type: 'string' }, note: {} },
  }
  expect(exampleOf(body)).toEqual({ messageId: '…', text: '…' })
  const called = { method: 'post', path: '/api/v1/x', proofs: ['accessKey'], takesFile: false }
  expect(curlOf({ ...called, body: { const: "it's" } })).toBe(
    [
      'curl -X POST',
      '"$BATON_URL/api/v1/x"',
      '-H "authorization: Bearer $ACCESS_KEY"',
      "-H 'content-type: application/json'",
      `-d '"it'\\''s"'`,
    ].join(' \\\n  '),
  )
})

test('what is sent as a webhook stands in the same document, and is what the documentation names', () => {
  const documented = readFileSync('docs/integrations/webhook.md', 'utf8')
  const named = [...documented.matchAll(/`(\w+\.\w+)`/g)].map(([, type]) => type)
  expect(Object.keys(document.webhooks as object)).toEqual(Object.keys(WEBHOOK_EVENTS))
  for (const type of Object.keys(WEBHOOK_EVENTS)) expect(named).toContain(type)
})

test('what the connector sends is as the document says', async () => {
  const webhook = CONNECTORS.find(({ name }) => name === 'webhook') ?? expect.fail('no webhook')
  const bodies: { type: keyof typeof WEBHOOK_EVENTS; data: unknown }[] = []
  const secret = `whsec_${Buffer.alloc(32).toString('base64')}`
  const desk = webhook.connect(webhook.settings.parse({ url: 'https://a.example/', secret }), {
    reach: async (host: string) => host,
    now: () => new Date(),
    baseUrl: 'https://a.example',
    webhookUrl: 'https://help.example/webhooks/con_1',
    tokens: { get: async () => '' },
    async fetch(_: unknown, init?: RequestInit) {
      bodies.push(JSON.parse(new TextDecoder().decode(init?.body as Uint8Array)))
      return Response.json({})
    },
  } as never)
  const first = { key: 'esc_1', again: false }
  const ticket = await desk.openTicket(
    { packet: madeUpPacket(AT, 'https://help.example/'), fields: {} } as never,
    first,
  )
  const lines = [{ messageId: 'msg_1', text: 'Hello?', by: 'customer' }]
  for (const kind of ['conversation', 'note'])
    await desk.addComment(ticket, { lines, kind } as never, { key: kind, again: false })
  await desk.setStatus?.(ticket, 'solved', first)
  await desk.setStatus?.(ticket, 'open', first)
  await desk.test()
  expect(new Set(bodies.map(({ type }) => type))).toEqual(new Set(Object.keys(WEBHOOK_EVENTS)))
  for (const { type, data } of bodies)
    expect(WEBHOOK_EVENTS[type].data.safeParse(data).error?.issues, type).toBe(undefined)
})
