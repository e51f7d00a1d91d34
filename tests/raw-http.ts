// Requests as no polite client would send them.
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'

export type Sent = [method: string, path: string, headers?: object, body?: string | Buffer]

/** One request over a connection of its own; the address and the headers go out as they are. */
export function sender(url: string) {
  const { hostname, port } = new URL(url)
  return (...[method, path, headers = {}, body = '']: Sent) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      let answered = false
      const call = request(
        { hostname, port, method, path, headers: { ...headers }, agent: false },
        (response) => {
          answered = true
          resolve(read(response))
        },
      )
      // A server that has said no may close before it has heard everything.
      call.on('error', (error) => answered || reject(error))
      call.end(body)
    })
}

async function read(response: IncomingMessage): Promise<{ status: number; text: string }> {
  const status = response.statusCode ?? 0
  try {
    return { status, text: Buffer.concat(await response.toArray()).toString() }
  } catch {
    // Cut off in the middle of its answer: the status has been said.
    return { status, text: '' }
  }
}

/** Sends bytes and resolves with whatever comes back until the server closes, or falls silent. */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let words = ''
    const socket = connect(Number(port), hostname)
    socket.setTimeout(300, () => socket.destroy())
    socket.on('data', (chunk) => {
      words += chunk.toString('latin1')
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(words))
    socket.write(bytes, 'latin1')
  })
}

/** Announces a long body, sends a byte of it now and then, and goes away without the rest when told to. */
export function sendSlowly(url: string, path: string, authorization: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const begun = new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => socket.destroy())
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{`,
  )
  const drip = setInterval(() => socket.write(' '), 20)
  return {
    begun,
    closed,
    end() {
      clearInterval(drip)
      socket.destroy()
    },
  }
}
