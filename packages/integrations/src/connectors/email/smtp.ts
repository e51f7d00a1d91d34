// Mails out, by the operator's own server (SMTP). Every failure says whether the mail may have gone through.
import type { createTransport, SMTPTransportOptions } from 'nodemailer'
import type { Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { Mail } from './compose.ts'
import type { Settings } from './settings.ts'
import { type Credentials, remedyFor, signedIn } from './sign-in.ts'
import { tlsFor } from './tls.ts'

const CONNECT_MS = 10_000
const SILENCE_MS = 20_000

export async function sendMail(mail: Mail, settings: Settings, io: Io): Promise<void> {
  const { from, fromName, to } = settings
  const attachments = await attached(mail, io)
  await withTransport(settings, io, (transport) =>
    transport.sendMail({
      from: { name: fromName, address: from },
      to,
      envelope: { from, to: [to] },
      replyTo: mail.replyTo,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      attachments,
      messageId: mail.messageId,
      date: io.now(),
      ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
      ...(mail.references ? { references: mail.references } : {}),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'X-Baton-Mail': mail.mailId,
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  )
}

/** Servers refuse what is larger, in base64 and with the words. */
const MAX_ATTACHED = 15_000_000

/** The latest first: where there is not room for all, the links in the text have the rest. */
async function attached({ files }: Mail, { readFile }: Io) {
  const parts: { filename: string; contentType: string; content: Buffer }[] = []
  let room = MAX_ATTACHED
  for (const { name, contentType, size, url } of [...files].reverse()) {
    const bytes = size <= room ? await readFile?.(url) : null
    if (!bytes) continue
    room -= bytes.length
    parts.unshift({ filename: name, contentType, content: Buffer.from(bytes) })
  }
  return parts
}

export async function checkSmtp(settings: Settings, io: Io): Promise<void> {
  await withTransport(settings, io, (transport) => transport.verify())
}

type Transport = ReturnType<typeof createTransport>

function withTransport<T>(
  settings: Settings,
  io: Io,
  act: (transport: Transport) => Promise<T>,
): Promise<T> {
  return signedIn(settings, io, {
    server: 'smtp',
    act: (credentials) => withClient({ ...settings, credentials }, io, act),
  })
}

async function withClient<T>(
  settings: Settings & { credentials: Credentials },
  io: Io,
  act: (transport: Transport) => Promise<T>,
): Promise<T> {
  const { smtpHost, smtpPort, smtpSecurity, credentials } = settings
  let transport: Transport | null = null
  try {
    const options: SMTPTransportOptions = {
      host: await io.reach(smtpHost, smtpPort),
      port: smtpPort,
      secure: smtpSecurity === 'tls',
      requireTLS: smtpSecurity === 'starttls',
      ignoreTLS: smtpSecurity === 'none',
      ...tlsFor(smtpHost, settings),
      ...authOf(credentials),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    }
    // Loaded by those who send mail: it would make every start slower.
    transport = (await import('nodemailer')).createTransport(options)
    return await act(transport)
  } catch (cause) {
    throw smtpProblem(cause, settings)
  } finally {
    transport?.close()
  }
}

/** A server inside may want no sign-in at all. */
function authOf(credentials: Credentials): Pick<SMTPTransportOptions, 'auth'> {
  const { user } = credentials
  if ('accessToken' in credentials)
    return { auth: { type: 'OAuth2', user, accessToken: credentials.accessToken } }
  return user ? { auth: { user, pass: credentials.password } } : {}
}

type Problem = Error & {
  code?: string
  responseCode?: number
  command?: string
  syscall?: string
}

function smtpProblem(cause: unknown, settings: Settings): DeliveryError {
  const host = settings.smtpHost
  const { message, code = '', responseCode, command = '', syscall } = cause as Problem
  const isSignIn = code === 'EAUTH' || command.startsWith('AUTH')
  if (responseCode !== undefined && responseCode >= 400) {
    const isRefused = isSignIn && responseCode >= 500
    const remedy = isRefused ? ` ${remedyFor(settings)}` : ''
    return new DeliveryError(`${host} answered: ${excerpt(message)}.${remedy}`, {
      retry: responseCode < 500,
      status: isRefused ? 401 : responseCode,
      cause,
    })
  }
  // The server wanted another token at once, and we give them one at a time.
  if (isSignIn && settings.signIn !== 'password')
    return new DeliveryError(`${host} (SMTP) refuses the sign-in. ${remedyFor(settings)}`, {
      ...{ retry: false, status: 401, cause },
    })
  // What the operator has to allow or correct does not become right by waiting.
  const isWrong = (cause as Error).name === 'Forbidden' || isSignIn || isCertificate(message)
  return new DeliveryError(`${host} cannot be reached: ${excerpt(message)}`, {
    retry: !isWrong,
    // A line that was cut does not say after which word.
    unknown: !isWrong && syscall !== 'connect' && syscall !== 'getaddrinfo',
    cause,
  })
}

function isCertificate(message: string): boolean {
  return /certificate|altnames/i.test(message)
}

/** Servers repeat addresses, never passwords. */
function excerpt(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 200)
}
