// What an operator fills in for e-mail: how our mails leave, how answers come back, and whose answers are believed.
import * as z from 'zod'
import { secret } from '../../secret.ts'

const Host = z
  .string()
  .trim()
  .regex(/^[a-z0-9.:-]*$/i, 'must be the name of a server, such as mail.acme.com')
  .max(253)
const Port = z.coerce.number().int().min(1).max(65_535)
const Security = z.enum(['starttls', 'tls', 'none'])
/** One line: it becomes part of a header. */
const Line = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, 'must be one line')
const Mailbox = z.email().max(254)

export const Settings = z.strictObject({
  from: Mailbox.describe('The address our mails come from'),
  fromName: Line.default('Baton').describe('The name beside it'),
  to: Mailbox.describe('Where escalations are sent: your team’s address or list'),
  team: z
    .string()
    .trim()
    .max(5_000)
    .regex(
      /^\s*[^\s@,]*@[^\s@,]+(\s*[,\n]\s*[^\s@,]*@[^\s@,]+)*\s*$/,
      'must be addresses or domains with @, with commas between them',
    )
    .describe('Whose answers reach the customer: @acme.com for everybody there, or ada@acme.com'),
  mailbox: z
    .union([z.literal(''), Mailbox])
    .default('')
    .describe('Where answers arrive; the address above when left empty'),
  separator: z
    .enum(['+', '-', 'none'])
    .default('+')
    .describe('What your mail server puts between a mailbox and an addition: support+x@acme.com'),
  smtpHost: Host.min(1).describe('The server that sends, such as smtp.acme.com'),
  smtpPort: Port.default(587),
  smtpSecurity: Security.default('starttls').describe('587: starttls, 465: tls'),
  signIn: z
    .enum(['password', 'google', 'microsoft', 'microsoft-app'])
    .default('password')
    .describe('Google and Microsoft take no passwords for IMAP and SMTP: choose theirs'),
  user: Line.default('').describe('Empty when the server wants no sign-in'),
  password: secret('Of that user; an app password where your provider has them').optional(),
  clientId: z
    .string()
    .trim()
    .max(300)
    .default('')
    .describe('Of the app you registered with Google (Web application) or Microsoft Entra'),
  clientSecret: secret('Of that app').optional(),
  tenant: z
    .string()
    .trim()
    .regex(/^[a-z0-9.-]+$/i, 'must be the id or the domain of your directory')
    .max(100)
    .default('common')
    .describe('Directory (tenant) ID in Microsoft Entra'),
  refreshToken: secret(
    'Only when you have one from elsewhere; otherwise sign in with the button once this is saved',
  ).optional(),
  imapHost: Host.default('').describe('The server answers are read from; empty when by webhook'),
  imapPort: Port.default(993),
  imapSecurity: Security.default('tls').describe('993: tls, 143: starttls'),
  imapUser: Line.default('').describe('The same user when left empty'),
  imapPassword: secret('The same password when left empty').optional(),
  imapFolder: Line.default('INBOX').describe('The folder that answers arrive in'),
  authservId: Line.default('').describe(
    'The first word of Authentication-Results in mails your server received: with it, senders are proven by DMARC, DKIM or SPF',
  ),
  certificate: z
    .string()
    .max(10_000)
    .default('')
    .describe('PEM, when your mail server has a certificate of your own authority'),
  webhookSecret: secret(
    'Optional; then a webhook must bring it as header x-baton-secret, as ?secret=, or as the password of Basic',
  ).optional(),
})
export type Settings = z.output<typeof Settings>

/** Where answers to our mails arrive. */
export function mailboxOf({ mailbox, from }: Settings): string {
  return mailbox || from
}

/** With a domain, everybody there; with an address, that one. */
export function isTeam({ team }: Settings, address: string): boolean {
  return teamOf(team).some((one) => (one.startsWith('@') ? address.endsWith(one) : address === one))
}

/** Named one by one, not by its domain. */
export function isNamed({ team }: Settings, address: string): boolean {
  return teamOf(team).includes(address)
}

function teamOf(team: string): string[] {
  return team
    .toLowerCase()
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
