import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'

/** Back into the queue, when a human who holds it comes in no more. Of what somebody else holds, nothing changes. */
export function releaseFrom(
  { holder }: Conversation,
  humanId: string,
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'human':
      return holder.human.id === humanId ? [{ type: 'human.left', at, human: holder.human }] : []
    case 'assistant':
    case 'queue':
    case 'nobody':
      return []
  }
}
