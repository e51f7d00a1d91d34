// Intercom, with its tickets. Facts: developers.intercom.com/docs/references/rest-api/api.intercom.io/tickets (2.16) and
// …/docs/webhooks. Intercom has no key for creating: ours is an attribute of the ticket, found again by its search.
import type { Packet, Ticket } from '@baton/contract'
import type * as z from 'zod'
import { defineConnector, type TicketStatus } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { heardOrLater, requireSettled } from '../../index-lag.ts'
import type { JsonApi } from '../../json-api.ts'
import { isMarked } from '../../render/mark.ts'
import { requireSignature } from '../../signature.ts'
import { repliesIn, stateOf } from './reading.ts'
import { apiOf, apiUrl, inboxUrl, Settings } from './sign-in.ts'
import { ticketsOf } from './tickets-of.ts'
import {
  Admins,
  type Contact,
  ContactRow,
  KEY_ATTRIBUTE,
  Me,
  Notification,
  Replied,
  TicketRow,
  Tickets,
  TicketType,
  toNewTicket,
  toReply,
  toStory,
  toTicket,
} from './wire.ts'

/** Their search runs behind. They do not say how far; people report up to a few minutes. */
const LAG_SECONDS = 180

export const intercom = defineConnector({
  name: 'intercom',
  title: 'Intercom',
  about: {
    once: 'Intercom has no key for opening a ticket. Ours is an attribute of the ticket; after an attempt whose outcome is unknown we wait three minutes for Intercom’s search to catch up and look there first. Two tickets remain possible when the search is further behind than that.',
    back: 'Replies to the customer and changes of state come by webhook at once, and by looking every few minutes. Intercom also shows the ticket and the replies to the customer in its Messenger, and mails them, as it always does.',
    setUp: [
      'Settings → Tickets: choose or make a ticket type of the category “Customer ticket” and add a text attribute named baton_key, not shown to customers.',
      'Developer Hub → New app in your workspace → Configure → Authentication: allow reading and writing of tickets, of users and companies, and reading of conversations and of admins; copy the access token.',
      'Configure → Basic information: copy the client secret, which signs the webhooks.',
      'Configure → Webhooks: enter the webhook address below and subscribe to ticket.admin.replied, ticket.state.updated, ticket.closed and ticket.admin.assigned.',
      'Enter the token, the secret and the number of the ticket type here.',
    ],
  },
  settings: Settings,
  form: {
    region: {
      label: 'Region',
      options: { us: 'United States', eu: 'Europe', au: 'Australia' },
    },
    accessToken: { label: 'Access token' },
    clientSecret: { label: 'Client secret' },
    ticketTypeId: { label: 'Ticket type', placeholder: '1234567' },
    teamId: { label: 'Team', placeholder: '5678901' },
    adminId: { label: 'Teammate who signs notes', placeholder: '2345678' },
  },
  baseUrl: apiUrl,

  connect(settings, io) {
    const api = apiOf(settings, io)

    async function here() {
      const me = await api.call('/me', Me)
      const around = { inboxUrl: inboxUrl(settings), workspaceId: me.app.id_code }
      return { ...around, adminId: settings.adminId || me.id }
    }

    return {
      async findTicket(key) {
        const row = await rowWith(api, settings, key)
        return row && toTicket(row, await here())
      },

      async openTicket(request, { key, again, begun }) {
        const around = await here()
        const known = again ? await rowWith(api, settings, key) : null
        const before = { packet: request.packet, begun }
        if (!known && again) requireSettled('Intercom', before, io, LAG_SECONDS)
        if (!known) await begun?.note()
        const row =
          known ??
          (await heardOrLater(
            api.call('/tickets', TicketRow, {
              method: 'POST',
              body: toNewTicket(request, {
                key,
                contact: await contactOf(api, request.packet.customer),
                typeId: settings.ticketTypeId,
                teamId: settings.teamId,
              }),
            }),
            { lagSeconds: LAG_SECONDS },
          ))
        const ticket = toTicket(row, around)
        const story = toStory(request, key, around.adminId)
        const told = writeOnce(api, ticket, { key, again: known !== null, body: story })
        await heardOrLater(told, { lagSeconds: LAG_SECONDS, opened: true })
        return ticket
      },

      async addComment(ticket, comment, { key, again }) {
        const adminId = ticket.memo.adminId ?? (await here()).adminId
        const body = toReply(ticket, comment, key, adminId)
        return { ids: [await writeOnce(api, ticket, { key, again, body })] }
      },

      async setStatus(ticket, status) {
        const body = await changeTo(api, settings, ticket, status)
        await api.ask(`/tickets/${ticket.id}`, { method: 'PUT', body })
      },

      async readTicket(ticket, cursor) {
        const row = await api.call(`/tickets/${ticket.id}`, TicketRow)
        const news = repliesIn(io, row, cursor)
        return { news, state: stateOf(row), cursor: news.at(-1)?.id ?? cursor }
      },

      async readWebhook({ method, headers, body }) {
        // Intercom tries an address with HEAD before it takes it. That says nothing, so there is nothing to believe.
        if (method === 'HEAD') return { ticketIds: [] }
        requireSignature({
          claimed: (headers.get('x-hub-signature') ?? '').replace(/^sha1=/, ''),
          signed: body,
          secret: settings.clientSecret,
          encoding: 'hex',
          algorithm: 'sha1',
        })
        const rung = Notification.safeParse(JSON.parse(body))
        return { ticketIds: rung.data ? [rung.data] : [] }
      },

      ticketsOf: (requester, limit) => ticketsOf(api, here, requester, limit),

      test: () => whoWeAre(api, settings),
    }
  },
})

