// What customers may see of a conversation, folded. A page of theirs carries this and nothing of what only humans see:
// `shown-to.ts` lets it have these events alone.
import type { ConversationEvent } from '@baton/contract'
import type { WorkEvent } from '../work/work-events.ts'
import { evolveActions } from './action-state.ts'
import type { Conversation, Said } from './conversation.ts'
import { erasedConversation } from './empty-conversation.ts'
import { evolveFeedback } from './feedback-state.ts'
import { emailOf } from './identify-customer.ts'
import { evolveBrought } from './story-state.ts'

/** Events that reach a customer as `hidden`. */
export type ForHumans = Extract<
  ConversationEvent,
  {
    type:
      | 'note.posted'
      | 'conversation.followed'
      | 'conversation.starred'
      | 'conversation.split'
      | 'conversation.merged'
      | `story.${'merged' | 'erased'}`
      | 'summary.told'
      | 'answer.reported'
      | 'turn.assessed'
      | 'actions.declared'
      | 'assessment.marked'
      | 'escalation.summarized'
      | `ticket.${string}`
      | `message.${'sent' | 'delivered' | 'read' | 'failed' | 'held'}`
      | 'customer.nudged'
      | 'mail.wanted'
      | WorkEvent['type']
      | 'conversation.assigned'
      | 'transcript.wanted'
      | 'situation.changed'
  }
>

/** The conversation after an event, as far as customers may see it. Of the others it only moves the count. */
export function evolveSeen(before: Conversation, event: ConversationEvent): Conversation {
  const seq = before.seq + 1
  const { at } = event
  const after = { ...before, seq, lastAt: at }

  switch (event.type) {
    case 'conversation.started':
      return { ...after, ...begun(event) }
    case 'message.posted':
      return { ...after, ...posted(before, event, seq) }
    case 'story.brought':
      return { ...after, ...evolveBrought(before, event, seq) }
    case 'action.requested':
    case 'action.approved':
    case 'action.started':
    case 'action.ended':
      return { ...after, actions: evolveActions(before, event, seq) }
    case 'escalation.requested':
      return { ...after, ...requested(event) }
    case 'escalation.delivered':
      return before.escalation
        ? { ...after, escalation: { ...before.escalation, delivered: true } }
        : after
    case 'email.asked':
      return { ...after, email: 'asked' }
    case 'email.declined':
      return { ...after, email: 'declined' }
    case 'customer.identified': {
      const { customer } = event
      return { ...after, customer, email: emailOf(customer) ? 'given' : before.email }
    }
    case 'customer.read':
    case 'conversation.rated':
    case 'answer.rated':
    case 'escalation.corrected':
      return evolveFeedback(before, event, seq)
    case 'human.joined':
      return { ...after, ...joined(event) }
    case 'human.left':
      return { ...after, holder: { kind: 'queue' }, waitingSince: at }
    case 'conversation.erased':
      return erasedConversation(before, seq, at)
    case 'conversation.returned':
      return { ...after, ...handedBack(before, event) }
    case 'conversation.closed':
      return { ...after, ...closed(event, seq) }
    case 'conversation.reopened':
      return { ...after, holder: { kind: 'assistant' } }
    case 'answer.stopped':
      return { ...after, stopped: before.messages.length }
    case 'answer.regenerated':
      return { ...after, ...putAside(before, event.messageId) }
    default:
      // A client may be older than the server, too: an event it does not know only moves the count.
      event satisfies ForHumans | Of<'escalation.offered' | 'hidden'>
      return after
  }
}

type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>

function begun(event: Of<'conversation.started'>): Partial<Conversation> {
  const { customer, channel, locale, at } = event
  const page = event.page ?? null
  const email = emailOf(customer) ? 'given' : 'not-asked'
  return { customer, channel, locale, page, email, startedAt: at }
}

function posted(
  { messages, readSeq }: Conversation,
  { message, at }: Of<'message.posted'>,
  seq: number,
): Partial<Conversation> {
  const isTheirs = message.author.kind === 'customer'
  return { readSeq: isTheirs ? seq : readSeq, messages: [...messages, { ...message, seq, at }] }
}

/** What it answered waits again, also when it was stopped. */
function putAside(
  { messages, replaced, stopped }: Conversation,
  messageId: string,
): Partial<Conversation> {
  const at = messages.findIndex(({ id }) => id === messageId)
  return {
    messages: messages.toSpliced(at, 1),
    replaced: [...replaced, messages[at] as Said],
    stopped: Math.min(stopped, at - 1),
  }
}

function requested({ escalation, at }: Of<'escalation.requested'>): Partial<Conversation> {
  const helping = escalation.helping ? { helping: true as const } : {}
  return {
    holder: { kind: 'queue', ...helping },
    escalation: { ...escalation, at, delivered: false },
    waitingSince: at,
  }
}

function closed({ by, at }: Of<'conversation.closed'>, seq: number): Partial<Conversation> {
  return { holder: { kind: 'nobody' }, waitingSince: null, closing: { seq, at, by } }
}

function joined({ human, at }: Of<'human.joined'>): Partial<Conversation> {
  return { holder: { kind: 'human', human, since: at }, waitingSince: null }
}

function handedBack(
  { messages }: Conversation,
  { by, instruction, digest }: Of<'conversation.returned'>,
): Partial<Conversation> {
  return {
    holder: { kind: 'assistant' },
    waitingSince: null,
    returned: {
      ...{ by, instruction: instruction ?? null, digest: digest ?? null },
      messages: messages.length,
    },
  }
}
