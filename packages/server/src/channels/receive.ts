// Takes the webhooks of channels: proves them, keeps what came, and answers at once. What is kept is then heard.
import { type RawRequest, Unauthentic } from '@baton/integrations'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import { HOOK_PATH, type WebhookUrls } from '../connections/webhook-urls.ts'
import type { Arrivals } from './arrivals.ts'
import type { Listener } from './listener.ts'
import type { Channels } from './open-channel.ts'

type Around = {
  channels: Pick<Channels, 'open'>
  urls: WebhookUrls
  arrivals: Pick<Arrivals, 'keep'>
  log: Pick<DeliveryLog, 'passedOver'>
  listener: Pick<Listener, 'ring'>
  onFault(error: unknown): void
}

/** A mail with what is attached to it; only for those who know the address, which nobody can guess. */
const MAX_BYTES = 25_000_000

export function hookRoutes(app: Hono, around: Around): void {
  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.on(['GET', 'HEAD', 'POST'], HOOK_PATH, proven(around.urls), limit, (context) =>
    receive(context, around),
  )
}

/** The same answer for what does not exist and for what is not proven, before a byte of it is read. */
function proven(urls: WebhookUrls): MiddlewareHandler {
  return async (context, next) => {
    const { workspaceId = '', connectionId = '', proof = '' } = paramsOf(context)
    if (!urls.isProof(workspaceId, connectionId, proof)) return context.text('Not found.', 404)
    return next()
  }
}

async function receive(context: Context, around: Around): Promise<Response> {
  const { channels, urls, arrivals, log, listener, onFault } = around
  const { kind = '', workspaceId = '', connectionId = '' } = paramsOf(context)
  try {
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
    const { items, passedOver = {}, answer } = await opened.channel.readWebhook(request)
    const place = { workspaceId, connectionId }
    await arrivals.keep(place, items)
    await log.passedOver(workspaceId, connectionId, passedOver)
    // Kept is enough: whoever listens next would find it, this only makes it sooner.
    if (items.length > 0) void listener.ring().catch(onFault)
    const { status, contentType, body } = answer ?? { status: 200, contentType: '', body: '' }
    return new Response(body, {
      status,
      headers: contentType ? { 'content-type': contentType } : {},
    })
  } catch (error) {
    if (error instanceof Unauthentic) return context.text(error.message, 401)
    if (error instanceof SyntaxError) return context.text('This is not JSON.', 400)
    onFault(error)
    return context.text('Try again.', 503)
  }
}

function paramsOf(context: Context): Record<string, string> {
  return context.req.param()
}
