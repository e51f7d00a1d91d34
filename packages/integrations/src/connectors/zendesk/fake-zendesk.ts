// A Zendesk that remembers: tickets, comments, its idempotency keys and its webhook's signature.
import { createHmac } from 'node:crypto'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW, tokensInMemory } from '../../testing/io.ts'
import { zendesk } from './zendesk.ts'

const ADA = { id: 7001, name: 'Ada', role: 'agent' }
const US = { id: 9001, name: 'Baton', role: 'agent' }
const SAM = { id: 201, name: 'Sam', role: 'end-user', email: 'sam@example.com' }
export const WEBHOOK_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=='

type Comment = {
  id: number
  author_id: number
  body: string
  plain_body: string
  public: boolean
  created_at: string
  attachments?: { id: number; file_name: string; content_url: string }[]
}
type Ticket = {
  id: number
  subject: string
  external_id: string
  status: string
  requester_id: number | null
  submitter_id: number
  updated_at: string
  comments: Comment[]
}
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

export type FakeZendesk = Fake & {
  fetch: typeof fetch
  tokens: ReturnType<typeof tokensInMemory>
}

export function fakeZendesk(now: () => Date = () => NOW): FakeZendesk {
  const tickets: Ticket[] = []
  const kept = new Map<string, Buffer>()
  const keys = new Map<string, { body: string; ticket: Ticket }>()
  const users = [SAM]
  let ids = 35

  function requester({ email, name }: { email: string; name: string }): number {
    const known = users.find((one) => one.email === email)
    if (known) return known.id
    users.push({ id: ++ids, name, role: 'end-user', email })
    return ids
  }

  /** As loosely as Zendesk: by a part of the address, and by any when several stand in the query. */
  function foundUsers(query: string) {
    const asked = [...query.matchAll(/email:"([^"]*)"/g)].map(([, email = '']) => email)
    return users.filter(({ email }) =>
      asked.some((one) => one.includes('*') || email.includes(one.toLowerCase())),
    )
  }

  const at = () => now().toISOString()

  function write(ticket: Ticket, author: number, comment: Body): Comment {
    const isFirst = ticket.comments.length === 0
    // The first value sticks: a later comment without one inherits it.
    const isPublic = comment.public ?? (isFirst || (ticket.comments[0]?.public ?? true))
    const written = {
      id: ++ids,
      author_id: comment.author_id ?? author,
      body: comment.body,
      plain_body: comment.body,
      public: isPublic,
      created_at: at(),
    }
    ticket.comments.push(written)
    ticket.updated_at = at()
    return written
  }

  function create(request: Request, text: string): Response {
    const key = request.headers.get('idempotency-key') ?? ''
    const known = keys.get(key)
    if (known && known.body !== text)
      return json(
        { error: 'IdempotentRequestError', description: 'Request parameters do not match' },
        400,
      )
    if (known) return json({ ticket: known.ticket }, 201)
    const { ticket: asked }: Body = JSON.parse(text)
    const ticket: Ticket = {
      id: ++ids,
      subject: asked.subject,
      external_id: asked.external_id,
      status: 'new',
      requester_id: asked.requester ? requester(asked.requester) : US.id,
      submitter_id: US.id,
      updated_at: at(),
      comments: [],
    }
    write(ticket, US.id, asked.comment)
    tickets.push(ticket)
    if (key) keys.set(key, { body: text, ticket })
    return json({ ticket }, 201)
  }

  function update(ticket: Ticket, text: string): Response {
    const { ticket: asked }: Body = JSON.parse(text)
    if (ticket.status === 'closed') return json({ error: 'RecordInvalid' }, 422)
    if (asked.status) ticket.status = asked.status
    ticket.updated_at = at()
    const events = asked.comment ? [write(ticket, US.id, asked.comment)] : []
    return json({
      ticket,
      audit: { id: ++ids, events: events.map(({ id, body }) => ({ id, type: 'Comment', body })) },
    })
  }

  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    const file = kept.get(url.pathname)
    if (file) return new Response(new Uint8Array(file))
    if (url.pathname === '/oauth/tokens')
      return json({ access_token: `at_${++ids}`, refresh_token: `rt_${ids}`, expires_in: 172_800 })
    if (!request.headers.get('authorization')?.startsWith('Bearer at_'))
      return json({ error: "Couldn't authenticate you" }, 401)
    const [, , , what, id, more] = url.pathname.split('/')
    if (what === 'users' && id === 'search')
      return json({ users: foundUsers(url.searchParams.get('query') ?? '') })
    if (what === 'users' && more === 'tickets') {
      const theirs = tickets.filter(({ requester_id }) => String(requester_id) === id)
      return json({ tickets: theirs.slice(0, Number(url.searchParams.get('per_page'))) })
    }
    if (what === 'users') return json({ user: US })
    if (request.method === 'POST') return create(request, text)
    if (!id) {
      const key = url.searchParams.get('external_id')
      return json({ tickets: tickets.filter(({ external_id }) => external_id === key) })
    }
    const ticket = tickets.find((one) => String(one.id) === id)
    if (!ticket) return json({ error: 'RecordNotFound', description: 'Not found' }, 404)
    if (more === 'comments')
      return json({ comments: [...ticket.comments].reverse(), users: [ADA, US, SAM] })
    return request.method === 'PUT' ? update(ticket, text) : json({ ticket, users: [ADA, US, SAM] })
  }

  function rung(ticket: Ticket, type: string) {
    const signedAt = at()
    const body = JSON.stringify({
      type: `zen:event-type:ticket.${type}`,
      detail: { id: String(ticket.id) },
    })
    const signature = createHmac('sha256', WEBHOOK_SECRET)
      .update(signedAt + body)
      .digest('base64')
    const headers = new Headers({
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': signedAt,
    })
    return { method: 'POST', url: 'https://help.example/webhooks/con_1', headers, body }
  }

  const line = lineTo(vendor, (url) => url.pathname === '/oauth/tokens')
  const tokens = tokensInMemory({ accessToken: 'at_0', refreshToken: 'rt_0' })
  const settings = zendesk.settings.parse({
    subdomain: 'acme',
    clientId: 'baton',
    clientSecret: 'cs',
    webhookSecret: WEBHOOK_SECRET,
  })
  const io = ioWith(line.fetch, { now, baseUrl: zendesk.baseUrl(settings), tokens })
  const of = (id: string) => tickets.find((one) => String(one.id) === id) as Ticket
  const staffWrites = (id: string, body: string, isPublic: boolean) => {
    write(of(id), ADA.id, { body, public: isPublic })
    return rung(of(id), 'comment_added')
  }
  const set = (id: string, status: string) => {
    of(id).status = status
    of(id).updated_at = at()
    return rung(of(id), 'status_changed')
  }
  return {
    ...line,
    tokens,
    desk: zendesk.connect(settings, io),
    tickets: () => tickets.map(seen),
    asks(email, subject) {
      const ticket = {
        ...{ id: ++ids, subject, external_id: '', status: 'open', comments: [] },
        ...{ requester_id: requester({ email, name: email }), submitter_id: 0, updated_at: at() },
      }
      tickets.push(ticket)
      return String(ticket.id)
    },
    staff: {
      reply: (id, text) => staffWrites(id, text, true),
      note: (id, text) => staffWrites(id, text, false),
      attach(id, { name, bytes }) {
        const path = `/attachments/token/${++ids}`
        kept.set(path, bytes)
        const comment = write(of(id), ADA.id, { body: '', public: true })
        const content_url = `${zendesk.baseUrl(settings)}${path}`
        comment.attachments = [{ id: ids, file_name: name, content_url }]
      },
      solve: (id) => set(id, 'solved'),
      reopen: (id) => set(id, 'open'),
    },
  }
}

function seen({ id, subject, status, comments }: Ticket): FakeTicket {
  const by = (author: number) =>
    author === US.id ? 'us' : author === SAM.id ? 'customer' : ('staff' as const)
  return {
    id: String(id),
    subject,
    status: status === 'solved' || status === 'closed' ? 'solved' : 'open',
    comments: comments.map((one) => ({
      id: String(one.id),
      text: one.body,
      isPublic: one.public,
      by: by(one.author_id),
    })),
  }
}
