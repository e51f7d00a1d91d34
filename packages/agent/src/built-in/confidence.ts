import type { Confidence } from '@baton/contract'
import type { Passage } from '../knowledge.ts'
import { contentWords, shareIn } from '../text/content-words.ts'

/**
 * How sure a search may be of its best passage. What separates an answer from a chance find is less how many of the
 * question's words a passage holds than whether it is called by one of them: on two sets of documentation, of questions
 * about something else hardly any found a passage with one of their words in its headings.
 */
export function confidenceOf(passage: Passage, question: string): Confidence {
  const { coverage, named } = passage
  const words = contentWords(question)
  if (words.length === 1 && coverage === 1) return ofOneWord(passage, words)
  if (coverage >= 0.75 && named >= 0.2) return 'very_confident'
  if (coverage >= 0.5 && named >= 0.1) return 'somewhat_confident'
  const inPart = coverage >= 0.8 || (coverage >= 0.65 && words.length >= 3)
  return inPart || (coverage >= 0.4 && named >= 0.1) ? 'not_confident' : 'no_sources'
}

/** One word may mean anything: `where is my order` finds “Execution order”. Only what it is the name of is sure. */
function ofOneWord(
  { title, section }: Passage,
  words: ReturnType<typeof contentWords>,
): Confidence {
  const heading = contentWords(section.split(' › ').at(-1) ?? '')
  if (shareIn(heading, words) === 1 || shareIn(contentWords(title), words) === 1)
    return 'very_confident'
  return shareIn(words, contentWords(title)) === 1 ? 'somewhat_confident' : 'not_confident'
}
