// What customers may see of a conversation, folded. A page of theirs carries this and nothing of what only humans see:
// `shown-to.ts` lets it have these events alone.
import type { ConversationEvent } from '@baton/contract'
import type { WorkEvent } from '../work/work-events.ts'
import { evolveActions } from './action-state.ts'
import type { Conversation } from './conversation.ts'
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
      return { ...after, ...requested(before, event) }
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
      const told = emailOf(customer) ? { email: 'given' as const, emailSeq: seq } : {}
      return { ...after, customer, ...told }
    }
    case 'customer.read':
    case 'conversation.rated':
    case 'answer.rated':
    case 'escalation.corrected':
      return evolveFeedback(before, event, seq)
    case 'human.joined':
      return { ...after, ...joined(before, event, seq) }
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
    case 'escalation.offered':
    case 'hidden':
      return after
    default:
      // A client may be older than the server, too: an event it does not know only moves the count.
      event satisfies ForHumans
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

function requested(
  before: Conversation,
  { escalation, at }: Of<'escalation.requested'>,
): Partial<Conversation> {
  const helping = escalation.helping ? { helping: true as const } : {}
  return {
    holder: { kind: 'queue', ...helping },
    escalation: { ...escalation, at, delivered: false },
    escalatedAt: [...before.escalatedAt, at],
    waitingSince: at,
  }
}

function closed({ by, at }: Of<'conversation.closed'>, seq: number): Partial<Conversation> {
  return { holder: { kind: 'nobody' }, waitingSince: null, closing: { seq, at, by } }
}

function joined(
  { told, messages }: Conversation,
  { human, at, ticket }: Of<'human.joined'>,
  seq: number,
): Partial<Conversation> {
  const holder = { kind: 'human' as const, human, since: at }
  // What was told of all that has been said may have been told better.
  const isToldSince =
    told && messages.every((said) => said.author.kind === 'system' || said.at <= told.at)
  if (!ticket || isToldSince) return { holder, waitingSince: null }
  const { summary } = ticket
  return { holder, waitingSince: null, told: { summary, from: 'quotes', upTo: seq, by: human, at } }
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
