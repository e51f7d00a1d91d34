// WhatsApp, by Meta's Cloud API.
// WhatsApp knows no keys: what was sent is known by what we give along (`biz_opaque_callback_data`), which comes back with
// every status. An answer of 200 says that it was taken, not that it arrived.
import {
  defineChannel,
  type OutgoingPart,
  type RawRequest,
  type SendAttempt,
} from '../../channel.ts'
import type { Io } from '../../connector.ts'
import { DeliveryError, NotNow } from '../../errors.ts'
import { type JsonApi, jsonApi } from '../../json-api.ts'
import { isSame, requireSignature } from '../../signature.ts'
import { arrivalsIn } from './arrivals.ts'
import { failureIn, WINDOW_WORDS } from './failures.ts'
import { readMedia } from './media.ts'
import { contentOf, partsOf } from './parts.ts'
import { WhatsAppSettings } from './settings.ts'
import { templateOf } from './template.ts'
import { Accepted, PhoneNumber } from './wire.ts'

const WINDOW_MS = 24 * 3_600_000
/** Those that say what is wrong in their body. */
const EXPLAINED = [400, 401, 403, 404, 429, 500, 503]

export const whatsapp = defineChannel({
  kind: 'whatsapp',
  title: 'WhatsApp',
  about: {
    can: 'Customers write texts, send pictures, files, voice messages and places, and press buttons; they see when they have been read and that an answer is being written. Without a word from them for 24 hours, WhatsApp lets nobody write freely: what a person says then waits, and a template of yours asks the customer to write.',
    once: 'WhatsApp knows no keys. What is not known to have arrived is given 45 seconds, in which WhatsApp reports what it has, before it is sent again; a report that comes later than that means the customer reads it twice.',
    setUp: [
      'In Meta for Developers, create an app of type Business and add the product WhatsApp.',
      'Under WhatsApp → API Setup, add your number and note its Phone number ID.',
      'In Business settings → System users, create a system user, assign it the app and the WhatsApp account, and generate a token that never expires, with the permissions whatsapp_business_messaging and whatsapp_business_management.',
      'Copy the App secret from App settings → Basic, choose a verify token of your own, fill in the form, and save it here.',
      'Under WhatsApp → Configuration, enter the webhook address below and your verify token, and press Verify and save.',
      'Subscribe the webhook field messages; also smb_message_echoes if people answer in the WhatsApp Business app, and standby and messaging_handovers if several apps share the number.',
      'If a person shall reach customers after 24 hours, let Meta approve a template that asks them to write, and enter its name here, with what its variables say.',
      'If the number takes calls, subscribe the webhook field calls, too: who rang and was not answered is brought to a person.',
    ],
  },
  settings: WhatsAppSettings,
  form: {
    phoneNumberId: { label: 'Phone number ID', placeholder: '106540352242922' },
    accessToken: { label: 'Access token' },
    appSecret: { label: 'App secret' },
    verifyToken: { label: 'Verify token' },
    apiVersion: { label: 'API version' },
    personButton: {
      label: '“Talk to a person” button',
      options: { always: 'Under every answer', offered: 'When it is offered', never: 'Never' },
    },
    readReceipts: { label: 'Show read and typing' },
    templateName: { label: 'Template for after 24 hours', placeholder: 'human_followup' },
    templateLanguage: { label: 'Template language' },
    templateVariables: { label: 'Template variables', placeholder: '{customer|there}' },
    templateHeader: { label: 'Variable of its head', placeholder: '{human|Our team}' },
    templateButtons: { label: 'Links of its buttons', placeholder: '{follow}' },
    threadControl: { label: 'Take the thread on escalation' },
  },
  baseUrl: ({ apiVersion }) => `https://graph.facebook.com/${apiVersion}`,

  open(settings, io) {
    const { phoneNumberId, accessToken, personButton, readReceipts, threadControl } = settings
    const api = jsonApi({
      name: 'WhatsApp',
      baseUrl: io.baseUrl,
      fetch: io.fetch,
      headers: { 'user-agent': 'baton/0.1.0' },
      token: async () => accessToken,
    })
    const post = (body: object) => ask(api, `/${phoneNumberId}/messages`, body, 'a message')

    return {
      account: phoneNumberId,
      split: (message) => partsOf(message, personButton),

      async send(part: OutgoingPart, { key, lastHeardAt }: SendAttempt) {
        if (lastHeardAt && io.now().getTime() - lastHeardAt.getTime() > WINDOW_MS)
          throw new NotNow(WINDOW_WORDS)
        return accepted(await post({ ...addressed(part.to), ...contentOf(part), ...named(key) }))
      },

      async nudge(to, { key }, about) {
        if (!settings.templateName)
          throw new DeliveryError(NO_TEMPLATE, { retry: false, onlyHere: true })
        const template = templateOf(settings, about)
        return accepted(await post({ ...addressed(to), type: 'template', template, ...named(key) }))
      },

      async seen({ id, typing }) {
        if (!readReceipts) return
        const shows = typing ? { typing_indicator: { type: 'text' } } : {}
        await post({ messaging_product: 'whatsapp', status: 'read', message_id: id, ...shows })
      },

      async control(to, action) {
        if (!threadControl) return
        const body = { messaging_product: 'whatsapp', ...recipient(to), action }
        await ask(api, `/${phoneNumberId}/thread_control`, body, `the wish to ${action} a thread`)
      },

      readWebhook: async (request) => readWebhook(request, settings, io),
      readMedia: (media) =>
        readMedia(media, { api, fetch: io.fetch, baseUrl: io.baseUrl, accessToken }),

      async test() {
        const path = `/${phoneNumberId}?fields=display_phone_number,verified_name`
        const answer = await api.ask(path, { expects: EXPLAINED })
        if (answer.status >= 400) throw failureIn(answer, 'the question who we are')
        const { display_phone_number, verified_name } = PhoneNumber.parse(answer.body)
        return [verified_name, display_phone_number].filter(Boolean).join(', ') || phoneNumberId
      },
    }
  },
})

