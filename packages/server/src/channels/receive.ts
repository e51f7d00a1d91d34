// Takes the webhooks of channels: proves them, keeps what came, and answers at once. What is kept is then heard.
import type { RawRequest } from '@baton/integrations'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  answerWebhook,
  MAX_WEBHOOK_BYTES,
  paramsOf,
  provenBy,
} from '../connections/webhook-answer.ts'
import { HOOK_PATH, type WebhookUrls } from '../connections/webhook-urls.ts'
import { type Keeping, keepArrived } from './keep-arrived.ts'
import type { Listener } from './listener.ts'
import type { Channels } from './open-channel.ts'

type Around = Keeping & {
  channels: Pick<Channels, 'open'>
  urls: WebhookUrls
  listener: Pick<Listener, 'ring'>
  onFault(error: unknown): void
}

export function hookRoutes(app: Hono, around: Around): void {
  const limit = bodyLimit({ maxSize: MAX_WEBHOOK_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.on(['GET', 'HEAD', 'POST'], HOOK_PATH, provenBy(around.urls), limit, (context) =>
    answerWebhook(context, () => receive(context, around), around.onFault),
  )
}

async function receive(context: Context, around: Around) {
  const { channels, urls, listener, onFault } = around
  const { kind = '', workspaceId = '', connectionId = '' } = paramsOf(context)
  const opened = await channels.open(workspaceId, connectionId)
  if (opened?.connection.kind !== kind || !opened.channel.readWebhook)
    return context.text('Not found.', 404)
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  const request: RawRequest = {
    method: context.req.method,
    url: urls.ofChannel(workspaceId, opened.connection) + new URL(context.req.url).search,
    headers: context.req.raw.headers,
    ...{ bytes, body: new TextDecoder().decode(bytes) },
  }
  const arrived = await opened.channel.readWebhook(request)
  await keepArrived({ workspaceId, connectionId }, arrived, around)
  // Kept is enough: whoever listens next would find it, this only makes it sooner.
  if (arrived.items.length > 0) void listener.ring().catch(onFault)
  return { answer: arrived.answer }
}
