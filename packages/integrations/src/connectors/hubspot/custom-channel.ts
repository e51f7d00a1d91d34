// HubSpot as a custom channel: the chat itself in the inbox or the help desk. The customer's words come in as the
// customer's, people answer there, and HubSpot keeps our key of each of them.

import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Commented, CommentLine, Desk, Io, TicketState } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { markOf } from '../../render/mark.ts'
import { fitting, lineText, saidText, textStory } from '../../render/story.ts'
import { readDoorbell } from './doorbell.ts'
import type { Settings } from './sign-in.ts'
import { type Begun, threadWith } from './unheard.ts'
import { contactOf, latestOf, messagesOf, repliesIn, THREADS, Thread } from './wire.ts'

/** HubSpot names no limits for these; a comment must hold the story, a message what somebody typed. */
const MAX_COMMENT = 30_000
const MAX_MESSAGE = 5_000

export function channelDesk(settings: Settings, io: Io, api: JsonApi): Desk {
  const publish = publisher(settings, api)

  function toTicket(threadId: string, memo: Ticket['memo']): Ticket {
    const url = `https://app.hubspot.com/live-messages/${settings.portalId}/inbox/${threadId}`
    return { id: threadId, url, memo }
  }

  async function comment(threadId: string, text: string, key: string): Promise<string> {
    const { id } = await api.call(`${THREADS}/${threadId}/messages`, Written, {
      method: 'POST',
      body: { type: 'COMMENT', text: `${text}\n\n${markOf(key)}`, attachments: [] },
    })
    return id
  }

  async function commentWith(threadId: string, key: string): Promise<string | null> {
    const messages = await messagesOf(api, threadId)
    return messages.find(({ text }) => text?.includes(markOf(key)))?.id ?? null
  }

  return {
    /** Without a look: HubSpot answers a key that it knows with the message it has. */
    async openTicket({ packet }, { key, again }) {
      const contactId = await contactOf(api, packet.customer)
      const memo = memoOf(packet, key, contactId)
      const { conversationsThreadId } = await publish(questionOf(packet), memo, {
        key: `${key}:question`,
        at: packet.at,
      })
      const known = again ? await commentWith(conversationsThreadId, key) : null
      if (!known)
        await comment(conversationsThreadId, textStory(packet, { most: MAX_COMMENT }), key)
      return toTicket(conversationsThreadId, memo)
    },

    async findTicket(key, request) {
      const { channelAccountId } = settings
      const begun = request ? begunWith(request.packet) : null
      const threadId = await threadWith(api, { key, channelAccountId, begun, now: io.now() })
      const memo = request ? memoOf(request.packet, key, null) : { thread: key }
      return threadId === null ? null : toTicket(threadId, memo)
    },

    async addComment(ticket, { lines, kind }, { key, again }) {
      const theirs = kind === 'note' ? [] : lines.filter(({ by }) => by === 'customer')
      const others = lines.filter((line) => !theirs.includes(line))
      const ids: string[] = []
      let threadId = ticket.id
      if (theirs.length > 0) {
        const said = { key, at: io.now().toISOString() }
        const message = await publish(wordsOf(theirs), ticket.memo, said)
        ids.push(message.id)
        threadId = message.conversationsThreadId
      }
      if (others.length > 0) {
        const known = again ? await commentWith(threadId, key) : null
        const text = fitting(others.map(lineText).join('\n\n'), { most: MAX_COMMENT })
        ids.push(known ?? (await comment(threadId, text, key)))
      }
      return commented(ids, ticket, threadId)
    },

    async setStatus(ticket, status) {
      await api.ask(`${THREADS}/${ticket.id}`, {
        method: 'PATCH',
        body: { status: status === 'solved' ? 'CLOSED' : 'OPEN' },
      })
    },

    async readTicket(ticket, cursor) {
      const thread = await api.call(`${THREADS}/${ticket.id}`, Thread)
      const messages = await messagesOf(api, ticket.id)
      const news = await repliesIn(api, messages, { io, ticketId: ticket.id, since: cursor })
      return { news, state: stateOf(thread), cursor: latestOf(news, cursor) }
    },

    async readWebhook(request) {
      return { ticketIds: readDoorbell(request, settings, io.now()).threadIds }
    },

    async test() {
      const { channelAccountId } = requireChannel(settings)
      const path = `${channelPath(settings)}/channel-accounts/${channelAccountId}`
      const account = await api.find(path, ChannelAccount)
      if (!account?.active || !account.authorized)
        throw new DeliveryError(
          `HubSpot’s channel account ${channelAccountId} ${account ? 'is switched off' : 'does not exist'}. Connect the channel: Settings → Inboxes or Help Desk → Channels.`,
          { retry: false },
        )
      return `channel account ${account.name} in inbox ${account.inboxId}, as a custom channel`
    },
  }

  /** A closed thread may go on as another one: then that is the ticket from now on. */
  function commented(ids: string[], ticket: Ticket, threadId: string): Commented {
    return threadId === ticket.id ? { ids } : { ids, ticket: toTicket(threadId, ticket.memo) }
  }
}

