// What teammates note about a conversation for each other: tags, and how urgent it is. Anybody may, whoever has it.
import type { ConversationEvent, Human, Priority } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { Refusal } from '../refusal.ts'

export const MOST_TAGS = 20

/** Only what changes is written, so that two who tag at once do not undo each other. */
export function tag(
  { work }: Conversation,
  { by, add = [], remove = [] }: { by: Human; add?: string[]; remove?: string[] },
  at: string,
): ConversationEvent[] {
  const added = [...new Set(add)].filter((one) => !work.tags.includes(one) && !remove.includes(one))
  const removed = [...new Set(remove)].filter((one) => work.tags.includes(one))
  if (added.length + removed.length === 0) return []
  if (work.tags.length - removed.length + added.length > MOST_TAGS)
    throw new Refusal(
      'too-many-tags',
      `A conversation has at most ${MOST_TAGS} tags. Take one away before you add another.`,
    )
  return [{ type: 'conversation.tagged', at, by, added, removed }]
}

export function prioritize(
  { work }: Conversation,
  { by, priority }: { by: Human; priority: Priority },
  at: string,
): ConversationEvent[] {
  return work.priority === priority ? [] : [{ type: 'conversation.prioritized', at, by, priority }]
}
