import type { ConversationEvent, Customer } from '@baton/contract'

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
    case 'note.posted':
    case 'turn.assessed':
    case 'actions.declared':
    case 'action.started':
    case 'assessment.marked':
    case 'escalation.summarized':
    case 'ticket.opened':
    case 'ticket.failed':
    case 'ticket.commenting':
    case 'ticket.commented':
    case 'ticket.changed':
    case 'message.sent':
    case 'message.delivered':
    case 'message.read':
    case 'message.failed':
    case 'message.held':
    case 'customer.nudged':
    case 'mail.wanted':
    case 'situation.changed':
    case 'conversation.snoozed':
    case 'conversation.woken':
    case 'conversation.tagged':
    case 'conversation.prioritized':
    case 'clocks.set':
    case 'clock.warned':
    case 'clock.breached':
    case 'promise.made':
    case 'promise.changed':
    case 'promise.warned':
    case 'promise.settled':
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
