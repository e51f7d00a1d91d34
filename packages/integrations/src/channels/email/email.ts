// E-mail as a channel: an address where customers write. In by IMAP or by a webhook that brings whole messages, out by
// SMTP. Facts: RFC 5322 (threads), RFC 5233 (additions to addresses), RFC 3834 (automatic mails), RFC 3464 (bounces).
import { type Arrival, type Arrived, defineChannel, type OpenChannel } from '../../channel.ts'
import type { Io, PassedOver } from '../../connector.ts'
import { email as desk } from '../../connectors/email/email.ts'
import { checkImap, holdsMail, readMailbox, watchMailbox } from '../../connectors/email/imap.ts'
import { mailboxOf } from '../../connectors/email/settings.ts'
import { mailOAuth } from '../../connectors/email/sign-in.ts'
import { checkSmtp } from '../../connectors/email/smtp.ts'
import { postedMail } from '../../connectors/email/webhook.ts'
import { DeliveryError } from '../../errors.ts'
import { type Heard, hearMail, type Incoming, isWorthReading, TELLING_HEADERS } from './incoming.ts'
import { letterOf } from './letter.ts'
import { type Names, namesFor } from './names.ts'
import { sendLetter } from './post.ts'
import { EmailSettings, serversOf } from './settings.ts'

/** As much as every mail server takes; in a mail it is a third longer. */
const MOST_SENT = 10_000_000
/** With what is attached to them they are large. */
const AT_ONCE = 10

/** The same servers are asked for in the same words. */
const { to: _to, team: _team, ...servers } = desk.form
const signIn = mailOAuth()

export const email = defineChannel({
  kind: 'email',
  title: 'E-mail',
  about: {
    can: 'Customers write to your address and are answered in the same thread, by the assistant or by a person; they ask for a person in words. Quotes and signatures are taken off. Vacation answers, bounces, lists and receipts are shown in the desk and never answered. Who a mail says it is from is a claim, and shown as one.',
    once: 'A mail has an id that follows from what it is, so a second sending is the same mail, and most programs show it once. With IMAP we look for it among what was sent before we send again. Where your server keeps no copy, a line that is cut at the last moment can bring a mail twice.',
    setUp: [
      'Give Baton a mailbox of its own, such as help@acme.com, that accepts additions (help+anything@acme.com); if yours does not, choose “none” as separator.',
      'Enter the server that sends (SMTP).',
      'For what comes in enter the IMAP server; or let your provider (Postmark, Mailgun, SendGrid) or your own server post whole messages to the webhook address below.',
      'Customers who have left a chat get what they missed from this address, too, and answer it here.',
    ],
  },
  settings: EmailSettings,
  form: {
    ...servers,
    from: { label: 'Your address', placeholder: 'help@acme.com' },
    fromName: { label: 'Your name' },
    mailbox: { label: 'Mailbox it arrives in', placeholder: 'help@acme.com' },
    believeProof: { label: 'Show proven senders as verified' },
    copies: { label: 'Answer copies, too' },
  },
  baseUrl: (settings) => desk.baseUrl(serversOf(settings)),
  oauth: {
    ...(signIn.when ? { when: signIn.when } : {}),
    authorizeUrl: (settings, asked) => signIn.authorizeUrl(serversOf(settings), asked),
    exchange: (settings, given, io) => signIn.exchange(serversOf(settings), given, io),
  },

  open(settings, io): OpenChannel {
    const names = namesFor(io.webhookUrl, settings)
    const account = mailboxOf(serversOf(settings)).toLowerCase()
    const around = { settings, names, account }
    const known = serversOf(settings)
    const hasMailbox = settings.imapHost !== ''
    return {
      account,
      nameOf: names.name,
      takesFiles: MOST_SENT,
      split: ({ sources, ...message }) => [
        { ...message, text: [message.text, ...sourceLines(sources)].join('\n\n') },
      ],
      async send(part, { key }) {
        const letter = letterOf(part, key, around)
        await sendLetter(letter, known, io)
        return { id: letter.messageId }
      },
      async readWebhook(request) {
        const isWhole = /^(message\/rfc822|text\/plain)\b/i.test(
          request.headers.get('content-type') ?? '',
        )
        const posted = await postedMail(request, settings.webhookSecret)
        if ('refusal' in posted)
          return { items: [], ...(posted.refusal.answer ? { answer: posted.refusal.answer } : {}) }
        // Bytes, where we have them: whatever letters were written in, they say so themselves.
        const raw = isWhole ? request.bytes : posted.raw
        return sorted([await heardOf({ ...posted, raw, at: io.now() }, around)])
      },
      async test() {
        await checkSmtp(known, io)
        if (!hasMailbox) return `${settings.from}; mail comes by webhook`
        if (settings.signIn === 'password' && !settings.imapPassword && !settings.password)
          throw new DeliveryError('IMAP wants a password: enter it, or that of the sender.', {
            retry: false,
          })
        await checkImap(known, io)
        return `${settings.from}; mail is read from ${account}`
      },
      ...(hasMailbox
        ? {
            poll: poller(around, io),
            watch: (ring, end) => watchMailbox(known, io, { ring, end }),
            findSent: finder(names, settings, io),
          }
        : {}),
    }
  },
})

