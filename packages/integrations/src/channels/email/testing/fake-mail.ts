// A mail server that keeps what our channel sends, and a provider that posts what comes in; for tests.
import type { RawRequest } from '../../../channel.ts'
import { fakeSmtp, SHARED_SECRET } from '../../../connectors/email/testing/fake-smtp.ts'
import type { FakeChannel } from '../../../testing/channel-conformance.ts'
import { ioWith } from '../../../testing/io.ts'
import { email } from '../email.ts'
import { namesFor } from '../names.ts'

export const OWN = 'help@acme.test'
const HOOK = 'https://help.example/hooks/email/wsp_1/ch_mail/wk_secret'

export function mailSettings(changed: Record<string, unknown> = {}) {
  return email.settings.parse({
    ...{ from: OWN, fromName: 'Acme', smtpHost: 'localhost', smtpSecurity: 'none' },
    ...changed,
  })
}

export function mailChannel(changed: Record<string, unknown> = {}) {
  const settings = mailSettings(changed)
  const io = ioWith(fetch, { reach: async () => '127.0.0.1', webhookUrl: HOOK })
  return { channel: email.open(settings, io), names: namesFor(HOOK, settings) }
}

/** A whole mail, as it stands on the line. */
export function rung(raw: string | Uint8Array, secret?: string): RawRequest {
  const bytes = typeof raw === 'string' ? new TextEncoder().encode(crlf(raw)) : raw
  const headers = new Headers({ 'content-type': 'message/rfc822' })
  if (secret) headers.set('x-baton-secret', secret)
  return { method: 'POST', url: HOOK, headers, bytes, body: new TextDecoder().decode(bytes) }
}

function crlf(raw: string): string {
  return raw.replace(/\r?\n/g, '\r\n')
}

const QUESTION = `From: Sam <sam@customer.test>
To: ${OWN}
Subject: Hello
Message-ID: <q1@customer.test>
Date: Mon, 05 Jan 2026 08:00:00 +0000

Where is it?
`

export async function fakeMailChannel(): Promise<
  FakeChannel & { recipients(): string[]; close(): Promise<void> }
> {
  const smtp = await fakeSmtp()
  const { channel, names } = mailChannel({
    ...{ smtpPort: smtp.port, user: 'baton', password: 'secret', webhookSecret: SHARED_SECRET },
  })
  const key = 'cnv_1 0 msg_1'
  return {
    ...{ channel, faults: smtp.faults, heard: smtp.heard, to: 'sam@customer.test' },
    sent: () =>
      smtp.sent.map(({ messageId, mailId, text }) => ({
        ...{ id: messageId, text },
        key: mailId === names.mailId(key) ? key : mailId,
      })),
    webhook: rung(QUESTION, SHARED_SECRET),
    forged: rung(QUESTION, 'guessed'),
    recipients: () => smtp.recipients,
    close: smtp.close,
  }
}
