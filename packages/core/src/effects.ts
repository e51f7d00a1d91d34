// What the world must hear, or do, about an event. Pure: the delivery worker does the doing.
import type { ConversationEvent } from '@baton/contract'
import { type Conversation, mayAssistantSpeak } from './conversation/conversation.ts'

export type Effect =
  /** Let the assistant answer what the customer wrote last. */
  | { kind: 'assistant.reply' }
  /** Let a model tell the story of an escalation. Nothing waits for it. */
  | { kind: 'summary.write'; escalationId: string }

export function effectsOf(event: ConversationEvent, after: Conversation): Effect[] {
  switch (event.type) {
    case 'message.posted': {
      const asks = event.message.author.kind === 'customer'
      return asks && mayAssistantSpeak(after) ? [{ kind: 'assistant.reply' }] : []
    }
    case 'escalation.requested': {
      const { id, rewrite } = event.escalation
      return rewrite ? [{ kind: 'summary.write', escalationId: id }] : []
    }
    case 'conversation.started':
    case 'note.posted':
    case 'turn.assessed':
    case 'assessment.marked':
    case 'escalation.offered':
    case 'escalation.summarized':
    case 'answer.stopped':
    case 'escalation.delivered':
    case 'email.asked':
    case 'email.declined':
    case 'customer.identified':
    case 'human.joined':
    case 'conversation.returned':
    case 'conversation.closed':
    case 'conversation.reopened':
    case 'hidden':
      return []
  }
}

/** Effects of one lane are done in order, one at a time; lanes do not wait for each other. */
export function laneOf(conversationId: string, effect: Effect): string {
  switch (effect.kind) {
    case 'assistant.reply':
      return `${conversationId}/assistant`
    case 'summary.write':
      return `${conversationId}/summary`
  }
}
