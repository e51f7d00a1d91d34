import type { ConversationEvent, Ending, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'
import { heldBy } from './take-over.ts'

/** Ends a conversation; nobody is expected to answer. Another human's is theirs to close. */
export function closeConversation(
  { holder }: Conversation,
  by: Human,
  at: string,
  ending?: Ending,
): ConversationEvent[] {
  const closed: ConversationEvent = {
    ...{ type: 'conversation.closed', at, by },
    ...(ending && Object.keys(ending).length > 0 ? { ending } : {}),
  }
  switch (holder.kind) {
    case 'human':
      if (holder.human.id !== by.id) throw heldBy(holder)
      return [closed]
    case 'assistant':
    case 'queue':
      return [closed]
    case 'nobody':
      return []
  }
}
