// Zendesk Support. Facts: developer.zendesk.com/api-reference/ticketing (tickets, comments, idempotency) and
// …/webhooks/verifying. The webhook is only a doorbell: what was said is read from the API, one way for webhook and poll.
import type { Ticket } from '@baton/contract'
import type * as z from 'zod'
import {
  type DeskFile,
  type DeskNews,
  defineConnector,
  type Hint,
  type TicketState,
  type WebhookRequest,
} from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile, keptToken } from '../../fetch-file.ts'
import type { JsonApi } from '../../json-api.ts'
import { isMarked } from '../../render/mark.ts'
import { requireRecent, requireSignature } from '../../signature.ts'
import { apiOf, Settings, zendeskOAuth } from './sign-in.ts'
import { ticketsOf } from './tickets-of.ts'
import {
  type Attached,
  Comments,
  Doorbell,
  isOver,
  Me,
  Now,
  Opened,
  type TicketRow,
  Tickets,
  toNewTicket,
  toTicket,
  toUpdate,
  Updated,
} from './wire.ts'

export const zendesk = defineConnector({
  name: 'zendesk',
  title: 'Zendesk',
  about: {
    once: 'Zendesk keeps our key for two hours; after that we look for the ticket by its external id before we open one.',
    back: 'Public replies and changes of status come by webhook at once, and by looking every few minutes.',
    setUp: [
      'Admin Center → Apps and integrations → APIs → OAuth clients: add one, confidential, with the redirect address below.',
      'Admin Center → Webhooks: add one to the webhook address below, JSON, subscribed to “ticket comment added” and “ticket status changed”.',
      'Enter both secrets here and choose “Sign in to Zendesk”.',
    ],
  },
  settings: Settings,
  form: {
    subdomain: { label: 'Subdomain', placeholder: 'acme' },
    clientId: { label: 'OAuth client identifier', placeholder: 'baton' },
    clientSecret: { label: 'OAuth client secret' },
    webhookSecret: { label: 'Webhook signing secret' },
    groupId: { label: 'Group', placeholder: '360001234567' },
  },
  baseUrl: ({ subdomain }) => `https://${subdomain}.zendesk.com`,
  oauth: zendeskOAuth(),

  connect(settings, io) {
    const api = apiOf(settings, io)

    async function findTicket(key: string): Promise<Ticket | null> {
      const { tickets } = await api.call(`/api/v2/tickets?external_id=${key}`, Tickets)
      // External ids are not unique; the first is ours, whatever was made by hand later.
      const [first] = tickets.sort((a, b) => a.id - b.id)
      return first ? toTicket(io.baseUrl, first) : null
    }

    return {
      findTicket,

      async openTicket(request, { key, again }) {
        const known = again ? await findTicket(key) : null
        if (known) return known
        const { ticket } = await api.call('/api/v2/tickets', Opened, {
          method: 'POST',
          headers: { 'idempotency-key': key },
          body: toNewTicket(request, { key, groupId: settings.groupId }),
        })
        return toTicket(io.baseUrl, ticket)
      },

      async addComment(ticket, comment, { key, again }) {
        const known = again ? await writtenBefore(api, ticket, key) : null
        if (known) return { ids: [known] }
        const { audit } = await api.call(`/api/v2/tickets/${ticket.id}`, Updated, {
          method: 'PUT',
          body: toUpdate(ticket, comment, key),
        })
        const ids = audit.events.filter(({ type }) => type === 'Comment').map(({ id }) => `${id}`)
        return { ids }
      },

      async setStatus(ticket, status) {
        await api.ask(`/api/v2/tickets/${ticket.id}`, {
          method: 'PUT',
          body: { ticket: { status } },
        })
      },

      async readTicket(ticket, cursor) {
        const path = `/api/v2/tickets/${ticket.id}?include=users`
        const { ticket: now, users } = await api.call(path, Now)
        const headers = async () => ({ authorization: `Bearer ${await keptToken(io)}` })
        const fileOf = (file: z.output<typeof Attached>) => ({
          id: String(file.id),
          name: file.file_name,
          size: file.size,
          open: () => fetchFile(io, { name: file.file_name, url: file.content_url, headers }),
        })
        const news = await repliesTo(api, ticket, { cursor, fileOf })
        return { news, state: stateOf(now, users), cursor: news.at(-1)?.id ?? cursor }
      },

      async readWebhook(request) {
        return doorbell(request, settings.webhookSecret, io.now())
      },

      ticketsOf: (requester, limit) => ticketsOf(api, io.baseUrl, requester, limit),

      async test() {
        const { user } = await api.call('/api/v2/users/me', Me)
        if (user.role === 'end-user' || user.id === null)
          throw new DeliveryError('Zendesk knows us as a customer. Sign in as an agent or admin.', {
            retry: false,
          })
        return `${user.name} (${user.role}) at ${settings.subdomain}.zendesk.com`
      },
    }
  },
})

async function writtenBefore(api: JsonApi, ticket: Ticket, key: string): Promise<string | null> {
  const { comments } = await api.call(commentsOf(ticket), Comments)
  const mine = comments.find(({ plain_body }) => isMarked(plain_body, key))
  return mine ? String(mine.id) : null
}

function commentsOf(ticket: Ticket): string {
  return `/api/v2/tickets/${ticket.id}/comments?page[size]=100&sort=-created_at&include=users`
}

/** Oldest first; from staff and public only. A colleague may quote what we wrote, so it goes by who wrote it. */
async function repliesTo(
  api: JsonApi,
  ticket: Ticket,
  {
    cursor,
    fileOf,
  }: { cursor: string | null; fileOf: (file: z.output<typeof Attached>) => DeskFile },
): Promise<DeskNews[]> {
  const { comments, users } = await api.call(commentsOf(ticket), Comments)
  const staff = new Map(users.filter(({ role }) => role !== 'end-user').map((one) => [one.id, one]))
  return comments
    .filter(({ id, public: isPublic, author_id }) => {
      return isPublic && id > Number(cursor ?? 0) && String(author_id) !== ticket.memo.ourId
    })
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, author_id, plain_body, created_at, attachments }): DeskNews[] => {
      const human = staff.get(author_id)
      if (!human) return []
      const who = { id: String(human.id), name: human.name }
      const about = { id: String(id), ticketId: ticket.id, human: who }
      const files = attachments.map(fileOf)
      return [{ ...about, text: plain_body, at: created_at, attachments: files }]
    })
}

function stateOf(
  row: z.output<typeof TicketRow>,
  users: z.output<typeof Now>['users'],
): TicketState {
  const { updated_at, assignee_id } = row
  const name = users.find(({ id }) => id === assignee_id)?.name ?? ''
  return {
    status: isOver(row) ? 'solved' : 'open',
    at: updated_at,
    assignee: assignee_id ? { id: String(assignee_id), name } : null,
  }
}

function doorbell({ headers, body }: WebhookRequest, secret: string, now: Date): Hint {
  const signedAt = headers.get('x-zendesk-webhook-signature-timestamp') ?? ''
  requireSignature({
    claimed: headers.get('x-zendesk-webhook-signature'),
    signed: signedAt + body,
    secret,
    encoding: 'base64',
  })
  requireRecent(new Date(signedAt), now)
  const rung = Doorbell.safeParse(JSON.parse(body))
  return { ticketIds: rung.success ? [rung.data.detail.id] : [] }
}
