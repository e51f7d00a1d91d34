// An Intercom that remembers: contacts, tickets and their parts. It has no idempotency, its search sees a new ticket only
// after `settle`, it wants its version with every call, and it signs its notifications.
import { createHmac } from 'node:crypto'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { type FakeContact, fakeContacts } from './fake-contacts.ts'
import { intercom } from './intercom.ts'

const ADA = { type: 'admin', id: '71', name: 'Ada' }
const US = { type: 'admin', id: '90', name: 'Baton' }
const FIN = { type: 'bot', id: '1', name: 'Fin' }
const CLIENT_SECRET = 'test_client_secret'
const STATES = ['submitted', 'in_progress', 'waiting_on_customer', 'resolved'].map(
  (category, nth) => ({
    type: 'ticket_state',
    id: String(8_480 + nth),
    category,
  }),
)

type Part = {
  id: string
  part_type: string
  body: string
  created_at: number
  author: { type: string; id: string; name: string }
  attachments: { name: string; url: string }[]
}
type Ticket = {
  type: 'ticket'
  id: string
  ticket_id: string
  ticket_attributes: Record<string, string>
  ticket_state: { id: string; category: string }
  contacts: { contacts: { id: string }[] }
  admin_assignee_id: number
  open: boolean
  created_at: number
  updated_at: number
  ticket_parts: { ticket_parts: Part[] }
  isIndexed: boolean
}
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

type Odd = {
  category?: string
  attribute?: string
  now?: Date
  time?: { now: Date }
  adminId?: string
}

/** Long after the person was asked for, so that an index has had its time, unless a test says otherwise. */
const LATER = new Date(Date.parse(packet.at) + 600_000)

