import type { ConversationEvent, Human } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

/** Makes a human the holder. The first one wins; doing it again as the same human changes nothing. */
export function takeOver(
  conversation: Conversation,
  human: Human,
  at: string,
): ConversationEvent[] {
  const { holder } = conversation
  switch (holder.kind) {
    case 'assistant':
    case 'queue':
      return [{ type: 'human.joined', at, human }]
    case 'human':
      if (holder.human.id === human.id) return []
      throw heldBy(holder)
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

export function heldBy(holder: { human: Human; since: string }): Refusal {
  return new Refusal('held-by-another', `${holder.human.name} took this over at ${holder.since}.`)
}
