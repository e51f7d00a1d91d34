import type { ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'

/** Adds words between humans. Allowed in every state: a note about a closed conversation is still worth having. */
export function postNote(
  conversation: Conversation,
  { id, author, text }: { id: string; author: Human; text: string },
  at: string,
): ConversationEvent[] {
  if (conversation.notes.some((note) => note.id === id)) return []
  return [{ type: 'note.posted', at, note: { id, author, text } }]
}
