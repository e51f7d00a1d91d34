import type { ConversationEvent } from '@baton/contract'
import { say } from '../text/sentences.ts'
import type { Conversation } from './conversation.ts'

/** Records where the customer can be reached, or that they would rather not say. Never believed to be verified. */
export function giveEmail(
  conversation: Conversation,
  email: string | null,
  at: string,
): ConversationEvent[] {
  const { customer } = conversation
  if (!customer || customer.verified) return []
  if (email === null) {
    return conversation.email === 'asked' ? [{ type: 'email.declined', at }] : []
  }
  if (customer.email === email) return []
  return [
    { type: 'customer.identified', at, customer: { ...customer, email } },
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
