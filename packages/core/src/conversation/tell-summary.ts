import type { ConversationEvent, Human, Summary } from '@baton/contract'
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

type Anew = { summary: Summary; from: 'model' | 'quotes'; upTo: number; by: Human }

/** Keeps a story that a teammate asked for. Of two that were asked for at once, the one that knows more stays. */
export function tellAnew({ told }: Conversation, anew: Anew, at: string): ConversationEvent[] {
  if (told && told.upTo > anew.upTo) return []
  return [{ type: 'summary.told', at, ...anew }]
}
