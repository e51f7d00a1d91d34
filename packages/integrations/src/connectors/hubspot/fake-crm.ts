// The records of a HubSpot that remembers: tickets with a unique property, notes, contacts and one pipeline.
import { json } from '../../testing/faults.ts'

type Record = { id: string; properties: { [name: string]: string }; contacts: string[] }
type Note = { id: string; body: string; ticketId: string; by: 'us' | 'staff' }
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

export type Crm = ReturnType<typeof fakeCrm>

export function fakeCrm({ at, nextId }: { at: () => string; nextId: () => string }) {
  const tickets: Record[] = []
  const notes: Note[] = []
  const contacts: Record[] = [
    { id: '201', properties: { email: 'sam@example.com', firstname: 'Samantha' }, contacts: [] },
  ]
  const property = { name: 'baton_key', hasUniqueValue: true }

  function shown({ id, properties }: Record, associations?: Body) {
    const row = { id, properties, createdAt: at(), updatedAt: at(), archived: false }
    return associations ? { ...row, associations } : row
  }

  function upsert(rows: Record[], { inputs: [input] }: Body): Response {
    const { idProperty, id, properties } = input
    if (rows === tickets && (idProperty !== property.name || !property.hasUniqueValue))
      return json(
        { message: `${idProperty} is not a unique property`, category: 'VALIDATION' },
        400,
      )
    if (rows === contacts && !/^[^@\s]+@[^@\s]+\.\w+$/.test(id))
      return json({ message: 'Property values were not valid', errors: [{ message: id }] }, 400)
    const known = rows.find((one) => one.properties[idProperty] === id)
    const given = { ...properties, [idProperty]: id, hs_lastmodifieddate: at() }
    if (known) Object.assign(known.properties, given)
    const row = known ?? { id: nextId(), properties: given, contacts: [] }
    if (!known) rows.push(row)
    return json({ status: 'COMPLETE', results: [{ ...shown(row), new: !known }] })
  }

  function note(ticketId: string, body: string, by: Note['by']): Note {
    const made: Note = { id: nextId(), body, ticketId, by }
    notes.push(made)
    return made
  }

  function notesAnswer(id: string | undefined, body: Body): Response {
    if (id === 'batch') {
      const asked = new Set(body.inputs.map((one: Body) => one.id))
      const found = notes.filter((one) => asked.has(one.id))
      return json({
        results: found.map((one) => ({ id: one.id, properties: { hs_note_body: one.body } })),
      })
    }
    const { properties, associations } = body
    if (properties.hs_note_body.length > 65_536)
      return json({ message: 'hs_note_body is too long' }, 400)
    const made = note(associations[0].to.id, properties.hs_note_body, 'us')
    return json(shown({ id: made.id, properties, contacts: [] }), 201)
  }

  function search({ filterGroups, limit, sorts, after, properties }: Body): Response {
    const [{ propertyName, operator, value }] = filterGroups[0].filters
    if (propertyName !== 'associations.contact' || operator !== 'EQ' || !sorts || !after)
      return json({ message: 'the search is not complete' }, 400)
    const theirs = tickets.filter((one) => one.contacts.includes(value)).slice(0, limit)
    const named = (one: Record) => properties.map((name: string) => [name, one.properties[name]])
    const results = theirs.map((one) => ({
      ...shown(one),
      properties: Object.fromEntries(named(one)),
    }))
    return json({ total: results.length, results })
  }

  /** Made by hand over there, for a contact that is known or is made with it. */
  function ask(email: string, subject: string): string {
    const known = contacts.find((one) => one.properties.email === email)
    const contact = known ?? { id: nextId(), properties: { email }, contacts: [] }
    if (!known) contacts.push(contact)
    const properties = { subject, hs_pipeline: '0', hs_pipeline_stage: '1' }
    const dated = { ...properties, hs_lastmodifieddate: at() }
    tickets.push({ id: nextId(), properties: dated, contacts: [contact.id] })
    return tickets.at(-1)?.id as string
  }

  function ticketAnswer(method: string, ticket: Record, rest: string[], body: Body): Response {
    if (method === 'PUT') {
      ticket.contacts = [...new Set([...ticket.contacts, rest[3] ?? ''])]
      return json({ status: 'COMPLETE', results: [] })
    }
    if (method === 'PATCH')
      Object.assign(ticket.properties, body.properties, { hs_lastmodifieddate: at() })
    const mine = notes.filter((one) => one.ticketId === ticket.id)
    // Twice, as HubSpot lists a labelled association and the plain one.
    const results = [...mine, ...mine].map(({ id }) => ({ id, type: 'ticket_to_note' }))
    return json(shown(ticket, { notes: { results } }))
  }

  /** Paths below `/crm`. */
  function answer(method: string, url: URL, text: string): Response {
    const body: Body = text === '' ? null : JSON.parse(text)
    const [, , family, , kind, id, ...rest] = url.pathname.split('/')
    if (family === 'properties')
      return id === property.name ? json(property) : json({ message: 'no such property' }, 404)
    if (family === 'pipelines') return json({ results: [PIPELINE] })
    if (kind === 'notes') return notesAnswer(id, body)
    const rows = kind === 'contacts' ? contacts : tickets
    if (id === 'batch') return upsert(rows, body)
    if (id === 'search') return search(body)
    const by = url.searchParams.get('idProperty')
    const wanted = decodeURIComponent(id ?? '')
    const row = rows.find(
      (one) =>
        (by ? one.properties[by] : one.id) === (by === 'email' ? wanted.toLowerCase() : wanted),
    )
    if (!row) return json({ message: 'resource not found', category: 'OBJECT_NOT_FOUND' }, 404)
    return rows === contacts ? json(shown(row)) : ticketAnswer(method, row, rest, body)
  }

  return { tickets, notes, contacts, property, note, ask, answer }
}

const stage = (id: string, label: string, displayOrder: number, ticketState: string) => ({
  ...{ id, label, displayOrder },
  metadata: { ticketState },
})
const PIPELINE = {
  id: '0',
  label: 'Support Pipeline',
  stages: [
    stage('4', 'Closed', 3, 'CLOSED'),
    stage('1', 'New', 0, 'OPEN'),
    stage('2', 'Waiting on contact', 1, 'OPEN'),
    stage('3', 'Waiting on us', 2, 'OPEN'),
  ],
}
