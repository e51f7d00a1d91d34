// The tickets of a contact in Zoho Desk. Facts: desk.zoho.com/DeskAPIDocument (search contacts, list tickets by contact);
// nobody is an answer of 204 without a body. The search takes wildcards, so that only the very address counts.
import * as z from 'zod'
import { isSameAddress, lastChanged, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { rowsOf, stateOf, TicketRows, toTicket } from './wire.ts'

/** An address may stand in several contacts, such as one of each brand. */
const MOST_CONTACTS = 3

export async function ticketsOf(
  api: JsonApi,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const asked = new URLSearchParams({ email, limit: '10' })
  const contacts = await api.call(`/contacts/search?${asked}`, Contacts)
  const theirs = contacts.filter(({ email: first, secondaryEmail }) =>
    [first, secondaryEmail].some((known) => isSameAddress(known, email)),
  )
  const each = await Promise.all(
    theirs.slice(0, MOST_CONTACTS).map(({ id }) => {
      const path = `/contacts/${encodeURIComponent(id)}/tickets`
      return api.call(`${path}?limit=${limit}&sortBy=-createdTime`, TicketRows)
    }),
  )
  const tickets = each.flat().map((row): DeskTicket => {
    const { memo: _, ...place } = toTicket(row)
    const { status, at } = stateOf(row)
    return { ...place, subject: subjectOf(row.subject), status, at }
  })
  return lastChanged(tickets, limit)
}

const Contacts = rowsOf(
  z.object({ id: z.string(), email: z.string().nullish(), secondaryEmail: z.string().nullish() }),
)
