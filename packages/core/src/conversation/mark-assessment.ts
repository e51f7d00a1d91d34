import type { ConversationEvent, Human, Mark } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

type Word = { messageId: string; mark: Mark; by: Human; note?: string | undefined }

/** Records what a teammate thinks of a decision. Saying the same again changes nothing; another word replaces it. */
export function markAssessment(
  conversation: Conversation,
  { messageId, mark, by, note }: Word,
  at: string,
): ConversationEvent[] {
  const assessment = conversation.assessments.find((one) => one.messageId === messageId)
  if (!assessment)
    throw new Refusal('not-found', 'No decision was made about this message of the customer.')
  const before = assessment.marks.find((one) => one.by.id === by.id)
  if (before?.mark === mark && before.note === (note ?? null)) return []
  return [
    { type: 'assessment.marked', at, messageId, mark, by, ...(note === undefined ? {} : { note }) },
  ]
}
