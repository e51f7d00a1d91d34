// Finds, in one sentence of an assistant, the promise of a person, a ticket or a time.
import { folded, LEXICONS, type Lexicon } from './lexicon.ts'

export type Promised = {
  kind: 'person' | 'ticket' | 'time'
  /** What to say instead, in the language of the promise. */
  instead: string
}

/** Sentences are short; what is not is no sentence, and its beginning says what it is. */
const MAX_LETTERS = 1_000
/** `[1]` at the end of a statement: a document says so. */
const CITED = /\[\d{1,2}\]/

export function promiseIn(sentence: string): Promised | null {
  if (sentence.length < 4) return null
  const text = folded(sentence.slice(0, MAX_LETTERS))
  const isCited = CITED.test(text)
  for (const lexicon of LEXICONS) {
    const kind = kindIn(text, lexicon, isCited)
    if (kind) return { kind, instead: lexicon.instead }
  }
  return null
}

function kindIn(
  text: string,
  { person, ticket, general, condition }: Lexicon,
  isCited: boolean,
): Promised['kind'] | null {
  const says = (pattern: RegExp) => {
    const found = pattern.exec(text)
    return found !== null && !condition.test(text.slice(0, found.index + found[0].length))
  }
  // The time first: a person who comes may be true where “within five minutes” is not.
  if (!isCited && general.some(says)) return 'time'
  if (ticket.some(says)) return 'ticket'
  return person.some(says) ? 'person' : null
}
