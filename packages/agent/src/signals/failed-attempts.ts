import type { Finding } from '@baton/contract'
import type { Conversation } from '@baton/core'
import { asksSomething, evidenceOf, isPraise } from '@baton/judge'
import type { OpenQuestion } from '../open-question.ts'
import { smallTalk } from './small-talk.ts'

/**
 * How many answers in a row have not helped: in the place of each the customer wanted another, or after it they neither
 * thanked nor asked something, but went on telling what is the matter.
 */
export function failedAttempts(
  { messages, returned, replaced }: Conversation,
  question: OpenQuestion,
): Finding | null {
  const human = messages.findLastIndex(({ author }) => author.kind === 'human') + 1
  const since = Math.max(human, returned?.messages ?? 0)
  let times = 0
  let answered = false
  const from = messages[since]?.seq ?? Number.POSITIVE_INFINITY
  const putAside = replaced.filter(({ seq }) => seq > from)
  const said = [...messages.slice(since), ...putAside].sort((a, b) => a.seq - b.seq)
  for (const message of said) {
    const { author, text } = message
    if (putAside.includes(message)) times++
    // A file alone is neither a question nor a complaint.
    else if (text.trim() === '') continue
    else if (author.kind === 'assistant') answered = true
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
