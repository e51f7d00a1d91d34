import type { ConversationEvent, Summary } from '@baton/contract'
import type { Conversation } from './conversation.ts'

/** Puts a better told story in the place of the quotes. One that comes for an earlier escalation is of no use any more. */
export function tellSummary(
  { escalation }: Conversation,
  { escalationId, summary }: { escalationId: string; summary: Summary },
  at: string,
): ConversationEvent[] {
  if (escalation?.id !== escalationId) return []
  return [{ type: 'escalation.summarized', at, escalationId, summary }]
}
