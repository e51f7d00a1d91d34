// A fake at an address: plain HTTP in front of it, on which things go wrong as often as told.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fake } from '../../packages/integrations/src/testing/fake.ts'
import {
  createTrouble,
  type FaultKind,
  type FaultyLine,
  type Likely,
  SLOWEST_MS,
} from './trouble.ts'

/** As vendors say it; the server waits so long by its own pace. */
const RETRY_AFTER_SECONDS = '10'

export async function openLine(
  fake: Fake & Required<Pick<Fake, 'fetch'>>,
  likely: Likely,
): Promise<FaultyLine> {
  const { random } = likely
  const { next, ...trouble } = createTrouble(likely)
  const server = createServer((request, response) => {
    answer(request, response, next()).catch(() => response.destroy())
  })

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    fault: FaultKind | null,
  ): Promise<void> {
    const asked = await requestOf(request)
    if (fault === 'cut-before') return void response.destroy()
    if (fault === '429' || fault === '500' || fault === '503')
      return refuse(response, Number(fault))
    if (fault === 'slow') await pause(random() * SLOWEST_MS)
    const answered = await fake.fetch(asked)
    fake.heard.length = 0
    const body = Buffer.from(await answered.arrayBuffer())
    if (fault === 'cut-after') return void response.destroy()
    if (fault === 'done-but-502') return refuse(response, 502)
    if (fault === 'garbage') return void response.writeHead(200).end('<html>Bad gateway</html>')
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(body)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...trouble,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 429 ? { 'retry-after': RETRY_AFTER_SECONDS } : {})
  response.end('no')
}

async function requestOf(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { method = 'GET', url, headers } = request
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    body,
  })
}
