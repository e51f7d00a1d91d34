// Whether the customer asks again what has been answered already: then the answer was no help.
import type { Conversation, Said } from '@baton/core'
import { asksSomething, isPraise, repeats, SAME } from '@baton/judge'
import type { OpenQuestion } from '../open-question.ts'
import { smallTalk } from './small-talk.ts'

/** A long conversation is looked at from its end. */
const MAX_EARLIER = 40

/** The earlier message, how alike the two are (0 to 1), and how often it has been asked by now. */
export type Repeated = { messageId: string; similarity: number; times: number }

/**
 * Looks at what the assistant has answered since a human last held the conversation: a hand-back is a fresh start. Only
 * an answer between two questions makes the second one a repetition.
 */
export function sameQuestion(conversation: Conversation, question: OpenQuestion): Repeated | null {
  const now = question.messages.filter(
    ({ text }) =>
      text.trim() !== '' && smallTalk(text) === null && (asksSomething(text) || !isPraise(text)),
  )
  let best: { messageId: string; similarity: number } | null = null
  let times = 1
  for (const turn of answeredTurns(conversation)) {
    const match = closest(turn, now, conversation.locale)
    if (match.similarity < SAME) continue
    times++
    if (!best || match.similarity >= best.similarity) best = match
  }
  return best ? { ...best, times } : null
}

function closest(
  turn: Said[],
  now: Said[],
  locale: string,
): { messageId: string; similarity: number } {
  let best = { messageId: '', similarity: 0 }
  for (const { id, text } of turn) {
    for (const asked of now) {
      const alike = repeats(text, asked.text, locale)
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
