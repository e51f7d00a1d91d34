// Which moods a message is in: the phrases of `moods.ts`, in the languages it may be in.
import type { Word } from '../text/read.ts'
import { EASTERN } from './eastern.ts'
import type { Topic } from './moods.ts'
import { compilePhrases, phrasesIn } from './phrases.ts'
import { WESTERN } from './western.ts'

export type Mood = Topic | 'frustration' | 'content'
export type HeardMood = { mood: Mood; start: number; end: number; times: number }

const PHRASES = new Map(
  Object.entries({ ...WESTERN, ...EASTERN }).map(([language, moods]) => [
    language,
    compilePhrases(moods),
  ]),
)

/** Each mood at most once, with the place of its first words and how many of its phrases were found. */
export function moodsIn(languages: readonly string[], words: readonly Word[]): HeardMood[] {
  const known = languages.flatMap((language) => PHRASES.get(language) ?? [])
  return phrasesIn(known, words).map(({ kind: mood, ...place }) => ({ mood, ...place }))
}
