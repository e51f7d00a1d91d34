// HubSpot's webhooks: those of the app come as a list of events, those of a custom channel one by one. Both are signed
// with the app's client secret, and both only say where to look.
import * as z from 'zod'
import type { WebhookRequest } from '../../connector.ts'
import { requireRecent, requireSignature } from '../../signature.ts'
import type { Settings } from './sign-in.ts'

export type Rung = { ticketIds: string[]; threadIds: string[] }

export function readDoorbell(
  { method, url, headers, body }: WebhookRequest,
  { clientSecret, portalId }: Settings,
  now: Date,
): Rung {
  const sentAt = headers.get('x-hubspot-request-timestamp') ?? ''
  requireSignature({
    claimed: headers.get('x-hubspot-signature-v3'),
    signed: method + asSigned(url) + body + sentAt,
    secret: clientSecret,
    encoding: 'base64',
  })
  requireRecent(new Date(Number(sentAt)), now)
  const said: unknown = JSON.parse(body)
  const events = (Array.isArray(said) ? said : [said]).flatMap((one) => {
    const read = Event.safeParse(one)
    return read.success && read.data.portalId === portalId ? [read.data] : []
  })
  return {
    ticketIds: unique(events.map(ticketOf)),
    threadIds: unique(events.map(threadOf)),
  }
}

/** HubSpot decodes these, and nothing else, before it signs. */
const DECODED = /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi

function asSigned(url: string): string {
  return url.replace(DECODED, decodeURIComponent)
}

function ticketOf({ subscriptionType = '', objectTypeId, objectId }: Event): string | undefined {
  const isTicket = subscriptionType.startsWith('ticket.') || objectTypeId === TICKETS
  return isTicket ? objectId : undefined
}

function threadOf({ subscriptionType = '', objectId, message }: Event): string | undefined {
  if (subscriptionType.startsWith('conversation.')) return objectId
  return message?.conversationsThreadId
}

function unique(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))]
}

const TICKETS = '0-5'
/** Numbers in events, strings everywhere else. */
const Id = z.union([z.string(), z.number()]).transform(String)
const Event = z.object({
  portalId: Id,
  subscriptionType: z.string().optional(),
  objectTypeId: z.string().optional(),
  objectId: Id.optional(),
  message: z.object({ conversationsThreadId: Id }).optional(),
})
type Event = z.output<typeof Event>
