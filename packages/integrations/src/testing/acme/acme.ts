// A connector to a desk that does not exist: the one that docs/integrations/writing-a-connector.md explains. It is as
// small as one that keeps every promise can be.
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import { type Comment, type DeskNews, defineConnector } from '../../connector.ts'
import { type JsonApi, jsonApi } from '../../json-api.ts'
import { lineText, textStory } from '../../render/story.ts'
import { secret } from '../../secret.ts'
import { requireRecent, requireSignature } from '../../signature.ts'

const MAX_STORY = 30_000

const Settings = z.strictObject({
  subdomain: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the first part of the address, such as shop')
    .describe('shop, when you sign in at shop.acme.example'),
  apiKey: secret('Settings → API → New key'),
  webhookSecret: secret('Settings → Webhooks → your webhook → Secret'),
})

export const acme = defineConnector({
  name: 'acme',
  title: 'Acme Desk',
  about: {
    once: 'Acme has no key for creating. We look for the ticket by its reference before a second attempt. Two remain possible when a process dies after asking and Acme does the work later than we look.',
    back: 'Public replies and the status come by webhook at once, and by looking every few minutes.',
    setUp: [
      'Settings → API → New key, as a teammate of its own named Baton.',
      'Settings → Webhooks → Add: the webhook address below, event “ticket changed”. Copy its secret.',
    ],
  },
  settings: Settings,
  form: {
    subdomain: { label: 'Subdomain', placeholder: 'shop' },
    apiKey: { label: 'API key' },
    webhookSecret: { label: 'Webhook secret' },
  },
  baseUrl: ({ subdomain }) => `https://${subdomain}.acme.example`,

  connect({ apiKey, webhookSecret }, io) {
    const api = jsonApi({
      name: 'Acme Desk',
      baseUrl: io.baseUrl,
      fetch: io.fetch,
      headers: { authorization: `Bearer ${apiKey}` },
      problemIn: (body) => Problem.safeParse(body).data?.message,
    })
    const toTicket = (id: number): Ticket => ({
      ...{ id: String(id), number: `#${id}`, url: `${io.baseUrl}/t/${id}`, memo: {} },
    })

    async function findTicket(key: string): Promise<Ticket | null> {
      const { tickets } = await api.call(`/tickets?reference=${key}`, Tickets)
      // The first is ours, whatever was copied by hand later.
      const [first] = tickets.sort((a, b) => a.id - b.id)
      return first ? toTicket(first.id) : null
    }

    return {
      findTicket,

      async openTicket({ packet, fields }, { key, again }) {
        const known = again ? await findTicket(key) : null
        if (known) return known
        const { id } = await api.call('/tickets', Made, {
          method: 'POST',
          body: {
            reference: key,
            title: packet.subject,
            note: textStory(packet, { most: MAX_STORY }),
            fields,
          },
        })
        return toTicket(id)
      },

      async addComment(ticket, comment, { key, again }) {
        const known = again ? await writtenBefore(api, ticket, key) : null
        if (known) return { ids: [String(known)] }
        const { id } = await api.call(`/tickets/${ticket.id}/comments`, Made, {
          method: 'POST',
          body: { reference: key, text: wordsOf(comment), public: comment.kind === 'conversation' },
        })
        return { ids: [String(id)] }
      },

      async setStatus(ticket, status) {
        const state = status === 'solved' ? 'done' : 'open'
        await api.ask(`/tickets/${ticket.id}`, { method: 'PATCH', body: { state } })
      },

      async readTicket(ticket, cursor) {
        const { state, changed_at, comments } = await api.call(`/tickets/${ticket.id}`, Whole)
        const news = comments
          .filter(({ id }) => id > Number(cursor ?? 0))
          .flatMap((one) => newsOf(one, ticket))
        const status = state === 'done' ? 'solved' : 'open'
        return { news, state: { status, at: changed_at }, cursor: news.at(-1)?.id ?? cursor }
      },

      async readWebhook({ headers, body }) {
        const signedAt = headers.get('x-acme-timestamp') ?? ''
        requireSignature({
          claimed: headers.get('x-acme-signature'),
          signed: `${signedAt}.${body}`,
          secret: webhookSecret,
          encoding: 'hex',
        })
        requireRecent(new Date(signedAt), io.now())
        const rung = Doorbell.safeParse(JSON.parse(body))
        return { ticketIds: rung.success ? [String(rung.data.ticket)] : [] }
      },

      async test() {
        const { name } = await api.call('/me', Me)
        return `${name} at ${new URL(io.baseUrl).host}`
      },
    }
  },
})

async function writtenBefore(api: JsonApi, ticket: Ticket, key: string): Promise<number | null> {
  const { comments } = await api.call(`/tickets/${ticket.id}`, Whole)
  return comments.find(({ reference }) => reference === key)?.id ?? null
}

function wordsOf({ lines }: Comment): string {
  return lines.map(lineText).join('\n\n')
}

/** What people said in public. What carries a reference is ours: it is in the chat already. */
function newsOf(
  { id, text, public: isPublic, reference, author, at }: Written,
  ticket: Ticket,
): DeskNews[] {
  if (!isPublic || reference || !author.staff) return []
  const human = { id: String(author.id), name: author.name }
  return [{ id: String(id), ticketId: ticket.id, human, text, at }]
}

// What we read of its answers: as little as we need, so that a field they add or drop does not break us.
const Made = z.object({ id: z.number() })
const Tickets = z.object({ tickets: z.array(Made) })
const Written = z.object({
  id: z.number(),
  text: z.string(),
  public: z.boolean(),
  reference: z.string().nullish(),
  author: z.object({ id: z.number(), name: z.string(), staff: z.boolean() }),
  at: z.string(),
})
type Written = z.output<typeof Written>
const Whole = z.object({ state: z.string(), changed_at: z.string(), comments: z.array(Written) })
const Me = z.object({ name: z.string() })
const Problem = z.object({ message: z.string() })
const Doorbell = z.object({ ticket: z.number() })
