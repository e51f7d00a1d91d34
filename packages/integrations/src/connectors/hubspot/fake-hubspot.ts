// A HubSpot that remembers, in either mode: it renews tokens, checks them, and signs its webhooks.
import { createHmac } from 'node:crypto'
import type { WebhookRequest } from '../../connector.ts'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW, tokensInMemory } from '../../testing/io.ts'
import { fakeCrm } from './fake-crm.ts'
import { fakeInbox, type Message, type Thread } from './fake-inbox.ts'
import { hubspot } from './hubspot.ts'

export const CLIENT_SECRET = 'test_client_secret'
const PORTAL = 123
const ADA = 'A-3001'
const FILES = '123.fs1.hubspotusercontent.example'
const WEBHOOK_URL = 'https://help.example/webhooks/con_1/wk'

type Given = { [name: string]: unknown }

export function fakeHubspot(
  mode: 'tickets' | 'custom-channel',
  given: Given = {},
  { now = () => NOW, url = WEBHOOK_URL }: { now?: () => Date; url?: string } = {},
) {
  let ids = 500
  const world = { at: () => now().toISOString(), nextId: () => String(++ids) }
  const crm = fakeCrm(world)
  const inbox = fakeInbox(world)
  const live = new Set(['at_0'])

  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    // Files lie elsewhere, behind signed addresses, where our token has no business.
    const file = url.host === FILES && inbox.files.get(url.pathname)
    if (file && !request.headers.has('authorization')) return new Response(new Uint8Array(file))
    if (url.pathname === '/oauth/2026-03/token') return granted(text)
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    if (!live.has(token))
      return json({ message: 'The token has expired', category: 'EXPIRED_AUTHENTICATION' }, 401)
    if (url.pathname.startsWith('/account-info/'))
      return json({ portalId: PORTAL, uiDomain: 'app-eu1.hubspot.com' })
    const answers = url.pathname.startsWith('/crm/') ? crm : inbox
    return answers.answer(request.method, url, text)
  }

  function granted(text: string): Response {
    const asked = new URLSearchParams(text)
    if (asked.get('client_secret') !== CLIENT_SECRET)
      return json({ message: 'missing or invalid client secret' }, 400)
    const token = `at_${++ids}`
    live.add(token)
    return json({ access_token: token, refresh_token: 'rt_0', expires_in: 1_800 })
  }

  const line = lineTo(vendor, ({ pathname }) => /^\/oauth\/|\/search$/.test(pathname))
  const tokens = tokensInMemory({ accessToken: 'at_0', refreshToken: 'rt_0' })
  const settings = hubspot.settings.parse({
    ...{ mode, portalId: String(PORTAL), clientId: 'c', clientSecret: CLIENT_SECRET },
    ...(mode === 'tickets' ? {} : { channelId: '1007', channelAccountId: '2002' }),
    ...given,
  })
  const io = ioWith(line.fetch, { baseUrl: hubspot.baseUrl(settings), tokens })
  const sign = (said: unknown) => signed(said, { url, at: now() })
  const shared = {
    ...line,
    sign,
    now,
    tokens,
    crm,
    inbox,
    live,
    desk: hubspot.connect(settings, io),
  }
  return mode === 'tickets'
    ? { ...shared, ...asTickets(shared) }
    : { ...shared, ...asChannel(shared) }
}

type Shared = {
  crm: ReturnType<typeof fakeCrm>
  inbox: ReturnType<typeof fakeInbox>
  sign(said: unknown): WebhookRequest
  now(): Date
}
type Played = Pick<Fake, 'tickets' | 'staff' | 'asks'>

