// What the world must hear, or do, about an event. Pure: the delivery worker does the doing.
import type { ConversationEvent, OwnTicket } from '@baton/contract'
import { type ChannelEffect, channelEffects, channelLane } from './channel-effects.ts'
import { type Conversation, mayAssistantSpeak } from './conversation/conversation.ts'
import { mergedInto } from './conversation/story-state.ts'
import { type MailEffect, mailEffects } from './mail-effects.ts'
import { ticketEffects } from './ticket-effects.ts'
import { type WorkEffect, workEffects, workLane } from './work/work-effects.ts'
import type { WorkEvent } from './work/work-events.ts'

export type Effect =
  | ChannelEffect
  | MailEffect
  | WorkEffect
  /** Let the assistant answer what the customer wrote last. */
  | { kind: 'assistant.reply' }
  /** Do what the customer has allowed. */
  | { kind: 'action.run'; callId: string }
  /** Wait no longer for the customer's page, or for the customer's word. Due only after so long. */
  | { kind: 'action.expire'; callId: string; afterSeconds: number }
  /** Open a ticket at the escalation's first destination, or the next one. */
  | { kind: 'ticket.open'; escalationId: string; connectionId: string }
  /** Bring what was said since into the ticket. */
  | { kind: 'ticket.comment'; connectionId: string }
  /** Bring the ticket's status into line with the conversation's. */
  | { kind: 'ticket.status'; connectionId: string; status: 'open' | 'solved' }
  /** See whether a destination that was given up holds a ticket after all, and join it to the other. */
  | { kind: 'ticket.merge'; escalationId: string; connectionId: string; afterSeconds: number }
  /** Begin the conversation in which a part of this one goes on. */
  | { kind: 'story.bring'; to: string }
  /** Quote this conversation in the one it goes on in. */
  | { kind: 'story.merge'; to: string }
  /** Let what the customer wrote here be heard where the conversation goes on. */
  | { kind: 'story.carry'; to: string; messageId: string }
  /**
   * Let a model tell the story of an escalation, or of what was taken over without one. Nothing waits for it; `inTurn`:
   * and it is one of many, of which a few are told at a time.
   */
  | { kind: 'summary.write'; escalationId: string | null; inTurn?: true }

/** A page does what it was asked at once or it has gone; a person may read before they decide. */
const PAGE_SECONDS = 30
const APPROVAL_SECONDS = 300
/** Who is asked on a channel outside looks there when it suits them. */
const APPROVAL_OUTSIDE_SECONDS = 86_400

export function effectsOf(event: ConversationEvent, after: Conversation): Effect[] {
  return [
    ...inside(event, after),
    ...channelEffects(event, after),
    ...mailEffects(event, after),
    ...workEffects(event, after),
  ]
}

function inside(event: ConversationEvent, after: Conversation): Effect[] {
  switch (event.type) {
    case 'message.posted': {
      const asks = event.message.author.kind === 'customer'
      const reply: Effect[] = asks && mayAssistantSpeak(after) ? [{ kind: 'assistant.reply' }] : []
      return [...reply, ...carryEffects(event, after), ...ticketEffects(event, after)]
    }
    case 'answer.regenerated':
      return mayAssistantSpeak(after) ? [{ kind: 'assistant.reply' }] : []
    case 'action.requested': {
      const patience = after.place ? APPROVAL_OUTSIDE_SECONDS : APPROVAL_SECONDS
      const afterSeconds = event.approval ? patience : PAGE_SECONDS
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
      const write: Effect[] = rewrite ? [{ kind: 'summary.write', escalationId: id }] : []
      return [...write, ...ticketEffects(event, after)]
    }
    case 'human.joined':
      return event.ticket?.rewrite ? [storyOf(event.ticket)] : []
    case 'conversation.split':
      return [{ kind: 'story.bring', to: event.to }]
    case 'conversation.merged':
      return [{ kind: 'story.merge', to: event.to }]
    case 'note.posted':
    case 'customer.identified':
    case 'escalation.corrected':
    case 'escalation.summarized':
    case 'ticket.opened':
    case 'ticket.failed':
    case 'ticket.changed':
    case 'conversation.closed':
      return ticketEffects(event, after)
    default:
      event satisfies Extract<ConversationEvent, { type: Quiet }>
      return []
  }
}

function carryEffects(
  { message }: Extract<ConversationEvent, { type: 'message.posted' }>,
  after: Conversation,
): Effect[] {
  const merged = message.author.kind === 'customer' ? mergedInto(after) : null
  return merged?.carries ? [{ kind: 'story.carry', to: merged.to, messageId: message.id }] : []
}

function storyOf({ inTurn }: OwnTicket): Effect {
  return { kind: 'summary.write', escalationId: null, ...(inTurn ? { inTurn: true } : {}) }
}

/** What is heard and asks for nothing to be done. */
type Quiet =
  | 'actions.declared'
  | 'action.started'
  | 'conversation.started'
  | 'turn.assessed'
  | 'assessment.marked'
  | 'escalation.offered'
  | 'answer.stopped'
  | 'escalation.delivered'
  | 'email.asked'
  | 'email.declined'
  | 'human.left'
  | 'conversation.assigned'
  | 'conversation.erased'
  | 'conversation.returned'
  | 'conversation.reopened'
  | 'ticket.commenting'
  | 'ticket.commented'
  | 'message.sent'
  | 'message.delivered'
  | 'message.read'
  | 'message.failed'
  | 'message.held'
  | 'customer.nudged'
  | 'mail.wanted'
  | 'transcript.wanted'
  | 'situation.changed'
  | 'customer.read'
  | 'conversation.rated'
  | 'answer.rated'
  | 'conversation.followed'
  | 'conversation.starred'
  | 'summary.told'
  | 'answer.reported'
  | 'story.brought'
  | 'story.merged'
  | 'story.erased'
  | WorkEvent['type']
  | 'hidden'

/** Effects of one lane are done in order, one at a time; lanes do not wait for each other. */
export function laneOf(conversationId: string, effect: Effect): string {
  switch (effect.kind) {
    case 'assistant.reply':
      return `${conversationId}/assistant`
    case 'action.run':
    case 'action.expire':
      return `${conversationId}/${effect.kind}/${effect.callId}`
    case 'story.bring':
    case 'story.merge':
    case 'story.carry':
      return `${conversationId}/story/${effect.to}`
    case 'summary.write':
      return `${conversationId}/summary`
    case 'mail.missed':
    case 'mail.transcript':
      return `${conversationId}/mail`
    case 'ticket.open':
    case 'ticket.comment':
    case 'ticket.status':
    case 'ticket.merge':
      return `${conversationId}/ticket/${effect.connectionId}`
    case 'channel.send':
    case 'channel.nudge':
    case 'channel.seen':
    case 'channel.control':
      return channelLane(conversationId, effect)
    case 'work.wake':
    case 'work.clock':
    case 'work.promise':
      return workLane(conversationId, effect)
  }
}
