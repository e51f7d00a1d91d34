// A channel of Slack as a desk: an escalation is a message with buttons, its thread is for teammates, and only what
// somebody expressly sends goes to the customer. Facts: docs.slack.dev (messaging, interactivity, message metadata).
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import { defineConnector, type Hint, type WebhookRequest } from '../../connector.ts'
import { DeliveryError, Unauthentic } from '../../errors.ts'
import { secret } from '../../secret.ts'
import { requireRecent, requireSignature } from '../../signature.ts'
import { type Around, pressed, stand } from './pressed.ts'
import { newsIn, readThread } from './thread.ts'
import { type WebApi, webApi } from './web-api.ts'
import { COMMENT, comment, ESCALATION, opening, Posted, payloadOf, STORY, story } from './wire.ts'

const Settings = z.strictObject({
  botToken: secret('OAuth & Permissions → Bot User OAuth Token', {
    pattern: /^xox[be]-/,
    words: 'must be a bot token, which begins with xoxb-',
  }),
  signingSecret: secret('Basic Information → App Credentials → Signing Secret'),
  channel: z
    .string()
    .trim()
    .regex(/^[CG][A-Z0-9]{5,20}$/, 'must be the channel’s id, such as C0123456789')
    .describe('Channel → View channel details: the id at the very bottom'),
})

/** How far before the escalation its message is looked for: clocks differ. */
const EARLIER_MS = 3_600_000

export const slack = defineConnector({
  name: 'slack',
  title: 'Slack',
  about: {
    once: 'Slack has no keys. Ours is in the message’s metadata, and before anything is done again we look through the channel for it. What remains: two attempts in the same second, or a message that Slack shows a moment late.',
    back: '“Reply to the customer” and “Send to customer” on a reply send it, at once; Take, Resolve and Reopen tell where it stands. Everything else in the thread stays in Slack.',
    setUp: [
      'api.slack.com/apps → Create New App, in your own workspace. OAuth & Permissions → Bot Token Scopes: chat:write, commands, users:read, files:read, and channels:history (public channel) or groups:history (private channel).',
      'Interactivity & Shortcuts: on, with the webhook address below as Request URL. Create New Shortcut → On messages: name “Send to customer”, callback id send_to_customer.',
      'Install App, copy the Bot User OAuth Token and the Signing Secret to here, and enter the channel’s id.',
      'In the channel, write /invite and the app’s name.',
    ],
  },
  settings: Settings,
  form: {
    botToken: { label: 'Bot token', placeholder: 'xoxb-…' },
    signingSecret: { label: 'Signing secret' },
    channel: { label: 'Channel ID', placeholder: 'C0123456789' },
  },
  baseUrl: () => 'https://slack.com/api',

  connect(settings, io) {
    const { channel, signingSecret } = settings
    const api = webApi(settings, io)
    const around = (): Around => ({ api, channel, now: io.now() })
    const post = (args: Record<string, unknown>) => {
      const quiet = { unfurl_links: false, unfurl_media: false }
      return api.write('chat.postMessage', { channel, ...quiet, ...args }, Posted)
    }

    async function find(key: string, since: number): Promise<string | null> {
      const isIt = (message: Parameters<typeof payloadOf>[0]) =>
        message.bot_id !== undefined && payloadOf(message, ESCALATION)?.key === key
      const oldest = (since / 1_000).toFixed(6)
      return (await api.search(isIt, oldest))?.ts ?? null
    }

    async function ticketAt(ts: string): Promise<Ticket> {
      const asked = { channel, message_ts: ts }
      const { permalink } = await api.read('chat.getPermalink', asked, Link)
      return { id: ts, url: permalink, memo: {} }
    }

    return {
      async findTicket(key) {
        const ts = await find(key, 0)
        return ts === null ? null : ticketAt(ts)
      },

      async openTicket({ packet }, { key, again }) {
        const since = Date.parse(packet.at) - EARLIER_MS
        const known = again ? await find(key, since) : null
        const standing = { key, status: 'open', at: io.now().toISOString() } as const
        const ts = known ?? (await post(opening(packet, standing))).ts
        return asBegun(async () => {
          const thread = known === null ? [] : await api.thread(ts)
          if (!thread.some((message) => payloadOf(message, STORY)))
            await post({ thread_ts: ts, ...story(packet, key) })
          return ticketAt(ts)
        })
      },

      async addComment(ticket, said, { key, again }) {
        const thread = again ? await api.thread(ticket.id) : []
        const known = thread.find((message) => payloadOf(message, COMMENT)?.key === key)
        if (known) return { ids: [known.ts] }
        const { ts } = await post({ thread_ts: ticket.id, ...comment(said, key) })
        return { ids: [ts] }
      },

      async setStatus(ticket, status) {
        const thread = await readThread(api, ticket.id)
        if (!thread) throw gone(ticket)
        if (thread.standing.status === status) return
        const at = io.now().toISOString()
        await stand(around(), thread, { ...thread.standing, status, at })
      },

      async readTicket(ticket, cursor) {
        const thread = await readThread(api, ticket.id)
        if (!thread) throw gone(ticket)
        const { status, at, assignee, assigneeName = '' } = thread.standing
        const who = assignee === undefined ? null : { id: assignee, name: assigneeName }
        return {
          news: await newsIn(api, thread, cursor),
          state: { status, at, assignee: who },
          cursor: thread.replies.at(-1)?.ts ?? cursor,
        }
      },

      async readWebhook(request) {
        requireSlack(request, signingSecret, io.now())
        return heard(request, around())
      },

      test: () => introduction(api, channel),
    }
  },
})

