// What the customer says of the conversation besides words, folded.
import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'

type Feedback = Extract<
  ConversationEvent,
  { type: 'customer.read' | 'conversation.rated' | 'answer.rated' | 'escalation.corrected' }
>

/** None of it moves the conversation's last moment: a desk that is sorted by it must not jump because somebody looked. */
export function evolveFeedback(before: Conversation, event: Feedback, seq: number): Conversation {
  const after = { ...before, seq }
  switch (event.type) {
    case 'customer.read':
      return { ...after, readSeq: Math.max(before.readSeq, event.upTo) }
    case 'conversation.rated': {
      const { score, comment = null, closing } = event
      const first = before.rating?.closing === closing ? before.rating.at : event.at
      return { ...after, rating: { score, comment, closing, at: first } }
    }
    case 'answer.rated': {
      const { type: _, at: __, ...thumb } = event
      const others = before.thumbs.filter(({ messageId }) => messageId !== event.messageId)
      return { ...after, thumbs: thumb.thumb === null ? others : [...others, thumb] }
    }
    case 'escalation.corrected': {
      const { escalation } = before
      if (escalation?.id !== event.escalationId) return after
      const ownWords = event.ownWords
      return { ...after, escalation: { ...escalation, ownWords }, correctedSeq: seq }
    }
  }
}
