// Putting a conversation aside: until a time, or until the customer writes. Whatever the customer writes ends it.
import type { ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { heldBy, takeOver } from '../conversation/take-over.ts'
import { Refusal } from '../refusal.ts'

/** Whoever puts aside what nobody has takes it over: somebody has to be there when the time comes. */
export function snooze(
  conversation: Conversation,
  { by, until }: { by: Human; until: string | null },
  at: string,
): ConversationEvent[] {
  const { holder, work } = conversation
  const snoozed: ConversationEvent = { type: 'conversation.snoozed', at, by, until }
  switch (holder.kind) {
    case 'queue':
      return [...takeOver(conversation, by, at), snoozed]
    case 'human':
      if (holder.human.id !== by.id) throw heldBy(holder)
      return work.snooze?.until === until ? [] : [snoozed]
    case 'assistant':
      throw new Refusal(
        'no-escalation',
        'The assistant answers this conversation. Take it over before you put it aside.',
      )
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

export function wake({ work }: Conversation, by: Human, at: string): ConversationEvent[] {
  return work.snooze ? [{ type: 'conversation.woken', at, why: 'human', by }] : []
}

/** The time has come, unless it was put aside anew, or woken, meanwhile. */
export function wakeByTime({ work }: Conversation, until: string, at: string): ConversationEvent[] {
  return work.snooze?.until === until ? [{ type: 'conversation.woken', at, why: 'time' }] : []
}
