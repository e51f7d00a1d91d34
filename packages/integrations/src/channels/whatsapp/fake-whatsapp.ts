// A Cloud API that remembers: no keys, windows of 24 hours, limits of every kind, files with checksums, and webhooks
// signed as Meta's are.
import { createHash, createHmac } from 'node:crypto'
import type { OpenChannel, RawRequest } from '../../channel.ts'
import type { Io } from '../../connector.ts'
import type { FakeChannel } from '../../testing/channel-conformance.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW } from '../../testing/io.ts'
import { whatsapp } from './whatsapp.ts'

export const PHONE = '106540352242922'
export const APP_SECRET = 'an app secret of Meta'
export const VERIFY_TOKEN = 'words of my own'
export const SAM = '16505551234'
export const SETTINGS = {
  phoneNumberId: PHONE,
  accessToken: 'EAAtoken',
  appSecret: APP_SECRET,
  verifyToken: VERIFY_TOKEN,
}

// biome-ignore lint/suspicious/noExplicitAny: what a client may send is anything
type Body = any
export type SentThere = { id: string; to: string; text: string; key: string; body: Body }
type Who = { from?: string | undefined; userId?: string | undefined; name?: string | undefined }

const HOURS_24 = 24 * 3_600_000

export function fakeWhatsApp({ now = () => NOW, base = 'https://graph.facebook.com/v26.0' } = {}) {
  const sent: SentThere[] = []
  const acts: Body[] = []
  const heardAt = new Map<string, number>()
  const files = new Map<string, { bytes: Uint8Array; sha256: string; size: number; url: string }>()
  let ids = 0
  let pairLimit = false

  const refusal = (code: number, details = '', status = 400) =>
    json(
      {
        error: {
          message: `(#${code}) ${details}`,
          type: 'OAuthException',
          code,
          error_data: { messaging_product: 'whatsapp', details },
        },
      },
      status,
    )

  function take(body: Body): Response {
    if (body.status === 'read') {
      acts.push(body)
      return json({ success: true })
    }
    const to = body.to ?? body.recipient
    const problem = mistakeIn(body)
    if (problem) return refusal(100, problem)
    if (pairLimit) return refusal(131056, 'Too many messages to one user')
    const lastHeard = heardAt.get(to) ?? 0
    if (body.type !== 'template' && now().getTime() - lastHeard > HOURS_24)
      return refusal(131047, 'Re-engagement message')
    const id = `wamid.HBg${++ids}`
    const text = body.text?.body ?? body.interactive?.body?.text ?? `(${body.template?.name})`
    sent.push({ id, to, text, key: body.biz_opaque_callback_data, body })
    const contact = body.to ? { wa_id: body.to } : { user_id: body.recipient }
    return json({
      messaging_product: 'whatsapp',
      contacts: [{ input: to, ...contact }],
      messages: [{ id, message_status: 'accepted' }],
    })
  }

  async function vendor(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const [, , of = '', more] = pathname.split('/')
    if (request.headers.get('authorization') !== 'Bearer EAAtoken')
      return refusal(190, 'Invalid OAuth access token', 401)
    if (pathname.startsWith('/files/')) {
      const found = files.get(pathname.slice('/files/'.length))
      return found ? new Response(found.bytes as BodyInit) : new Response('', { status: 404 })
    }
    if (of === PHONE && more === 'messages') return take(await request.json())
    if (of === PHONE && more === 'thread_control') {
      acts.push(await request.json())
      return json({ messaging_product: 'whatsapp' })
    }
    if (of === PHONE && searchParams.has('fields'))
      return json({ id: PHONE, display_phone_number: '+1 555-078-3881', verified_name: 'Acme' })
    const { url, sha256, size } = files.get(of) ?? {}
    return url
      ? json({
          messaging_product: 'whatsapp',
          id: of,
          url,
          mime_type: 'image/png',
          sha256,
          file_size: `${size}`,
        })
      : refusal(100, 'no such object', 404)
  }

  const { fetch, faults, heard } = lineTo(vendor, (_, body) => isSeen(body))

  function rings(value: object, field = 'messages'): RawRequest {
    const metadata = { display_phone_number: '15550783881', phone_number_id: PHONE }
    const changes = [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }]
    return signed(
      JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] }),
    )
  }

  function writes(content: object, { from = SAM, userId, name = 'Sam' }: Who = {}): RawRequest {
    heardAt.set(userId ?? from, now().getTime())
    const contacts = [{ profile: { name }, wa_id: from, ...(userId ? { user_id: userId } : {}) }]
    const message = {
      ...{ id: `wamid.IN${++ids}`, timestamp: secondsOf(now()) },
      ...(from === '' ? {} : { from }),
      ...(userId ? { from_user_id: userId } : {}),
      ...content,
    }
    return rings({ contacts, messages: [message] })
  }

  return {
    ...{ fetch, faults, heard, sent, acts, rings, signed },
    open: (settings: object = {}, io: Partial<Io> = {}): OpenChannel =>
      whatsapp.open(
        whatsapp.settings.parse({ ...SETTINGS, ...settings }),
        ioWith(fetch, { now, baseUrl: base, ...io }),
      ),
    says: (text: string, who?: Who) => writes({ type: 'text', text: { body: text } }, who),
    presses: (id: string, title: string, who?: Who) =>
      writes(
        { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title } } },
        who,
      ),
    writes,
    status(id: string, status: string, around: object = {}): RawRequest {
      const key = sent.find((one) => one.id === id)?.key
      const known = { recipient_id: SAM, ...(key ? { biz_opaque_callback_data: key } : {}) }
      return rings({ statuses: [{ id, status, timestamp: secondsOf(now()), ...known, ...around }] })
    },
    /** A customer has sent a file. */
    keeps(
      id: string,
      bytes: Uint8Array,
      around: { sha256?: string; size?: number; url?: string } = {},
    ) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.set(id, {
        bytes,
        sha256,
        size: bytes.length,
        url: `${new URL(base).origin}/files/${id}`,
        ...around,
      })
    },
    limitsPairs(is: boolean) {
      pairLimit = is
    },
    /** The customer last wrote so long ago. */
    agesBy(milliseconds: number) {
      for (const [who, at] of heardAt) heardAt.set(who, at - milliseconds)
    },
  }
}

