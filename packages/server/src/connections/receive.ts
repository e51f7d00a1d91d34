// Takes webhooks: proves them, remembers durably what to look at, and answers at once. What is believed is what is then
// read from the desk itself.
import type { Hint, WebhookRequest } from '@baton/integrations'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeliveryLog } from './delivery-log.ts'
import type { Hear } from './hear.ts'
import type { KnownTickets } from './known-tickets.ts'
import type { Looker } from './looker.ts'
import type { Desks } from './open-desk.ts'
import { answerWebhook, MAX_WEBHOOK_BYTES, paramsOf, provenBy } from './webhook-answer.ts'
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

export function webhookRoutes(app: Hono, around: Around): void {
  const limit = bodyLimit({ maxSize: MAX_WEBHOOK_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.on(['GET', 'HEAD', 'POST'], WEBHOOK_PATH, provenBy(around.urls), limit, (context) =>
    answerWebhook(context, () => receive(context, around), around.onFault),
  )
}

async function receive(context: Context, around: Around) {
  const { desks, urls } = around
  const { workspaceId = '', connectionId = '' } = paramsOf(context)
  const { readWebhook } = (await desks.open(workspaceId, connectionId))?.desk ?? {}
  if (!readWebhook) return context.text('Not found.', 404)
  const request: WebhookRequest = {
    method: context.req.method,
    url: urls.of(workspaceId, connectionId) + new URL(context.req.url).search,
    headers: context.req.raw.headers,
    body: await context.req.text(),
  }
  const hint = await readWebhook(request)
  const taken = await take(hint, { ...around, workspaceId, connectionId })
  // Nobody could read them later: whoever sent them has to send them again.
  if (!taken) return context.text('There is no such ticket here yet. Try again.', 503)
  return { answer: hint.answer }
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
