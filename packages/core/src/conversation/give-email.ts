import type { ConversationEvent } from '@baton/contract'
import { say } from '../text/sentences.ts'
import type { Conversation } from './conversation.ts'
import { emailOf } from './identify-customer.ts'

/** Records where the customer can be reached, or that they would rather not say. Never believed to be verified. */
export function giveEmail(
  conversation: Conversation,
  email: string | null,
  at: string,
): ConversationEvent[] {
  const { customer } = conversation
  // An address that is signed is not changed by words.
  if (!customer || (customer.verified && customer.email)) return []
  if (email === null) {
    return conversation.email === 'asked' ? [{ type: 'email.declined', at }] : []
  }
  if (emailOf(customer) === email) return []
  const told = customer.verified ? { claimed: { ...customer.claimed, email } } : { email }
  return [
    { type: 'customer.identified', at, customer: { ...customer, ...told } },
    {
      type: 'message.posted',
      at,
      message: {
        // The place in the log makes the id: the same step, done again, is the same message.
        id: `${conversation.id}.email.${conversation.seq}`,
        author: { kind: 'system' },
        text: say(conversation.locale, 'emailThanks', { email }),
        notice: 'email-thanks',
      },
    },
  ]
}
