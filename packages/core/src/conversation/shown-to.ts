import type { ConversationEvent } from '@baton/contract'

export type Audience = 'customer' | 'human'

/**
 * What a reader may see of the log. What is not theirs arrives as `hidden`: it moves the count and says nothing, so that
 * everyone resumes from the same `seq`.
 */
export function shownTo(audience: Audience, event: ConversationEvent): ConversationEvent {
  if (audience === 'human') return event

  switch (event.type) {
    case 'conversation.started':
    case 'message.posted':
    case 'email.asked':
    case 'email.declined':
    case 'customer.identified':
    case 'human.joined':
    case 'conversation.closed':
    case 'conversation.reopened':
    case 'escalation.delivered':
    case 'action.requested':
    case 'action.approved':
    case 'hidden':
      return event
    case 'action.ended':
      return { ...event, result: '' }
    case 'escalation.offered':
      return { ...event, reason: { trigger: event.reason.trigger, detail: '' } }
    case 'escalation.requested': {
      const { id, reason } = event.escalation
      const summary = { subject: '', text: '' }
      return { ...event, escalation: { id, reason: { ...reason, detail: '' }, summary } }
    }
    case 'conversation.returned':
      return { type: event.type, at: event.at, by: event.by }
    case 'note.posted':
    case 'turn.assessed':
    case 'actions.declared':
    case 'action.started':
      return { type: 'hidden', at: event.at }
  }
}
