// Teammates talk among themselves in the thread, with "reply to all", and do not think of the customer who would read it.
import { addressParser } from 'postal-mime'
import type { Headers } from './headers.ts'
import { isTeam, mailboxOf, type Settings } from './settings.ts'
import type { Thread } from './thread.ts'

/** True for the answer to a colleague's mail that goes to a colleague; whoever answers us may send copies. */
export function isAmongColleagues(
  sender: string,
  headers: Headers,
  { settings, thread }: { settings: Settings; thread: Thread },
): boolean {
  const inReplyTo = headers.all('in-reply-to').join(' ')
  const none = { recipients: '', references: '', subject: '' }
  if (inReplyTo.trim() === '' || thread.named({ ...none, inReplyTo })) return false
  const ours = [settings.to, settings.from, mailboxOf(settings), sender].map(withoutAddition)
  return [...headers.all('to'), ...headers.all('cc')]
    .flatMap((value) => addressParser(value, { flatten: true }))
    .map(({ address }) => (address ?? '').trim().toLowerCase())
    .some((address) => isTeam(settings, address) && !ours.includes(withoutAddition(address)))
}

function withoutAddition(address: string): string {
  return address.toLowerCase().replace(/[+=-][a-z2-7]{12}[an][a-z2-7]{12}@/, '@')
}
