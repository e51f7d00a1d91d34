// A Freshdesk that remembers: no protection against duplicates, a search that lags behind, requesters it has to know,
// notes that are private unless told otherwise, and a webhook without a signature.
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW } from '../../testing/io.ts'
import { freshdesk } from './freshdesk.ts'

const ADA = 7001
const US = 9001
const WEBHOOK_SECRET = 'a_secret_that_only_the_rule_knows_0123456789'
const KNOWN = ['email', 'requester_id', 'phone', 'unique_external_id']

// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any
type Conversation = {
  id: number
  body: string
  body_text: string
  incoming: boolean
  private: boolean
  source: number
  user_id: number
  created_at: string
  attachments: { name: string; attachment_url?: string }[]
}
type Ticket = Body & { id: number; status: number; requester_id: number; said: Conversation[] }

export type FakeFreshdesk = Fake & {
  fetch: typeof fetch
  rows: Ticket[]
  /** The agent whose key it is may not look at other agents. */
  hideAgents(): void
  /** An agent answers with files, or forwards the ticket to somebody else. */
  writes(id: string, around: Partial<Conversation>): void
  ring(headers: Record<string, string>, body: string): Parameters<NonNullable<Desk['readWebhook']>>
}
type Desk = Fake['desk']

export function fakeFreshdesk({ now = () => NOW } = {}): FakeFreshdesk {
  const rows: Ticket[] = []
  const contacts = new Map<string, number>()
  let indexed = 0
  let showsAgents = true
  let ids = 100
  const at = () => now().toISOString()
  const refused = (errors: { field: string; message: string; code: string }[]) =>
    json({ description: 'Validation failed', errors }, 400)
  const invalid = (field: string, message: string) =>
    refused([{ field, message, code: 'invalid_value' }])

  function say(ticket: Ticket, around: Partial<Conversation>): Conversation {
    const body = around.body ?? ''
    const written = {
      id: ++ids,
      body_text: plain(body),
      incoming: false,
      private: true,
      source: 2,
      user_id: US,
      created_at: at(),
      attachments: [],
      ...around,
      body,
    }
    ticket.said.push(written)
    ticket.updated_at = at()
    return written
  }

  function create(asked: Body): Response {
    const by = KNOWN.filter((name) => asked[name] !== undefined)
    if (by.length !== 1) return invalid('requester', `${by.length} identifiers instead of one`)
    if (!('cf_baton_key' in (asked.custom_fields ?? {})))
      return invalid('cf_baton_key', 'It should be a String')
    const known = `${by[0]}=${asked[by[0] ?? '']}`
    const requester_id = contacts.get(known) ?? ++ids
    contacts.set(known, requester_id)
    const ticket = {
      ...asked,
      id: ++ids,
      requester_id,
      responder_id: null,
      updated_at: at(),
      said: [],
    }
    rows.push(ticket)
    return json(shown(ticket), 201)
  }

  function listed(query: URLSearchParams): Response {
    const by = KNOWN.find((name) => query.has(name)) ?? ''
    const requester = contacts.get(`${by}=${query.get(by)?.toLowerCase()}`)
    if (requester === undefined) return invalid(by, `There is no contact matching the given ${by}`)
    const theirs = rows.filter(({ requester_id }) => requester_id === requester)
    return json(
      theirs
        .reverse()
        .slice(0, Number(query.get('per_page')))
        .map(shown),
    )
  }

  function searched(query: string): Response {
    const [, field = '', value] = /^"(\w+):'(.*)'"$/.exec(query) ?? []
    const found = rows
      .slice(0, indexed)
      .filter(({ custom_fields }) => custom_fields[field] === value)
    return json({ total: found.length, results: found.map(shown) })
  }

  function onTicket(ticket: Ticket, more: string | undefined, call: Request, body: Body, url: URL) {
    if (more === 'notes') return json(say(ticket, body), 201)
    if (more === 'conversations') {
      const from = (Number(url.searchParams.get('page')) - 1) * 100
      return json(ticket.said.slice(from, from + 100))
    }
    if (call.method === 'PUT') Object.assign(ticket, body, { updated_at: at() })
    return json(shown(ticket))
  }

  const files = new Map<string, Buffer>()
  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    // Their files lie elsewhere, where our key has no business.
    const file = url.host === 's3.example' && files.get(url.pathname)
    if (file && !request.headers.has('authorization')) return new Response(new Uint8Array(file))
    if (request.headers.get('authorization') !== `Basic ${btoa('k_1:X')}`)
      return json({ code: 'invalid_credentials', message: 'You have to be logged in.' }, 401)
    const [, , , what, id, more] = url.pathname.split('/')
    if (what === 'agents')
      return id === 'me' || showsAgents
        ? json({ id, contact: { name: id === 'me' ? 'Baton' : 'Ada' } })
        : json({ code: 'access_denied', message: 'You are not authorized.' }, 403)
    if (what === 'ticket_fields') return json([{ name: 'cf_baton_key', type: 'custom_text' }])
    if (what === 'search') return searched(url.searchParams.get('query') ?? '')
    const body = text === '' ? {} : JSON.parse(text)
    if (!id) return request.method === 'POST' ? create(body) : listed(url.searchParams)
    const ticket = rows.find((one) => String(one.id) === id)
    return ticket ? onTicket(ticket, more, request, body, url) : new Response('', { status: 404 })
  }

  const ring: FakeFreshdesk['ring'] = (headers, body) => [
    { method: 'POST', url: 'https://help.example/hooks/1', headers: new Headers(headers), body },
  ]
  const rung = (ticket: Ticket) =>
    ring({ 'x-baton-secret': WEBHOOK_SECRET }, JSON.stringify({ ticket_id: `${ticket.id}` }))[0]
  const of = (id: string) => rows.find((one) => String(one.id) === id) as Ticket
  const writes = (id: string, around: Partial<Conversation>) => {
    say(of(id), { user_id: ADA, ...around })
    return rung(of(id))
  }
  const set = (id: string, status: number) => {
    Object.assign(of(id), { status, updated_at: at() })
    return rung(of(id))
  }
  const line = lineTo(vendor)
  const settings = freshdesk.settings.parse({
    domain: 'acme',
    apiKey: 'k_1',
    webhookSecret: WEBHOOK_SECRET,
  })
  return {
    ...line,
    rows,
    ring,
    writes,
    hideAgents: () => {
      showsAgents = false
    },
    settle: () => {
      indexed = rows.length
    },
    desk: freshdesk.connect(settings, ioWith(line.fetch, { baseUrl: freshdesk.baseUrl(settings) })),
    tickets: () => rows.map(seen),
    asks(email, subject) {
      create({ email, subject, status: 2, custom_fields: { cf_baton_key: '' } })
      return String(rows.at(-1)?.id)
    },
    staff: {
      reply: (id, text) => writes(id, { body: `<div>${text}</div>`, private: false, source: 0 }),
      note: (id, text) => writes(id, { body: `<div>${text}</div>` }),
      attach(id, { name, bytes }) {
        files.set(`/${name}`, bytes)
        const attachment_url = `https://s3.example/${name}`
        writes(id, { private: false, source: 0, attachments: [{ name, attachment_url }] })
      },
      solve: (id) => set(id, 5),
      reopen: (id) => set(id, 3),
    },
  }
}

function shown({ said, ...ticket }: Ticket): Body {
  return ticket
}

function plain(html: string): string {
  const text = html.replace(/<br>|<\/p>/g, '\n').replace(/<[^>]*>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function seen({ id, subject, status, description, said }: Ticket): FakeTicket {
  const first = { id: `${id}`, text: description, isPublic: true, by: 'us' as const }
  const by = ({ incoming, user_id }: Conversation) =>
    incoming ? ('customer' as const) : user_id === US ? ('us' as const) : ('staff' as const)
  return {
    id: String(id),
    subject,
    status: status === 4 || status === 5 ? 'solved' : 'open',
    comments: [
      first,
      ...said.map((one: Conversation) => ({
        id: String(one.id),
        text: one.body,
        isPublic: !one.private,
        by: by(one),
      })),
    ],
  }
}
