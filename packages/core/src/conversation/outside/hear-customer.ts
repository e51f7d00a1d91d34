// What a customer wrote or pressed on a channel outside, as it becomes known here: late, twice, and in any order.
import type { Attachment, ConversationEvent, OutsideMessage, Reason } from '@baton/contract'
import { say } from '../../text/sentences.ts'
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
  attachments?: readonly Attachment[]
}

/** How a person is asked for if that is what they pressed. */
export type Asking = { id: string; helping: boolean } & Escalating

/** Whatever is pressed is also said: in the log it reads as the words on it. */
export function hearCustomer(
  conversation: Conversation,
  { choice: chosen, ...message }: Heard,
  { asking, at }: { asking: Asking; at: string },
): ConversationEvent[] {
  const choice = chosen ?? writtenChoice(conversation, message.text)
  const posted = postCustomerMessage(conversation, message, at)
  if (posted.length === 0 || choice === null) return posted
  const after = posted.reduce(evolve, conversation)
  return [...posted, ...pressed(after, choice, { asking, at })]
}

/** Where nothing can be pressed, as in a mail, they write what stands there, or its first word. */
function writtenChoice({ actions, locale }: Conversation, text: string): string | null {
  const open = actions.findLast(({ state, approval }) => state === 'requested' && approval)
  if (!open) return null
  const { callId } = open.call
  const said = bare(text)
  const means = (sentence: 'choiceAllow' | 'choiceDecline') => {
    const words = say(locale, sentence)
    return (
      said !== '' && [words, words.split(/[,，、]/)[0] ?? words].some((one) => bare(one) === said)
    )
  }
  if (means('choiceAllow')) return `allow:${callId}`
  return means('choiceDecline') ? `decline:${callId}` : null
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
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
  if (choice === 'call') {
    const reason: Reason = { trigger: 'asked-for-human', detail: 'Called, and nobody answered' }
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