const NO_TEMPLATE =
  'No template is set up that asks the customer to write. What was said waits until they write by themselves.'

async function ask(api: JsonApi, path: string, body: object, what: string): Promise<unknown> {
  const answer = await api.ask(path, { method: 'POST', body, expects: EXPLAINED })
  if (answer.status >= 400) throw failureIn(answer, what)
  return answer.body
}

/** It was taken; what it is called is all that may be missing. */
function accepted(body: unknown): { id: string } {
  const read = Accepted.safeParse(body)
  if (read.success) return { id: read.data.messages[0].id }
  throw new DeliveryError('WhatsApp took a message and did not say what it calls it.', {
    ...{ retry: true, unknown: true },
  })
}

function addressed(to: string) {
  return { messaging_product: 'whatsapp', recipient_type: 'individual', ...recipient(to) }
}

/** `US.1349…`, or `US.ENT.1349…`: an id of its own, never to be read as a number. */
const USER_ID = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/

function recipient(to: string): { recipient: string } | { to: string } {
  return USER_ID.test(to) ? { recipient: to } : { to }
}

function named(key: string) {
  return { biz_opaque_callback_data: key }
}

function readWebhook(
  { method, url, headers, body, bytes }: RawRequest,
  { appSecret, verifyToken }: WhatsAppSettings,
  io: Pick<Io, 'now'>,
) {
  if (method !== 'POST') return { items: [], answer: verified(queryOf(url), verifyToken) }
  requireSignature({
    claimed: headers.get('x-hub-signature-256')?.replace(/^sha256=/, '') ?? null,
    signed: bytes,
    secret: appSecret,
    encoding: 'hex',
  })
  return arrivalsIn(body, io.now())
}

/** Also of an address whose origin nobody knows. */
function queryOf(url: string): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams
}

/** What is sent back is what they sent: numbers and letters, so that nothing else can be made of it. */
const CHALLENGE = /^[\w.-]{1,200}$/

function verified(query: URLSearchParams, verifyToken: string) {
  const challenge = query.get('hub.challenge') ?? ''
  const isMeta =
    query.get('hub.mode') === 'subscribe' &&
    isSame(query.get('hub.verify_token') ?? '', verifyToken) &&
    CHALLENGE.test(challenge)
  const contentType = 'text/plain; charset=utf-8'
  return isMeta
    ? { status: 200, contentType, body: challenge }
    : { status: 403, contentType, body: 'The verify token is another one.' }
}
