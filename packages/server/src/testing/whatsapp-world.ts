// A whole server with a WhatsApp number connected, whose Cloud API is the fake, reached over HTTP as the real one is.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ConversationEvent } from '@baton/contract'
import { type FakeWhatsApp, fakeWhatsApp, WHATSAPP_SETTINGS } from '@baton/integrations/testing'
import { getRequestListener } from '@hono/node-server'
import { vi } from 'vitest'
import { type Desk, type TestWorld, testWorld } from './world.ts'

export type WhatsAppWorld = {
  world: TestWorld
  ada: Desk
  fake: FakeWhatsApp
  hook: string
  /** Brings what the fake says to the server, as Meta does; returns the status. */
  ring(request: { headers: Headers; body: string }): Promise<number>
  /** What customers were sent, oldest first. */
  texts(): string[]
  /** Ids of all conversations, the oldest first. */
  conversations(): Promise<string[]>
  log(conversationId: string): Promise<ConversationEvent[]>
  close(): Promise<void>
}

type Options = Parameters<typeof testWorld>[0] & { settings?: object; connection?: object }

export async function whatsAppWorld({
  settings = {},
  connection = {},
  ...options
}: Options = {}): Promise<WhatsAppWorld> {
  const line = await whatsAppOnLoopback()
  const world = await testWorld({ pace: 20, ...options })
  const ada = await world.teammate('Ada')
  const secret = async (value: string) =>
    (await ada.post('/api/v1/secrets', { value })).json as unknown
  const { accessToken, appSecret, verifyToken, phoneNumberId } = WHATSAPP_SETTINGS
  const value = {
    connections: [
      {
        ...{ id: 'ch_shop', kind: 'whatsapp', title: 'Shop', baseUrl: `${line.url}/v26.0` },
        settings: {
          phoneNumberId,
          accessToken: await secret(accessToken),
          appSecret: await secret(appSecret),
          verifyToken: await secret(verifyToken),
          ...settings,
        },
        ...connection,
      },
    ],
  }
  const saved = await ada.put('/api/v1/settings/channels', { baseVersion: 0, value })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.json))
  const { json } = await ada.get('/api/v1/channels/whatsapp/ch_shop')
  return {
    ...{ world, ada, fake: line.fake, hook: json.webhookUrl },
    async ring({ headers, body }) {
      const { status } = await world.app.request(json.webhookUrl, { method: 'POST', headers, body })
      return status
    },
    texts: () => line.fake.sent.map(({ text }) => text),
    async conversations() {
      const { rows } = await world.pool.query<{ id: string }>(
        'select conversation_id as id from events where seq = 1 order by recorded_at',
      )
      return rows.map(({ id }) => id)
    },
    async log(conversationId) {
      const ref = { workspaceId: world.workspaceId, conversationId }
      return world.store.read(ref)
    },
    async close() {
      await world.close()
      await line.close()
    },
  }
}

export const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 15_000, interval: 40 })

/** The fake has to know its own address, which is known only when it listens. */
export async function whatsAppOnLoopback() {
  let answer: (request: Request) => Promise<Response>
  const server = createServer(
    getRequestListener(async (request, env) => {
      try {
        return await answer(request)
      } catch {
        // As the fake wants it: the line is cut.
        if ('incoming' in env) env.incoming.socket.destroy()
        return new Response()
      }
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fake = fakeWhatsApp({ now: () => new Date(), base: `${url}/v26.0` })
  answer = (request) => fake.fetch(request)
  return {
    ...{ url, fake },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
