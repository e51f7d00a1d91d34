// Somebody else's page: of another origin, with the widget's one line in it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HostPage = { url: string; close(): void }

export async function openHostPage(
  html: string,
  headers: Record<string, string> = {},
): Promise<HostPage> {
  const server = createServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html>${html}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
