// The barest server that answers through a model and is durable: AI SDK, Hono and pg as their own documentation shows
// them. It keeps the question and the answer, gives the model what was said before, streams to the sockets that wait,
// and writes a row when the model asks for a person.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { getRequestListener } from '@hono/node-server'
import { stepCountIs, streamText, tool } from 'ai'
import { Hono } from 'hono'
import pg from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import { environment } from '../packages/server/src/env.ts'

const { DATABASE_URL, LLM_BASE_URL = '', LLM_MODEL = '' } = environment
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 12 })
await pool.query(`create table if not exists said (
  conversation_id text not null, id text not null, role text not null, text text not null,
  at timestamptz not null default now(), primary key (conversation_id, id)
)`)
await pool.query(
  'create table if not exists talks (id bigint generated always as identity primary key)',
)
await pool.query(`create table if not exists asked (
  conversation_id text primary key, reason text not null, at timestamptz not null default now()
)`)
const model = createOpenAICompatible({ name: 'bench', baseURL: LLM_BASE_URL, apiKey: 'none' })(
  LLM_MODEL,
)
const SYSTEM = 'You are a support assistant. Answer briefly. Hand over to a person when you must.'
const HISTORY = 20

const waiting = new Map<string, WebSocket>()
const app = new Hono()
app.get('/readyz', (context) => context.json({ ready: true }))
app.post('/conversations', async (context) => {
  const { rows } = await pool.query<{ id: string }>(
    'insert into talks default values returning id::text',
  )
  return context.json(rows[0])
})
app.post('/messages/:conversationId', async (context) => {
  const { conversationId } = context.req.param()
  const { messageId, text } = await context.req.json<{ messageId: string; text: string }>()
  await keep(conversationId, messageId, 'user', text)
  void reply(conversationId, messageId).catch((error) => console.error(error))
  return context.json({ messageId })
})

async function reply(conversationId: string, messageId: string): Promise<void> {
  const { rows } = await pool.query<{ role: 'user' | 'assistant'; content: string }>({
    name: 'history',
    text: `select role, text as content from said where conversation_id = $1 order by at desc limit ${HISTORY}`,
    values: [conversationId],
  })
  let handedOver = false
  const { textStream } = streamText({
    model,
    system: SYSTEM,
    messages: rows.reverse(),
    stopWhen: stepCountIs(1),
    tools: {
      hand_over_to_human: tool({
        description: 'Ask for a person when the customer needs one.',
        inputSchema: z.object({ reason: z.string() }),
        async execute({ reason }) {
          handedOver = true
          await pool.query({
            name: 'ask',
            text: 'insert into asked (conversation_id, reason) values ($1, $2) on conflict do nothing',
            values: [conversationId, reason],
          })
          return 'done'
        },
      }),
    },
  })
  let text = ''
  for await (const piece of textStream) {
    text += piece
    tell(conversationId, { piece })
  }
  if (!handedOver) await keep(conversationId, `${messageId}-answer`, 'assistant', text)
  tell(conversationId, { answered: !handedOver, text })
}

function tell(conversationId: string, frame: object): void {
  waiting.get(conversationId)?.send(JSON.stringify({ conversationId, ...frame }))
}

function keep(conversationId: string, id: string, role: string, text: string) {
  return pool.query({
    name: 'keep',
    text: 'insert into said (conversation_id, id, role, text) values ($1, $2, $3, $4)',
    values: [conversationId, id, role, text],
  })
}

const server = createServer(getRequestListener(app.fetch))
const sockets = new WebSocketServer({ server, path: '/ws', perMessageDeflate: false })
sockets.on('connection', (socket, { url }) => {
  const conversationId = new URL(url ?? '/', 'http://localhost').searchParams.get('of') ?? ''
  waiting.set(conversationId, socket)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => waiting.delete(conversationId))
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
