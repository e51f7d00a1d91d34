// Any program that takes signed webhooks: what a desk would be told is sent as events, and what people there say comes
// back signed in the same way. It cannot be asked, so its words arrive in the webhook itself.
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import { defineConnector, type Hint, type Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile } from '../../fetch-file.ts'
import { type Answer, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { requireSigned, SIGNING_SECRET, signedHeaders } from './sign.ts'
import { type Event, escalated, hintOf, Receipt, SentBack, written } from './wire.ts'

const Settings = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .describe('Where we POST to; https, unless the address is one inside that was allowed'),
  secret: secret(
    'whsec_ and 24 to 64 random bytes in Base64, such as by: echo whsec_$(openssl rand -base64 32)',
    SIGNING_SECRET,
  ),
  previousSecret: secret(
    'Optional: the secret before this one, until your receiver knows the new one',
    SIGNING_SECRET,
  ).optional(),
})
type Settings = z.output<typeof Settings>

export const webhook = defineConnector({
  name: 'webhook',
  title: 'Signed webhook',
  about: {
    once: 'Every attempt of the same event carries the same webhook-id. A receiver that remembers the ids opens one ticket; one that does not may open two when an answer was lost.',
    back: 'Replies, “taken”, “solved” and “reopened” come by a signed webhook of yours to the address below. What you do not send we cannot know.',
    setUp: [
      'Make a secret, and enter it here and in your receiver.',
      'Verify webhook-signature as Standard Webhooks has it, remember webhook-id, and answer 2xx within 15 seconds. 410 switches this connection off, and so do five days in which nothing goes through.',
      'To answer, POST {"type":"reply","ticketId","id","human":{"id","name"},"text","attachments":[{"name","url"}]} to the webhook address below, signed with the same secret.',
    ],
  },
  settings: Settings,
  form: {
    url: { label: 'Address', placeholder: 'https://example.com/baton' },
    secret: { label: 'Signing secret', placeholder: 'whsec_…' },
    previousSecret: { label: 'Previous signing secret', placeholder: 'whsec_…' },
  },
  baseUrl: ({ url }) => new URL(url).origin,
  switchesOff: true,

  connect(settings, io) {
    const send = sender(settings, io)
    const secrets = secretsIn(settings)
    return {
      async openTicket(request, { key }) {
        const { body } = await send(key, escalated(request, key, io.webhookUrl))
        const { url = '', number } = Receipt.parse(body)
        const ticket: Ticket = { id: key, url, memo: {} }
        return number === undefined ? ticket : { ...ticket, number }
      },

      // A receiver cannot be asked. Its tickets have our keys for names, and what it does not know it passes over.
      findTicket: async (key) => ({ id: key, url: '', memo: {} }),

      async addComment(ticket, comment, { key }) {
        await send(key, written(ticket, comment))
        return { ids: [key] }
      },

      async setStatus(ticket, status, attempt) {
        const type = status === 'solved' ? 'conversation.closed' : 'conversation.reopened'
        const key = attempt?.key ?? `${ticket.id}_${status}_${io.now().getTime()}`
        await send(key, { type, data: { ticketId: ticket.id } })
      },

      async readWebhook(request) {
        requireSigned(secrets, request, io.now())
        return readBack(request.body, io)
      },

      async test() {
        const { status } = await send(`test_${io.now().getTime()}`, {
          type: 'webhook.test',
          data: { replyTo: io.webhookUrl },
        })
        return `${new URL(settings.url).host} took a signed test event (${status})`
      },
    }
  },
})

function secretsIn({ secret, previousSecret }: Settings): string[] {
  return previousSecret ? [secret, previousSecret] : [secret]
}

function sender(settings: Settings, io: Io) {
  const { pathname, search } = new URL(settings.url)
  const api = jsonApi({ name: 'The receiver', baseUrl: io.baseUrl, fetch: io.fetch })

  return async (id: string, { type, data }: Event): Promise<Answer> => {
    const at = io.now()
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data })
    try {
      return await api.ask(`${pathname}${search}`, {
        method: 'POST',
        raw: { bytes: new TextEncoder().encode(body), contentType: 'application/json' },
        headers: signedHeaders(secretsIn(settings), { id, at, body }),
      })
    } catch (error) {
      throw error instanceof DeliveryError ? inWords(error) : error
    }
  }
}

/** 410 is how a receiver says that it wants no more; a redirect may lead anywhere, so none is followed. */
function inWords(error: DeliveryError): DeliveryError {
  const status = error.status ?? 0
  const words =
    status === 410
      ? 'The receiver answered 410: it wants no more events. Enter another address, or take this connection out.'
      : status >= 300 && status < 400
        ? `The receiver answered ${status}, a redirect, and none is followed. Enter the address it leads to.`
        : null
  return words === null ? error : new DeliveryError(words, { retry: false, status, cause: error })
}

/** The sender is known by its signature, so it is told what is wrong with its words. */
function readBack(body: string, io: Io): Hint {
  const said = SentBack.safeParse(jsonIn(body))
  if (said.success) return hintOf(said.data, io.now(), (file) => fetchFile(io, file))
  const [issue] = said.error.issues
  const error = `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'is not JSON'}`
  const answer = {
    status: 400,
    contentType: 'application/json',
    body: JSON.stringify({ error }),
  }
  return { ticketIds: [], answer }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
