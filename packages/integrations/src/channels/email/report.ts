// What mail servers and mail programs say of a mail of ours: it bounced, it arrived, it was read. RFC 3464 (delivery
// status), RFC 8098 (disposition). Believed only when it names a mail that we have signed.
import type { Headers } from '../../connectors/email/headers.ts'
import type { Names } from './names.ts'

export type Report = {
  messageId: string
  state: 'failed' | 'delivered' | 'read'
  /** Why it failed, in the server's words. */
  problem: string | null
}

/** Far beyond any report; the original that comes with it may be long. */
const MOST_LETTERS = 200_000
const MOST_WORDS = 400

/** Null for one that says nothing final, or is about no mail of ours. */
export function reportOf(
  raw: Uint8Array | string,
  headers: Headers,
  words: string,
  names: Names,
): Report | null {
  const whole = typeof raw === 'string' ? raw : new TextDecoder('latin1').decode(raw)
  // Folded lines are one; what was encoded for the way names our mail in its words.
  const text = `${whole.slice(0, MOST_LETTERS)}\n${words}`.replace(/\r?\n[ \t]+/g, ' ')
  const mailId = names.mailIdsIn(text).at(-1)
  if (!mailId) return null
  const messageId = names.messageId(mailId)
  const disposition = fieldIn(text, 'disposition')
  if (disposition)
    return /displayed/i.test(disposition) ? { messageId, state: 'read', problem: null } : null

  const action = fieldIn(text, 'action').toLowerCase()
  if (action === 'delivered' || action === 'relayed')
    return { messageId, state: 'delivered', problem: null }
  if (action === 'delayed' || action === 'expanded') return null
  // Some servers write in prose only; that a mail came back is what the null sender says.
  const isBounce = action === 'failed' || isFromMailer(headers)
  return isBounce ? { messageId, state: 'failed', problem: problemIn(text, words) } : null
}

function problemIn(text: string, words: string): string {
  const diagnostic = fieldIn(text, 'diagnostic-code').replace(/^[\w-]+;\s*/, '')
  const status = fieldIn(text, 'status')
  const recipient = fieldIn(text, 'final-recipient').replace(/^[\w-]+;\s*/, '')
  const said = diagnostic || words.replace(/\s+/g, ' ').trim()
  const why = [status && !said.includes(status) ? status : '', said].filter(Boolean).join(' ')
  return `The mail came back${recipient ? ` from ${recipient}` : ''}: ${why || 'no reason was given'}`
    .slice(0, MOST_WORDS)
    .toWellFormed()
}

function fieldIn(text: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(text)?.[1]?.trim() ?? ''
}

function isFromMailer(headers: Headers): boolean {
  const from = (headers.one('from') ?? '').toLowerCase()
  return (
    /(^|[<\s"])(mailer-daemon|postmaster)@/.test(from) ||
    /^\s*<\s*>/.test(headers.one('return-path') ?? '')
  )
}
