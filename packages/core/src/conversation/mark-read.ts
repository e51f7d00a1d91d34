import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'

/** The customer has seen what there is up to an event. Written only when that says something new. */
export function markRead(
  { seq, readSeq, messages }: Conversation,
  upTo: number,
  at: string,
): ConversationEvent[] {
  const last = messages.findLast(
    (said) => said.seq <= Math.min(upTo, seq) && said.author.kind !== 'customer',
  )
  if (!last || last.seq <= readSeq) return []
  return [{ type: 'customer.read', at, upTo: last.seq }]
}
