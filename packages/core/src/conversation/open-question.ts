import type { Conversation, Said } from './conversation.ts'

/** What the customer waits to hear about: all messages since somebody last dealt with them, oldest first; never empty. */
export type OpenQuestion = { messages: Said[]; last: Said; text: string }

/**
 * Null when the last word is not the customer's. A hand-back is a fresh start: what was asked before it has been a
 * human's to answer.
 */
export function openQuestion({ messages, returned }: Conversation): OpenQuestion | null {
  const since = Math.max(messages.findLastIndex(isAnswer) + 1, returned?.messages ?? 0)
  const open = messages.slice(since).filter(({ author }) => author.kind === 'customer')
  const last = open.at(-1)
  return last ? { messages: open, last, text: open.map(({ text }) => text).join('\n') } : null
}

/** A hand-off counts: from then on the question lies with a human. */
function isAnswer({ author, notice }: Said): boolean {
  return author.kind === 'assistant' || author.kind === 'human' || notice === 'handoff'
}
