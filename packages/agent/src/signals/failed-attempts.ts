import type { Finding } from '@baton/contract'
import type { Conversation } from '@baton/core'
import { asksSomething, evidenceOf, isPraise } from '@baton/judge'
import type { OpenQuestion } from '../open-question.ts'
import { smallTalk } from './small-talk.ts'

/**
 * How many answers in a row have not helped: after each the customer neither thanked nor asked something, but went on
 * telling what is the matter.
 */
export function failedAttempts(
  { messages, returned }: Conversation,
  question: OpenQuestion,
): Finding | null {
  const human = messages.findLastIndex(({ author }) => author.kind === 'human') + 1
  const since = Math.max(human, returned?.messages ?? 0)
  let times = 0
  let answered = false
  for (const { author, text } of messages.slice(since)) {
    // A file alone is neither a question nor a complaint.
    if (text.trim() === '') continue
    if (author.kind === 'assistant') answered = true
    else if (author.kind === 'customer') {
      if (isNew(text)) times = 0
      else if (answered) times++
      answered = false
    }
  }
  if (times === 0) return null
  const evidence = evidenceOf(question.last.text)
  return { signal: 'attempts-used-up', score: 1, evidence, times }
}

function isNew(text: string): boolean {
  return asksSomething(text) || smallTalk(text) !== null || isPraise(text)
}
