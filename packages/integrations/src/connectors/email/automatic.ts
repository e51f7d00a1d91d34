// Mails that nobody wrote: vacation answers, bounces, receipts, lists, our own. RFC 3834 (Auto-Submitted), RFC 3464 and
// RFC 8098 (multipart/report), RFC 2919 (List-Id). None of them is an answer to a customer.
import type { Headers } from './headers.ts'

export const DELIVERY_REPORT = 'a delivery report'

/** Why this mail is no person's answer, in a word for the operator; null for a person's. */
export function automatic(headers: Headers): string | null {
  // First: what we sent ourselves is not to be mistaken for anything else.
  if (headers.one('x-baton-mail') !== null) return 'our own mail'
  if (isReport(headers)) return DELIVERY_REPORT
  if (plain(headers.one('auto-submitted') ?? 'no') !== 'no') return 'an automatic answer'
  // The null sender is how servers sign what must never be answered.
  if (/^\s*<\s*>/.test(headers.one('return-path') ?? '')) return 'an automatic mail'
  if (SAY_SO.some((name) => headers.one(name) !== null)) return 'an automatic answer'
  if (/\ball\b/i.test(headers.one('x-auto-response-suppress') ?? '')) return 'an automatic mail'
  if (/^(bulk|junk|auto_reply)$/.test(plain(headers.one('precedence') ?? '')))
    return 'an automatic mail'
  const isOfList = LISTS.some((name) => headers.one(name) !== null)
  if (isOfList || plain(headers.one('precedence') ?? '') === 'list') return 'mail of a list'
  return null
}

const SAY_SO = ['x-autoreply', 'x-autorespond', 'x-autoresponse']
const LISTS = ['list-id', 'list-unsubscribe', 'list-post']

function isReport(headers: Headers): boolean {
  const type = plain(headers.one('content-type') ?? '')
  const from = (headers.one('from') ?? '').toLowerCase()
  return (
    type === 'multipart/report' ||
    type === 'message/disposition-notification' ||
    /(^|[<\s"])(mailer-daemon|postmaster)@/.test(from)
  )
}

/** Without parameters and comments. */
function plain(value: string): string {
  return value.split(/[;(]/)[0]?.trim().toLowerCase() ?? ''
}
