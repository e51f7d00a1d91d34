// The records of a Zoho Desk that remembers: its list is of the moment and leaves our field out, its search lags.
import { json } from '../../testing/faults.ts'

export type Entry = {
  id: string
  type: 'comment' | 'thread'
  content: string
  by: 'us' | 'staff'
  isPublic: boolean
  at?: string
  attachments?: { id: string; name: string; size: string; href: string }[]
  /** What else Zoho says about it. */
  more?: object
}
export type Record = {
  id: string
  subject: string
  description: string
  status: string
  email: string | undefined
  cf: { [name: string]: string }
  entries: Entry[]
  made: string
  changed: string
  isIndexed: boolean
}
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

export const ADA = { id: '7001', name: 'Ada', type: 'AGENT', firstName: 'Ada', lastName: '' }
const US = { id: '9001', name: 'Baton', type: 'AGENT' }
const EMPTY = () => new Response(null, { status: 204 })

export function fakeRecords(at: () => string) {
  const tickets: Record[] = []
  /** Beyond what a JavaScript number can hold. */
  let ids = 1892000000042034123n
  const nextId = () => String(++ids)
  const field = { apiName: 'cf_baton_key' }
  const files = new Map<string, Buffer>()

  function write(ticket: Record, entry: Omit<Entry, 'id'>): Entry {
    const written = { id: nextId(), at: at(), ...entry }
    ticket.changed = written.at
    ticket.entries.push(written)
    return written
  }

  function create(asked: Body): Response {
    const { email, lastName } = asked.contact
    if (!asked.subject || asked.departmentId !== '18') return invalid('/departmentId')
    if (!lastName || (email && !/^\S+@\S+\.\w+$/.test(email))) return invalid('/contact/email')
    if (Object.keys(asked.cf).some((name) => name !== field.apiName && name !== 'cf_source'))
      return invalid('/cf')
    if (Buffer.byteLength(asked.description) > 65_535) return invalid('/description')
    const ticket: Record = {
      ...{ id: nextId(), subject: asked.subject, description: asked.description },
      ...{ status: 'New', email, cf: asked.cf, entries: [], isIndexed: false },
      ...{ made: at(), changed: at() },
    }
    tickets.push(ticket)
    return json(whole(ticket))
  }

  function whole(ticket: Record) {
    return { ...listed(ticket), modifiedTime: ticket.changed, cf: ticket.cf, assignee: ADA }
  }

  function listed({ id, subject, status, email, made }: Record) {
    return {
      ...{ id, subject, status, email, ticketNumber: '101', createdTime: made, assigneeId: ADA.id },
      statusType: status === 'Done' ? 'Closed' : 'Open',
      webUrl: `https://desk.zoho.eu/support/acme/ShowHomePage.do#Cases/dv/${id}`,
    }
  }

  function list(query: URLSearchParams): Response {
    const from = Number(query.get('from')) - 1
    const rows = [...tickets].reverse().slice(from, from + Number(query.get('limit')))
    return rows.length > 0 ? json({ data: rows.map(listed) }) : EMPTY()
  }

  function search(query: URLSearchParams): Response {
    const [name = '', key = ''] = query.get('customField1')?.split(':') ?? []
    const found = tickets.filter((one) => one.isIndexed && one.cf[name]?.startsWith(key))
    return found.length > 0 ? json({ data: found.map(whole), count: found.length }) : EMPTY()
  }

  const addresses = () => [...new Set(tickets.flatMap(({ email }) => (email ? [email] : [])))]

  /** By a part of an address, or by a pattern. */
  function contacts(query: URLSearchParams): Response {
    const asked = (query.get('email') ?? '').toLowerCase().replaceAll('*', '')
    const data = addresses()
      .map((email, nth) => ({ id: `${nth}`, email }))
      .filter(({ email }) => email.includes(asked))
    return data.length > 0 ? json({ data }) : EMPTY()
  }

  function ticketsOf(contactId: string, query: URLSearchParams): Response {
    const theirs = tickets.filter(({ email }) => email === addresses()[Number(contactId)])
    const rows = theirs.reverse().slice(0, Number(query.get('limit')))
    return rows.length > 0 ? json({ data: rows.map(listed) }) : EMPTY()
  }

  function asks(email: string, subject: string): string {
    const made = { ...{ id: nextId(), subject, description: '', status: 'New', email, cf: {} } }
    tickets.push({ ...made, entries: [], isIndexed: false, made: at(), changed: at() })
    return made.id
  }

  function commented(ticket: Record, { content, isPublic, contentType }: Body): Response {
    if (content.length > 32_000 || typeof isPublic !== 'boolean') return invalid('/content')
    const more = { contentType }
    const made = write(ticket, { type: 'comment', content, isPublic, by: 'us', more })
    return json(shown(made))
  }

  function shown({ id, type, content, by, isPublic, at, more }: Entry) {
    const who = by === 'us' ? US : ADA
    if (type === 'comment')
      return { id, type, content, isPublic, commentedTime: at, commenter: who, ...more }
    const summary = content.slice(0, 10)
    return {
      id,
      type,
      direction: 'out',
      status: 'SUCCESS',
      createdTime: at,
      summary,
      author: who,
      ...more,
    }
  }

  function entriesOf(ticket: Record, type?: string): Response {
    const rows = ticket.entries.filter((one) => !type || one.type === type)
    return rows.length > 0 ? json({ data: rows.map(shown).reverse() }) : EMPTY()
  }

  /** Paths below `/api/v1/tickets` and `/api/v1/contacts`. */
  function answer(method: string, url: URL, text: string): Response {
    const [, , , module, id, what, entryId] = url.pathname.split('/')
    if (module === 'contacts' && id === 'search') return contacts(url.searchParams)
    if (module === 'contacts') return ticketsOf(id ?? '', url.searchParams)
    const body: Body = text === '' ? null : JSON.parse(text)
    if (!id) return method === 'POST' ? create(body) : list(url.searchParams)
    if (id === 'search') return search(url.searchParams)
    const ticket = tickets.find((one) => one.id === id)
    if (!ticket) return json({ errorCode: 'URL_NOT_FOUND', message: 'The URL is invalid.' }, 404)
    const file = files.get(url.pathname)
    if (file) return new Response(new Uint8Array(file))
    if (what === 'comments')
      return method === 'POST' ? commented(ticket, body) : entriesOf(ticket, 'comment')
    if (what === 'conversations') return entriesOf(ticket)
    if (what === 'threads') {
      const { content, attachments } = ticket.entries.find(({ id }) => id === entryId) ?? {}
      return json({ id: entryId, content, contentType: 'text/html', attachments })
    }
    if (method === 'PATCH') Object.assign(ticket, { status: body.status, changed: at() })
    return json(whole(ticket))
  }

  return {
    tickets,
    files,
    field,
    write,
    asks,
    answer,
    settle: () => void tickets.map((one) => (one.isIndexed = true)),
  }
}

function invalid(fieldName: string): Response {
  const errors = [{ fieldName, errorType: 'invalid', errorMessage: '' }]
  return json({ errorCode: 'INVALID_DATA', message: 'The data is not valid.', errors }, 422)
}
