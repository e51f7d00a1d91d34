// A whole server with an address where customers write: mails leave by SMTP to a server that keeps them, and come in by the
// webhook that brings whole messages.
import type { ConversationEvent } from '@baton/contract'
import { fakeSmtp } from '@baton/integrations/testing'
import { type Desk, type TestWorld, testWorld } from './world.ts'

export type MailWorld = {
  world: TestWorld
  ada: Desk
  smtp: Awaited<ReturnType<typeof fakeSmtp>>
  /** What customers were sent, oldest first. */
  sent: Awaited<ReturnType<typeof fakeSmtp>>['sent']
  /** Brings a mail to the server; returns the status. */
  bring(raw: string | Uint8Array): Promise<number>
  log(conversationId: string): Promise<ConversationEvent[]>
  /** Ids of all conversations, the oldest first. */
  conversations(): Promise<string[]>
  close(): Promise<void>
}

type Options = Parameters<typeof testWorld>[0] & {
  settings?: object
  whenAway?: object
  follow?: object
}

export const HELP = 'help@acme.test'

export async function mailWorld({
  settings = {},
  whenAway = {},
  follow = {},
  ...options
}: Options = {}): Promise<MailWorld> {
  const smtp = await fakeSmtp()
  const world = await testWorld({ pace: 60, ...options })
  const ada = await world.teammate('Ada')
  const connection = {
    ...{ id: 'ch_mail', kind: 'email', title: 'Help' },
    settings: {
      ...{ from: HELP, fromName: 'Acme', smtpSecurity: 'none' },
      ...{ smtpHost: '127.0.0.1', smtpPort: smtp.port, ...settings },
    },
  }
  const value = { connections: [connection], whenAway: { afterMinutes: 1, ...whenAway }, follow }
  const saved = await ada.put('/api/v1/settings/channels', { baseVersion: 0, value })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.json))
  const { json } = await ada.get('/api/v1/channels/email/ch_mail')
  return {
    ...{ world, ada, smtp, sent: smtp.sent },
    async bring(raw) {
      const headers = { 'content-type': 'message/rfc822' }
      const request = { method: 'POST', headers, body: raw as string }
      return (await world.app.request(json.webhookUrl, request)).status
    },
    log: (conversationId) => world.store.read({ workspaceId: world.workspaceId, conversationId }),
    async conversations() {
      const { rows } = await world.pool.query<{ id: string }>(
        'select conversation_id as id from events where seq = 1 order by recorded_at',
      )
      return rows.map(({ id }) => id)
    },
    async close() {
      await world.close()
      await smtp.close()
    },
  }
}

export type Written = {
  text?: string
  from?: string
  to?: string
  subject?: string
  id?: string
  headers?: Record<string, string>
  answers?: { messageId: string; replyTo: string; subject: string } | undefined
}

let count = 0

/** A mail as a customer's program writes it. A header that is '' is left out. */
export function mailFrom({ text = 'Hello', answers, headers = {}, ...mail }: Written): string {
  const lines: Record<string, string> = {
    From: mail.from ?? 'Sam Lee <sam@customer.test>',
    To: mail.to ?? answers?.replyTo ?? HELP,
    Subject: mail.subject ?? (answers ? `Re: ${answers.subject}` : 'Where is my refund?'),
    'Message-ID': mail.id ?? `<m${++count}@customer.test>`,
    Date: new Date().toUTCString(),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...(answers ? { 'In-Reply-To': answers.messageId, References: answers.messageId } : {}),
    ...headers,
  }
  const head = Object.entries(lines).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  )
  return `${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`
}
