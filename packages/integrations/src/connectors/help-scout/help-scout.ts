// Help Scout, with its conversations. Facts: developer.helpscout.com/mailbox-api (conversations, threads) and …/webhooks.
// It has no key for creating: ours stands in the note we open with, found again in the list of the inbox.
import type { Ticket } from '@baton/contract'
import { defineConnector } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { heardOrLater, requireSettled } from '../../index-lag.ts'
import type { Answer, JsonApi } from '../../json-api.ts'
import { isMarked } from '../../render/mark.ts'
import { requireSignature } from '../../signature.ts'
import { askAbout, pages, repliesIn, stateOf, threadsOf } from './reading.ts'
import { apiOf, Settings } from './sign-in.ts'
import { ticketsOf } from './tickets-of.ts'
import {
  addressOf,
  Conversation,
  Conversations,
  Doorbell,
  Inbox,
  Me,
  toNewConversation,
  toThread,
  toTicket,
} from './wire.ts'

/** Help Scout says nothing about when a new conversation shows in its lists. */
const LAG_SECONDS = 60
/** Between their clock and ours. */
const SKEW_MS = 5 * 60_000

export const helpScout = defineConnector({
  name: 'help-scout',
  title: 'Help Scout',
  about: {
    once: 'Help Scout has no key for opening a conversation. Ours stands in the note it begins with; after an attempt whose outcome is unknown we wait a minute and read what is new in the inbox before we open one. Two conversations remain possible when Help Scout’s list is further behind than that.',
    back: 'Replies, status and assignment come by webhook at once, and by looking every few minutes. Help Scout also mails each reply to the customer, as it always does. Files of a reply are named, not sent.',
    setUp: [
      'Your Profile → My Apps → Create App: any redirection URL; copy App ID and App Secret. Baton acts as the user who makes the app.',
      'Open the inbox’s settings and copy the number from the address.',
      'Manage → Apps → Webhooks: enter the webhook address below and a secret key of your own; choose “Agent reply created”, “Conversation status updated”, “Conversation assigned” and “Conversation merged”.',
      'Enter the App ID, both secrets and the number of the inbox here.',
    ],
  },
  settings: Settings,
  form: {
    appId: { label: 'App ID' },
    appSecret: { label: 'App Secret' },
    inboxId: { label: 'Inbox number', placeholder: '85123' },
    webhookSecret: { label: 'Webhook secret key' },
    addresslessDomain: { label: 'Domain for customers without an address' },
  },
  baseUrl: () => 'https://api.helpscout.net',

  connect(settings, io) {
    const api = apiOf(settings, io)

    return {
      findTicket: (key) => searchedFor(api, settings, key),

      async openTicket(request, { key, again, begun }) {
        const { packet } = request
        const { customer, at } = packet
        const email = addressOf(customer, settings.addresslessDomain)
        if (again) {
          const listed = await listedSince(api, settings, at, key)
          const known = listed ?? (await searchedFor(api, settings, key))
          if (known) return { ...known, memo: { email } }
          requireSettled('Help Scout', { packet, begun }, io, LAG_SECONDS)
        }
        await begun?.note()
        const body = toNewConversation(request, { key, inboxId: settings.inboxId, email })
        const opening = api.ask('/v2/conversations', { method: 'POST', body }).then(madeBy)
        return toTicket(await heardOrLater(opening, { lagSeconds: LAG_SECONDS }), { email })
      },

      async addComment(ticket, comment, { key, again }) {
        const known = again ? await writtenBefore(api, ticket, key) : null
        if (known) return { ids: [known] }
        const { path, body } = toThread(ticket, comment, key)
        const { id, answer } = await askAbout(api, ticket, path, { method: 'POST', body })
        const written = { ids: [madeBy(answer)] }
        if (id === ticket.id) return written
        return { ...written, ticket: toTicket(id, { email: ticket.memo.email }) }
      },

      async setStatus(ticket, status) {
        const value = status === 'solved' ? 'closed' : 'active'
        await askAbout(api, ticket, '', {
          method: 'PATCH',
          body: { op: 'replace', path: '/status', value },
        })
      },

      async readTicket(ticket) {
        const { id, answer } = await askAbout(api, ticket, '')
        const news = repliesIn(api, await threadsOf(api, id), { id, ticketId: ticket.id })
        return { news, state: stateOf(understood(answer)), cursor: news.at(-1)?.id ?? null }
      },

      async readWebhook({ headers, body }) {
        requireSignature({
          claimed: headers.get('x-helpscout-signature'),
          signed: body,
          secret: settings.webhookSecret,
          encoding: 'base64',
          algorithm: 'sha1',
        })
        const isTold = headers.get('x-helpscout-event')?.startsWith('convo.')
        const rung = isTold ? Doorbell.safeParse(JSON.parse(body)).data : undefined
        return { ticketIds: rung ? [rung.id] : [] }
      },

      ticketsOf: (requester, limit) => ticketsOf(api, requester, limit),

      async test() {
        const { firstName, lastName } = await api.call('/v2/users/me', Me)
        const { name } = await api.call(`/v2/mailboxes/${settings.inboxId}`, Inbox)
        const who = [firstName, lastName].filter(Boolean).join(' ')
        return `${who || 'A user'} in the inbox “${name}”`
      },
    }
  },
})

/** Help Scout answers 201 without a body, and the id in a header. */
function madeBy({ headers }: Answer): string {
  const id = headers.get('resource-id') ?? ''
  if (/^\d{1,20}$/.test(id)) return id
  throw new DeliveryError('Help Scout did not say what it made.', { retry: true, unknown: true })
}

function understood({ body }: Answer): Conversation {
  const read = Conversation.safeParse(body)
  if (read.success) return read.data
  throw new DeliveryError('Help Scout answered something we do not understand.', { retry: true })
}

/** The newest first, down to when the person was asked for: a plain list, which should be ahead of any search. */
function listedSince(api: JsonApi, { inboxId }: Settings, since: string, key: string) {
  const path = `/v3/conversations?inboxId=${inboxId}&status=all&embed=threads`
  return firstWith(api, path, key, Date.parse(since) - SKEW_MS)
}

function searchedFor(api: JsonApi, { inboxId }: Settings, key: string) {
  const query = `(body:"baton:${key}")`
  const asked = new URLSearchParams({ status: 'all', mailbox: inboxId, embed: 'threads', query })
  return firstWith(api, `/v2/conversations?${asked}`, key, 0)
}

/** That has our mark in one of its notes. */
async function firstWith(
  api: JsonApi,
  path: string,
  key: string,
  earliest: number,
): Promise<Ticket | null> {
  for await (const page of pages(api, path, Conversations)) {
    const ours = page.find(({ _embedded }) =>
      _embedded?.threads?.some(({ type, body }) => type === 'note' && isMarked(body, key)),
    )
    if (ours) {
      const { id, number, primaryCustomer } = ours
      return toTicket(id, { number, email: primaryCustomer?.email ?? undefined })
    }
    if (page.some(({ createdAt }) => Date.parse(createdAt) < earliest)) return null
  }
  return null
}

async function writtenBefore(api: JsonApi, ticket: Ticket, key: string): Promise<string | null> {
  const { id } = await askAbout(api, ticket, '')
  const mine = (await threadsOf(api, id)).find(({ body }) => isMarked(body, key))
  return mine?.id ?? null
}