/** From here on the message is there, so an attempt that fails must be followed by one that looks for it. */
async function asBegun<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    const { message, retry, retryAfterSeconds } = error
    throw new DeliveryError(message, {
      ...{ retry, unknown: true, cause: error },
      retryAfterSeconds: retryAfterSeconds ?? undefined,
    })
  }
}

function gone({ id }: Ticket): DeliveryError {
  return new DeliveryError(`The message ${id} is not in the channel any more.`, { retry: false })
}

function requireSlack({ headers, body }: WebhookRequest, secret: string, now: Date): void {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const claimed = headers.get('x-slack-signature')
  if (!claimed?.startsWith('v0=')) throw new Unauthentic('The request is not signed.')
  requireSignature({
    claimed: claimed.slice('v0='.length),
    signed: `v0:${timestamp}:${body}`,
    secret,
    encoding: 'hex',
  })
  requireRecent(new Date(Number(timestamp) * 1_000), now)
}

/**
 * Events are only answered: what is written in a thread is nobody's business until it is sent, and what is sent is pressed.
 * So neither our own messages nor Slack's repetitions of an event (x-slack-retry-num) do anything.
 */
async function heard({ headers, body }: WebhookRequest, around: Around): Promise<Hint> {
  if (headers.get('content-type')?.includes('json')) {
    const asked = Challenge.safeParse(jsonIn(body))
    if (!asked.success) return { ticketIds: [] }
    const answer = { status: 200, contentType: 'text/plain', body: asked.data.challenge }
    return { ticketIds: [], answer }
  }
  return pressed(jsonIn(new URLSearchParams(body).get('payload') ?? ''), around)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function introduction(api: WebApi, channel: string): Promise<string> {
  const { user, team } = await api.read('auth.test', {}, Me)
  // Only a member may read and write there, and this asks for the very right that is needed later.
  await api.read('conversations.history', { channel, limit: '1' }, z.object({}))
  return `${user} at ${team}, in ${channel}`
}

const Link = z.object({ permalink: z.string().max(2_000) })
const Me = z.object({ user: z.string(), team: z.string() })
const Challenge = z.object({ type: z.literal('url_verification'), challenge: z.string().max(500) })
