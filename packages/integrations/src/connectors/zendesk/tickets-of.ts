// What somebody asked in Zendesk before. Facts: developer.zendesk.com/api-reference/ticketing/users/users (search) and
// …/tickets/tickets (requested by a user). By user and not by a search over tickets: that list does not lag, is nobody
// else's, and needs no more than the scopes we have.
import * as z from 'zod'
import { isSameAddress, lastChanged, quoted, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { isOver, TicketRow, toTicket } from './wire.ts'

export async function ticketsOf(
  api: JsonApi,
  baseUrl: string,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const address = quoted(email)
  if (address === null) return []
  const asked = encodeURIComponent(`email:${address}`)
  const { users } = await api.call(`/api/v2/users/search?query=${asked}`, Users)
  const user = users.find((one) => isSameAddress(one.email, email))
  if (!user) return []
  const order = `sort_by=updated_at&sort_order=desc&per_page=${limit}`
  const path = `/api/v2/users/${user.id}/tickets/requested?${order}`
  const { tickets } = await api.call(path, Requested)
  return lastChanged(
    tickets.map((row) => {
      const { memo: _, ...place } = toTicket(baseUrl, row)
      const status = isOver(row) ? 'solved' : 'open'
      return { ...place, subject: subjectOf(row.subject), status, at: row.updated_at }
    }),
    limit,
  )
}

const Users = z.object({
  users: z.array(z.object({ id: z.number(), email: z.string().nullish() })),
})
const Requested = z.object({
  tickets: z.array(TicketRow.extend({ subject: z.string().nullish() })),
})
