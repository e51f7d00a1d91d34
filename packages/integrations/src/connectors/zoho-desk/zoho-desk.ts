// Zoho Desk. Facts: desk.zoho.com/DeskAPIDocument and …/support/WebhookDocument.do, github.com/zoho/zohodesk-oas, and
// zoho.com/accounts/protocol/oauth. Ids are decimal numbers of 64 bits and never become numbers here.
import { defineConnector, type TicketRequest } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { doorbell } from './doorbell.ts'
import { findBySearch, findLately } from './find.ts'
import { repliesTo } from './replies.ts'
import { apiOf, deskUrl, filesWith, Settings, zohoOAuth } from './sign-in.ts'
import { ticketsOf } from './tickets-of.ts'
import {
  Comments,
  Departments,
  Fields,
  markOf,
  Organizations,
  Statuses,
  stateOf,
  TicketRow,
  toComment,
  toNewTicket,
  toStory,
  toTicket,
  Written,
  withoutAddress,
} from './wire.ts'

export const zohoDesk = defineConnector({
  name: 'zoho-desk',
  title: 'Zoho Desk',
  about: {
    once: 'Zoho Desk has no key of its own. After an attempt that nobody heard the end of, we look through the department’s tickets since the escalation, and search for our key, before we open one. A second ticket can come about only when Zoho finishes the first after we have looked, or when a rule has changed its subject and the search has not caught up.',
    back: 'Public comments, mails that your team sends from the ticket, and its status. By webhook at once (Professional or higher), and by looking every few minutes.',
    setUp: [
      'Zoho API console (api-console.zoho.com, or the one of your data centre) → Add Client → Server-based Applications, with the redirect address below.',
      'Setup → Customization → Layouts and Fields → Tickets: add a single-line field “Baton key” to the layout; its API name is cf_baton_key. The profile you sign in with must be able to see and edit it; the help center need not show it.',
      'Setup → Developer Space → Webhooks (Professional or higher): add one to the webhook address below, for Ticket Comment Add, Ticket Thread Add (outgoing) and Ticket Update (status, assignee).',
      'Enter data centre, organization, department and client here, and choose “Sign in to Zoho Desk”.',
    ],
  },
  settings: Settings,
  form: {
    dataCentre: {
      label: 'Data centre',
      options: {
        us: 'United States (zoho.com)',
        eu: 'Europe (zoho.eu)',
        in: 'India (zoho.in)',
        au: 'Australia (zoho.com.au)',
        jp: 'Japan (zoho.jp)',
        ca: 'Canada (zohocloud.ca)',
        cn: 'China (zoho.com.cn)',
        sa: 'Saudi Arabia (zoho.sa)',
      },
    },
    orgId: { label: 'Organization ID', placeholder: '60001234567' },
    departmentId: { label: 'Department ID', placeholder: '1892000000006907' },
    clientId: { label: 'Client ID', placeholder: '1000.…' },
    clientSecret: { label: 'Client secret' },
    keyField: { label: 'Ticket field for Baton’s key', placeholder: 'cf_baton_key' },
  },
  baseUrl: deskUrl,
  oauth: zohoOAuth(),

  connect(settings, io) {
    const api = apiOf(settings, io)
    const fileOf = filesWith(settings, io)

    return {
      readWebhook: doorbell(settings, io),

      async findTicket(key) {
        const row = await findBySearch(api, key, settings)
        return row && toTicket(row)
      },

      async openTicket(request, { key, again }) {
        const known = again
          ? ((await findLately(api, request.packet, key, settings)) ??
            (await findBySearch(api, key, settings)))
          : null
        const row = known ?? (await create(api, request, key, settings))
        if (!known || !(await commentWith(api, row.id, key)))
          await comment(api, row.id, toStory(request.packet, key))
        return toTicket(row)
      },

      async addComment(ticket, { lines }, { key, again }) {
        const known = again ? await commentWith(api, ticket.id, key) : null
        return { ids: [known ?? (await comment(api, ticket.id, toComment(lines, key)))] }
      },

      async setStatus(ticket, status) {
        const value = await statusFor(api, status === 'solved' ? 'closed' : 'open')
        await api.ask(`/tickets/${ticket.id}`, { method: 'PATCH', body: { status: value } })
      },

      async readTicket(ticket, cursor) {
        const row = await api.call(`/tickets/${ticket.id}?include=assignee`, TicketRow)
        return { ...(await repliesTo(api, ticket.id, { cursor, fileOf })), state: stateOf(row) }
      },

      ticketsOf: (requester, limit) => ticketsOf(api, requester, limit),

      async test() {
        const { orgId, departmentId, keyField } = settings
        const organizations = await api.call('/organizations', Organizations)
        const organization = organizations.find(({ id }) => id === orgId)
        if (!organization)
          throw unknown(
            'orgId',
            orgId,
            organizations.map(({ id, companyName }) => `${companyName} (${id})`),
          )
        const departments = await api.call('/departments?isEnabled=true&limit=200', Departments)
        const department = departments.find(({ id }) => id === departmentId)
        if (!department)
          throw unknown(
            'departmentId',
            departmentId,
            departments.map(({ id, name }) => `${name} (${id})`),
          )
        const fields = await api.call(FIELDS, Fields)
        if (!fields.some(({ apiName }) => apiName === keyField))
          throw new DeliveryError(
            `Zoho Desk has no ticket field ${keyField}, or the profile we signed in with may not see it. Setup → Customization → Layouts and Fields → Tickets: add a single-line field, and enter its API name as keyField.`,
            { retry: false },
          )
        return `${organization.companyName}, department ${department.name}`
      },
    }
  },
})

const FIELDS = '/organizationFields?module=tickets'

async function create(api: JsonApi, request: TicketRequest, key: string, settings: Settings) {
  const body = toNewTicket(request, key, settings)
  try {
    return await api.call('/tickets', TicketRow, { method: 'POST', body })
  } catch (error) {
    // An address that Zoho finds odd must not keep the ticket from being opened: it stands in the story.
    const isOdd = error instanceof DeliveryError && error.status === 422 && body.email
    if (!isOdd) throw error
    return await api.call('/tickets', TicketRow, { method: 'POST', body: withoutAddress(body) })
  }
}

async function comment(api: JsonApi, ticketId: string, body: object): Promise<string> {
  const call = { method: 'POST' as const, body }
  return (await api.call(`/tickets/${ticketId}/comments`, Written, call)).id
}

async function commentWith(api: JsonApi, ticketId: string, key: string): Promise<string | null> {
  const path = `/tickets/${ticketId}/comments?limit=100&sortBy=-commentedTime`
  const comments = await api.call(path, Comments)
  return comments.find(({ content }) => content?.includes(markOf(key)))?.id ?? null
}

/** Statuses have names of the organization's own; their type says what they mean. */
async function statusFor(api: JsonApi, type: 'open' | 'closed'): Promise<string> {
  const fields = await api.call(FIELDS, Fields)
  const field = fields.find(({ apiName }) => apiName === 'status')
  const statuses = Statuses.safeParse(field?.allowedValues).data ?? []
  const status = statuses.find(({ statusType }) => statusType.toLowerCase() === type)
  if (status) return status.value
  throw new DeliveryError(`Zoho Desk has no ticket status of type ${type}.`, { retry: false })
}

function unknown(field: string, given: string, there: string[]): DeliveryError {
  const words = there.length > 0 ? there.join(', ') : 'nothing that we may see'
  return new DeliveryError(`${field}: Zoho Desk does not know ${given}. There is: ${words}.`, {
    retry: false,
  })
}
