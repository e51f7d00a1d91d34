// Finds in what a person has written to a customer what the customer may now count on, and by when. Only a suggestion: it
// sees the words and not what was meant.
import { folded } from '../no-lie/lexicon.ts'
import { sentencesOf } from '../no-lie/sentences.ts'
import { ar, ja, tr, zh } from './eastern.ts'
import { de, en, nl, pl } from './northern.ts'
import { es, fr, it, pt } from './southern.ts'
import { timeIn } from './time-in.ts'
import type { TimeLexicon } from './time-lexicon.ts'

export type PromiseFound = {
  /** The sentence, as it was written. */
  text: string
  dueAt: string
}

/** English last: its short words occur in the others. */
const LEXICONS: readonly TimeLexicon[] = [de, es, fr, pt, it, nl, pl, tr, ar, zh, ja, en]

const MOST = 3
/** Replies are short; what is longer is read so far. */
const MOST_LETTERS = 4_000
const SENTENCE_LETTERS = 300
const QUESTION = /[?？؟]["'”’»)]*\s*$/

/** `at`: when it was written; `timeZone`: whose tomorrow is meant. */
export function promisesIn(text: string, when: { at: string; timeZone: string }): PromiseFound[] {
  const found: PromiseFound[] = []
  for (const sentence of sentencesOf(text.slice(0, MOST_LETTERS), true)) {
    const dueAt = dueIn(sentence, when)
    if (dueAt === null) continue
    found.push({ text: sentence.replace(/\s+/g, ' ').trim().slice(0, SENTENCE_LETTERS), dueAt })
    if (found.length === MOST) break
  }
  return found
}

function dueIn(sentence: string, when: { at: string; timeZone: string }): string | null {
  // Quoted from a mail, it is somebody else's.
  if (sentence.length > 600 || QUESTION.test(sentence) || /^\s*>/.test(sentence)) return null
  const words = folded(sentence).trim()
  for (const lexicon of LEXICONS) {
    if (!lexicon.commits.test(words)) continue
    const time = timeIn(words, lexicon, when)
    if (time === null) continue
    if (lexicon.not.test(words) || lexicon.condition.test(words)) return null
    return new Date(time).toISOString()
  }
  return null
}
