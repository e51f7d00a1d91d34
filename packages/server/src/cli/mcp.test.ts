// `baton mcp` as programs start it: a process that speaks over its standard input, before a real server.
import { spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { run } from './mcp.ts'

const BATON = fileURLToPath(new URL('../../bin/baton.mjs', import.meta.url))

let world: TestWorld
let ada: Desk
let address: string
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
  address = await world.listen()
})
afterAll(() => world.close())

const keyFor = async (scope: 'ask' | 'read') =>
  (await ada.post('/api/v1/access-keys', { name: `Editor, ${scope}`, scope })).json

test('it offers the tools of that Baton, and what is asked through it is asked there', async () => {
  const { key } = await keyFor('ask')
  const { client, said } = await started(['--url', address], { BATON_API_KEY: key })
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    ...['create_support_ticket', 'escalate_to_human', 'ticket_status', 'search_knowledge'],
  ])
  const asked = { subject: 'Refund', description: 'Order 1001 was sent back.' }
  const made = await client.callTool({ name: 'create_support_ticket', arguments: asked })
  const { ticket_id } = made.structuredContent as { ticket_id: string }
  const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
  expect(data).toMatchObject([{ conversationId: ticket_id }])
  // What is wrong is told as the server tells it.
  const wrong = { name: 'create_support_ticket', arguments: { subject: '', description: 'x' } }
  expect(JSON.stringify(await client.callTool(wrong).catch(String))).toContain('subject')
  await client.close()
  expect(said()).toBe('')
})

test('a key that only reads offers what only reads', async () => {
  const { key } = await keyFor('read')
  const { client } = await started(['--url', `${address}/mcp`, '--key', key])
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['ticket_status', 'search_knowledge'])
  await client.close()
})

test('a key that is ended meanwhile is told to the program and beside it, and it goes on', async () => {
  const { key, id } = await keyFor('ask')
  const { client, said } = await started(['--url', address], { BATON_API_KEY: key })
  await ada.delete(`/api/v1/access-keys/${id}`)
  const call = { name: 'search_knowledge', arguments: { query: 'refund' } }
  await expect(client.callTool(call)).rejects.toThrow('refuses this key')
  await expect.poll(said).toContain('refuses this key')
  await expect(client.callTool(call)).rejects.toThrow('refuses this key')
  await client.close()
})

test('a key of nobody, and a Baton that is not there, are told on standard error alone', async () => {
  const nobody = ['--url', address, '--key', `bk_${'x'.repeat(43)}`]
  const refused = { code: 1, out: '', err: expect.stringContaining('refuses this key') }
  expect(await ran(nobody)).toMatchObject(refused)
  const nowhere = ['--url', 'http://127.0.0.1:9', '--key', 'bk_x']
  const silent = { code: 1, out: '', err: expect.stringContaining('does not answer') }
  expect(await ran(nowhere)).toMatchObject(silent)
})

test.each([
  ['no address', ['--key', 'bk_x'], 'Say where Baton is'],
  ['no key', ['--url', 'https://a.example'], 'BATON_API_KEY'],
  ['what is no key', ['--url', 'https://a.example', '--key', 'sk'], 'begins with bk_'],
  ['what is no address', ['--url', 'a.example', '--key', 'bk_x'], '--url must be'],
  ['what is no option', ['--address', 'x'], 'Unknown option'],
])('%s is told on standard error, with what to write', async (_, args, words) => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const io = { in: new PassThrough(), out, err, signal: new AbortController().signal }
  expect(await run(args, io, {})).toBe(2)
  expect(String(err.read())).toContain(words)
  expect(out.read()).toBe(null)
})

test('it ends by itself when its standard input does', async () => {
  const { key } = await keyFor('read')
  expect(await ran(['--url', address], { BATON_API_KEY: key })).toMatchObject({ code: 0, out: '' })
})

const PATH = { PATH: `${process.execPath.replace(/\/node$/, '')}:/usr/bin:/bin` }

async function started(args: string[], env: Record<string, string> = {}) {
  const transport = new StdioClientTransport({
    ...{ command: process.execPath, args: [BATON, 'mcp', ...args], env: { ...PATH, ...env } },
    stderr: 'pipe',
  })
  let said = ''
  transport.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const client = new Client({ name: 'desktop', version: '1' })
  await client.connect(transport)
  return { client, said: () => said }
}

/** With a standard input that has ended. */
function ran(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [BATON, 'mcp', ...args], { env: { ...PATH, ...env } })
  child.stdin.end()
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }))
  })
}
