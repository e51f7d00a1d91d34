// The mail servers of a soak: real ones, where they are or can be installed.
import { missingMailServers } from '../packages/integrations/src/connectors/email/testing/install.ts'
import { startMailServers } from '../packages/integrations/src/connectors/email/testing/mail-servers.ts'
import { MAILBOX } from './destinations.ts'
import type { MailPlace } from './vendors/mail-team.ts'

/** Held by the process of the soak, which ends in order: the vendors are killed. */
export type Mail = { place: MailPlace | null; stop(): Promise<void> }

export async function openMail(say: (words: string) => void): Promise<Mail> {
  const missing = await missingMailServers()
  if (missing) {
    say(`without e-mail: ${missing}`)
    return { place: null, stop: async () => {} }
  }
  const { ports, maildir, stop } = await startMailServers()
  const [user = ''] = MAILBOX.split('@')
  return { place: { smtp: ports.smtp, imap: ports.imap, maildir: maildir(user) }, stop }
}
