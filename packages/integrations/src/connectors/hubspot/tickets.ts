// HubSpot as tickets: a ticket with notes. HubSpot itself keeps the key unique, so a retry can only ever meet the same
// ticket. People answer from the help desk by e-mail; what they sent is read from the ticket's threads.

import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Desk, Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { markOf } from '../../render/mark.ts'
import { escapeHtml, fitting, htmlStory, lineText, shortStory } from '../../render/story.ts'
import { readDoorbell } from './doorbell.ts'
import { noteWith, writeNote } from './notes.ts'
import { stageFor, stagesOf, stateOf, TicketRow } from './pipelines.ts'
import type { Settings } from './sign-in.ts'
import { pageOf, ticketsOf } from './tickets-of.ts'
import {
  Account,
  contactOf,
  latestOf,
  messagesOf,
  OBJECTS,
  Row,
  repliesIn,
  THREADS,
  Thread,
  Threads,
} from './wire.ts'

/** HubSpot takes 65,536 letters in a note. */
const MAX_NOTE = 60_000
const READ = 'hs_pipeline,hs_pipeline_stage,hs_lastmodifieddate,hubspot_owner_id'

export function ticketDesk(settings: Settings, io: Io, api: JsonApi): Desk {
  const { pipelineId, keyProperty, portalId } = settings

  async function findTicket(key: string): Promise<Ticket | null> {
    // An object read, not the search: it sees what was written a moment ago.
    const path = `${OBJECTS}/tickets/${key}?idProperty=${keyProperty}&properties=${READ}`
    const row = await api.find(path, TicketRow)
    return row && toTicket(row.id)
  }

  function toTicket(id: string): Ticket {
    return { id, url: pageOf(portalId, id), number: id, memo: {} }
  }

  async function read(id: string): Promise<TicketRow> {
    return api.call(`${OBJECTS}/tickets/${id}?properties=${READ}`, TicketRow)
  }

  return {
    findTicket,

    async openTicket({ packet, fields }, { key, again }) {
      const known = again ? await findTicket(key) : null
      // A retry writes properties over: whoever has moved the ticket since must not find it moved back.
      const made = known
        ? { id: known.id, isNew: false }
        : await upsert(api, keyProperty, key, {
            subject: packet.subject,
            content: shortStory(packet),
            hs_pipeline: pipelineId,
            hs_pipeline_stage: await stageFor(api, 'open', pipelineId, settings),
            ...fields,
          })
      const ticket = toTicket(made.id)
      const contactId = await contactOf(api, packet.customer)
      if (contactId)
        await api.ask(
          `${OBJECTS}/tickets/${ticket.id}/associations/default/contacts/${contactId}`,
          { method: 'PUT' },
        )
      const told = made.isNew ? null : await noteWith(api, ticket.id, key)
      if (!told) {
        const story = `${htmlStory(packet, { most: MAX_NOTE })}<p>${markOf(key)}</p>`
        await writeNote(api, ticket.id, story, packet.at)
      }
      return ticket
    },

    /** A bare ticket has no public words of ours: all of it is for teammates. */
    async addComment(ticket, { lines }, { key, again }) {
      const known = again ? await noteWith(api, ticket.id, key) : null
      if (known) return { ids: [known] }
      const text = fitting(lines.map(lineText).join('\n\n'), {
        most: MAX_NOTE,
        sizeOf: (one) => escapeHtml(one).length,
      })
      const body = `<p>${escapeHtml(text)}</p><p>${markOf(key)}</p>`
      return { ids: [await writeNote(api, ticket.id, body, io.now().toISOString())] }
    },

    async setStatus(ticket, status) {
      const { properties } = await read(ticket.id)
      const stage = await stageFor(api, status, properties.hs_pipeline ?? pipelineId, settings)
      await api.ask(`${OBJECTS}/tickets/${ticket.id}`, {
        method: 'PATCH',
        body: { properties: { hs_pipeline_stage: stage } },
      })
    },

    async readTicket(ticket, cursor) {
      const row = await read(ticket.id)
      const known = await stagesOf(api, row.properties.hs_pipeline ?? pipelineId)
      const asked = `associatedTicketId=${ticket.id}&association=TICKET`
      const { results } = await api.call(`${THREADS}?${asked}`, Threads)
      const given = { io, ticketId: ticket.id, since: cursor }
      const each = await Promise.all(
        results.map(async ({ id }) => repliesIn(api, await messagesOf(api, id), given)),
      )
      const news = each.flat().sort((a, b) => a.at.localeCompare(b.at))
      return { news, state: stateOf(row, known), cursor: latestOf(news, cursor) }
    },

    async readWebhook(request) {
      const { ticketIds, threadIds } = readDoorbell(request, settings, io.now())
      const found = await Promise.all(threadIds.map((id) => ticketOfThread(api, id)))
      return { ticketIds: [...new Set([...ticketIds, ...found.flat()])] }
    },

    ticketsOf: (requester, limit) => ticketsOf(api, portalId, requester, limit),

    async test() {
      const account = await api.call('/account-info/2026-03/details', Account)
      if (String(account.portalId) !== portalId)
        throw new DeliveryError(
          `portalId is ${portalId}, but we are signed in to ${account.portalId}. Correct it, or sign in there.`,
          { retry: false },
        )
      const property = await api.find(`/crm/properties/2026-03/tickets/${keyProperty}`, Property)
      if (!property?.hasUniqueValue)
        throw new DeliveryError(
          `HubSpot has no ticket property ${keyProperty} with unique values. Create it: Settings → Properties → Ticket properties, single-line text, “Require unique values for this property”.`,
          { retry: false },
        )
      await stageFor(api, 'open', pipelineId, settings)
      return `account ${account.portalId} at ${account.uiDomain ?? 'app.hubspot.com'}, as tickets`
    },
  }
}

async function upsert(
  api: JsonApi,
  idProperty: string,
  key: string,
  properties: Record<string, string>,
): Promise<{ id: string; isNew: boolean }> {
  const { results, errors } = await api.call(`${OBJECTS}/tickets/batch/upsert`, Upserted, {
    method: 'POST',
    body: {
      inputs: [{ idProperty, id: key, properties: { ...properties, [idProperty]: key } }],
    },
  })
  const [row] = results
  // Unless HubSpot says so, it may be another's, with the story already told.
  if (row) return { id: row.id, isNew: row.new === true }
  const words = errors?.map(({ message }) => message).join(' ') ?? 'no reason given'
  throw new DeliveryError(`HubSpot did not make the ticket: ${words}`, { retry: false })
}

async function ticketOfThread(api: JsonApi, threadId: string): Promise<string[]> {
  const thread = await api.find(`${THREADS}/${threadId}?association=TICKET`, Thread)
  const id = thread?.threadAssociations?.associatedTicketId
  return id ? [id] : []
}

const Upserted = z.object({
  results: z.array(Row.extend({ new: z.boolean().nullish() })),
  errors: z.array(z.object({ message: z.string() })).nullish(),
})
const Property = z.object({ hasUniqueValue: z.boolean().nullish() })
