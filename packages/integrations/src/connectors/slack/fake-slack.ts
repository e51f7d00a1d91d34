// A Slack with one channel that remembers: messages, threads, metadata, and which scopes each method wants. People press
// its buttons, and what they press is signed; `settle` lets it arrive.
import { createHmac } from 'node:crypto'
import type { WebhookRequest } from '../../connector.ts'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW } from '../../testing/io.ts'
import { slack } from './slack.ts'

export const SIGNING_SECRET = 'e6b19c573432dcc6b075501d51b51bb8'
export const CHANNEL = 'C0HELPDESK'
const TOKEN = 'xoxb-1-2-abc'
const US = { user: 'U0BATON', bot_id: 'B0BATON', app_id: 'A0BATON' }
const ADA = { id: 'U0ADA', name: 'ada', username: 'ada' }
const WRITES = ['chat.postMessage', 'chat.update']

// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Any = any

export type FakeSlack = Fake & {
  fetch: typeof fetch
  /** What the app may do. */
  app: { readsFiles: boolean }
  messages: Any[]
  /** What only one person was told. */
  whispered: string[]
  forms: Any[]
  ring(payload: unknown): WebhookRequest
  event(body: unknown, headers?: Record<string, string>): WebhookRequest
  says(ticketId: string, text: string, more?: object): Any
  shortcut(message: Any): WebhookRequest
  button(ticketId: string, action: string): WebhookRequest
  /** Slack’s own word for why it refuses everything. */
  refuse(error: string | null): void
}