export type FakeWhatsApp = ReturnType<typeof fakeWhatsApp>

/** As the kit asks for it. */
export function fakeWhatsAppChannel(): FakeChannel {
  const fake = fakeWhatsApp()
  const hello = fake.says('Hello')
  return {
    ...{ channel: fake.open(), faults: fake.faults, heard: fake.heard, to: SAM },
    sent: () => fake.sent.map(({ id, text, key }) => ({ id, text, key })),
    webhook: hello,
    forged: { ...hello, bytes: new TextEncoder().encode(`${hello.body} `) },
  }
}

export function signed(body: string): RawRequest {
  const hash = createHmac('sha256', APP_SECRET).update(body).digest('hex')
  const headers = new Headers({
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${hash}`,
  })
  const url = 'https://help.example/hooks/whatsapp/x'
  return { method: 'POST', url, headers, body, bytes: new TextEncoder().encode(body) }
}

function mistakeIn({
  to,
  recipient,
  type,
  text,
  interactive,
  template,
  biz_opaque_callback_data: key,
}: Body) {
  if (!to && !recipient) return 'The parameter to is required.'
  if (to && !/^\+?\d+$/.test(to)) return 'to is no number'
  if (key?.length > 512) return 'biz_opaque_callback_data is too long'
  if (type === 'text' && !(text.body.length >= 1 && text.body.length <= 4_096)) return 'text.body'
  if (type === 'template') return mistakeInTemplate(template)
  if (type !== 'interactive') return null
  const { buttons = [], sections = [] } = interactive.action
  const titles: string[] = buttons.map(({ reply }: Body) => reply.title)
  const isRight =
    interactive.body.text.length <= 1_024 &&
    buttons.length <= 3 &&
    new Set(titles).size === titles.length &&
    titles.every((title) => title.length <= 20) &&
    sections.flatMap(({ rows }: Body) => rows).every(({ title }: Body) => title.length <= 24)
  return isRight ? null : 'interactive'
}

/** Of what Meta refuses: empty values, line breaks, names on some and not on others, and buttons that have no place. */
function mistakeInTemplate({ components = [] }: Body): string | null {
  for (const { type, sub_type, index, parameters } of components) {
    if (type === 'button' && (sub_type !== 'url' || !/^\d$/.test(index))) return 'button'
    const texts: string[] = parameters.map(({ text }: Body) => text)
    if (texts.length === 0 || texts.some((text) => !text || /[\n\t]| {5}/.test(text)))
      return 'parameters'
    if (type === 'header' && (texts.length > 1 || texts.some((text) => text.length > 60)))
      return 'header'
    const named = parameters.filter((one: Body) => 'parameter_name' in one).length
    if (named > 0 && (named < texts.length || type === 'button')) return 'parameter_name'
  }
  return null
}

function secondsOf(moment: Date): string {
  return String(Math.floor(moment.getTime() / 1_000))
}

/** “Read, and an answer is being written”: tells nobody anything new. */
function isSeen(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'status' in body && body.status === 'read'
}
