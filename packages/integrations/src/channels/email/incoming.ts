// Reads a mail that came in: who says they wrote it, what they wrote without what they answered to, and to which talk it
// belongs. What no person wrote is shown and never answered. Everything in it is a claim.
import { createHash } from 'node:crypto'
import PostalMime, { type Address, addressParser, type Email } from 'postal-mime'
import * as z from 'zod'
import { type Arrival, type Sender, UNANSWERED } from '../../channel.ts'
import { automatic, DELIVERY_REPORT } from '../../connectors/email/automatic.ts'
import { type Headers, headersOf } from '../../connectors/email/headers.ts'
import { htmlText } from '../../connectors/email/html-text.ts'
import { replyText } from '../../connectors/email/reply-text.ts'
import { isProven } from '../../connectors/email/sender.ts'
import { type CameAlong, filesOf, mediaOf } from './files.ts'
import { oneLine } from './letter.ts'
import type { Names } from './names.ts'
import { reportOf } from './report.ts'
import { type EmailSettings, ownAddresses } from './settings.ts'

export type Incoming = {
  raw: Uint8Array | string
  /** Of the envelope, where whoever received it says so. */
  recipient?: string
  /** When it arrived. */
  at: Date
  /** The end of it is missing. */
  isCut?: boolean
}

export type Heard = { item: Arrival; files?: CameAlong[] } | { passedOver: string }

type Around = { settings: EmailSettings; names: Names; account: string }

export async function hearMail(
  { raw, recipient = '', at, isCut = false }: Incoming,
  around: Around,
): Promise<Heard> {
  const mail = await parsed(raw)
  if (!mail) return { passedOver: 'an unreadable mail' }
  const headers = headersOf(mail.headers)
  if (isOfOurs(headers, around)) return { passedOver: 'our own mail' }
  // Another Baton's mark is not ours: a person wrote with it.
  const foreign = headersOf(mail.headers.filter(({ key }) => key !== 'x-baton-mail'))
  const reason = automatic(foreign)
  const words = wordsIn(mail)
  if (reason === DELIVERY_REPORT) {
    const report = reportOf(raw, headers, words, around.names)
    if (report) return { item: statusOf(report, at, around) }
  }
  const sender = senderOf(headers, around)
  if ('passedOver' in sender) return sender

  const thread = threadOf(headers, recipient, around)
  const shared = {
    ...{ account: around.account, id: idOf(mail, raw), from: sender, at: dateOf(mail, at), thread },
  }
  // To teammates we write as well: what they answer, or their absence does, is no customer's question.
  if (thread.names[0] === around.names.name(UNANSWERED))
    return { passedOver: 'an answer to a mail of ours that takes none' }
  const subject = oneLine(mail.subject ?? '', 300)
  const unanswered = reason ?? whyUnanswered(sender, headers)
  if (unanswered) {
    const text = [`${sender.address}: ${unanswered}`, subject, words.slice(0, MOST_REMARK)]
    const memo = memoOf(headers, { subject, words, text: '', around })
    const said = text.filter(Boolean).join('\n')
    return { item: { kind: 'remark' as const, ...shared, text: said, memo } }
  }
  const media = mediaOf(mail, shared.id)
  const isAnswer = thread.names.length > 0 || thread.ids.length > 0
  const text = textOf({ words, subject, isAnswer, hasMedia: media.length > 0 }, around)
  if (text === '' && media.length === 0) return { passedOver: 'a mail without words' }
  const memo = memoOf(headers, { subject, words, text, around })
  const item = { kind: 'message' as const, ...shared, text, choice: null, media, memo }
  // Half a file is worse than its name.
  return { item, files: isCut ? [] : filesOf(mail, media) }
}

/** By its headers alone: whether the whole of a mail has to be read. */
export async function isWorthReading(head: Uint8Array, around: Around): Promise<boolean> {
  return !isOfOurs(headersOf((await parsed(head))?.headers ?? []), around)
}
export const TELLING_HEADERS = ['x-baton-mail', 'from']

/** The words of an automatic mail, for those who read along. */
const MOST_REMARK = 1_500
const MOST_QUOTE = 4_000

/** A mail that no program understands must not hold up those behind it. */
async function parsed(raw: Uint8Array | string): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { maxNestingDepth: 30, maxHeadersSize: 500_000 })
  } catch {
    return null
  }
}

function isOfOurs(headers: Headers, { settings, names }: Around): boolean {
  if (names.isOurs(headers.one('x-baton-mail') ?? '')) return true
  const [from, ...more] = addressesIn(headers.all('from'))
  return more.length === 0 && ownAddresses(settings).includes(from?.address ?? '')
}

function statusOf(report: NonNullable<ReturnType<typeof reportOf>>, at: Date, around: Around) {
  const { messageId, state, problem } = report
  const { account } = around
  return {
    ...{ kind: 'status' as const, account, key: null, id: messageId, state, problem },
    at: at.toISOString(),
  }
}

/** Forms of websites write for people: then it is the one to be answered who asks. */
function senderOf(headers: Headers, around: Around): Sender | { passedOver: string } {
  const [from, ...more] = addressesIn(headers.all('from'))
  if (!from || more.length > 0) return { passedOver: 'not one sender' }
  const [answers] = addressesIn(headers.all('reply-to'))
  const isForm = answers !== undefined && isNoReply(from.address)
  const { address, name } = isForm ? answers : from
  const { settings } = around
  if (ownAddresses(settings).includes(address)) return { passedOver: 'our own mail' }
  const proven =
    !isForm && settings.believeProof && settings.authservId !== ''
      ? isProven(address, headers, settings.authservId)
      : false
  const email = z.email().max(320).safeParse(address).data
  return {
    ...{ address: address.slice(0, 400), others: [], name: name || undefined },
    ...(email ? { email } : {}),
    ...(proven ? { proven } : {}),
  }
}

