// Whether the customer asks again what has been answered already: then the answer was no help.
import type { Conversation, Said } from '@baton/core'
import type { OpenQuestion } from '../open-question.ts'
import { contentWords, shareIn, sum } from '../text/content-words.ts'
import { lettersOf } from '../text/words.ts'
import { smallTalk } from './small-talk.ts'

/** Alike enough to be one question in other words; on labelled pairs, no other question in near words reaches it. */
export const SAME = 0.72

/** A long conversation is looked at from its end. */
const MAX_EARLIER = 40

/** The earlier message, how alike the two are (0 to 1), and how often it has been asked by now. */
export type Repeated = { messageId: string; similarity: number; times: number }

/**
 * Looks at what the assistant has answered since a human last held the conversation: a hand-back is a fresh start. Only
 * an answer between two questions makes the second one a repetition.
 */
export function sameQuestion(conversation: Conversation, question: OpenQuestion): Repeated | null {
  const now = question.messages.filter(({ text }) => smallTalk(text) === null)
  let best: { messageId: string; similarity: number } | null = null
  let times = 1
  for (const turn of answeredTurns(conversation)) {
    const match = closest(turn, now)
    if (match.similarity < SAME) continue
    times++
    if (!best || match.similarity >= best.similarity) best = match
  }
  return best ? { ...best, times } : null
}

/** When each has a word of its own, one thing has likely been put for another: export to CSV, export to PDF. */
const OTHER_THING = 0.85

/** How alike two questions are, 0 to 1, by the weight of the words they share. */
export function similarity(a: string, b: string): number {
  const [first, second] = [contentWords(a), contentWords(b)]
  if (first.length === 0 || second.length === 0) return lettersOf(a) === lettersOf(b) ? 1 : 0
  const [total, other] = [sum(first), sum(second)]
  const [shared, back] = [shareIn(first, second) * total, shareIn(second, first) * other]
  const swapped = total - shared >= 1 && other - back >= 1
  return ((shared + back) / (total + other)) * (swapped ? OTHER_THING : 1)
}

function closest(turn: Said[], now: Said[]): { messageId: string; similarity: number } {
  let best = { messageId: '', similarity: 0 }
  for (const { id, text } of turn) {
    for (const asked of now) {
      const alike = similarity(text, asked.text)
      if (alike > best.similarity) best = { messageId: id, similarity: alike }
    }
  }
  return { ...best, similarity: Math.round(best.similarity * 100) / 100 }
}

/** The customer's messages, grouped by the answer of the assistant that followed them. */
function answeredTurns({ messages, returned }: Conversation): Said[][] {
  const human = messages.findLastIndex(({ author }) => author.kind === 'human')
  const since = Math.max(human + 1, returned?.messages ?? 0, messages.length - MAX_EARLIER)
  const turns: Said[][] = []
  let open: Said[] = []
  for (const message of messages.slice(since)) {
    if (message.author.kind === 'customer') open.push(message)
    // Who stops an answer and asks again has not been answered in vain.
    else if (message.stopped) open = []
    else if (message.author.kind === 'assistant' && open.length > 0) {
      turns.push(open)
      open = []
    }
  }
  return turns
}
