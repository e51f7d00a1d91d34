// What WhatsApp brings, in our words. Everything is foreign: each message is read by itself, so that one that nobody
// understands does not take the others along.
import type { Arrival, Arrived, Media, Sender } from '../../channel.ts'
import type { PassedOver } from '../../connector.ts'
import { callIn } from './calls.ts'
import { WINDOW_OVER, wordsOf } from './failures.ts'
import { Change, Envelope, Message, Status } from './wire.ts'

/** Throws a `SyntaxError` for what is not JSON. */
export function arrivalsIn(body: string, now: Date): Arrived {
  const envelope = Envelope.safeParse(JSON.parse(body))
  if (!envelope.success) return { items: [], passedOver: { [NOT_UNDERSTOOD]: 1 } }
  const found: Found = { items: [], passedOver: {}, now }
  for (const { changes } of envelope.data.entry)
    for (const { field, value } of changes) readChange(field, value, found)
  // As they were written, as far as that can be told.
  found.items.sort((one, other) => one.at.localeCompare(other.at))
  return { items: found.items, passedOver: found.passedOver }
}

const NOT_UNDERSTOOD = 'WhatsApp sent something that Baton does not understand.'
const STANDBY = 'It came while another app has the customer’s thread.'

type Found = { items: Arrival[]; passedOver: PassedOver; now: Date }

function readChange(field: string, value: unknown, found: Found): void {
  const parsed = Change.safeParse(value)
  if (!parsed.success) return passOver(found, NOT_UNDERSTOOD)
  const change = parsed.data
  const account = change.metadata?.phone_number_id ?? ''
  // Copies for those who do not have the thread: whoever has it answers.
  if (field === 'standby' || field === 'messaging_handovers') return passOver(found, STANDBY)
  for (const { code, title } of change.errors)
    passOver(found, `WhatsApp reports: ${title ?? 'an error'} (${code ?? 'no code'})`)
  for (const one of change.message_echoes) readEcho(account, one, found)
  if (field === 'calls') return readCalls(account, change, found)
  // Such as groups and templates: nothing that a customer says to us.
  if (field !== 'messages') {
    if (change.message_echoes.length === 0) passOver(found, `It was about ${field}.`)
    return
  }
  for (const one of change.messages) readMessage(account, one, change, found)
  for (const one of change.statuses) readStatus(account, one, found)
}

function readCalls(account: string, change: Change, found: Found): void {
  for (const one of change.calls) {
    const call = callIn(one, {
      account,
      sender: (from) => callerOf(from, change),
      momentOf: (seconds) => momentOf(seconds, found.now),
    })
    if (call) found.items.push(call)
  }
}

/** A number is digits; anything else is the id of a person for the business. */
function callerOf(from: string, change: Change): Sender {
  const contact = change.contacts.find(({ wa_id, user_id }) => wa_id === from || user_id === from)
  const { wa_id = from, user_id } = contact ?? {}
  const message = { from: /^\d+$/.test(wa_id) ? wa_id : undefined, from_user_id: user_id ?? from }
  return senderOf(message.from_user_id === wa_id ? { from } : message, change) as Sender
}

function readMessage(account: string, value: unknown, change: Change, found: Found): void {
  const parsed = Message.safeParse(value)
  if (!parsed.success) return passOver(found, NOT_UNDERSTOOD)
  const message = parsed.data
  const from = senderOf(message, change)
  if (!from) return passOver(found, 'A message named nobody who wrote it.')
  const { id } = message
  const at = momentOf(message.timestamp, found.now)
  if (message.type === 'system') return readSystem(account, message, found)
  if (message.type === 'reaction') {
    const { emoji } = message.reaction ?? {}
    const text = emoji ? `Reacted with ${emoji}` : 'Took back a reaction'
    found.items.push({ kind: 'remark', ...{ account, id, from, at, text } })
    return
  }
  const { text, choice = null, media = [] } = contentOf(message)
  found.items.push({ kind: 'message', ...{ account, id, from, at, text, choice, media } })
}

/** The id that belongs to the person and the business comes first; a number may change hands. */
function senderOf(
  message: Pick<Message, 'from' | 'from_user_id' | 'from_parent_user_id'>,
  { contacts }: Change,
): Sender | null {
  const { from, from_user_id, from_parent_user_id } = message
  const address = from_user_id ?? from
  if (!address) return null
  const contact = contacts.find(
    ({ wa_id, user_id }) => (from_user_id && user_id === from_user_id) || (from && wa_id === from),
  )
  const { name, username } = contact?.profile ?? {}
  return {
    address,
    others: [from, from_parent_user_id].filter(
      (one) => one !== undefined && one !== address,
    ) as string[],
    name: name || username,
    attributes: {
      ...(from && /^\d+$/.test(from) ? { phone: `+${from}` } : {}),
      ...(username ? { username: username.slice(0, 200) } : {}),
    },
  }
}

