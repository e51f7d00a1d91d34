import type { ConversationEvent, Customer, Escalation } from '@baton/contract'
import { isWorkEvent } from '../work/work-events.ts'
import type { ForHumans } from './evolve-seen.ts'
import { withoutFiles } from './story-state.ts'

export type Audience = 'customer' | 'human'

/**
 * What a reader may see of the log. What is not theirs arrives as `hidden`: it moves the count and says nothing, so that
 * everyone resumes from the same `seq`.
 */
export function shownTo(audience: Audience, event: ConversationEvent): ConversationEvent {
  if (audience === 'human') return event
  if (isWorkEvent(event)) return { type: 'hidden', at: event.at }

  switch (event.type) {
    case 'message.posted':
    case 'email.asked':
    case 'email.declined':
    case 'human.left':
    case 'conversation.erased':
    case 'escalation.delivered':
    case 'action.requested':
    case 'action.approved':
    case 'answer.stopped':
    case 'answer.regenerated':
    case 'customer.read':
    case 'conversation.rated':
    case 'answer.rated':
    case 'escalation.corrected':
    case 'hidden':
      return event
    case 'action.ended':
      return { ...event, result: '' }
    case 'human.joined':
      return { type: event.type, at: event.at, human: event.human }
    case 'conversation.started':
      return withoutPlace(event)
    case 'customer.identified':
      return { ...event, customer: withoutAttributes(event.customer) }
    case 'escalation.offered':
      return { ...event, reason: { trigger: event.reason.trigger, detail: '' } }
    case 'escalation.requested':
      return { ...event, escalation: asAsked(event.escalation) }
    case 'conversation.closed':
    case 'conversation.returned':
      return { type: event.type, at: event.at, by: event.by }
    case 'conversation.reopened':
      return { type: event.type, at: event.at }
    case 'story.brought':
      return withoutFiles(event)
    case 'action.started':
      return { type: 'hidden', at: event.at }
    default:
      // Of a newer server's, too: what is theirs is named above.
      event satisfies ForHumans
      return { type: 'hidden', at: event.at }
  }
}

/** That a person was asked for, what the customer added, and when somebody will answer. */
function asAsked({ id, reason, helping, ownWords, expects }: Escalation): Escalation {
  return {
    ...{ id, reason: { trigger: reason.trigger, detail: '' }, summary: { subject: '', text: '' } },
    ...(helping ? { helping } : {}),
    ...(ownWords ? { ownWords } : {}),
    ...(expects ? { expects } : {}),
  }
}

function withoutPlace({
  place: _,
  device: __,
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
