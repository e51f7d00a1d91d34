// Brings a letter to the operator's own mail server.
import type { Io } from '../../connector.ts'
import type { Settings } from '../../connectors/email/settings.ts'
import { withTransport } from '../../connectors/email/smtp.ts'
import type { Letter } from './letter.ts'

export async function sendLetter(letter: Letter, servers: Settings, io: Io): Promise<void> {
  const { inReplyTo, references, isAutomatic, cc, files } = letter
  await withTransport(servers, io, (transport) =>
    transport.sendMail({
      from: { name: letter.fromName, address: servers.from },
      // As addresses, not as lines that name some: one may hold a comma.
      to: { name: '', address: letter.to },
      ...(cc.length > 0 ? { cc: cc.map((address) => ({ name: '', address })) } : {}),
      envelope: { from: servers.from, to: [letter.to, ...cc] },
      replyTo: letter.replyTo,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: letter.messageId,
      date: io.now(),
      ...(inReplyTo ? { inReplyTo } : {}),
      ...(references.length > 0 ? { references } : {}),
      headers: {
        ...(isAutomatic
          ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' }
          : {}),
        'X-Baton-Mail': letter.mailId,
      },
      attachments: files.map(({ name, type, bytes }) => ({
        ...{ filename: name, contentType: type, content: Buffer.from(bytes) },
        contentDisposition: 'attachment' as const,
      })),
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  )
}
