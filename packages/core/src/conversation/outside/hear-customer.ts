// What a customer wrote or pressed on a channel outside, as it becomes known here: late, twice, and in any order.
import type { ConversationEvent, OutsideMessage, Reason } from '@baton/contract'
import { answerAction } from '../actions.ts'
import { type Conversation, evolve } from '../conversation.ts'
import { giveEmail } from '../give-email.ts'
import { postCustomerMessage } from '../post-message.ts'
import { type Escalating, requestEscalation } from '../request-escalation.ts'

export type Heard = {
  id: string
  text: string
  outside: OutsideMessage
  /** The id of what they pressed, if they did. */
  choice: string | null
}

/** How a person is asked for if that is what they pressed. */
export type Asking = { id: string; helping: boolean } & Escalating

/** Whatever is pressed is also said: in the log it reads as the words on it. */
export function hearCustomer(
  conversation: Conversation,
  { choice, ...message }: Heard,
  { asking, at }: { asking: Asking; at: string },
): ConversationEvent[] {
  const posted = postCustomerMessage(conversation, message, at)
  if (posted.length === 0 || choice === null) return posted
  const after = posted.reduce(evolve, conversation)
  return [...posted, ...pressed(after, choice, { asking, at })]
}

function pressed(
  conversation: Conversation,
  choice: string,
  { asking, at }: { asking: Asking; at: string },
): ConversationEvent[] {
  if (choice === 'person') {
    const reason: Reason = { trigger: 'button', detail: 'Pressed “Talk to a person”' }
    return requestEscalation(conversation, { ...asking, reason }, at)
  }
  if (choice === 'no-email') return giveEmail(conversation, null, at)
  const [, verdict, callId = ''] = /^(allow|decline):(.+)$/.exec(choice) ?? []
  const open = conversation.actions.find(({ call }) => call.callId === callId)
  // Too late, or a button of somebody else's making: it was said, and that is all.
  if (!verdict || open?.state !== 'requested' || !open.approval) return []
  const declined = verdict === 'decline'
  return answerAction(
    conversation,
    { callId, ok: !declined, declined, result: '', durationMs: 0 },
    at,
  )
}
