// An Acme Desk that remembers: tickets, what was written in them, and the signature of its webhook.
import { createHmac } from 'node:crypto'
import type { WebhookRequest } from '../../connector.ts'
import type { Fake } from '../fake.ts'
import { json, lineTo } from '../faults.ts'
import { ioWith, NOW } from '../io.ts'
import { acme } from './acme.ts'

const KEY = 'ak_1'
const SECRET = 'whsec_acme'
const ADA = { id: 7, name: 'Ada', staff: true }
const US = { id: 9, name: 'Baton', staff: true }

type Written = {
  id: number
  text: string
  public: boolean
  reference: string | null
  author: typeof ADA
  at: string
}
type Ticket = { id: number; reference: string; title: string; state: string; comments: Written[] }

export function fakeAcme(): Fake {
  const tickets: Ticket[] = []
  let ids = 100

  function write(ticket: Ticket, author: typeof ADA, said: Partial<Written>): Written {
    const written = { text: '', public: false, reference: null, ...said }
    const comment = { ...written, id: ++ids, author, at: NOW.toISOString() }
    ticket.comments.push(comment)
    return comment
  }

  async function vendor(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (request.headers.get('authorization') !== `Bearer ${KEY}`)
      return json({ message: 'Unknown key' }, 401)
    const text = await request.text()
    const asked = text === '' ? {} : JSON.parse(text)
    const [, what, id, more] = pathname.split('/')
    if (what === 'me') return json(US)
    if (!id) {
      if (request.method === 'GET') {
        const reference = searchParams.get('reference')
        return json({ tickets: tickets.filter((one) => one.reference === reference) })
      }
      const { reference, title } = asked
      const ticket: Ticket = { id: ++ids, reference, title, state: 'open', comments: [] }
      tickets.push(ticket)
      write(ticket, US, { text: asked.note, reference })
      return json({ id: ticket.id }, 201)
    }
    const ticket = tickets.find((one) => String(one.id) === id)
    if (!ticket) return json({ message: 'No such ticket' }, 404)
    if (more === 'comments') return json({ id: write(ticket, US, asked).id }, 201)
    if (request.method === 'PATCH') ticket.state = asked.state
    return json({ ...ticket, changed_at: NOW.toISOString() })
  }

  function rung(ticket: Ticket): WebhookRequest {
    const body = JSON.stringify({ event: 'ticket.changed', ticket: ticket.id })
    const at = NOW.toISOString()
    const signature = createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex')
    const headers = new Headers({ 'x-acme-timestamp': at, 'x-acme-signature': signature })
    return { method: 'POST', url: 'https://help.example/webhooks/con_1', headers, body }
  }

  const line = lineTo(vendor)
  const settings = { subdomain: 'shop', apiKey: KEY, webhookSecret: SECRET }
  const of = (id: string) => tickets.find((one) => String(one.id) === id) as Ticket
  const said = (id: string, text: string, isPublic: boolean) => {
    write(of(id), ADA, { text, public: isPublic })
    return rung(of(id))
  }
  const moved = (id: string, state: string) => {
    of(id).state = state
    return rung(of(id))
  }
  return {
    ...line,
    desk: acme.connect(settings, ioWith(line.fetch, { baseUrl: acme.baseUrl(settings) })),
    tickets: () => tickets.map(seen),
    staff: {
      reply: (id, text) => said(id, text, true),
      note: (id, text) => said(id, text, false),
      solve: (id) => moved(id, 'done'),
      reopen: (id) => moved(id, 'open'),
    },
  }
}

function seen({ id, title, state, comments }: Ticket) {
  return {
    id: String(id),
    subject: title,
    status: state === 'done' ? ('solved' as const) : ('open' as const),
    comments: comments.map((one) => ({
      id: String(one.id),
      text: one.text,
      isPublic: one.public,
      by: one.author === US ? ('us' as const) : ('staff' as const),
    })),
  }
}
