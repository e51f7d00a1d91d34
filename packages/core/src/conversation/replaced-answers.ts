// Answers in whose place the customer wanted another: out of the talk, and in its story.
import type { Conversation, Said } from './conversation.ts'

/** All that was said, with what was put aside where it was said: for those who read the whole story. */
export function allSaid({
  messages,
  replaced,
}: Pick<Conversation, 'messages' | 'replaced'>): readonly Said[] {
  if (replaced.length === 0) return messages
  return [...messages, ...replaced].sort((a, b) => a.seq - b.seq)
}

/** What was said to a question and put aside, oldest first. */
export function replacedFor(
  { replaced }: Pick<Conversation, 'replaced'>,
  question: { messages: readonly Said[] },
): Said[] {
  const since = question.messages[0]?.seq ?? 0
  return replaced.filter(({ seq }) => seq > since)
}
