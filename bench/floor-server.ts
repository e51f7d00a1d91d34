// The barest server that is durable: one table, one insert for each message, one send on the sockets that wait for it.
// What Baton's figures are held against: the same HTTP server, the same driver, the same database, and nothing else.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'
import { environment } from '../packages/server/src/env.ts'

const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 12 })
await pool.query(`create table if not exists messages (
  conversation_id text not null, id text not null, text text not null,
  at timestamptz not null default now(), primary key (conversation_id, id)
)`)

const waiting = new Map<string, Set<WebSocket>>()
const app = new Hono()

app.post('/messages/:conversationId', async (context) => {
  const { conversationId } = context.req.param()
  const { messageId, text } = await context.req.json<{ messageId: string; text: string }>()
  await pool.query({
    name: 'insert',
    text: 'insert into messages (conversation_id, id, text) values ($1, $2, $3)',
    values: [conversationId, messageId, text],
  })
  const frame = JSON.stringify({ conversationId, messageId, text })
  for (const socket of waiting.get(conversationId) ?? []) socket.send(frame)
  return context.json({ messageId })
})
app.get('/readyz', (context) => context.json({ ready: true }))

const server = createServer(getRequestListener(app.fetch))
const sockets = new WebSocketServer({ server, path: '/ws', perMessageDeflate: false })
sockets.on('connection', (socket, { url }) => {
  const conversationId = new URL(url ?? '/', 'http://localhost').searchParams.get('of') ?? ''
  const group = waiting.get(conversationId) ?? new Set()
  waiting.set(conversationId, group.add(socket))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    group.delete(socket)
    if (group.size === 0) waiting.delete(conversationId)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
