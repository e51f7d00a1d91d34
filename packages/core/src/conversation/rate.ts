// How it went, as the customer says.
//
// Asked of a conversation that was worth something: a person wrote in it, or the customer wrote at least twice and had
// an answer. A greeting that ran out, or a question that one answer settled, is not followed by a form.
import type { ConversationEvent, Thumb } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

const CHANGEABLE_MS = 24 * 3600_000

type Rateable = Pick<Conversation, 'holder' | 'closing' | 'rating' | 'messages'>

/** Whether the customer may say how it went: `wanted` has not been said yet, `given` may still be changed. */
export function ratingState(conversation: Rateable, at: string): 'wanted' | 'given' | 'no' {
  const { holder, closing, rating, messages } = conversation
  if (holder.kind !== 'nobody' || !closing || isTrivial(messages)) return 'no'
  if (rating?.closing !== closing.seq) return 'wanted'
  return Date.parse(at) - Date.parse(rating.at) <= CHANGEABLE_MS ? 'given' : 'no'
}

export function rateConversation(
  conversation: Conversation,
  { score, comment }: { score: number; comment?: string | undefined },
  at: string,
): ConversationEvent[] {
  const { closing, rating } = conversation
  const isSame =
    rating?.closing === closing?.seq &&
    rating?.score === score &&
    rating?.comment === (comment || null)
  if (isSame) return []
  if (!closing || ratingState(conversation, at) === 'no')
    throw new Refusal(
      'not-rateable',
      'A conversation can be rated once it is closed, and the rating changed for a day.',
    )
  const said = { score, ...(comment ? { comment } : {}) }
  return [{ type: 'conversation.rated', at, ...said, closing: closing.seq }]
}

/** Thumb up or down for an answer of the assistant. */
export function rateAnswer(
  { messages, replaced, thumbs }: Conversation,
  { messageId, thumb, reason, comment }: Thumb,
  at: string,
): ConversationEvent[] {
  const answer = [...messages, ...replaced].find(({ id }) => id === messageId)
  if (answer?.author.kind !== 'assistant')
    throw new Refusal('not-found', 'There is no answer of the assistant with this id.')
  const before = thumbs.find((one) => one.messageId === messageId)
  const isSame =
    (before?.thumb ?? null) === thumb && before?.reason === reason && before?.comment === comment
  if (isSame) return []
  const why = { ...(reason ? { reason } : {}), ...(comment ? { comment } : {}) }
  return [{ type: 'answer.rated', at, messageId, thumb, ...(thumb ? why : {}) }]
}

function isTrivial(messages: Conversation['messages']): boolean {
  const by = (kind: string) => messages.filter(({ author }) => author.kind === kind).length
  if (by('human') > 0) return false
  return by('customer') < 2 || by('assistant') === 0
}
