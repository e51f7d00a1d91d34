// A Help Scout that remembers: conversations and their threads. It has no idempotency, shows a new conversation in its
// lists only after `settle`, answers 201 with an id in a header and no body, moves what is merged, and signs webhooks.
import { createHmac } from 'node:crypto'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, tokensInMemory } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { hasAddress, invalid, made } from './fake-answers.ts'
import { helpScout } from './help-scout.ts'

const ADA = { id: 71, type: 'user', first: 'Ada', last: '' }
const US = { id: 90, type: 'user', first: 'Baton', last: '' }
const AI = { id: 1, type: 'system_user', first: 'AI', last: 'Agent' }
export const WEBHOOK_SECRET = 'for testing only'
const PAGE = 2

type Thread = {
  id: number
  type: string
  state: string
  body: string
  createdAt: string
  createdBy: { id: number; type: string; first: string; last: string }
}
type Conversation = {
  id: number
  number: number
  subject: string
  status: string
  createdAt: string
  userUpdatedAt: string
  assignee?: typeof ADA
  primaryCustomer: { id: number; email: string }
  threads: Thread[]
  isListed: boolean
  mergedInto?: number
}
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

/** Long after the person was asked for, so that a list has had its time, unless a test says otherwise. */
const LATER = new Date(Date.parse(packet.at) + 600_000)

