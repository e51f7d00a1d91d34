// Freshdesk. Facts: developers.freshdesk.com/api (tickets, conversations, search) and support.freshdesk.com article 132589
// (webhooks in automation rules). It has no key of its own against duplicates, so a retry looks first, and where nothing lags.
import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import { defineConnector, type Hint, type Io, type WebhookRequest } from '../../connector.ts'
import { DeliveryError, halfDone, Unauthentic } from '../../errors.ts'
import { type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { isSame } from '../../signature.ts'
import { noteWithMark, readTicket } from './read-ticket.ts'
import { listed, ticketsOf } from './tickets-of.ts'
import {
  Agent,
  Doorbell,
  Fields,
  Found,
  Problem,
  requestersOf,
  Status,
  TicketRow,
  type Tickets,
  toNewTicket,
  toNote,
  toStory,
  toTicket,
  Written,
} from './wire.ts'

const Settings = z.strictObject({
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .max(100)
    .regex(/^[a-z0-9-]+$/, 'must be the first part of the address, such as acme')
    .describe('acme, when you sign in at acme.freshdesk.com; your own domain does not work here'),
  apiKey: secret('Profile settings → View API key, of the agent who acts for Baton'),
  webhookSecret: secret('Think of one, 32 letters or more; the automation rule sends it'),
  keyField: z
    .string()
    .trim()
    .max(100)
    .regex(/^cf_\w+$/, 'must be the name of a custom ticket field, such as cf_baton_key')
    .default('cf_baton_key')
    .describe('Single-line text field on tickets'),
  groupId: z.string().regex(/^\d*$/, 'must be a number').max(20).default('').describe('Optional'),
})
type Settings = z.output<typeof Settings>

export const freshdesk = defineConnector({
  name: 'freshdesk',
  title: 'Freshdesk',
  about: {
    once: 'Freshdesk has no protection against duplicates. Before a second attempt we look through the customer’s own tickets for our key, which shows new tickets at once. A second ticket is possible only when Freshdesk finishes an attempt after we have looked.',
    back: 'Replies, public notes and changes of status come by webhook at once, and by looking every few minutes.',
    setUp: [
      'Admin → Workflows → Ticket Fields: add a single-line text field for agents named “Baton key”; its name is then cf_baton_key.',
      'Make an agent for Baton; its replies are told from others’ by a mark. Profile settings → View API key.',
      'Admin → Workflows → Automations → Ticket Updates → New rule: performed by Agent; events “Reply is sent”, “Note is added: Public” and “Status is changed”.',
      'Its action is “Trigger webhook”: POST to the webhook address below, custom header X-Baton-Secret: your secret, encoding JSON, content Advanced: {"ticket_id":"{{ticket.id}}"}.',
      'Admin → Workflows → Email Notifications: the customer gets a mail for a new ticket unless you turn “New Ticket Created” off for requesters.',
    ],
  },
  settings: Settings,
  form: {
    domain: { label: 'Freshdesk domain', placeholder: 'acme' },
    apiKey: { label: 'API key' },
    webhookSecret: { label: 'Webhook secret' },
    keyField: { label: 'Ticket field for Baton’s key', placeholder: 'cf_baton_key' },
    groupId: { label: 'Group', placeholder: '27000123456' },
  },
  baseUrl: ({ domain }) => `https://${domain}.freshdesk.com`,

  connect(settings, io) {
    const { domain, keyField } = settings
    const api = apiOf(settings, io)

    async function findTicket(key: string): Promise<Ticket | null> {
      const asked = encodeURIComponent(`"${keyField}:'${key}'"`)
      const { results } = await api.call(`/search/tickets?query=${asked}`, Found)
      const first = firstWith(results, keyField, key)
      return first && toTicket(domain, first)
    }

    return {
      findTicket,

      async openTicket(request, { key, again }) {
        const known = again
          ? ((await ticketOfCustomer(api, settings, request.packet, key)) ??
            (await findTicket(key)))
          : null
        if (known && (await noteWithMark(api, known, key))) return known
        const ticket =
          known ??
          toTicket(
            domain,
            await api.call('/tickets', TicketRow, {
              method: 'POST',
              body: toNewTicket(request, { key, ...settings }),
            }),
          )
        await writeNote(api, ticket, toStory(request.packet, key)).catch((error) => {
          throw halfDone(error)
        })
        return ticket
      },

      async addComment(ticket, comment, { key, again }) {
        const known = again ? await noteWithMark(api, ticket, key) : null
        return { ids: [known ?? (await writeNote(api, ticket, toNote(ticket, comment, key)))] }
      },

      async setStatus({ id }, status) {
        const body = { status: status === 'solved' ? Status.resolved : Status.open }
        await api.ask(`/tickets/${id}`, { method: 'PUT', body })
      },

      readTicket: (ticket, cursor) => readTicket(io, api, ticket, cursor),

      async readWebhook(request) {
        return doorbell(request, settings.webhookSecret)
      },

      ticketsOf: (requester, limit) => ticketsOf(api, domain, requester, limit),

      async test() {
        const { contact } = await api.call('/agents/me', Agent)
        const fields = await api.call('/ticket_fields', Fields)
        if (!fields.some(({ name }) => name === keyField))
          throw new DeliveryError(
            `Freshdesk has no ticket field ${keyField}. Add a single-line text field, and enter its name here.`,
            { retry: false },
          )
        return `${contact.name ?? contact.email ?? 'An agent'} at ${domain}.freshdesk.com`
      },
    }
  },
})

function apiOf({ apiKey }: Settings, io: Io): JsonApi {
  return jsonApi({
    name: 'Freshdesk',
    baseUrl: `${io.baseUrl}/api/v2`,
    fetch: io.fetch,
    headers: { authorization: `Basic ${btoa(`${apiKey}:X`)}` },
    problemIn(body) {
      const { description, message, errors = [] } = Problem.safeParse(body).data ?? {}
      const wrong = errors.map(({ field, message }) => [field, message].filter(Boolean).join(': '))
      return [description ?? message, ...wrong].filter(Boolean).join('; ') || undefined
    },
  })
}

/** Clocks differ. */
const SLACK_MS = 3_600_000

/** A list shows a ticket as soon as it is there; the search learns of it minutes later. */
async function ticketOfCustomer(
  api: JsonApi,
  { domain, keyField }: Settings,
  packet: Packet,
  key: string,
): Promise<Ticket | null> {
  const since = new Date(Date.parse(packet.at) - SLACK_MS).toISOString()
  for (const requester of requestersOf(packet)) {
    const first = firstWith(await listed(api, requester, { since }), keyField, key)
    if (first) return toTicket(domain, first)
  }
  return null
}

/** The first is ours, whatever was merged or copied later. */
function firstWith(
  tickets: z.output<typeof Tickets>,
  keyField: string,
  key: string,
): z.output<typeof TicketRow> | null {
  const mine = tickets.filter(({ custom_fields }) => custom_fields?.[keyField] === key)
  return mine.sort((a, b) => a.id - b.id)[0] ?? null
}

async function writeNote(api: JsonApi, { id }: Ticket, body: object): Promise<string> {
  const written = await api.call(`/tickets/${id}/notes`, Written, { method: 'POST', body })
  return String(written.id)
}

/** Freshdesk signs nothing: the secret stands in a header of the rule. Sent again it harms nothing, for it only rings. */
function doorbell({ headers, body }: WebhookRequest, expected: string): Hint {
  if (!isSame(headers.get('x-baton-secret') ?? '', expected))
    throw new Unauthentic('The header X-Baton-Secret does not hold the secret.')
  const rung = Doorbell.safeParse(parsed(body)).data
  if (!rung) return { ticketIds: [] }
  return { ticketIds: [('ticket_id' in rung ? rung : rung.freshdesk_webhook).ticket_id] }
}

/** What a rule puts into its body is not always escaped: then it is no JSON, and looking every few minutes has to do. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
