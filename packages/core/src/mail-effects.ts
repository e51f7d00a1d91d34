// Who has left a page of ours gets by mail what they missed there. Derived from what was said; whether it is still unseen
// is looked at when the time has come.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation/conversation.ts'
import { emailOf } from './conversation/identify-customer.ts'
import { isForWhoLeft, missedBy } from './conversation/outside/missed.ts'

export type MailEffect =
  | { kind: 'mail.missed'; afterSeconds: number }
  /** Send the conversation to whoever asked for it, as it was at this event. */
  | { kind: 'mail.transcript'; email: string; proven: boolean; upTo: number }

/** What is written in one go is one mail. */
const GATHER_SECONDS = 20

export function mailEffects(event: ConversationEvent, after: Conversation): MailEffect[] {
  if (event.type === 'transcript.wanted') {
    const { email, proven } = event
    return [{ kind: 'mail.transcript', email, proven, upTo: after.seq }]
  }
  if (after.place !== null || !emailOf(after.customer)) return []
  const mail: MailEffect[] = [{ kind: 'mail.missed', afterSeconds: GATHER_SECONDS }]
  switch (event.type) {
    case 'message.posted':
      return isForWhoLeft(after, event.message) ? mail : []
    case 'conversation.closed':
    case 'customer.identified':
    case 'mail.wanted':
      // Also what was said before there was an address.
      return missedBy(after).length > 0 ? mail : []
    default:
      return []
  }
}
