// The tickets of a customer in Freshdesk. Facts: developers.freshdesk.com/api (list all tickets: filters, order, and that
// only thirty days are shown where nothing else is asked for).
import type * as z from 'zod'
import { lastChanged, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { isOver, Tickets, toTicket } from './wire.ts'

/** Before the first Freshdesk. */
const EVER = '2000-01-01T00:00:00Z'

/** The list filters by the very address, so that there is nothing to escape but the address of the call. */
export async function ticketsOf(
  api: JsonApi,
  domain: string,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const rows = await listed(api, { email }, { since: EVER, by: 'updated_at', most: limit })
  const tickets = rows.map((row): DeskTicket => {
    const { memo: _, ...place } = toTicket(domain, row)
    const status = isOver(row) ? 'solved' : 'open'
    return { ...place, subject: subjectOf(row.subject), status, at: row.updated_at }
  })
  return lastChanged(tickets, limit)
}

type Asked = { since: string; by?: 'created_at' | 'updated_at'; most?: number }

/** The latest first; the list shows a ticket as soon as it is there. */
export async function listed(
  api: JsonApi,
  requester: Record<string, string>,
  { since, by = 'created_at', most = 100 }: Asked,
): Promise<z.output<typeof Tickets>> {
  const asked = new URLSearchParams({
    ...requester,
    updated_since: since,
    order_by: by,
    order_type: 'desc',
    per_page: String(most),
  })
  try {
    return await api.call(`/tickets?${asked}`, Tickets)
  } catch (error) {
    // Of a customer it does not know Freshdesk shows no empty list, but this. Then there is no ticket of theirs either.
    const isUnknown = error instanceof DeliveryError && /no contact matching/i.test(error.message)
    if (isUnknown && error.status === 400) return []
    throw error
  }
}
