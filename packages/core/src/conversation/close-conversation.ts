import type { ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'
import { heldBy } from './take-over.ts'

/** Ends a conversation; nobody is expected to answer. Another human's is theirs to close. */
export function closeConversation(
  { holder }: Conversation,
  by: Human,
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'human':
      if (holder.human.id !== by.id) throw heldBy(holder)
      return [{ type: 'conversation.closed', at, by }]
    case 'assistant':
    case 'queue':
      return [{ type: 'conversation.closed', at, by }]
    case 'nobody':
      return []
  }
}
