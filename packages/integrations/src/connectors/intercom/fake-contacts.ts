// The people of an Intercom for tests, and what they said in its Messenger: found by search, and a search is loose.
import { json } from '../../testing/faults.ts'

export type FakeContact = { id: string; email?: string; external_id?: string }
// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any

export function fakeContacts(nextId: () => string, seconds: () => number) {
  const contacts: FakeContact[] = []
  const chats: Body[] = []

  function contactFor(asked: Body): string {
    const [by] = Object.keys(asked)
    const known = contacts.find((one) => one[by as 'id'] === asked[by as 'id'])
    if (known) return known.id
    const made = { ...asked, id: asked.id ?? `con_${nextId()}` }
    contacts.push(made)
    return made.id
  }

  /** Paths below `/contacts`; null where there is nobody. */
  function answer(id: string | undefined, more: string | undefined, asked: Body): Response | null {
    if (id === 'find_by_external_id') {
      const known = contacts.find((one) => one.external_id === decodeURIComponent(more ?? ''))
      return known ? json(known) : null
    }
    if (id === 'search') {
      const { field, value } = asked.query
      const wanted = String(value).toLowerCase().replaceAll('*', '')
      const data = contacts.filter((one) => field === 'email' && one.email?.includes(wanted))
      return json({ type: 'list', data, total_count: data.length })
    }
    return json({ id: contactFor({ external_id: asked.external_id }) })
  }

  function chatsOf({ query, pagination }: Body): Response {
    const theirs = chats.filter(({ by }) => query.value.includes(by))
    return json({ conversations: theirs.slice(0, pagination.per_page) })
  }

  function chat(email: string, around: Body): string {
    const times = { created_at: seconds(), updated_at: seconds() }
    const said = { title: null, open: true, state: 'open', source: { subject: '', body: '' } }
    chats.push({ ...said, ...times, ...around, id: nextId(), by: contactFor({ email }) })
    return chats.at(-1).id
  }

  return { contacts, contactFor, answer, chatsOf, chat }
}
