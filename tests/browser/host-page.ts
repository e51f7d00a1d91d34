// Somebody else's page: of another origin, with the widget's one line in it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HostPage = { url: string; close(): void }

export async function openHostPage(html: string): Promise<HostPage> {
  const server = createServer((_, response) => {
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
