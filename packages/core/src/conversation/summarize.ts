// The story in short, taken from the transcript word for word: nothing is in it that nobody said.
import type { Summary } from '@baton/contract'
import { excerpt } from '../text/markdown/excerpt.ts'
import type { Conversation } from './conversation.ts'

const MAX_WORDS = 60
/** Enough of an answer for the words that are quoted of it. */
const READ_LETTERS = 600

/** Subject: what the customer asked first. Text: how it went on from there. */
export function summarize({ messages, assessments }: Conversation): Summary {
  const asked = messages.filter(({ author }) => author.kind === 'customer')
  const first = asked[0]
  const last = asked.at(-1)
  if (!first || !last) {
    return { subject: 'Asked for a person', text: 'The customer has not written anything yet.' }
  }

  const answer = messages.findLast(({ author }) => author.kind === 'assistant')
  const searches = assessments
    .flatMap(({ attempts }) => attempts)
    .filter((attempt) => attempt.kind === 'search')
  const found = searches.filter(({ hits }) => hits.length > 0).length
  const parts = [
    `Asked: “${words(first.text, 18)}”`,
    last === first ? '' : `Last wrote: “${words(last.text, 14)}”`,
    answer ? `The assistant last answered: “${words(excerpt(answer.text, READ_LETTERS), 14)}”` : '',
    searches.length > 0 && found === 0 ? 'No document had an answer.' : '',
  ]
  return {
    subject: words(first.text, 12),
    text: words(parts.filter((part) => part !== '').join(' '), MAX_WORDS),
  }
}

/** The first `count` words on one line; a text without spaces is cut by length instead. */
function words(text: string, count: number): string {
  const all = text.trim().split(/\s+/)
  const cut = all.slice(0, count).join(' ')
  const short = cut.length > count * 12 ? `${[...cut].slice(0, count * 12).join('')}…` : cut
  return all.length > count ? `${short.replace(/…$/, '')}…` : short
}
