import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let address: string
let key: string
let client: Client

beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
  address = await world.listen()
  key = (await ada.post('/api/v1/access-keys', { name: 'Shop agent' })).json.key
  client = await connected(key)
})
afterAll(async () => {
  await client.close()
  await world.close()
})

async function connected(token: string): Promise<Client> {
  const client = new Client({ name: 'another agent', version: '1.0.0' })
  const headers = { authorization: `Bearer ${token}` }
  const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`), {
    requestInit: { headers },
  })
  await client.connect(transport)
  return client
}

// biome-ignore lint/suspicious/noExplicitAny: what a tool returns is its own
async function call(name: string, args: Record<string, unknown>, by = client): Promise<any> {
  const result = await by.callTool({ name, arguments: args })
  return result.isError ? { isError: true, text: result.content } : result.structuredContent
}

test('it offers a person, the state of a ticket and the documents', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'create_support_ticket',
    'escalate_to_human',
    'ticket_status',
    'search_knowledge',
  ])
})

test('the three fields that agents know open a ticket that waits in the desk, with the story', async () => {
  const ticket = await call('create_support_ticket', {
    subject: 'Refund',
    description: 'Order 1001 was sent back.',
    customer_email: 'sam@example.com',
    transcript: [
      { role: 'customer', text: 'Where is my refund?' },
      { role: 'assistant', text: 'I cannot see it.' },
    ],
  })
  expect(ticket).toMatchObject({ status: 'waiting', requester_email: 'sam@example.com' })
  const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
  expect(data).toMatchObject([{ conversationId: ticket.ticket_id, subject: expect.any(String) }])
  const { events } = (await ada.get(`/api/v1/conversations/${ticket.ticket_id}/events?after=0`))
    .json
  const said = events.flatMap((event: { message?: { text: string } }) => event.message?.text ?? [])
  expect(said.slice(0, 3)).toEqual([
    'Where is my refund?',
    'I cannot see it.',
    'Refund\n\nOrder 1001 was sent back.',
  ])
})

test('tried again with its key it opens no second ticket, also at the same time', async () => {
  const asked = { subject: 'Once', description: 'Only once.', idempotency_key: 'order-1001-refund' }
  const tickets = await Promise.all([1, 2, 3, 4].map(() => call('create_support_ticket', asked)))
  expect(new Set(tickets.map(({ ticket_id }) => ticket_id)).size).toBe(1)
  const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
  const same = data.filter((row: { conversationId: string }) => {
    return row.conversationId === tickets[0].ticket_id
  })
  expect(same).toHaveLength(1)
})

test('what a person answers is told to whoever asks for the ticket', async () => {
  const { ticket_id } = await call('create_support_ticket', { subject: 'A', description: 'B' })
  await ada.post(`/api/v1/conversations/${ticket_id}/replies`, { messageId: 'r1', text: 'On it.' })
  expect(await call('ticket_status', { ticket_id })).toMatchObject({
    status: 'with_a_person',
    replies: [{ by: 'Ada', text: 'On it.' }],
  })
})

test('a conversation of Baton’s own is brought to a person by its id', async () => {
  const talk = await world.converse()
  await talk.say('Hello!')
  const told = await call('escalate_to_human', { ticket_id: talk.id, reason: 'wants a discount' })
  expect(told).toMatchObject({ ticket_id: talk.id, status: 'waiting' })
  expect(await call('escalate_to_human', { ticket_id: 'cnv_nobody' })).toMatchObject({
    isError: true,
  })
})

test('another workspace’s tickets do not exist', async () => {
  const theirKey = `bk_${'o'.repeat(43)}`
  await world.workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  await world.pool.query(
    `insert into access_keys (workspace_id, id, hash, name, made_by, made_at)
     values ('wsp_other', 'key_other', $1, 'Their agent', '{"id":"usr_other","name":"Eve"}', now())`,
    [createHash('sha256').update(theirKey).digest('hex')],
  )
  const them = await connected(theirKey)
  const asked = { subject: 'A', description: 'B' }
  const [ours, theirs] = [
    await call('create_support_ticket', asked),
    await call('create_support_ticket', asked, them),
  ]
  for (const [{ ticket_id }, mine, other] of [
    [ours, client, them],
    [theirs, them, client],
  ] as const) {
    expect(await call('ticket_status', { ticket_id }, mine)).toMatchObject({ status: 'waiting' })
    expect(await call('ticket_status', { ticket_id }, other)).toMatchObject({ isError: true })
    expect(await call('escalate_to_human', { ticket_id }, other)).toMatchObject({ isError: true })
  }
  await them.close()
})

test('a key that was ended opens nothing', async () => {
  const made = (await ada.post('/api/v1/access-keys', { name: 'Short' })).json
  await ada.delete(`/api/v1/access-keys/${made.id}`)
  await expect(connected(made.key)).rejects.toThrow()
  const { data } = (await ada.get('/api/v1/access-keys')).json
  expect(JSON.stringify(data)).not.toContain('bk_')
})

test.each([
  ['without a key', {}],
  ['with a key of nobody', { authorization: `Bearer bk_${'x'.repeat(43)}` }],
])('%s it answers nothing but how to ask', async (_, headers) => {
  const response = await fetch(`${address}/mcp`, { method: 'POST', headers, body: '{}' })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toContain('Bearer')
})

test('bad input is refused with the name of the field', async () => {
  const refused = await call('create_support_ticket', { subject: '', description: 'x' })
  expect(JSON.stringify(refused)).toContain('subject')
})

const CONFORMANCE = fileURLToPath(
  new URL(
    '../../../../node_modules/@modelcontextprotocol/conformance/dist/index.js',
    import.meta.url,
  ),
)

// The others of its scenarios ask for the tools of its own example server.
test.each(['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection'])(
  'the protocol’s own conformance suite: %s',
  async (scenario) => {
    const line = await withKey()
    const run = promisify(execFile)
    try {
      const args = [CONFORMANCE, 'server', '--url', line.url, '--scenario', scenario]
      const { stdout } = await run(process.execPath, args, { timeout: 60_000 })
      expect(stdout).toMatch(/Passed: [1-9]/)
      expect(stdout).toMatch(/0 failed/)
    } finally {
      line.close()
    }
  },
  90_000,
)

/** The suite sends no credentials: this line adds them. */
async function withKey(): Promise<{ url: string; close(): void }> {
  const { port } = new URL(address)
  const server = http.createServer((request, response) => {
    const headers = { ...request.headers, authorization: `Bearer ${key}` }
    const { method, url } = request
    const onward = http.request({ port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own = (server.address() as AddressInfo).port
  return { url: `http://127.0.0.1:${own}/mcp`, close: () => void server.close() }
}
