// Answers in, by IMAP. A mailbox is only looked at: nothing is marked, moved or deleted. Facts: RFC 9051 (UIDs hold as
// long as UIDVALIDITY does), RFC 6154 (which folder holds what was sent).
import type { ImapFlow } from 'imapflow'
import type { Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { Settings } from './settings.ts'
import { type Credentials, remedyFor, signedIn } from './sign-in.ts'
import { tlsFor } from './tls.ts'

export type Found = { raw: Uint8Array; at: Date; isCut: boolean }

export type Reading = {
  /** Oldest first. */
  mails: Found[]
  cursor: string
  /** There is more than was read at once. */
  more: boolean
}

type Worth = {
  headers: string[]
  isWorth: (raw: Uint8Array) => Promise<boolean>
  /** Without a cursor, what is there already is left unread. */
  isNew?: boolean
  /** How many at once; the rest is read the next time. */
  most?: number
}

/** Reads what came since; `isWorth` decides by some headers which mails are fetched whole. */
export async function readMailbox(
  cursor: string | null,
  { headers, isWorth, isNew = false, most = AT_ONCE }: Worth,
  settings: Settings,
  io: Io,
): Promise<Reading> {
  return withMailbox(settings, io, async (client) => {
    const lock = await client.getMailboxLock(settings.imapFolder || 'INBOX', { readOnly: true })
    try {
      const { uidValidity, uidNext } = client.mailbox || { uidValidity: 0n, uidNext: 1 }
      const [validity, last] = (cursor ?? '').split(':')
      const known = validity === String(uidValidity) ? Number(last) : null
      const isFirst = isNew && cursor === null
      const uids = isFirst ? [] : await uidsAfter(client, known, io.now())
      const mails: Found[] = []
      for (const uid of uids.slice(0, most)) {
        const found = await fetchOne(client, uid, { headers, isWorth })
        if (found) mails.push(found)
      }
      const read = uids[most - 1] ?? uids.at(-1) ?? known ?? (uidNext ?? 1) - 1
      return { mails, cursor: `${uidValidity}:${read}`, more: uids.length > most }
    } finally {
      lock.release()
    }
  })
}

/** Whether one of these mails of ours is in the mailbox, where it was sent from or where it arrived. */
export async function holdsMail(
  { mailId, messageId }: { mailId: string; messageId: string },
  settings: Settings,
  io: Io,
): Promise<boolean> {
  return withMailbox(settings, io, async (client) => {
    const folders = await client.list()
    const sent = folders.filter(
      ({ specialUse }) => specialUse === '\\Sent' || specialUse === '\\All',
    )
    const paths = new Set([settings.imapFolder || 'INBOX', ...sent.map(({ path }) => path)])
    for (const path of paths) {
      const lock = await client.getMailboxLock(path, { readOnly: true })
      try {
        if (!client.mailbox || client.mailbox.exists === 0) continue
        // Some providers put an id of their own in the place of ours.
        const asked = [messageId, mailId].map((value, nth) => ({
          header: { [nth === 0 ? 'message-id' : 'x-baton-mail']: value },
        }))
        const uids = await client.search({ or: asked }, { uid: true })
        if (uids && uids.length > 0) return true
      } finally {
        lock.release()
      }
    }
    return false
  })
}

/** Rings when there is more in the mailbox than before, and once at the start (RFC 2177). Until it ends, or the line drops. */
export async function watchMailbox(
  settings: Settings,
  io: Io,
  { ring, end }: { ring: () => void; end: AbortSignal },
): Promise<void> {
  const listen = async (client: ImapFlow) => {
    const hangUp = () => client.close()
    end.addEventListener('abort', hangUp, { once: true })
    try {
      await client.mailboxOpen(settings.imapFolder || 'INBOX', { readOnly: true })
      if (!client.capabilities.has('IDLE'))
        throw new Error('It does not tell of new mail by itself.')
      client.on('exists', ({ count, prevCount }) => (count > prevCount ? ring() : undefined))
      ring()
      // Broken off now and then to see whether the line is still there.
      while (!end.aborted) if ((await client.idle()) === false) throw new Error('The line dropped.')
    } catch (error) {
      if (!end.aborted) throw error
    } finally {
      end.removeEventListener('abort', hangUp)
    }
  }
  if (!end.aborted) await withMailbox(settings, io, listen, WATCH_SILENCE_MS)
}

export async function checkImap(settings: Settings, io: Io): Promise<void> {
  await withMailbox(settings, io, async (client) => {
    const lock = await client.getMailboxLock(settings.imapFolder || 'INBOX', { readOnly: true })
    lock.release()
  })
}

const AT_ONCE = 100
/** A mailbox that is new to us may be old; answers to our mails are not. */
const FIRST_DAYS = 14
/** The words of a mail come before what is attached; a file of 10 MB fits in base64. */
const MAX_BYTES = 15_000_000
const CONNECT_MS = 10_000
const SILENCE_MS = 20_000
/** Lines on which nothing is said are cut by much that stands between, often after five minutes. */
const WATCH_SILENCE_MS = 240_000

async function uidsAfter(client: ImapFlow, known: number | null, now: Date): Promise<number[]> {
  // Some servers answer a range over an empty mailbox with an error.
  if (!client.mailbox || client.mailbox.exists === 0) return []
  const since = new Date(now.getTime() - FIRST_DAYS * 86_400_000)
  const asked = known === null ? { since } : { uid: `${known + 1}:*` }
  const found = (await client.search(asked, { uid: true })) || []
  // "n:*" names the last mail even where it is older than n.
  return found.filter((uid) => known === null || uid > known).sort((a, b) => a - b)
}

async function fetchOne(
  client: ImapFlow,
  uid: number,
  { headers, isWorth }: { headers: string[]; isWorth: (raw: Uint8Array) => Promise<boolean> },
): Promise<Found | null> {
  const about = await client.fetchOne(String(uid), { uid: true, headers }, { uid: true })
  const { headers: head } = about || {}
  if (!head || !(await isWorth(head))) return null
  const asked = { uid: true, internalDate: true, source: { maxLength: MAX_BYTES } }
  const whole = await client.fetchOne(String(uid), asked, { uid: true })
  const { source, internalDate } = whole || {}
  // Deleted between two questions.
  const isCut = (source?.length ?? 0) >= MAX_BYTES
  return source ? { raw: source, at: new Date(internalDate ?? 0), isCut } : null
}

function withMailbox<T>(
  settings: Settings,
  io: Io,
  act: (client: ImapFlow) => Promise<T>,
  silenceMs = SILENCE_MS,
): Promise<T> {
  return signedIn(settings, io, {
    server: 'imap',
    act: (credentials) => withClient({ ...settings, credentials, silenceMs }, io, act),
  })
}

async function withClient<T>(
  settings: Settings & { credentials: Credentials; silenceMs: number },
  io: Io,
  act: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const { imapHost, imapPort, imapSecurity, credentials } = settings
  let client: ImapFlow | null = null
  try {
    // Loaded by those who read mail: it would make every start slower.
    client = new (await import('imapflow')).ImapFlow({
      host: await io.reach(imapHost, imapPort),
      port: imapPort,
      secure: imapSecurity === 'tls',
      ...(imapSecurity === 'tls' ? {} : { doSTARTTLS: imapSecurity === 'starttls' }),
      ...tlsFor(imapHost, settings),
      auth:
        'password' in credentials
          ? { user: credentials.user, pass: credentials.password }
          : credentials,
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: settings.silenceMs,
      maxLiteralSize: MAX_BYTES * 2,
      maxResponseSize: MAX_BYTES * 3,
      maxLineLength: MAX_BYTES,
    })
    // A line that drops is told by whatever was asked over it; without a listener it would end the process.
    client.on('error', () => {})
    await client.connect()
    return await act(client)
  } catch (cause) {
    throw imapProblem(cause, settings)
  } finally {
    // Goodbye is a courtesy; nothing was changed that could be lost.
    client?.close()
  }
}

type Problem = Error & {
  authenticationFailed?: boolean
  serverResponseCode?: string
  responseText?: string
}

/** RFC 5530: the server has a bad moment, such as one connection too many, and the credentials may be right. */
const PASSING = ['UNAVAILABLE', 'LIMIT', 'INUSE', 'SERVERBUG']

function imapProblem(cause: unknown, settings: Settings): DeliveryError {
  if (cause instanceof DeliveryError) return cause
  const host = settings.imapHost
  const { message, authenticationFailed, serverResponseCode = '', responseText } = cause as Problem
  const isForbidden = cause instanceof Error && cause.name === 'Forbidden'
  if (authenticationFailed && !PASSING.includes(serverResponseCode))
    return new DeliveryError(`${host} (IMAP) refuses the sign-in. ${remedyFor(settings)}`, {
      retry: false,
      status: 401,
      cause,
    })
  const words = (responseText || message).replace(/\s+/g, ' ').slice(0, 200)
  return new DeliveryError(`${host} (IMAP): ${words}`, { retry: !isForbidden, cause })
}
