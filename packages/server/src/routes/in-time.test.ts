// Over a real socket: what a slow client sends, and what it hears.
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { inTime } from './in-time.ts'
import { problemResponse, Rejection } from './problem.ts'

let server: Server
let socket: Socket
afterEach(() => {
  socket.destroy()
  server.closeAllConnections()
  server.close()
})

async function slowClient(ms: number) {
  const app = new Hono()
  const late: unknown[] = []
  app.onError((error, context) => problemResponse(context, error, 'req_1'))
  app.post('/', async (context) => {
    const body = context.req.text()
    body.catch((error) => late.push(error))
    return context.text(`heard ${await inTime(body, ms)}`)
  })
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.on('error', () => {})
  socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 8\r\n\r\n')
  socket.write('half')
  return { heard: () => heard, late }
}

test('a body that does not come whole is given up with a word, and what breaks off later is nobody’s fault', async () => {
  const { heard } = await slowClient(50)
  await expect.poll(heard).toContain('400 Bad Request')
  expect(heard()).toContain('took too long to arrive')
  socket.destroy()
})

test('one that comes in pieces in time is heard', async () => {
  const { heard } = await slowClient(30_000)
  socket.write('half')
  await expect.poll(heard).toContain('heard halfhalf')
})

test('what is wrong with a body in time is told as it is', async () => {
  await slowClient(1)
  await expect(inTime(Promise.reject(new Rejection('not-json', 'No.')))).rejects.toThrow('No.')
})
