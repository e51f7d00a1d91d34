// Takes webhooks: proves them, remembers durably what to look at, and answers at once. What is believed is what is then
// read from the desk itself.
import { type Hint, Unauthentic, type WebhookRequest } from '@baton/integrations'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeliveryLog } from './delivery-log.ts'
import type { Hear } from './hear.ts'
import type { KnownTickets } from './known-tickets.ts'
import type { Looker } from './looker.ts'
import type { Desks } from './open-desk.ts'
import { WEBHOOK_PATH, type WebhookUrls } from './webhook-urls.ts'

type Around = {
  desks: Pick<Desks, 'open'>
  urls: WebhookUrls
  tickets: KnownTickets
  hear: Hear
  log: Pick<DeliveryLog, 'passedOver'>
  looker: Pick<Looker, 'look'>
  onFault(error: unknown): void
}

/** A mail with what is attached to it; only for those who know the address, which nobody can guess. */
const MAX_BYTES = 25_000_000

export function webhookRoutes(app: Hono, around: Around): void {
  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.on(['GET', 'HEAD', 'POST'], WEBHOOK_PATH, proven(around.urls), limit, (context) =>
    receive(context, around),
  )
}

/** The same answer for what does not exist and for what is not proven, before a byte of it is read. */
function proven(urls: WebhookUrls): MiddlewareHandler {
  return async (context, next) => {
    const params: Record<string, string> = context.req.param()
    const { workspaceId = '', connectionId = '', proof = '' } = params
    if (!urls.isProof(workspaceId, connectionId, proof)) return context.text('Not found.', 404)
    return next()
  }
}

async function receive(context: Context, around: Around): Promise<Response> {
  const { desks, urls, onFault } = around
  const { workspaceId = '', connectionId = '' } = context.req.param()
  const opened = await desks.open(workspaceId, connectionId)
  if (!opened?.desk.readWebhook) return context.text('Not found.', 404)

  const { search } = new URL(context.req.url)
  const request: WebhookRequest = {
    method: context.req.method,
    url: urls.of(workspaceId, connectionId) + search,
    headers: context.req.raw.headers,
    body: await context.req.text(),
  }
  try {
    const hint = await opened.desk.readWebhook(request)
    const taken = await take(hint, { ...around, workspaceId, connectionId })
    // Nobody could read them later: whoever sent them has to send them again.
    if (!taken) return context.text('There is no such ticket here yet. Try again.', 503)
    const { status, contentType, body } = hint.answer ?? { status: 200, contentType: '', body: '' }
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

async function take(
  { ticketIds, news = [], states = [], passedOver = {} }: Hint,
  { tickets, hear, log, looker, workspaceId, connectionId, onFault }: Around & Place,
): Promise<boolean> {
  const isHeard = await hear.news(workspaceId, connectionId, news)
  const isSeen = states.length === 0 || (await hear.states(workspaceId, connectionId, states))
  const isKnown = ticketIds.length > 0 && (await tickets.ring(workspaceId, connectionId, ticketIds))
  // Written down is enough: whoever looks next would find it, this only makes it sooner.
  if (isKnown) void looker.look().catch(onFault)
  if (!isHeard || !isSeen) return false
  // Only now: what has to be sent again would be noted again.
  await log.passedOver(workspaceId, connectionId, passedOver)
  return true
}

type Place = { workspaceId: string; connectionId: string }
