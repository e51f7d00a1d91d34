// What a channel outside has to be told about an event. Nothing for conversations that live on our own pages: those read
// the log.
import type { ConversationEvent } from '@baton/contract'
import { type Conversation, mayAssistantSpeak } from './conversation/conversation.ts'
import { cameFromThere, heldMessages } from './conversation/outside/message-state.ts'

export type ChannelEffect =
  /** Bring a message to the customer, or the question whether something may be done: then its call's id. */
  | { kind: 'channel.send'; connectionId: string; messageId: string }
  /** Ask the customer to write, so that what waits may go out. */
  | { kind: 'channel.nudge'; connectionId: string; messageId: string }
  /** Let the customer see that it was read, and that an answer is being written. */
  | { kind: 'channel.seen'; connectionId: string; messageId: string }
  /** Where several programs share an account: take the customer's thread, or let go of it. */
  | { kind: 'channel.control'; connectionId: string; act: 'take' | 'release' }

export function channelEffects(event: ConversationEvent, after: Conversation): ChannelEffect[] {
  if (after.place === null) return []
  const { connectionId } = after.place
  const send = (messageId: string): ChannelEffect => ({
    ...{ kind: 'channel.send', connectionId, messageId },
  })
  switch (event.type) {
    case 'message.posted': {
      const { id, author } = event.message
      if (author.kind === 'customer')
        return [
          // While it waits for a person, nobody has read it.
          ...(mayAssistantSpeak(after) ? seen(connectionId, id) : []),
          ...heldMessages(after).map(send),
        ]
      if (cameFromThere(after, event.message)) return []
      return author.kind === 'human' ? [send(id), ...seen(connectionId, lastOf(after))] : [send(id)]
    }
    case 'action.requested':
      return event.approval ? [send(event.call.callId)] : []
    case 'message.held':
      return after.nudged
        ? []
        : [{ kind: 'channel.nudge', connectionId, messageId: event.messageId }]
    case 'escalation.requested':
    case 'human.joined':
      return [{ kind: 'channel.control', connectionId, act: 'take' }]
    case 'conversation.closed':
      return [{ kind: 'channel.control', connectionId, act: 'release' }]
    default:
      return []
  }
}

function seen(connectionId: string, messageId: string | undefined): ChannelEffect[] {
  return messageId === undefined ? [] : [{ kind: 'channel.seen', connectionId, messageId }]
}

/** What the customer wrote last over there. */
function lastOf({ messages }: Conversation): string | undefined {
  return messages.findLast(({ outside }) => outside !== undefined)?.id
}

export function channelLane(conversationId: string, effect: ChannelEffect): string {
  return effect.kind === 'channel.seen'
    ? `${conversationId}/channel/seen`
    : `${conversationId}/channel`
}
