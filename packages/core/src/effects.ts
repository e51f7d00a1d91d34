// What the world must hear, or do, about an event. Pure: the delivery worker does the doing.
import type { ConversationEvent } from '@baton/contract'
import { type Conversation, mayAssistantSpeak } from './conversation/conversation.ts'

export type Effect =
  /** Let the assistant answer what the customer wrote last. */
  | { kind: 'assistant.reply' }
  /** Do what the customer has allowed. */
  | { kind: 'action.run'; callId: string }
  /** Wait no longer for the customer's page, or for the customer's word. Due only after so long. */
  | { kind: 'action.expire'; callId: string; afterSeconds: number }
  /** Let a model tell the story of an escalation. Nothing waits for it. */
  | { kind: 'summary.write'; escalationId: string }

/** A page does what it was asked at once or it has gone; a person may read before they decide. */
const PAGE_SECONDS = 30
const APPROVAL_SECONDS = 300

export function effectsOf(event: ConversationEvent, after: Conversation): Effect[] {
  switch (event.type) {
    case 'message.posted': {
      const asks = event.message.author.kind === 'customer'
      return asks && mayAssistantSpeak(after) ? [{ kind: 'assistant.reply' }] : []
    }
    case 'action.requested': {
      const afterSeconds = event.approval ? APPROVAL_SECONDS : PAGE_SECONDS
      return [{ kind: 'action.expire', callId: event.call.callId, afterSeconds }]
    }
    case 'action.approved':
      return [{ kind: 'action.run', callId: event.callId }]
    case 'action.ended': {
      // The assistant has waited for it, and goes on with what is known now.
      const action = after.actions.find(({ call }) => call.callId === event.callId)
      const goesOn = action?.asked && mayAssistantSpeak(after)
      return goesOn ? [{ kind: 'assistant.reply' }] : []
    }
    case 'escalation.requested': {
      const { id, rewrite } = event.escalation
      return rewrite ? [{ kind: 'summary.write', escalationId: id }] : []
    }
    case 'actions.declared':
    case 'action.started':
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
    case 'action.run':
    case 'action.expire':
      return `${conversationId}/${effect.kind}/${effect.callId}`
    case 'summary.write':
      return `${conversationId}/summary`
  }
}
