// The fake Zendesk as a server of its own, reached over HTTP as the real one is.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fakeZendesk } from '@baton/integrations/testing'
import { getRequestListener } from '@hono/node-server'

export type ZendeskOnLoopback = ReturnType<typeof fakeZendesk> & {
  url: string
  close(): Promise<void>
}

export async function zendeskOnLoopback(): Promise<ZendeskOnLoopback> {
  const fake = fakeZendesk(() => new Date())
  const server = createServer(getRequestListener((request) => fake.fetch(request)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ...fake,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