type Content = { text: string; choice?: string | null; media?: Media[] }

function contentOf(message: Message): Content {
  const { type, text, interactive, button, location, contacts, order, errors } = message
  const file =
    message.image ?? message.audio ?? message.video ?? message.document ?? message.sticker
  if (text) return { text: text.body }
  if (file) return { text: file.caption ?? '', media: [mediaOf(type, file)] }
  const pressed = interactive?.button_reply ?? interactive?.list_reply
  if (pressed) return { text: pressed.title, choice: pressed.id }
  if (interactive?.nfm_reply) return { text: `[Form] ${interactive.nfm_reply.body ?? ''}`.trim() }
  if (button) return { text: button.text, choice: button.payload ?? null }
  if (location) {
    const { name, address, latitude, longitude } = location
    return {
      text: `[Location] ${[name, address, `${latitude}, ${longitude}`].filter(Boolean).join('; ')}`,
    }
  }
  if (contacts) return { text: contacts.map(contactLine).join('\n') }
  if (order) return { text: `[Order of ${order.product_items.length}] ${order.text ?? ''}`.trim() }
  const why = errors?.[0]?.title ?? errors?.[0]?.message
  return { text: `[A message of a kind that WhatsApp does not pass on: ${why ?? type}]` }
}

function contactLine({ name, phones, emails }: NonNullable<Message['contacts']>[number]): string {
  const reached = [...phones.map(({ phone }) => phone), ...emails.map(({ email }) => email)]
  return `[Contact] ${[name?.formatted_name, ...reached].filter(Boolean).join(', ')}`
}

function mediaOf(type: string, file: NonNullable<Message['image']>): Media {
  const { id, mime_type, sha256, filename, file_size } = file
  return { id, name: filename ?? type, type: mime_type, sha256, size: file_size }
}

function readSystem(account: string, message: Message, found: Found): void {
  const { id, system = {}, from, from_user_id } = message
  const { wa_id, new_wa_id, user_id, previous_user_id } = system
  const number = new_wa_id ?? wa_id
  const before = previous_user_id ?? from_user_id ?? from
  const address = user_id ?? number
  if (!before || !address) return passOver(found, NOT_UNDERSTOOD)
  const at = momentOf(message.timestamp, found.now)
  const others = number !== undefined && number !== address ? [number] : []
  const attributes = number && /^\d+$/.test(number) ? { phone: `+${number}` } : {}
  found.items.push({
    kind: 'moved',
    ...{ account, id, at },
    from: before,
    to: { address, others, attributes },
  })
}

function readEcho(account: string, value: unknown, found: Found): void {
  const parsed = Message.safeParse(value)
  const to = parsed.data?.to_user_id ?? parsed.data?.to
  if (!parsed.success || !to) return passOver(found, NOT_UNDERSTOOD)
  const { id, timestamp } = parsed.data
  const { text, media = [] } = contentOf(parsed.data)
  const lines = [text, ...media.map(({ name, type }) => `[${name} (${type})]`)]
  const at = momentOf(timestamp, found.now)
  found.items.push({
    ...{ kind: 'echo', account, id, to, at, by: 'WhatsApp app' },
    text: lines.filter((line) => line !== '').join('\n'),
  })
}

const STATES: Record<string, 'sent' | 'delivered' | 'read' | 'failed'> = {
  ...{ sent: 'sent', delivered: 'delivered', read: 'read', played: 'read', failed: 'failed' },
}

function readStatus(account: string, value: unknown, found: Found): void {
  const parsed = Status.safeParse(value)
  if (!parsed.success) return passOver(found, NOT_UNDERSTOOD)
  const { id, status, timestamp, biz_opaque_callback_data: key = null, errors = [] } = parsed.data
  const state = STATES[status]
  // Such as “deleted”: it says nothing of whether it arrived.
  if (!state) return
  const [failure] = errors
  found.items.push({
    ...{ kind: 'status', account, key, id, at: momentOf(timestamp, found.now) },
    state: state === 'failed' && failure?.code === WINDOW_OVER ? 'held' : state,
    problem: failure ? wordsOf(failure) : null,
  })
}

/** Seconds since 1970. One that lies ahead would keep the window open for longer than it is. */
function momentOf(timestamp: string, now: Date): string {
  const seconds = Number(timestamp)
  const said = new Date(seconds * 1_000)
  const isMoment = seconds > 0 && !Number.isNaN(said.getTime()) && said.getTime() <= now.getTime()
  return (isMoment ? said : now).toISOString()
}

function passOver({ passedOver }: Found, why: string): void {
  const words = why.slice(0, 300)
  passedOver[words] = (passedOver[words] ?? 0) + 1
}