function asTickets({ crm, inbox, sign, now }: Shared): Played {
  const threadOf = (ticketId: string) =>
    inbox.threads.find((one) => one.ticketId === ticketId) ?? inbox.begin({ ticketId })
  const move = (ticketId: string, stage: string) => {
    const ticket = crm.tickets.find(({ id }) => id === ticketId)
    const hs_lastmodifieddate = now().toISOString()
    if (ticket) Object.assign(ticket.properties, { hs_pipeline_stage: stage, hs_lastmodifieddate })
    return sign([event('ticket.propertyChange', ticketId, { propertyName: 'hs_pipeline_stage' })])
  }
  return {
    asks: crm.ask,
    tickets: () =>
      crm.tickets.map(({ id, properties }) => ({
        id,
        subject: properties.subject ?? '',
        status: properties.hs_pipeline_stage === '4' ? 'solved' : 'open',
        comments: [
          ...crm.notes.filter((one) => one.ticketId === id).map(noteShown),
          ...inbox.threads.filter((one) => one.ticketId === id).flatMap(messagesShown),
        ],
      })),
    staff: {
      reply(ticketId, text) {
        const thread = threadOf(ticketId)
        inbox.write(thread, byAda(text))
        return sign([event('conversation.newMessage', thread.id, { messageType: 'MESSAGE' })])
      },
      note(ticketId, text) {
        crm.note(ticketId, `<p>${text}</p>`, 'staff')
        return null
      },
      attach: (ticketId, file) => attach(inbox, threadOf(ticketId), file),
      solve: (ticketId) => move(ticketId, '4'),
      reopen: (ticketId) => move(ticketId, '2'),
    },
  }
}

function asChannel({ inbox, sign }: Shared): Played {
  const of = (id: string) => inbox.threads.find((one) => one.id === id) as Thread
  const set = (id: string, status: Thread['status']) => {
    of(id).status = status
    return sign([event('conversation.propertyChange', id, { propertyName: 'status' })])
  }
  return {
    tickets: () =>
      inbox.threads.map((thread) => ({
        id: thread.id,
        subject: thread.messages[0]?.text ?? '',
        status: thread.status === 'CLOSED' ? 'solved' : 'open',
        comments: messagesShown(thread),
      })),
    staff: {
      reply(id, text) {
        const message = inbox.write(of(id), byAda(text))
        return sign({
          ...{ type: 'OUTGOING_CHANNEL_MESSAGE_CREATED', portalId: PORTAL, channelId: '1007' },
          ...{ eventId: 'e-1', channelIntegrationThreadIds: [of(id).key], message },
        })
      },
      note(id, text) {
        inbox.write(of(id), { ...byAda(text), type: 'COMMENT' })
        return null
      },
      attach: (id, file) => attach(inbox, of(id), file),
      solve: (id) => set(id, 'CLOSED'),
      reopen: (id) => set(id, 'OPEN'),
    },
  }
}

function attach(
  inbox: Shared['inbox'],
  thread: Thread,
  { name, bytes }: { name: string; bytes: Buffer },
): undefined {
  inbox.files.set(`/hubfs/${name}`, bytes)
  const url = `https://${FILES}/hubfs/${name}?Signature=x`
  const attachments = [
    { type: 'FILE', fileId: '8800', name, url },
    { type: 'MESSAGE_HEADER', fileId: '8801' },
  ]
  inbox.write(thread, { ...byAda(''), attachments })
}

function byAda(text: string): Partial<Message> {
  return { text, direction: 'OUTGOING', createdBy: ADA, senders: [{ actorId: ADA, name: 'Ada' }] }
}

function event(subscriptionType: string, objectId: string, more: Given) {
  return { subscriptionType, objectId: Number(objectId), portalId: PORTAL, appId: 456, ...more }
}

/** HubSpot decodes an address before it signs it; this one has nothing to decode. */
export function signed(said: unknown, { url = WEBHOOK_URL, at = NOW } = {}) {
  const body = JSON.stringify(said)
  const sentAt = String(at.getTime())
  const signature = createHmac('sha256', CLIENT_SECRET)
    .update(`POST${url}${body}${sentAt}`)
    .digest('base64')
  const headers = new Headers({
    'x-hubspot-signature-v3': signature,
    'x-hubspot-request-timestamp': sentAt,
  })
  return { method: 'POST', url, headers, body }
}

function noteShown({ id, body, by }: { id: string; body: string; by: 'us' | 'staff' }) {
  return { id, text: body, isPublic: false, by }
}

function messagesShown({ messages }: Thread): FakeTicket['comments'] {
  const by = { V: 'customer', A: 'staff', I: 'us' } as const
  return messages.map(({ id, text, type, createdBy }) => ({
    ...{ id, text, isPublic: type === 'MESSAGE' },
    by: by[createdBy[0] as keyof typeof by],
  }))
}
