// An operator's own system on a port of the loopback: says what a test lets it say, and remembers what it was asked.
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = {
  method: string
  /** Path and query. */
  url: string
  headers: http.IncomingHttpHeaders
  body: string
}

export type Said = {
  status?: number
  headers?: Record<string, string>
  json?: unknown
  text?: string
  /** Cuts the line instead of answering. */
  hangUp?: boolean
}

export type Backend = {
  /** Without a slash at the end. */
  url: string
  port: number
  heard: Heard[]
  close(): Promise<void>
}

export async function openBackend(
  answer: (heard: Heard) => Said | Promise<Said>,
): Promise<Backend> {
  const heard: Heard[] = []
  const server = http.createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const one: Heard = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    }
    heard.push(one)
    const { status = 200, headers = {}, json, text, hangUp } = await answer(one)
    if (hangUp) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(text ?? JSON.stringify(json ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    heard,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
