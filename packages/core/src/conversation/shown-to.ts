import type { ConversationEvent, Customer } from '@baton/contract'

import type { ForHumans } from './evolve-seen.ts'

export type Audience = 'customer' | 'human'

/**
 * What a reader may see of the log. What is not theirs arrives as `hidden`: it moves the count and says nothing, so that
 * everyone resumes from the same `seq`.
 */
export function shownTo(audience: Audience, event: ConversationEvent): ConversationEvent {
  if (audience === 'human') return event

  switch (event.type) {
    case 'message.posted':
    case 'email.asked':
    case 'email.declined':
    case 'human.joined':
    case 'human.left':
    case 'conversation.erased':
    case 'escalation.delivered':
    case 'action.requested':
    case 'action.approved':
    case 'answer.stopped':
    case 'customer.read':
    case 'conversation.rated':
    case 'answer.rated':
    case 'escalation.corrected':
    case 'hidden':
      return event
    case 'action.ended':
      return { ...event, result: '' }
    case 'conversation.started':
      return withoutPlace(event)
    case 'customer.identified':
      return { ...event, customer: withoutAttributes(event.customer) }
    case 'escalation.offered':
      return { ...event, reason: { trigger: event.reason.trigger, detail: '' } }
    case 'escalation.requested': {
      const { id, reason, helping, ownWords } = event.escalation
      const summary = { subject: '', text: '' }
      const escalation = { id, reason: { trigger: reason.trigger, detail: '' }, summary }
      const theirs = { ...(helping ? { helping } : {}), ...(ownWords ? { ownWords } : {}) }
      return { ...event, escalation: { ...escalation, ...theirs } }
    }
    case 'conversation.closed':
    case 'conversation.returned':
      return { type: event.type, at: event.at, by: event.by }
    case 'conversation.reopened':
      return { type: event.type, at: event.at }
    default:
      // Whatever is in neither list does not compile; whatever is older or newer than this stays hidden.
      event satisfies ForHumans | Extract<ConversationEvent, { type: 'action.started' }>
      return { type: 'hidden', at: event.at }
  }
}

function withoutPlace({
  place: _,
  ...started
}: Extract<ConversationEvent, { type: 'conversation.started' }>): ConversationEvent {
  return { ...started, customer: withoutAttributes(started.customer) }
}

/** What the host application thinks of its customer is between it and the rules. */
function withoutAttributes({ attributes: _, claimed, ...customer }: Customer): Customer {
  if (!claimed) return customer
  const { attributes: __, ...said } = claimed
  return { ...customer, claimed: said }
}
