// A vendor that takes every escalation after so long, and remembers when it came.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type Vendor = {
  url: string
  /** From now on it takes so long to answer. */
  takes(ms: number): void
  /** What it has accepted: what was sent, and when it had all of it (milliseconds since 1970). */
  accepted: { body: string; at: number }[]
  /** Resolves when it has accepted so many. */
  has(count: number): Promise<void>
  close(): void
}

export async function startVendor(): Promise<Vendor> {
  const accepted: Vendor['accepted'] = []
  const waiting = new Map<number, () => void>()
  let ms = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const at = performance.timeOrigin + performance.now()
    if (ms > 0) await pause(ms)
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
    accepted.push({ body: Buffer.concat(chunks).toString(), at })
    waiting.get(accepted.length)?.()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    takes(delay) {
      ms = delay
    },
    accepted,
    has: (count) =>
      accepted.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => waiting.set(count, resolve)),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