type Row = z.output<typeof TicketRow>

/** The oldest with our key. */
async function rowWith(api: JsonApi, { ticketTypeId }: Settings, key: string): Promise<Row | null> {
  const attributeId = keyAttributeIn(await api.call(`/ticket_types/${ticketTypeId}`, TicketType))
  const { tickets } = await api.call('/tickets/search', Tickets, {
    method: 'POST',
    body: {
      query: { field: `ticket_attribute.${attributeId}`, operator: '=', value: key },
      pagination: { per_page: 50 },
    },
  })
  const ours = tickets.filter((row) => row.ticket_attributes?.[KEY_ATTRIBUTE] === key)
  return ours.sort((a, b) => a.created_at - b.created_at)[0] ?? null
}

function keyAttributeIn({ name, ticket_type_attributes }: TicketType): string {
  const ours = ticket_type_attributes.find((one) => one.name === KEY_ATTRIBUTE && !one.archived)
  if (ours) return ours.id
  throw new DeliveryError(
    `The ticket type “${name}” has no attribute ${KEY_ATTRIBUTE}. Add a text attribute with this name in Intercom.`,
    { retry: false },
  )
}

/** A ticket belongs to a contact; only one who is named by an address is made on the way. */
async function contactOf(api: JsonApi, customer: Packet['customer']): Promise<Contact> {
  if (customer.email) return { email: customer.email }
  const externalId = `baton:${customer.id}`
  const known = await api.find(
    `/contacts/find_by_external_id/${encodeURIComponent(externalId)}`,
    ContactRow,
  )
  if (known) return { id: known.id }
  const body = { role: 'user', external_id: externalId, name: customer.name ?? 'Customer' }
  const { id } = await api.call('/contacts', ContactRow, { method: 'POST', body })
  return { id }
}

type Writing = { key: string; again: boolean; body: unknown }

async function writeOnce(api: JsonApi, ticket: Ticket, writing: Writing): Promise<string> {
  const { key, again, body } = writing
  const known = again ? await writtenBefore(api, ticket, key) : null
  if (known) return known
  const { id } = await api.call(`/tickets/${ticket.id}/reply`, Replied, { method: 'POST', body })
  return id
}

async function writtenBefore(api: JsonApi, ticket: Ticket, key: string): Promise<string | null> {
  const { ticket_parts } = await api.call(`/tickets/${ticket.id}`, TicketRow)
  const mine = ticket_parts?.ticket_parts.find(({ body }) => isMarked(body, key))
  return mine?.id ?? null
}

/** Open and state are two things in Intercom: a solved ticket is closed and in a resolved state. */
async function changeTo(api: JsonApi, settings: Settings, ticket: Ticket, status: TicketStatus) {
  const type = await api.call(`/ticket_types/${settings.ticketTypeId}`, TicketType)
  const wanted = status === 'solved' ? 'resolved' : 'in_progress'
  const state = type.ticket_states.data.find(({ category }) => category === wanted)
  const { adminId } = ticket.memo
  return {
    open: status === 'open',
    ...(state ? { ticket_state_id: state.id } : {}),
    ...(adminId ? { admin_id: Number(adminId) } : {}),
    skip_notifications: true,
  }
}

async function whoWeAre(api: JsonApi, settings: Settings): Promise<string> {
  const { name, app } = await api.call('/me', Me)
  const type = await api.call(`/ticket_types/${settings.ticketTypeId}`, TicketType)
  keyAttributeIn(type)
  if (type.category !== 'Customer')
    throw new DeliveryError(
      `“${type.name}” is a ${type.category} ticket type, which takes no replies to customers. Choose one of the category Customer.`,
      { retry: false },
    )
  if (settings.adminId) {
    const { admins } = await api.call('/admins', Admins)
    if (!admins.some(({ id }) => id === settings.adminId))
      throw new DeliveryError(`Intercom knows no teammate ${settings.adminId}.`, { retry: false })
  }
  return `${name ?? 'An app'} at ${app.name ?? app.id_code}, ticket type “${type.name}”`
}
