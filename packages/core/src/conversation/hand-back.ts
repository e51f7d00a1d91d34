import type { ConversationEvent, Digest, Human } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'
import { heldBy } from './take-over.ts'

/** Makes the assistant the holder again. It reads what was said meanwhile, and the instruction if there is one. */
export function handBack(
  conversation: Conversation,
  by: Human,
  instruction: string | undefined,
  at: string,
  digest?: Digest,
): ConversationEvent[] {
  const { holder } = conversation
  const returned: ConversationEvent = {
    type: 'conversation.returned',
    at,
    by,
    ...(instruction ? { instruction } : {}),
    ...(digest && !isEmpty(digest) ? { digest } : {}),
  }
  switch (holder.kind) {
    case 'assistant':
      return []
    case 'queue':
      return [returned]
    case 'human':
      if (holder.human.id !== by.id) throw heldBy(holder)
      return [returned]
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

function isEmpty(digest: Digest): boolean {
  return Object.values(digest).every((lines) => lines.length === 0)
}
