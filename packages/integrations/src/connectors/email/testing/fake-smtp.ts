// A mail server that keeps what it gets, and a provider that posts what comes back: everything that needs no Dovecot.
import { SMTPServer } from 'smtp-server'
import type { WebhookRequest } from '../../../connector.ts'
import type { Fake } from '../../../testing/fake.ts'
import { ioWith } from '../../../testing/io.ts'
import { email } from '../email.ts'
import { answerTo, readSent, type Sent, threadsIn } from './mails.ts'
import { smtpLineTo } from './smtp-line.ts'

export const SHARED_SECRET = 'known to both'

export type FakeSmtp = Fake & {
  port: number
  sent: Sent[]
  /** Of the envelopes. */
  recipients: string[]
  posted(raw: string): WebhookRequest
  close(): Promise<void>
}

export async function fakeSmtp(settings: Record<string, unknown> = {}): Promise<FakeSmtp> {
  const sent: Sent[] = []
  const recipients: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ password }, _, done) =>
      password === 'secret' ? done(null, { user: 'baton' }) : done(new Error('Wrong password')),
    onData(stream, session, done) {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address))
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        sent.push(await readSent(Buffer.concat(chunks)))
        done()
      })
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as { port: number }
  const line = await smtpLineTo(port)
  const known = email.settings.parse({
    from: 'support@desk.test',
    to: 'team@desk.test',
    team: '@desk.test',
    smtpHost: 'localhost',
    smtpPort: line.port,
    smtpSecurity: 'none',
    user: 'baton',
    password: 'secret',
    webhookSecret: SHARED_SECRET,
    ...settings,
  })
  const io = ioWith(fetch, { reach: async () => '127.0.0.1' })
  const answered = (id: string, text: string) => {
    const last = sent.filter(({ mailId }) => mailId.startsWith(id)).at(-1)
    return last ? posted(answerTo(last, { text })) : null
  }
  return {
    desk: email.connect(known, io),
    ...{ port: line.port, faults: line.faults, heard: line.heard, sent, recipients, posted },
    tickets: () => threadsIn(sent),
    staff: {
      reply: answered,
      note: (id, text) => answered(id, `#note ${text}`),
      solve: () => null,
      reopen: () => null,
    },
    async close() {
      await line.close()
      await new Promise<void>((done) => server.close(done))
    },
  }
}

function posted(raw: string): WebhookRequest {
  const headers = new Headers({
    'content-type': 'application/json',
    'x-baton-secret': SHARED_SECRET,
  })
  return {
    method: 'POST',
    url: 'https://help.example/webhooks/con_1/wk_secret',
    headers,
    body: JSON.stringify({ raw }),
  }
}
