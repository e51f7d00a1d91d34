// Stop: what was being written ends here, and what the customer was asked to allow is not done.
import type { Citation, ConversationEvent } from '@baton/contract'
import { openActions } from './actions.ts'
import { type Conversation, mayAssistantSpeak } from './conversation.ts'
import { openQuestion } from './open-question.ts'

/**
 * The customer wants to hear no more. Nothing to do when nothing is being answered, or when the answer they mean has
 * been finished meanwhile: the next one is not theirs to lose.
 */
export function stopAnswer(
  conversation: Conversation,
  answerId: string | undefined,
  at: string,
): ConversationEvent[] {
  if (conversation.messages.some(({ id }) => id === answerId)) return []
  const isOwed = mayAssistantSpeak(conversation) && openQuestion(conversation)
  const asks = openActions(conversation).filter(({ approval }) => approval)
  return [
    ...(isOwed ? [{ type: 'answer.stopped' as const, at }] : []),
    // In the log, so that the card is gone in every tab and a late yes does nothing.
    ...asks.map(({ call: { callId } }) => ({ ...NOT_ALLOWED, at, callId })),
  ]
}

const NOT_ALLOWED = {
  type: 'action.ended' as const,
  outcome: 'declined' as const,
  result: 'The customer stopped the answer.',
  durationMs: 0,
}

/** What had been written when the customer stopped it. Nothing when that is nothing, or somebody else holds by now. */
export function postStoppedAnswer(
  { holder, messages }: Conversation,
  answer: { id: string; text: string; citations?: Citation[] },
  at: string,
): ConversationEvent[] {
  if (answer.text.trim() === '' || holder.kind !== 'assistant') return []
  if (messages.some(({ id }) => id === answer.id)) return []
  const message = { ...answer, author: { kind: 'assistant' as const }, stopped: true as const }
  return [{ type: 'message.posted', at, message }]
}