export function fakeIntercom(odd: Odd = {}): Fake & {
  fetch: typeof fetch
  fin(ticketId: string, text: string): void
  assign(ticketId: string): void
  /** Says something in the Messenger that becomes no ticket; returns its id. */
  chat(email: string, around: object): string
  contacts: FakeContact[]
  time: { now: Date }
} {
  const tickets: Ticket[] = []
  const time = odd.time ?? { now: odd.now ?? LATER }
  let ids = 600

  const seconds = () => Math.floor(time.now.getTime() / 1_000)

  const { contacts, contactFor, chat, ...people } = fakeContacts(() => String(++ids), seconds)

  function create(asked: Body): Response {
    if (!asked.ticket_attributes.baton_key) return problem(400, 'parameter_invalid', 'no key')
    const ticket: Ticket = {
      type: 'ticket',
      id: String(++ids),
      ticket_id: String(tickets.length + 33),
      ticket_attributes: asked.ticket_attributes,
      ticket_state: STATES[0] as Ticket['ticket_state'],
      contacts: { contacts: [{ id: contactFor(asked.contacts[0]) }] },
      admin_assignee_id: 0,
      open: true,
      created_at: seconds(),
      updated_at: seconds(),
      ticket_parts: { ticket_parts: [] },
      isIndexed: false,
    }
    tickets.push(ticket)
    return json(ticket)
  }

  function write(ticket: Ticket, author: Part['author'], part_type: string, body: string): Part {
    const about = { id: String(++ids), part_type, body, author }
    const part = { ...about, created_at: seconds(), attachments: [] }
    ticket.ticket_parts.ticket_parts.push(part)
    ticket.updated_at = seconds()
    return part
  }

  function reply(ticket: Ticket, asked: Body): Response {
    if (asked.type === 'user') {
      const sam = { type: 'user', id: asked.intercom_user_id, name: 'Sam' }
      return json(write(ticket, sam, 'comment', asked.body))
    }
    return json(write(ticket, US, asked.message_type, asked.body))
  }

  function change(ticket: Ticket, asked: Body): Response {
    const state = STATES.find(({ id }) => id === asked.ticket_state_id)
    if (asked.ticket_state_id && !state)
      return problem(400, 'ticket_state_id_invalid', 'Ticket state ID not found')
    if (state) ticket.ticket_state = state
    ticket.open = asked.open ?? ticket.open
    ticket.updated_at = seconds()
    return json(ticket)
  }

  function search({ query, pagination }: Body): Response {
    const isAsked = ({ ticket_attributes, contacts }: Ticket) =>
      query.field === 'contact_ids'
        ? contacts.contacts.some(({ id }) => query.value.includes(id))
        : query.field === 'ticket_attribute.179' && ticket_attributes.baton_key === query.value
    const found = tickets.filter((one) => one.isIndexed && isAsked(one))
    return json({ tickets: found.slice(0, pagination.per_page) })
  }

  const type = {
    name: 'Chat',
    category: odd.category ?? 'Customer',
    ticket_type_attributes: { data: [{ id: '179', name: odd.attribute ?? 'baton_key' }] },
    ticket_states: { data: STATES },
  }

  const files = new Map<string, Buffer>()
  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const asked: Body = request.method === 'GET' ? null : await request.json()
    const file = url.host === 'files.example' && files.get(url.pathname)
    if (file && !request.headers.has('authorization')) return new Response(new Uint8Array(file))
    if (request.headers.get('authorization') !== 'Bearer at_1')
      return problem(401, 'unauthorized', 'Access Token Invalid')
    if (request.headers.get('intercom-version') !== '2.16')
      return problem(400, 'intercom_version_invalid', 'no such version')
    const [, what, id, more] = url.pathname.split('/')
    if (what === 'me') return json({ ...US, app: { id_code: 'abc123', name: 'Acme' } })
    if (what === 'admins') return json({ admins: [ADA, US] })
    if (what === 'ticket_types') return json(type)
    if (what === 'contacts')
      return people.answer(id, more, asked) ?? problem(404, 'not_found', 'Contact Not Found')
    if (what === 'conversations') return people.chatsOf(asked)
    if (id === 'search') return search(asked)
    if (!id) return create(asked)
    const ticket = tickets.find((one) => one.id === id)
    if (!ticket) return problem(404, 'not_found', 'Resource Not Found')
    if (more === 'reply') return reply(ticket, asked)
    return request.method === 'PUT' ? change(ticket, asked) : json(ticket)
  }

  const line = lineTo(vendor, ({ pathname }) => pathname.endsWith('/search'))
  const settings = intercom.settings.parse({
    accessToken: 'at_1',
    clientSecret: CLIENT_SECRET,
    ticketTypeId: '88',
    adminId: odd.adminId ?? '',
  })
  const io = ioWith(line.fetch, { baseUrl: intercom.baseUrl(settings), now: () => time.now })
  const of = (id: string) => tickets.find((one) => one.id === id) as Ticket
  const staffWrites = (id: string, part_type: string, text: string) => {
    const ticket_part = write(of(id), ADA, part_type, `<p>${text}</p>`)
    return rung(`ticket.admin.${part_type}`, { ticket: { id }, ticket_part })
  }
  const set = (id: string, open: boolean) => {
    of(id).open = open
    of(id).updated_at = seconds()
    of(id).ticket_state = STATES[open ? 1 : 3] as Ticket['ticket_state']
    return rung('ticket.state.updated', { type: 'ticket', id })
  }
  return {
    ...line,
    contacts,
    chat,
    time,
    asks(email, subject) {
      const made = { baton_key: '-', _default_title_: subject }
      create({ ticket_attributes: made, contacts: [{ email }] })
      return tickets.at(-1)?.id as string
    },
    desk: intercom.connect(settings, io),
    tickets: () => tickets.map(seen),
    settle() {
      for (const ticket of tickets) ticket.isIndexed = true
    },
    fin: (id, text) => void write(of(id), FIN, 'comment', text),
    assign(id) {
      of(id).admin_assignee_id = Number(ADA.id)
    },
    staff: {
      reply: (id, text) => staffWrites(id, 'comment', text),
      note: (id, text) => staffWrites(id, 'note', text),
      attach(id, { name, bytes }) {
        const url = `https://files.example/${name}`
        files.set(`/${name}`, bytes)
        Object.assign(write(of(id), ADA, 'comment', ''), { attachments: [{ name, url }] })
      },
      solve: (id) => set(id, false),
      reopen: (id) => set(id, true),
    },
  }
}

export function rung(topic: string, item: unknown) {
  const body = JSON.stringify({ type: 'notification_event', id: 'notif_1', topic, data: { item } })
  const signature = createHmac('sha1', CLIENT_SECRET).update(body).digest('hex')
  const headers = new Headers({ 'x-hub-signature': `sha1=${signature}` })
  return { method: 'POST', url: 'https://help.example/webhooks/con_1', headers, body }
}

function problem(status: number, code: string, message: string): Response {
  return json({ type: 'error.list', request_id: 'r1', errors: [{ code, message }] }, status)
}

/** Title and description are what the customer sees first. */
function seen(ticket: Ticket): FakeTicket {
  const { _default_title_ = '', _default_description_ = '' } = ticket.ticket_attributes
  const isSolved = !ticket.open || ticket.ticket_state.category === 'resolved'
  const by = ({ type, id }: Part['author']): FakeTicket['comments'][number]['by'] =>
    type === 'user' ? 'customer' : id === US.id ? 'us' : 'staff'
  const description = { id: 'd', text: _default_description_, isPublic: true, by: 'us' as const }
  const parts = ticket.ticket_parts.ticket_parts.map((one) => ({
    id: one.id,
    text: one.body,
    isPublic: one.part_type === 'comment',
    by: by(one.author),
  }))
  return {
    id: ticket.id,
    subject: _default_title_,
    status: isSolved ? 'solved' : 'open',
    comments: [description, ...parts],
  }
}
