// The mails we write: the story, the customer's later words, notes. Each says by its headers that a program sent it, so
// that no vacation answer comes back (RFC 3834), and names its ticket in four ways.
import type { Packet, Ticket } from '@baton/contract'
import type { Comment, FileAtLink, TicketRequest } from '../../connector.ts'
import { escapeHtml, htmlStory, lineText, textStory } from '../../render/story.ts'
import { MARKER } from './reply-text.ts'
import { mailboxOf, type Settings } from './settings.ts'
import type { MailKind, Thread } from './thread.ts'

export type Mail = {
  /** Without brackets and domain; what the mail is found by. */
  mailId: string
  messageId: string
  subject: string
  text: string
  html: string
  replyTo: string
  inReplyTo?: string
  references?: string[]
  /** What is to be attached; the link to each stands in the text as well. */
  files: FileAtLink[]
}

type Around = { settings: Settings; thread: Thread }

/** No mail server takes offence, and no program falls over. */
const MAX_STORY = 300_000

const HOW =
  'The customer reads what you write there. Begin with #note to tell nobody but your team.'
const NOTE = 'INTERNAL NOTE: no customer reads this, and an answer to it reaches none.'

export function storyMail({ packet, fields }: TicketRequest, key: string, around: Around): Mail {
  const ticketId = around.thread.ticketId(key)
  const extra = Object.entries(fields).map(([name, value]) => `${name}: ${oneLine(value, 500)}`)
  const room = { most: MAX_STORY }
  return {
    ...addressed(ticketId, key, 'conversation', around),
    subject: `${around.thread.tag(ticketId, 'conversation')} ${subjectOf(packet)}`,
    text: [MARKER, HOW, ...extra, '', textStory(packet, room)].join('\n').toWellFormed(),
    html: `${paragraph([MARKER, HOW, ...extra])}${htmlStory(packet, room)}`.toWellFormed(),
    files: packet.transcript.flatMap(({ attachments = [] }) => attachments),
  }
}

export function commentMail(
  ticket: Ticket,
  { lines, kind }: Comment,
  key: string,
  around: Around,
): Mail {
  const { first, last, subject = '' } = ticket.memo
  const tag = around.thread.tag(ticket.id, kind)
  const heading = kind === 'note' ? [NOTE, MARKER] : [MARKER, HOW]
  const words = lines.map(lineText)
  return {
    ...addressed(ticket.id, key, kind, around),
    subject: `Re: ${tag} ${subject}`,
    text: [heading.join('\n'), ...words].join('\n\n').toWellFormed(),
    html: [heading, ...words.map((text) => [text])].map(paragraph).join('').toWellFormed(),
    files: lines.flatMap(({ attachments = [] }) => attachments),
    ...(last ? { inReplyTo: last } : {}),
    references: [
      ...new Set([first, last].filter((id) => id !== undefined && id !== '')),
    ] as string[],
  }
}

/** What later mails need: the first and the last of the thread hold it together in every program. */
export function toTicket(packet: Packet, { messageId }: Mail, ticketId: string): Ticket {
  const memo = { first: messageId, last: messageId, subject: subjectOf(packet) }
  return { id: ticketId, url: '', number: `#${ticketId}`, memo }
}

/** The ticket of a mail that was found: of its subject we know nothing but the tag. */
export function toFoundTicket(ticketId: string, messageId: string): Ticket {
  const memo = { first: messageId, last: messageId, subject: '' }
  return { id: ticketId, url: '', number: `#${ticketId}`, memo }
}

export function messageIdOf(mailId: string, { from }: Settings): string {
  return `<${mailId}@${from.split('@').at(-1)}>`
}

function addressed(ticketId: string, key: string, kind: MailKind, { settings, thread }: Around) {
  const mailId = thread.mailId(ticketId, key, kind)
  const mailbox = mailboxOf(settings)
  const [local = '', domain = ''] = mailbox.split('@')
  const { separator } = settings
  const named = `${local}${separator}${thread.addition(ticketId, kind)}@${domain}`
  return {
    mailId,
    messageId: messageIdOf(mailId, settings),
    // Longer ones are refused by mail servers (RFC 5321).
    replyTo: separator === 'none' || named.indexOf('@') > 64 ? mailbox : named,
  }
}

function subjectOf({ subject }: Packet): string {
  return oneLine(subject, 150) || '…'
}

/** A line break in a header would be a header of its own. */
function oneLine(text: string, most: number): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed()
}

function paragraph(lines: readonly string[]): string {
  return `<p>${lines.map(escapeHtml).join('<br>')}</p>`
}