export function fakeHelpScout({
  now = LATER,
  time = { now },
}: {
  now?: Date
  time?: { now: Date }
} = {}): Fake & {
  fetch: typeof fetch
  tokens: ReturnType<typeof tokensInMemory>
  time: { now: Date }
  machine(id: string, text: string): void
  draft(id: string, text: string): void
  merge(id: string, into: string): void
} {
  const conversations: Conversation[] = []
  const issued = new Set<string>()
  let ids = 4_500

  function write(conversation: Conversation, by: Thread['createdBy'], type: string, body: string) {
    const createdAt = time.now.toISOString()
    const thread = { id: ++ids, type, state: 'published', body, createdAt, createdBy: by }
    conversation.threads.push(thread)
    conversation.userUpdatedAt = createdAt
    return thread
  }

  function writeAs(conversation: Conversation, type: string, body: string): Thread {
    const { id } = conversation.primaryCustomer
    const sam = { id, type: 'customer', first: 'Sam', last: '' }
    if (type === 'customer') conversation.status = 'active'
    return write(conversation, type === 'customer' ? sam : US, type, body)
  }

  function create(asked: Body): Response {
    if (!asked.subject) return invalid('subject', 'may not be empty')
    if (!asked.customer.email) return invalid('customer', 'must have an id or an email')
    const conversation: Conversation = {
      id: ++ids,
      number: conversations.length + 101,
      subject: asked.subject,
      status: asked.status,
      createdAt: time.now.toISOString(),
      userUpdatedAt: time.now.toISOString(),
      primaryCustomer: { id: 238_604, email: asked.customer.email },
      threads: [],
      isListed: false,
    }
    for (const { type, text } of asked.threads) writeAs(conversation, type, text)
    conversations.push(conversation)
    return made(conversation.id)
  }

  const shown = ({ threads, isListed, mergedInto, ...rest }: Conversation) => rest
  const withThreads = (one: Conversation) => ({
    ...shown(one),
    _embedded: { threads: one.threads },
  })

  /** Newest first, a few at a time; what is empty is left out. */
  function listed(url: URL, name: string, rows: unknown[]): Response {
    const page = Number(url.searchParams.get('page') ?? 1)
    const part = [...rows].reverse().slice((page - 1) * PAGE, page * PAGE)
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    return json({
      ...(part.length > 0 ? { _embedded: { [name]: part } } : {}),
      _links: rows.length > page * PAGE ? { next: { href: String(next) } } : {},
    })
  }

  function list(url: URL): Response {
    const query = url.searchParams.get('query')
    const words = /body:"(.+)"/.exec(query ?? '')?.[1] ?? ''
    const rows = conversations.filter(({ isListed, threads, primaryCustomer }) =>
      // As loosely as any search, by every address that stands in the query.
      query?.includes('email:')
        ? isListed && hasAddress(query, primaryCustomer.email)
        : isListed && threads.some(({ body }) => body.includes(words)),
    )
    return listed(url, 'conversations', rows.map(withThreads))
  }

  function change(conversation: Conversation, { path, value }: Body): Response {
    if (path !== '/status') return invalid('path', 'is not known')
    conversation.status = value
    conversation.userUpdatedAt = time.now.toISOString()
    return new Response(null, { status: 204 })
  }

  const files = new Map<string, Buffer>()
  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    if (url.pathname === '/v2/oauth2/token') {
      const { client_secret } = JSON.parse(text)
      if (client_secret !== 'shh') return json({ error: 'invalid_client' }, 401)
      issued.add(`token_${++ids}`)
      return json({ token_type: 'bearer', access_token: `token_${ids}`, expires_in: 172_800 })
    }
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    if (!issued.has(token)) return json({ error: 'unauthorized' }, 401)
    const asked: Body = text === '' ? null : JSON.parse(text)
    const [, , what, id, more] = url.pathname.split('/')
    if (what === 'users') return json({ id: US.id, firstName: 'Baton', lastName: 'App' })
    if (what === 'mailboxes') return json({ id: Number(id), name: 'Support' })
    if (!id) return request.method === 'POST' ? create(asked) : list(url)
    const conversation = conversations.find((one) => String(one.id) === id)
    if (!conversation) return json({ message: 'Not Found' }, 404)
    if (conversation.mergedInto) {
      const location = `https://api.helpscout.net/v2/conversations/${conversation.mergedInto}`
      return new Response(null, { status: 301, headers: { location } })
    }
    if (request.method === 'PATCH') return change(conversation, asked)
    if (more === 'attachments') {
      const file = files.get(url.pathname.split('/')[5] ?? '')
      return file ? json({ data: file.toString('base64') }) : json({ message: 'Not Found' }, 404)
    }
    if (more === 'threads') return listed(url, 'threads', conversation.threads)
    if (more) return made(writeAs(conversation, more === 'notes' ? 'note' : more, asked.text).id)
    return json(shown(conversation))
  }

  const line = lineTo(vendor, (url) => url.pathname === '/v2/oauth2/token')
  const tokens = tokensInMemory()
  const settings = helpScout.settings.parse({
    appId: 'app',
    appSecret: 'shh',
    inboxId: '85',
    webhookSecret: WEBHOOK_SECRET,
  })
  const baseUrl = helpScout.baseUrl(settings)
  const io = ioWith(line.fetch, { baseUrl, tokens, now: () => time.now })
  const of = (id: string) => conversations.find((one) => String(one.id) === id) as Conversation
  const set = (id: string, status: string) => {
    Object.assign(of(id), { status, userUpdatedAt: time.now.toISOString() })
    return rung('convo.status', of(id))
  }
  return {
    ...line,
    tokens,
    time,
    desk: helpScout.connect(settings, io),
    tickets: () => conversations.map(seen),
    asks(email, subject) {
      const thread = { type: 'customer', text: subject }
      create({ subject, status: 'active', customer: { email }, threads: [thread] })
      return String(conversations.at(-1)?.id)
    },
    settle() {
      for (const conversation of conversations) conversation.isListed = true
    },
    machine: (id, text) => void write(of(id), AI, 'message', text),
    draft(id, text) {
      write(of(id), ADA, 'message', text).state = 'draft'
    },
    merge(id, into) {
      of(id).mergedInto = Number(into)
      of(into).threads.push(...of(id).threads)
    },
    staff: {
      reply(id, text) {
        of(id).assignee = ADA
        write(of(id), ADA, 'message', text)
        return rung('convo.agent.reply.created', of(id))
      },
      note(id, text) {
        write(of(id), ADA, 'note', text)
        return rung('convo.note.created', of(id))
      },
      attach(id, { name, bytes }) {
        files.set('77', bytes)
        const thread = write(of(id), ADA, 'message', 'Here it is.')
        Object.assign(thread, { _embedded: { attachments: [{ id: 77, filename: name }] } })
      },
      solve: (id) => set(id, 'closed'),
      reopen: (id) => set(id, 'active'),
    },
  }
}

export function rung(event: string, conversation: { id: number }) {
  const body = JSON.stringify({ id: conversation.id })
  const signature = createHmac('sha1', WEBHOOK_SECRET).update(body).digest('base64')
  const headers = new Headers({ 'x-helpscout-event': event, 'x-helpscout-signature': signature })
  return { method: 'POST', url: 'https://help.example/webhooks/con_1', headers, body }
}

function seen({ id, subject, status, threads }: Conversation): FakeTicket {
  const by = ({ id, type }: Thread['createdBy']): FakeTicket['comments'][number]['by'] =>
    type === 'customer' ? 'customer' : id === US.id ? 'us' : 'staff'
  return {
    id: String(id),
    subject,
    status: status === 'closed' ? 'solved' : 'open',
    comments: threads.map((one) => ({
      id: String(one.id),
      text: one.body,
      isPublic: one.type !== 'note',
      by: by(one.createdBy),
    })),
  }
}
