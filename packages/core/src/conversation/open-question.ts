import type { Conversation, Said } from './conversation.ts'

/** What the customer waits to hear about: all messages since somebody last dealt with them, oldest first; never empty. */
export type OpenQuestion = { messages: Said[]; last: Said; text: string }

/**
 * Null when the last word is not the customer's. A hand-back is a fresh start: what was asked before it has been a
 * human's to answer. Nor is an answer owed to what the customer stopped.
 */
export function openQuestion(conversation: Conversation): OpenQuestion | null {
  const { messages, returned, stopped } = conversation
  const since = Math.max(
    messages.findLastIndex(isAnswer) + 1,
    returned?.messages ?? 0,
    stopped,
    leftToHuman(conversation),
  )
  const open = messages.slice(since).filter(({ author }) => author.kind === 'customer')
  const last = open.at(-1)
  return last ? { messages: open, last, text: wordsIn(open) } : null
}

/** Who sends a file alone asks nothing in words. */
function wordsIn(messages: readonly Said[]): string {
  return messages.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).join('\n')
}

/** How far the assistant has left what was asked to the human who is on the way. */
function leftToHuman({ messages, assessments }: Conversation): number {
  const held = assessments.findLast(({ decision }) => decision.kind === 'hold')
  return held ? messages.findIndex(({ id }) => id === held.messageId) + 1 : 0
}

/**
 * A hand-off counts: from then on the question lies with a human. A stopped answer does not: it may come into the log
 * after the next question, and must not pass for its answer.
 */
function isAnswer({ author, notice, stopped }: Said): boolean {
  if (stopped) return false
  return author.kind === 'assistant' || author.kind === 'human' || notice === 'handoff'
}
