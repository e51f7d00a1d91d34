// The tickets of a contact in HubSpot. Facts: developers.hubspot.com, CRM search 2026-03 (filter by association, one order,
// every field of the request present). The contact is read by its address, and the tickets by the contact.
import * as z from 'zod'
import { lastChanged, subjectOf } from '../../asked-before.ts'
import type { DeskTicket, Requester } from '../../connector.ts'
import type { JsonApi } from '../../json-api.ts'
import { closedStages, placeOf, TicketRow } from './pipelines.ts'
import { OBJECTS, Row } from './wire.ts'

export async function ticketsOf(
  api: JsonApi,
  portalId: string,
  { email }: Requester,
  limit: number,
): Promise<DeskTicket[]> {
  const path = `${OBJECTS}/contacts/${encodeURIComponent(email)}?idProperty=email`
  const contact = await api.find(path, Row)
  if (!contact) return []
  const { results } = await api.call(`${OBJECTS}/tickets/search`, Found, {
    method: 'POST',
    body: {
      filterGroups: [{ filters: [isOf(contact.id)] }],
      properties: ['subject', 'hs_pipeline', 'hs_pipeline_stage', 'hs_lastmodifieddate'],
      sorts: ['-hs_lastmodifieddate'],
      limit,
      after: '0',
    },
  })
  if (results.length === 0) return []
  const closed = await closedStages(api)
  const tickets = results.map(({ id, properties }): DeskTicket => {
    const { subject, hs_lastmodifieddate: at } = properties
    const status = closed.has(placeOf(properties)) ? 'solved' : 'open'
    return { id, number: id, url: pageOf(portalId, id), subject: subjectOf(subject), status, at }
  })
  return lastChanged(tickets, limit)
}

function isOf(contactId: string) {
  return { propertyName: 'associations.contact', operator: 'EQ', value: contactId }
}

export function pageOf(portalId: string, ticketId: string): string {
  return `https://app.hubspot.com/contacts/${portalId}/record/0-5/${ticketId}`
}

const Found = z.object({
  results: z.array(
    TicketRow.extend({
      properties: TicketRow.shape.properties.extend({ subject: z.string().nullish() }),
    }),
  ),
})