type Said = { key: string; at: string }

/** Speaks as the customer. The same key of a channel account makes one message, however often it is sent. */
function publisher(settings: Settings, api: JsonApi) {
  const party = (value: string, name?: string) => ({
    ...(name ? { name } : {}),
    deliveryIdentifier: { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value },
  })
  return async (text: string, memo: Ticket['memo'], { key, at }: Said) => {
    const { channelAccountId } = requireChannel(settings)
    const { thread = key, customerId = thread, customerName = 'Customer', contactId } = memo
    return api.call(`${channelPath(settings)}/messages`, Written, {
      method: 'POST',
      body: {
        text,
        channelAccountId,
        messageDirection: 'INCOMING',
        timestamp: at,
        attachments: [],
        senders: [party(customerId, customerName)],
        recipients: [party(settings.deliveryIdentifier)],
        integrationThreadId: thread,
        integrationIdempotencyId: key,
        ...(contactId ? { associateWithContactId: Number(contactId) } : {}),
      },
    })
  }
}

function memoOf({ customer }: Packet, key: string, contactId: string | null): Ticket['memo'] {
  return {
    thread: key,
    customerId: customer.id,
    customerName: nameOf(customer),
    ...(contactId ? { contactId } : {}),
  }
}

function nameOf({ name, email }: Packet['customer']): string {
  return (name ?? email ?? 'Customer').slice(0, 200)
}

function begunWith(packet: Packet): Begun {
  return { packet, question: questionOf(packet), customerName: nameOf(packet.customer) }
}

/** What the customer said so far, in their own words; the rest of the talk is in the comment beside it. */
function questionOf({ transcript, subject }: Packet): string {
  const words = wordsOf(transcript.filter(({ by }) => by === 'customer'))
  return words === '' ? subject : words
}

function wordsOf(lines: Pick<CommentLine, 'text' | 'attachments'>[]): string {
  return fitting(lines.map(saidText).join('\n\n'), { most: MAX_MESSAGE })
}

function channelPath(settings: Settings): string {
  return `/conversations/custom-channels/2026-03/${requireChannel(settings).channelId}`
}

function requireChannel({ channelId, channelAccountId }: Settings) {
  for (const [name, value] of Object.entries({ channelId, channelAccountId }))
    if (value === '')
      throw new DeliveryError(
        `${name} is empty. A custom channel needs it: HubSpot gave it when the channel was made and connected.`,
        { retry: false },
      )
  return { channelId, channelAccountId }
}

function stateOf(thread: Thread): TicketState {
  const { status, createdAt, closedAt, latestMessageTimestamp, assignedTo } = thread
  const isOver = status === 'CLOSED'
  return {
    status: isOver ? 'solved' : 'open',
    at: (isOver && closedAt) || latestMessageTimestamp || createdAt,
    assignee: assignedTo ? { id: assignedTo, name: '' } : null,
  }
}

const Written = z.object({ id: z.string(), conversationsThreadId: z.string() })
const ChannelAccount = z.object({
  active: z.boolean(),
  authorized: z.boolean(),
  name: z.string(),
  inboxId: z.string(),
})
