import type { Citation, ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'
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
  if (conversation.holder.kind !== 'assistant' || !openQuestion(conversation)) return []
  if (conversation.messages.some(({ id }) => id === answerId)) return []
  return [{ type: 'answer.stopped', at }]
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
