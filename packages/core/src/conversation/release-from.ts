// What a teammate has, or is expected to take, when they come in no more.
import type { ConversationEvent, Human } from '@baton/contract'
import { loseAssignee } from '../assignment/assign.ts'
import type { Conversation } from './conversation.ts'

/**
 * Back into the queue, when a human who holds it comes in no more; and what waits for them waits for others. Of what
 * somebody else holds, nothing changes.
 */
export function releaseFrom(
  conversation: Conversation,
  { humanId, by }: { humanId: string; by: Human },
  at: string,
): ConversationEvent[] {
  const { holder } = conversation
  switch (holder.kind) {
    case 'human':
      return holder.human.id === humanId ? [{ type: 'human.left', at, human: holder.human }] : []
    case 'queue':
      return loseAssignee(conversation, { humanId, kind: 'returned', by }, at)
    case 'assistant':
    case 'nobody':
      return []
  }
}
