// What an operator fills in for e-mail as a channel: the mail servers, as the e-mail connector asks for them, and whose
// word is believed.
import * as z from 'zod'
import { Settings as MailServers } from '../../connectors/email/settings.ts'

const {
  to: _to,
  team: _team,
  from,
  fromName,
  mailbox,
  webhookSecret,
  ...servers
} = MailServers.shape

export const EmailSettings = z.strictObject({
  from: from.describe('The address customers write to, and our answers come from'),
  fromName: fromName.default('Support').describe('The name beside it'),
  mailbox: mailbox.describe('Where mail to it arrives; the address above when left empty'),
  ...servers,
  believeProof: z
    .boolean()
    .default(false)
    .describe(
      'Whether a sender whom your own server has proven (authservId) is shown as verified; anybody else’s From is a claim',
    ),
  copies: z
    .boolean()
    .default(false)
    .describe('Whether answers of people also go to those whom the customer put in copy'),
  webhookSecret,
})
export type EmailSettings = z.output<typeof EmailSettings>

/** For what the connector does with mail servers; it needs nothing of its own team here. */
export function serversOf(settings: EmailSettings): z.output<typeof MailServers> {
  const { believeProof: _, copies: __, ...known } = settings
  return { ...known, to: settings.from, team: '' }
}

/** Lower case; ours, whichever was written to. */
export function ownAddresses({ from, mailbox }: EmailSettings): string[] {
  return [...new Set([from, mailbox || from].map((one) => one.toLowerCase()))]
}
