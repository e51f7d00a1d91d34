// Which moods a message is in: the phrases of `moods.ts`, in the languages it may be in.
import { byLanguage } from '../text/by-language.ts'
import type { Word } from '../text/read.ts'
import { EASTERN } from './eastern.ts'
import { FRAMES } from './frames.ts'
import type { Topic } from './moods.ts'
import { compilePhrases, holdsAny, partsIn, phrasesIn, type Sentence } from './phrases.ts'
import { WESTERN } from './western.ts'

export type Mood = Topic | 'frustration' | 'content'
export type HeardMood = { mood: Mood; start: number; end: number; times: number }

const phrasesOf = byLanguage({ ...WESTERN, ...EASTERN }, compilePhrases)
const frameOf = byLanguage(FRAMES, ({ persons, asides }) => ({
  persons: partsIn(persons),
  asides: partsIn(asides),
}))

/** Each mood at most once, with the place of its first words and how many of its phrases were found. */
export function moodsIn(languages: readonly string[], words: readonly Word[]): HeardMood[] {
  const known = languages.filter((language) => phrasesOf(language))
  const lists = known.flatMap((language) => phrasesOf(language) ?? [])
  const decided = known.map(() => new Map<Sentence, boolean>())
  const takenBack = (sentence: Sentence, at: number) => {
    const before = decided[at]?.get(sentence)
    if (before !== undefined) return before
    const taken = isTakenBack(sentence, known[at] ?? '', languages)
    decided[at]?.set(sentence, taken)
    return taken
  }
  return phrasesIn(lists, words, takenBack).map(({ kind: mood, ...place }) => ({ mood, ...place }))
}

/** Nearly all that is said is meant, whoever it is about: `fraud!` */
const FEW = 2

/** `phishing` is said in every language: what one of the likely ones takes back is not heard in another. */
function isTakenBack(sentence: Sentence, language: string, likely: readonly string[]): boolean {
  if (likely.some((each) => holdsAny(frameOf(each)?.asides ?? [], sentence))) return true
  if (sentence.words.length <= FEW) return false
  return [language, likely[0] ?? language].some((each) => {
    const { persons = [] } = frameOf(each) ?? {}
    return persons.length > 0 && !holdsAny(persons, sentence)
  })
}
