import type { ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'

/** Opens it for the teammate who asks, who has it from here on: the assistant has nothing to answer. */
export function reopenByHuman(
  { holder }: Conversation,
  by: Human,
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'nobody':
      return [
        { type: 'conversation.reopened', at, by },
        { type: 'human.joined', at, human: by },
      ]
    case 'assistant':
    case 'queue':
    case 'human':
      return []
  }
}
