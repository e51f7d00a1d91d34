import type { ConversationEvent, Human, OutsideMessage } from '@baton/contract'
import type { Conversation } from './conversation.ts'

type Written = {
  id: string
  author: Human
  text: string
  mentions?: readonly Human[] | undefined
  outside?: OutsideMessage | undefined
}

/** Adds words between humans. Allowed in every state: a note about a closed conversation is still worth having. */
export function postNote(
  conversation: Conversation,
  { id, author, text, mentions = [], outside }: Written,
  at: string,
): ConversationEvent[] {
  if (conversation.notes.some((note) => note.id === id)) return []
  const called = mentions.length > 0 ? { mentions: [...mentions] } : {}
  const came = outside ? { outside } : {}
  return [{ type: 'note.posted', at, note: { id, author, text, ...called, ...came } }]
}

/** Whoever follows hears of it, in whatever state it is. */
export function followConversation(
  { followers }: Conversation,
  { human, following }: { human: Human; following: boolean },
  at: string,
): ConversationEvent[] {
  const follows = followers.some(({ id }) => id === human.id)
  return follows === following ? [] : [{ type: 'conversation.followed', at, human, following }]
}

/** A mark of one's own, in whatever state the conversation is: it tells nobody anything. */
export function starConversation(
  { stars }: Conversation,
  { human, starred }: { human: Human; starred: boolean },
  at: string,
): ConversationEvent[] {
  if (stars.includes(human.id) === starred) return []
  return [{ type: 'conversation.starred', at, human, starred }]
}