export function fakeSlack({ pageSize = 200, now = () => NOW } = {}): FakeSlack {
  const messages: Any[] = []
  const whispered: string[] = []
  const app = { readsFiles: true }
  const forms: Any[] = []
  const arriving: WebhookRequest[] = []
  let refused: string | null = null
  const files = new Map<string, Buffer>()
  let count = 0

  const seconds = () => String(Math.floor(now().getTime() / 1_000))

  function put(message: object): Any {
    const ts = `${seconds()}.${String(++count).padStart(6, '0')}`
    const kept = { type: 'message', ...message, ts }
    messages.push(kept)
    return kept
  }

  function paged(found: Any[], { cursor, limit }: Any): Response {
    const size = Math.min(pageSize, Number(limit))
    const from = Number(cursor || 0)
    const next = from + size < found.length ? String(from + size) : ''
    const shown = found.slice(from, from + size).map((one) => structuredClone(one))
    return ok({ messages: shown, response_metadata: { next_cursor: next } })
  }

  const methods: Record<string, (args: Any) => Response> = {
    'chat.postMessage': ({ channel, ...args }) => {
      const problem = tooLong(args)
      if (problem) return no(problem)
      const message = put({ ...US, ...args })
      return ok({ channel, ts: message.ts, message })
    },
    'chat.update': ({ ts, channel, ...args }) => {
      const message = messages.find((one) => one.ts === ts)
      if (!message) return no('message_not_found')
      Object.assign(message, args)
      return ok({ channel, ts })
    },
    'chat.postEphemeral': ({ text }) => {
      whispered.push(text)
      return ok({ message_ts: '1.1' })
    },
    'views.open': ({ view }) => {
      forms.push(view)
      return ok({ view })
    },
    'chat.getPermalink': ({ message_ts }) =>
      ok({
        permalink: `https://acme.slack.com/archives/${CHANNEL}/p${message_ts.replace('.', '')}`,
      }),
    'conversations.history': (args) =>
      paged(
        messages.filter(({ thread_ts, ts }) => !thread_ts && ts > (args.oldest ?? '0')).reverse(),
        args,
      ),
    'conversations.replies': (args) => {
      const found = messages.filter(({ ts, thread_ts }) => ts === args.ts || thread_ts === args.ts)
      return found.length === 0 ? no('thread_not_found') : paged(found, args)
    },
    'users.info': ({ user: id }) =>
      id === ADA.id
        ? ok({ user: { id, name: 'ada', profile: { display_name: 'Ada' } } })
        : no('user_not_found'),
    'auth.test': () => ok({ user: 'baton', team: 'Acme', user_id: US.user, bot_id: US.bot_id }),
  }

  async function vendor(request: Request): Promise<Response> {
    const { host, pathname } = new URL(request.url)
    const method = pathname.replace('/api/', '')
    if (host === 'files.slack.com') return download(pathname, request.headers.get('authorization'))
    if (request.headers.get('authorization') !== `Bearer ${TOKEN}`) return no('invalid_auth')
    if (refused) return no(refused)
    const isJson = request.headers.get('content-type')?.includes('json')
    const text = await request.text()
    // Reading methods do not understand JSON.
    if (isJson && /^(conversations|users)\./.test(method)) return no('invalid_arguments')
    const args = isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
    if (args.channel && args.channel !== CHANNEL && method !== 'chat.postEphemeral')
      return no('channel_not_found')
    return methods[method]?.(args) ?? no('unknown_method')
  }

  /** Whoever may not read files gets no error, but a page to sign in at. */
  function download(path: string, by: string | null): Response {
    const file = by === `Bearer ${TOKEN}` && app.readsFiles ? files.get(path) : undefined
    if (file) return new Response(new Uint8Array(file), { headers: { 'content-type': 'x/y' } })
    return new Response('<html>Sign in', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  }

  const line = lineTo(vendor, ({ pathname }) => !WRITES.includes(pathname.replace('/api/', '')))
  const settings = slack.settings.parse({
    ...{ botToken: TOKEN, signingSecret: SIGNING_SECRET, channel: CHANNEL },
  })
  const desk = slack.connect(settings, ioWith(line.fetch, { baseUrl: slack.baseUrl(settings) }))

  const ring = (payload: unknown) =>
    signed(seconds(), `payload=${encodeURIComponent(JSON.stringify(payload))}`, {
      'content-type': 'application/x-www-form-urlencoded',
    })
  const says = (thread_ts: string, text: string, more: object = {}) =>
    put({ user: ADA.id, thread_ts, text, ...more })
  const shortcut = (message: Any) =>
    ring({
      ...{ type: 'message_action', callback_id: 'send_to_customer', user: ADA },
      ...{ channel: { id: CHANNEL, name: 'help' }, message, trigger_id: 't1' },
    })
  const button = (ts: string, action_id: string) =>
    ring({
      ...{ type: 'block_actions', user: ADA, channel: { id: CHANNEL }, trigger_id: 't1' },
      ...{ message: { ts }, actions: [{ action_id, type: 'button' }] },
    })
  const later = (request: WebhookRequest) => {
    arriving.push(request)
    return request
  }

  return {
    ...line,
    ...{ app, desk, messages, whispered, forms, ring, says, shortcut, button },
    event: (body, headers = {}) =>
      signed(seconds(), JSON.stringify(body), { 'content-type': 'application/json', ...headers }),
    refuse(error) {
      refused = error
    },
    tickets: () =>
      messages
        .filter(({ metadata, thread_ts }) => !thread_ts && metadata)
        .map((root) => ticketOf(root, messages)),
    staff: {
      reply: (id, text) => later(shortcut(says(id, text))),
      note: (id, text) => {
        says(id, text)
        return null
      },
      attach(id, { name, bytes }) {
        const path = `/files-pri/T0-F0/download/${name}`
        files.set(path, bytes)
        const url_private_download = `https://files.slack.com${path}`
        const file = { id: 'F0', name, mimetype: 'application/pdf', url_private_download }
        later(shortcut(says(id, '', { files: [file] })))
        return undefined
      },
      solve: (id) => later(button(id, 'baton_solve')),
      reopen: (id) => later(button(id, 'baton_reopen')),
    },
    async settle() {
      for (const request of arriving.splice(0)) await desk.readWebhook?.(request)
    },
  }
}

function ticketOf(root: Any, messages: Any[]): FakeTicket {
  const thread = messages.filter(({ thread_ts }) => thread_ts === root.ts)
  const sent = thread.map(({ metadata }) => metadata?.event_payload.of)
  return {
    id: root.ts,
    subject: root.text,
    status: root.metadata.event_payload.status,
    comments: [root, ...thread].map((one) => ({
      ...{ id: one.ts, text: shownIn(one), isPublic: sent.includes(one.ts) },
      by: one.bot_id ? 'us' : 'staff',
    })),
  }
}

/** Blocks are shown; the text is for notifications. */
function shownIn({ blocks, text }: Any): string {
  return blocks ? blocks.map((block: Any) => block.text?.text ?? '').join('') : text
}

function tooLong({ blocks = [] }: Any): string | null {
  if (blocks.length > 50) return 'invalid_blocks'
  const tooBig = blocks.some((block: Any) => (block.text?.text ?? '-').length > 3_000)
  if (tooBig || blocks.some((block: Any) => block.text?.text === '')) return 'invalid_blocks'
  return JSON.stringify(blocks).length > 13_200 ? 'msg_blocks_too_long' : null
}

function signed(sentAt: string, body: string, headers: Record<string, string>): WebhookRequest {
  const mac = createHmac('sha256', SIGNING_SECRET).update(`v0:${sentAt}:${body}`).digest('hex')
  const proof = { 'x-slack-request-timestamp': sentAt, 'x-slack-signature': `v0=${mac}` }
  const url = 'https://help.example/webhooks/con_1'
  return { method: 'POST', url, headers: new Headers({ ...headers, ...proof }), body }
}

const ok = (body: object) => json({ ok: true, ...body })
const no = (error: string) => json({ ok: false, error })
