import type { ConversationEvent } from '@baton/contract'
import { type Conversation, evolve } from './conversation.ts'
import { requestEscalation } from './request-escalation.ts'
import { type Start, startConversation } from './start-conversation.ts'

/** `id` stays the same however often the line is told. */
type Line = { id: string; by: 'customer' | 'assistant'; text: string }

type Story = {
  start: Start
  lines: readonly Line[]
  escalation: Parameters<typeof requestEscalation>[1]
}

/**
 * Asks for a person in a conversation that is held elsewhere, with what has been said there since it was last told. The
 * same request again changes nothing, also after it has been dealt with.
 */
export function bringStory(
  conversation: Conversation,
  { start, lines, escalation }: Story,
  at: string,
): ConversationEvent[] {
  const begun = startConversation(conversation, start, at)
  const known = new Set(conversation.messages.map(({ id }) => id))
  const told = lines
    .filter(({ id, by }) => !known.has(id) && mayBeTold(conversation, by))
    .map(({ id, by, text }): ConversationEvent => {
      return { type: 'message.posted', at, message: { id, author: { kind: by }, text } }
    })
  const story = [...begun, ...told]
  const asked = requestEscalation(story.reduce(evolve, conversation), escalation, at)
  return asked.length > 0 || isWithPeople(conversation) ? [...story, ...asked] : []
}

/** One voice: what another assistant says while a human answers is no part of this conversation. */
function mayBeTold({ holder }: Conversation, by: Line['by']): boolean {
  return by === 'customer' || holder.kind !== 'human'
}

function isWithPeople({ holder }: Conversation): boolean {
  return holder.kind === 'queue' || holder.kind === 'human'
}

/** Where in the log a request stands: what humans say later answers it. */
export function askedSeq(
  { messages, escalation }: Conversation,
  escalationId: string,
  lineIds: readonly string[],
): number {
  const announced = messages.find(({ id }) => id === `${escalationId}.handoff`)
  if (announced) return announced.seq
  // Somebody had been asked already: the request is the last word that came with it.
  const told = messages.findLast(({ id }) => lineIds.includes(id))
  const current = messages.find(({ id }) => id === `${escalation?.id}.handoff`)
  return Math.max(told?.seq ?? 0, current?.seq ?? 0)
}
