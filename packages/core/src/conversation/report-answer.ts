import type { ConversationEvent, Human, ThumbReason } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

type Reported = { messageId: string; by: Human; reason: ThumbReason; note?: string | undefined }

/** Keeps that an answer was bad, beside what it was made from. Only of the assistant's: colleagues talk to each other. */
export function reportAnswer(
  { messages, replaced, reports }: Conversation,
  { messageId, by, reason, note }: Reported,
  at: string,
): ConversationEvent[] {
  const answer = [...messages, ...replaced].find(({ id }) => id === messageId)
  if (answer?.author.kind !== 'assistant')
    throw new Refusal('not-found', 'There is no answer of the assistant with this id.')
  const known = reports.find((one) => one.messageId === messageId && one.by.id === by.id)
  if (known?.reason === reason && (known.note ?? '') === (note ?? '')) return []
  const said = note ? { note } : {}
  return [{ type: 'answer.reported', at, messageId, by, reason, ...said }]
}
