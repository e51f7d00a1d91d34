// E-mail as a desk: an escalation is a mail to the team, and what a teammate answers reaches the customer. Out by SMTP;
// back by IMAP or by a provider's webhook. Facts: RFC 5322 (threads), RFC 5233 (additions to addresses), RFC 3834
// (automatic mails), RFC 8601 (Authentication-Results).
import type { Ticket } from '@baton/contract'
import { type Attempt, type Desk, defineConnector, type Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import {
  commentMail,
  type Mail,
  messageIdOf,
  storyMail,
  toFoundTicket,
  toTicket,
} from './compose.ts'
import { checkImap, holdsMail, readMailbox } from './imap.ts'
import { type Heard, hearMail, isWorthReading, TELLING_HEADERS } from './incoming.ts'
import { mailboxOf, Settings } from './settings.ts'
import { mailOAuth, tokenHost } from './sign-in.ts'
import { checkSmtp, sendMail } from './smtp.ts'
import { type Thread, threadsOf } from './thread.ts'
import { postedMail } from './webhook.ts'

const SECURITY = { starttls: 'STARTTLS', tls: 'TLS from the start', none: 'None' }
const BY_TOKEN = { setting: 'signIn', is: ['google', 'microsoft', 'microsoft-app'] }

export const email = defineConnector({
  name: 'email',
  title: 'E-mail',
  about: {
    once: 'Every mail has an id that follows from what it says, so a second sending is the same mail. With IMAP we look for it, among what was sent and what arrived, before we send again; without, or where your server keeps no copy of what it sends, a connection that is cut at the last moment can bring a mail twice, and most programs show it once.',
    back: 'Answers come by IMAP within half a minute, or by your provider’s webhook at once. One is believed when it names its ticket by a signed address, by the id of our mail or by its subject, and its sender is of your team. A sender’s address can be forged: give the name of your mail server, and only senders it has proven are believed. Vacation answers, bounces and lists never reach the customer; an answer that begins with #note does not either.',
    setUp: [
      'Give Baton a mailbox of its own, such as support@acme.com, that accepts additions (support+anything@acme.com); if yours does not, choose “none” as separator.',
      'Enter the server that sends, and the address of your team or list that is to get escalations.',
      'For the way back enter the IMAP server; or let your provider (Postmark, Mailgun, SendGrid) post whole messages to the webhook address below.',
      'Say whose answers are believed: @acme.com, or single addresses. Enter the authserv-id that your server writes into Authentication-Results, if it writes one.',
    ],
  },
  settings: Settings,
  form: {
    from: { label: 'Sender address', placeholder: 'support@acme.com' },
    fromName: { label: 'Sender name' },
    to: { label: 'Team address', placeholder: 'team@acme.com' },
    team: { label: 'Whose answers count', placeholder: '@acme.com' },
    mailbox: { label: 'Mailbox for answers', placeholder: 'support@acme.com' },
    separator: {
      label: 'Separator of additions',
      options: { '+': '+ (support+x@acme.com)', '-': '- (support-x@acme.com)', none: 'None' },
    },
    smtpHost: { label: 'Outgoing server (SMTP)', placeholder: 'smtp.acme.com' },
    smtpPort: { label: 'SMTP port' },
    smtpSecurity: { label: 'SMTP encryption', options: SECURITY },
    signIn: {
      label: 'Sign-in',
      options: {
        password: 'User and password',
        google: 'Google (OAuth)',
        microsoft: 'Microsoft 365 (OAuth)',
        'microsoft-app': 'Microsoft 365, as an app of its own',
      },
    },
    user: { label: 'User', placeholder: 'support@acme.com' },
    password: { label: 'Password', when: { setting: 'signIn', is: ['password'] } },
    clientId: { label: 'Client ID', when: BY_TOKEN },
    clientSecret: { label: 'Client secret', when: BY_TOKEN },
    tenant: {
      label: 'Directory (tenant) ID',
      when: { setting: 'signIn', is: ['microsoft', 'microsoft-app'] },
    },
    refreshToken: {
      label: 'Refresh token',
      when: { setting: 'signIn', is: ['google', 'microsoft'] },
    },
    imapHost: { label: 'Incoming server (IMAP)', placeholder: 'imap.acme.com' },
    imapPort: { label: 'IMAP port' },
    imapSecurity: { label: 'IMAP encryption', options: SECURITY },
    imapUser: { label: 'IMAP user' },
    imapPassword: { label: 'IMAP password', when: { setting: 'signIn', is: ['password'] } },
    imapFolder: { label: 'Folder' },
    authservId: { label: 'Server that proves senders', placeholder: 'mx.acme.com' },
    certificate: { label: 'Certificate', placeholder: '-----BEGIN CERTIFICATE-----' },
    webhookSecret: { label: 'Webhook secret' },
  },
  /** The one thing here that speaks HTTP is where tokens come from. */
  baseUrl: (settings) =>
    settings.signIn === 'password'
      ? `smtp://${settings.smtpHost}:${settings.smtpPort}`
      : tokenHost(settings),
  oauth: mailOAuth(),

  connect(settings, io) {
    const thread = threadsOf(io.webhookUrl)
    const around = { settings, thread }
    const hasMailbox = settings.imapHost !== ''

    return {
      async openTicket(request, { key, again }) {
        const mail = storyMail(request, key, around)
        await sendOnce(mail, { key, again }, settings, io)
        return toTicket(request.packet, mail, thread.ticketId(key))
      },

      async findTicket(key) {
        if (!hasMailbox) return null
        const ticketId = thread.ticketId(key)
        const mailId = thread.mailId(ticketId, key, 'conversation')
        const messageId = messageIdOf(mailId, settings)
        const isThere = await holdsMail({ mailId, messageId }, settings, io)
        return isThere ? toFoundTicket(ticketId, messageId) : null
      },

      async addComment(ticket, comment, { key, again }) {
        const mail = commentMail(ticket, comment, key, around)
        await sendOnce(mail, { key, again }, settings, io)
        const memo: Ticket['memo'] = { ...ticket.memo, last: mail.messageId }
        return { ids: [mail.messageId], ticket: { ...ticket, memo } }
      },

      async readWebhook(request) {
        const posted = await postedMail(request, settings.webhookSecret)
        if ('refusal' in posted) return posted.refusal
        const heard = await hearMail({ ...posted, at: io.now() }, around)
        return { ticketIds: [], ...sorted([heard]) }
      },

      async test() {
        await checkSmtp(settings, io)
        if (!hasMailbox) return `${settings.from}; answers come by webhook`
        if (settings.signIn === 'password' && !settings.imapPassword && !settings.password)
          throw new DeliveryError('IMAP wants a password: enter it, or that of the sender.', {
            retry: false,
          })
        await checkImap(settings, io)
        return `${settings.from}; answers are read from ${mailboxOf(settings)}`
      },

      ...(hasMailbox ? { readAll: reader(around, io) } : {}),
    }
  },
})

/** With a mailbox at hand an attempt that may have gone through is looked for before it is repeated. */
async function sendOnce(mail: Mail, { again }: Attempt, settings: Settings, io: Io): Promise<void> {
  if (again && settings.imapHost !== '' && (await holdsMail(mail, settings, io))) return
  await sendMail(mail, settings, io)
}

function reader(
  around: { settings: Settings; thread: Thread },
  io: Io,
): NonNullable<Desk['readAll']> {
  const isWorth = (head: Uint8Array) => isWorthReading(head, around.thread)
  return async (cursor) => {
    const worth = { headers: TELLING_HEADERS, isWorth }
    const read = await readMailbox(cursor, worth, around.settings, io)
    const heard: Heard[] = []
    for (const mail of read.mails) heard.push(await hearMail(mail, around))
    return { ...sorted(heard), cursor: read.cursor }
  }
}

/** What is passed over is counted by its reason, for the operator; its words go nowhere. */
function sorted(heard: readonly Heard[]) {
  const news = heard.flatMap((one) => ('news' in one ? [one.news] : []))
  const passedOver: Record<string, number> = {}
  for (const one of heard)
    if ('passedOver' in one) passedOver[one.passedOver] = (passedOver[one.passedOver] ?? 0) + 1
  return { news, passedOver }
}
