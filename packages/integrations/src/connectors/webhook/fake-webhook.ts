// A receiver as the specification wants one: it verifies, remembers ids, and signs what it sends back. It does its own
// arithmetic, so that a mistake of ours is not repeated here.
import { createHmac } from 'node:crypto'
import type { WebhookRequest } from '../../connector.ts'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW } from '../../testing/io.ts'
import { webhook } from './webhook.ts'

export const SECRET = `whsec_${Buffer.from('a secret for tests, 32 bytes lng').toString('base64')}`
export const OLD_SECRET = `whsec_${Buffer.from('the one before it, 32 bytes lng.').toString('base64')}`
const ADA = { id: 'ada', name: 'Ada' }

// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

export type FakeWebhook = Fake & {
  fetch: typeof fetch
  /** The secret that the receiver knows. */
  knows(secret: string): void
  sendBack(body: unknown): WebhookRequest
}

export function fakeWebhook({
  now = () => NOW,
  ...more
}: {
  now?: () => Date
  previousSecret?: string
} = {}): FakeWebhook {
  const tickets: FakeTicket[] = []
  const seen = new Set<string>()
  const files = new Map<string, Buffer>()
  let known = SECRET
  let count = 0

  function take({ type, data }: Body): Response {
    if (type === 'conversation.escalated') {
      const comments = [{ id: 'c0', text: data.story, isPublic: false, by: 'us' as const }]
      const { subject } = data.packet
      tickets.push({ id: data.ticketId, subject, status: 'open', comments })
      return json({ url: `https://tickets.example/${data.ticketId}`, number: tickets.length }, 201)
    }
    const ticket = tickets.find(({ id }) => id === data.ticketId)
    if (type === 'conversation.closed' && ticket) ticket.status = 'solved'
    if (type === 'conversation.reopened' && ticket) ticket.status = 'open'
    for (const { id, text, by, attachments = [] } of data.messages ?? [])
      ticket?.comments.push({
        ...{ id, text: `${text}${attachments.length > 0 ? JSON.stringify(attachments) : ''}` },
        ...{ isPublic: type === 'message.created' },
        by: by === 'customer' ? 'customer' : 'us',
      })
    return new Response(null, { status: 204 })
  }

  async function vendor(request: Request): Promise<Response> {
    const file = request.method === 'GET' && files.get(new URL(request.url).pathname)
    if (file) return new Response(new Uint8Array(file))
    const body = await request.text()
    const id = request.headers.get('webhook-id') ?? ''
    const timestamp = request.headers.get('webhook-timestamp') ?? ''
    const claimed = request.headers.get('webhook-signature')?.split(' ') ?? []
    if (!claimed.includes(hmac(known, `${id}.${timestamp}.${body}`))) return json('who?', 401)
    if (seen.has(id)) return new Response(null, { status: 200 })
    seen.add(id)
    return take(JSON.parse(body))
  }

  function sendBack(said: unknown): WebhookRequest {
    const id = `msg_${++count}`
    const body = JSON.stringify(said)
    const sentAt = String(Math.floor(now().getTime() / 1_000))
    const headers = new Headers({
      'webhook-id': id,
      'webhook-timestamp': sentAt,
      'webhook-signature': hmac(known, `${id}.${sentAt}.${body}`),
    })
    return { method: 'POST', url: 'https://help.example/webhooks/con_1', headers, body }
  }

  const line = lineTo(vendor)
  const settings = webhook.settings.parse({
    url: 'https://tickets.example/hooks?from=baton',
    secret: SECRET,
    ...more,
  })
  const io = ioWith(line.fetch, { baseUrl: webhook.baseUrl(settings) })
  const says = (type: string) => (ticketId: string, text?: string) =>
    sendBack({ type, ticketId, id: `r${++count}`, human: ADA, text })
  return {
    ...line,
    desk: webhook.connect(settings, io),
    tickets: () => tickets,
    knows(secret) {
      known = secret
    },
    sendBack,
    staff: {
      reply: says('reply'),
      note: says('note'),
      attach(ticketId, { name, bytes }) {
        files.set(`/files/${name}`, bytes)
        const attachments = [{ name, url: `https://files.example/files/${name}` }]
        const about = { type: 'reply', ticketId, id: `r${++count}`, human: ADA }
        return sendBack({ ...about, text: 'See here', attachments })
      },
      solve: says('solved'),
      reopen: says('reopened'),
    },
  }
}

function hmac(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}