type Named = { address: string; name: string }

function addressesIn(values: readonly string[]): Named[] {
  return values
    .flatMap((value): Address[] => addressParser(value, { flatten: true }))
    .flatMap(({ address, name }) =>
      address?.includes('@')
        ? [{ address: address.trim().toLowerCase(), name: oneLine(name ?? '', 80) }]
        : [],
    )
}

function whyUnanswered({ address }: Sender, headers: Headers): string | null {
  if (isNoReply(address)) return 'a sender who reads no answers'
  const verdicts = ['x-spam-flag', 'x-spam-status'].flatMap((name) => headers.all(name))
  return verdicts.some((one) => /^\s*yes\b/i.test(one)) ? 'called spam by your server' : null
}

function isNoReply(address: string): boolean {
  return /^(no|do-?not|donot|nicht)[-_.]?(reply|respond|antworten)\b/.test(address)
}

const RECIPIENTS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
const MOST_IDS = 30

function threadOf(headers: Headers, recipient: string, { names }: Around) {
  const answered = headers.all('in-reply-to').join(' ')
  const before = headers.all('references').join(' ')
  const recipients = RECIPIENTS.flatMap((name) => headers.all(name))
  // What was answered is the nearest; of what came before it, the latest.
  const ids = [answered, ...idsIn(before).reverse()].flatMap(idsIn).slice(0, MOST_IDS)
  const own = idsIn(headers.one('message-id') ?? '')[0]
  return {
    names: names.namesIn([recipient, ...recipients].join('\n'), `${before} ${answered}`),
    ids: [...new Set(ids)].map(hashed),
    own: own ? [hashed(own)] : [],
  }
}

function idsIn(text: string): string[] {
  return text.match(/<[^<>\s]{1,900}>/g) ?? []
}

function hashed(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}

function wordsIn({ text, html }: Email): string {
  return text?.trim() ? text : htmlText(html ?? '')
}

type Said = { words: string; subject: string; isAnswer: boolean; hasMedia: boolean }

/** Who writes anew says in the subject what it is about; who forwards has written nothing above. */
function textOf({ words, subject, isAnswer, hasMedia }: Said, { settings }: Around): string {
  const said = replyText(words, { tag: tagIn(subject), addresses: ownAddresses(settings) })
  if (isAnswer) return said
  const own = said || words.trim()
  if (subject === '' || own.includes(subject)) return own
  return own === '' && hasMedia ? subject : [subject, own].filter(Boolean).join('\n\n')
}

/** A quoted header repeats the subject, in some programs without an address. Short ones may be words of the text. */
function tagIn(subject: string): string {
  const bare = subject
    .replace(/^(\s*\p{L}{1,5}\s*(\[\d+\])?[:：])+/u, '')
    .trim()
    .toLowerCase()
  return bare.length >= 10 ? bare : NO_TAG
}

const NO_TAG = '\u0000'

type Remembered = { subject: string; words: string; text: string; around: Around }

/** What an answer needs, and what those who read along may want to see. */
function memoOf(headers: Headers, { subject, words, text, around }: Remembered) {
  const copies = addressesIn([...headers.all('to'), ...headers.all('cc')])
    .map(({ address }) => address)
    .filter((address) => !ownAddresses(around.settings).some((own) => isSameBox(address, own)))
  const rest = quoteIn(words, text)
  const memo = {
    subject,
    messageId: idsIn(headers.one('message-id') ?? '')[0] ?? '',
    references: idsIn(headers.all('references').join(' ')).slice(-8).join(' ').slice(0, 4_000),
    cc: [...new Set(copies)].slice(0, 20).join(', ').slice(0, 1_000),
    quoted: rest.slice(0, MOST_QUOTE).toWellFormed(),
  }
  return Object.fromEntries(Object.entries(memo).filter(([, value]) => value !== ''))
}

function isSameBox(address: string, own: string): boolean {
  const [local = '', domain = ''] = own.split('@')
  return (
    address === own ||
    (address.endsWith(`@${domain}`) && /^[+=-]/.test(address.slice(local.length)))
  )
}

/** What was cut away. */
function quoteIn(words: string, text: string): string {
  const whole = words.replace(/\r\n?/g, '\n').trim()
  const last = text.split('\n').at(-1)?.trim() ?? ''
  const at = last === '' ? -1 : whole.indexOf(last)
  return at < 0 ? '' : whole.slice(at + last.length).trim()
}

/** The same however it came: by IMAP, by webhook, or by both. */
function idOf({ messageId, headers, date }: Email, raw: Uint8Array | string): string {
  const from = headers.find(({ key }) => key === 'from')?.value ?? ''
  // Programs that give all their mails one id give them different dates.
  const known = messageId?.trim() ? `${messageId.trim()}\n${from}\n${date ?? ''}` : raw
  return createHash('sha256').update(known).digest('base64url')
}

function dateOf({ date }: Email, at: Date): string {
  const said = Date.parse(date ?? '')
  // Clocks of senders are wrong at times; nobody writes in the future.
  return new Date(said <= at.getTime() ? said : at).toISOString()
}
