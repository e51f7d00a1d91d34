// Reads a mail that came in. What is believed of it: that it names a ticket of ours, that its sender is of the team, and
// that a person wrote it. Everything else is passed over, and said why.

import { createHash } from 'node:crypto'
import PostalMime, { type Address, addressParser, type Email } from 'postal-mime'
import type { DeskFile, DeskNews } from '../../connector.ts'
import { automatic, DELIVERY_REPORT } from './automatic.ts'
import { isAmongColleagues } from './colleagues.ts'
import { type Headers, headersOf } from './headers.ts'
import { htmlText } from './html-text.ts'
import { replyText } from './reply-text.ts'
import { type Sender, unbelieved } from './sender.ts'
import { mailboxOf, type Settings } from './settings.ts'
import type { Named, Thread } from './thread.ts'

export type Incoming = {
  raw: Uint8Array | string
  /** Of the envelope, where whoever received it says so. */
  recipient?: string
  /** When it arrived. */
  at: Date
  /** Its end is missing: what is attached is not whole. */
  isCut?: boolean
}

export type Heard = { news: DeskNews } | { passedOver: string }

export async function hearMail(
  { raw, recipient = '', at, isCut = false }: Incoming,
  { settings, thread }: { settings: Settings; thread: Thread },
): Promise<Heard> {
  const mail = await parsed(raw)
  if (!mail) return { passedOver: 'an unreadable mail' }
  const headers = headersOf(mail.headers)
  const reason = automatic(headers)
  if (reason) return { passedOver: isOfOurs(reason, raw, thread) ? CAME_BACK : reason }

  const named = namedBy(headers, recipient, thread)
  if (!named) return { passedOver: 'about no ticket' }
  const sender = senderOf(mail)
  if (!sender) return { passedOver: 'more than one sender' }
  const doubt = unbelieved(sender, headers, settings)
  if (doubt) return { passedOver: doubt }
  if (named.kind === 'note') return { passedOver: 'an answer to a note' }
  if (isAmongColleagues(sender.address, headers, { settings, thread }))
    return { passedOver: 'a word among colleagues' }

  const text = wordsOf(mail, named, { settings, thread })
  if (/^#note\b/i.test(text)) return { passedOver: 'a note' }
  const attachments = filesOf(mail, isCut)
  if (text === '' && attachments.length === 0) return { passedOver: 'without words' }
  const id = idOf(headers.one('message-id'), raw)
  const human = { id: sender.address, name: sender.name }
  const about = { id, ticketId: named.ticketId, human, text, at: dateOf(mail, at) }
  return { news: { ...about, attachments } }
}

/** The ticket that a mail names by its headers. */
function namedBy(headers: Headers, recipient: string, thread: Thread): Named | null {
  const all = (names: readonly string[]) => names.flatMap((name) => headers.all(name)).join('\n')
  return thread.named({
    recipients: `${recipient}\n${all(RECIPIENTS)}`,
    inReplyTo: all(['in-reply-to']),
    references: all(['references']),
    subject: headers.one('subject') ?? '',
  })
}

const RECIPIENTS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
/** What has to be known of a mail to tell whether it is worth reading. */
export const TELLING_HEADERS = [
  ...RECIPIENTS,
  ...['in-reply-to', 'references', 'subject', 'from', 'content-type', 'x-baton-mail'],
]

const CAME_BACK = 'a mail of ours that came back'

/** A report holds what it is about, headers first. */
function isOfOurs(reason: string, raw: Uint8Array | string, thread: Thread): boolean {
  if (reason !== DELIVERY_REPORT) return false
  const references = typeof raw === 'string' ? raw : new TextDecoder('latin1').decode(raw)
  return thread.named({ recipients: '', inReplyTo: '', references, subject: '' }) !== null
}

/** By its headers alone: whether the whole of a mail has to be read. */
export async function isWorthReading(head: Uint8Array, thread: Thread): Promise<boolean> {
  const headers = headersOf((await parsed(head))?.headers ?? [])
  return namedBy(headers, '', thread) !== null || automatic(headers) === DELIVERY_REPORT
}

/** A mail that no program understands must not hold up those behind it. */
async function parsed(raw: Uint8Array | string): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { maxNestingDepth: 30, maxHeadersSize: 500_000 })
  } catch {
    return null
  }
}

const MAX_NAME = 80

function senderOf({ headers }: Email): Sender | null {
  const claimed = headers.filter(({ key }) => key === 'from').map(({ value }) => value)
  const everybody: Address[] = claimed.flatMap((value) => addressParser(value, { flatten: true }))
  const [one, ...more] = everybody
  if (!one?.address || more.length > 0) return null
  const address = one.address.trim().toLowerCase()
  const name = one.name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return { address, name: (name || address.split('@')[0] || address).slice(0, MAX_NAME) }
}

function wordsOf(
  mail: Email,
  { ticketId }: Named,
  { settings, thread }: { settings: Settings; thread: Thread },
): string {
  const [local = '', domain = ''] = mailboxOf(settings).toLowerCase().split('@')
  const additions = (['conversation', 'note'] as const).map((kind) =>
    thread.addition(ticketId, kind),
  )
  return replyText(mail.text ?? htmlText(mail.html ?? ''), {
    tag: `[#${ticketId}`,
    addresses: [settings.from.toLowerCase(), `${local}@${domain}`, ...additions],
  })
}

/** Not the pictures of a signature, which belong to its words. */
function filesOf({ attachments }: Email, isCut: boolean): DeskFile[] {
  return attachments
    .filter(({ disposition, related }) => disposition === 'attachment' && !related)
    .map(({ filename, content }, nth) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
      const name = filename ?? 'file'
      return { id: String(nth), name, size: bytes.length, open: async () => whole(bytes, isCut) }
    })
}

async function* whole(bytes: Uint8Array, isCut: boolean): AsyncGenerator<Uint8Array> {
  if (isCut) throw new Error('The mail is larger than what is read of it.')
  yield bytes
}

/** The same however it came: by IMAP, by webhook, or by both. */
function idOf(messageId: string | null, raw: Uint8Array | string): string {
  return createHash('sha256')
    .update(messageId?.trim() || raw)
    .digest('base64url')
}

function dateOf({ date }: Email, at: Date): string {
  const said = Date.parse(date ?? '')
  // Clocks of senders are wrong at times; nobody answers in the future.
  return new Date(said <= at.getTime() ? said : at).toISOString()
}
