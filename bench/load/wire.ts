// The cheapest client there is for our purpose: connections that stay open, bodies of JSON, frames of JSON.
import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'

const agent = new Agent({ keepAlive: true, maxSockets: 512 })

/** Throws when the answer is not a good one. */
export function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ json: unknown; cookie: string }> {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          ...headers,
        },
      },
      (response) => {
        let words = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          words += chunk
        })
        response.once('error', reject).once('end', () => {
          const { statusCode = 0, headers } = response
          if (statusCode >= 300) return reject(new Error(`${url}: ${statusCode} ${words}`))
          const cookie = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ')
          resolve({ json: JSON.parse(words), cookie })
        })
      },
    )
    call.on('error', (error) => {
      // The server may close a connection that rested for a while just as it is used again.
      if (call.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
        resolve(post(url, body, headers))
      else reject(error)
    })
    call.end(text)
  })
}

// biome-ignore lint/suspicious/noExplicitAny: frames as they come over the wire
export type Frame = any

/** Resolves once it is open. One that is cut ends the whole run: its figures would be of something else. */
export function open(
  url: string,
  headers: Record<string, string>,
  onFrame: (frame: Frame) => void,
): Promise<WebSocket> {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers, perMessageDeflate: false })
  socket.on('message', (data) => onFrame(JSON.parse(String(data))))
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Runs the work at most so many at once. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += size)
    results.push(...(await Promise.all(items.slice(at, at + size).map(work))))
  return results
}