function sourceLines(sources: readonly { title: string; url: string }[]): string[] {
  if (sources.length === 0) return []
  return [sources.map(({ title, url }) => (url ? `• ${title}: ${url}` : `• ${title}`)).join('\n')]
}

function finder(names: Names, settings: EmailSettings, io: Io) {
  return async (key: string) => {
    const mailId = names.mailId(key)
    const messageId = names.messageId(mailId)
    const isThere = await holdsMail({ mailId, messageId }, serversOf(settings), io)
    return isThere ? { id: messageId } : null
  }
}

function poller(
  around: { settings: EmailSettings; names: Names; account: string },
  io: Io,
): NonNullable<OpenChannel['poll']> {
  return async (cursor) => {
    const read = await readMailbox(
      cursor,
      {
        headers: TELLING_HEADERS,
        isWorth: (head) => isWorthReading(head, around),
        // What came before there was a channel was answered by somebody else, or by nobody.
        isNew: true,
        most: AT_ONCE,
      },
      serversOf(around.settings),
      io,
    )
    const heard: HeardOf[] = []
    for (const mail of read.mails) heard.push(await heardOf(mail, around))
    return { ...sorted(heard), cursor: read.cursor, more: read.more }
  }
}

type HeardOf = { mail: Incoming; heard: Heard }

async function heardOf(mail: Incoming, around: Parameters<typeof hearMail>[1]): Promise<HeardOf> {
  return { mail, heard: await hearMail(mail, around) }
}

/** What is passed over is counted by its reason, for the operator; its words go nowhere. */
function sorted(all: readonly HeardOf[]): Arrived {
  const items: Arrival[] = []
  const files: NonNullable<Arrived['files']> = []
  const originals: NonNullable<Arrived['originals']> = []
  const passedOver: PassedOver = {}
  for (const { mail, heard } of all) {
    if ('passedOver' in heard) {
      passedOver[heard.passedOver] = (passedOver[heard.passedOver] ?? 0) + 1
      continue
    }
    const { item } = heard
    items.push(item)
    files.push(...(heard.files ?? []))
    if (item.kind === 'message' || item.kind === 'remark')
      originals.push({ id: item.id, bytes: bytesOf(mail), isCut: mail.isCut ?? false })
  }
  return { items, files, originals, passedOver }
}

/** Some providers post a mail as a text; then that is what came. */
function bytesOf({ raw }: Incoming): Uint8Array {
  return typeof raw === 'string' ? Buffer.from(raw) : raw
}
