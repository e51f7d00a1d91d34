// A team with a mailbox of its own on real mail servers: what we send arrives there, and what people answer does too.
import { createTransport } from 'nodemailer'
import type { Desk } from '../../../connector.ts'
import type { Fake } from '../../../testing/fake.ts'
import { ioWith } from '../../../testing/io.ts'
import { email } from '../email.ts'
import type { MailServers } from './mail-servers.ts'
import { answerTo, readSent, type Sent, threadsIn } from './mails.ts'
import { smtpLineTo } from './smtp-line.ts'

export type FakeMailbox = Fake & {
  user: string
  arrived(): Promise<Sent[]>
  /** Brings a whole mail to the mailbox, by whoever it names. */
  bring(raw: string, to: string): Promise<void>
  close(): Promise<void>
}

let users = 0

export async function fakeMailbox(
  servers: MailServers,
  settings: Record<string, unknown> = {},
): Promise<FakeMailbox> {
  const user = `support${++users}`
  const line = await smtpLineTo(servers.ports.smtp)
  const known = email.settings.parse({
    from: `${user}@desk.test`,
    to: `${user}@desk.test`,
    team: '@desk.test',
    ...{ smtpHost: 'localhost', smtpPort: line.port, smtpSecurity: 'none' },
    ...{ user: `${user}@desk.test`, password: 'secret' },
    ...{ imapHost: 'localhost', imapPort: servers.ports.imaps, imapSecurity: 'tls' },
    certificate: servers.certificate,
    ...settings,
  })
  const io = ioWith(fetch, { reach: async () => '127.0.0.1' })
  const desk = email.connect(known, io)
  const waiting: (() => Promise<void>)[] = []
  let seen: Sent[] = []

  const arrived = async () => Promise.all((await servers.inbox(user)).map(readSent))
  const bring = (raw: string, to: string) => bringTo(servers.ports.smtp, raw, to)
  const answer = (id: string, text: string) => {
    const last = seen.filter(({ mailId }) => mailId.startsWith(id)).at(-1)
    if (last) waiting.push(() => bring(answerTo(last, { text }), last.replyTo))
    return null
  }
  const watched = async <T>(act: Promise<T>): Promise<T> => {
    try {
      return await act
    } finally {
      seen = await arrived()
    }
  }
  const watching: Desk = {
    ...desk,
    openTicket: (...given) => watched(desk.openTicket(...given)),
    addComment: (...given) => watched(desk.addComment(...given)),
  }
  return {
    ...{ user, arrived, bring, faults: line.faults, heard: line.heard, close: line.close },
    desk: watching,
    tickets: () => threadsIn(seen),
    staff: {
      reply: answer,
      note: (id, text) => answer(id, `#note ${text}`),
      attach(id, { name, bytes }) {
        const last = seen.filter(({ mailId }) => mailId.startsWith(id)).at(-1)
        const mime = withFile(name, bytes)
        if (last) waiting.push(() => bring(answerTo(last, { mime }), last.replyTo))
      },
      solve: () => null,
      reopen: () => null,
    },
    async settle() {
      for (const send of waiting.splice(0)) await send()
      await servers.inbox(user)
    },
  }
}

/** The rest of a mail whose head is written already. */
function withFile(name: string, bytes: Buffer): string {
  return [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Here it is.',
    '--b',
    'Content-Type: application/pdf',
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    bytes.toString('base64'),
    '--b--',
  ].join('\r\n')
}

export async function bringTo(port: number, raw: string, to: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  const from = /^Return-Path: <(.*)>/m.exec(raw)?.[1] ?? 'ada@desk.test'
  // The server writes its own.
  const mail = raw.replace(/^Return-Path: .*\r\n/m, '')
  await transport.sendMail({ envelope: { from, to: [to] }, raw: mail })
  transport.close()
}
