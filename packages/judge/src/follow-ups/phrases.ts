// Looks for the phrases of `words.ts` in what is said in a dialogue, in the languages it is held in.
import { compilePhrases, type Found, type Phrases, phrasesIn } from '../moods/phrases.ts'
import { byLanguage } from '../text/by-language.ts'
import { fold, UNSPACED, type Word } from '../text/read.ts'
import { FOLLOW_UPS, type FollowUps } from './words.ts'

/** Told by how the message begins, not by phrases within. */
type Beginning = 'yes' | 'ok'
export type Sign = Exclude<keyof FollowUps, Beginning>

const phrasesOf = byLanguage(
  FOLLOW_UPS,
  ({ yes: _, ok: __, ...signs }): Phrases<Sign> => compilePhrases<Sign>(signs),
)
const beginningsOf = byLanguage(
  FOLLOW_UPS,
  ({ yes, ok }): Record<Beginning, string[]> => ({ yes: entriesOf(yes), ok: entriesOf(ok) }),
)

export function signsIn(
  languages: readonly string[],
  words: readonly Word[],
): Map<Sign, Found<Sign>> {
  const phrases = languages.flatMap((language) => phrasesOf(language) ?? [])
  return new Map(phrasesIn(phrases, words).map((found) => [found.kind, found]))
}

/** How many letters of a message its longest such beginning takes up, 0 to 1; null without one. */
export function beginsWith(
  beginning: Beginning,
  languages: readonly string[],
  words: readonly Word[],
): number | null {
  const said = words.map(({ folded }) => folded).join(' ')
  const entries = languages.flatMap((language) => beginningsOf(language)?.[beginning] ?? [])
  let longest = 0
  for (const entry of entries) {
    if (!said.startsWith(entry) || entry.length <= longest) continue
    const next = said[entry.length]
    if (next === undefined || next === ' ' || UNSPACED.test(entry)) longest = entry.length
  }
  return longest === 0 ? null : longest / said.length
}

function entriesOf(list: string): string[] {
  return list.split('|').map((entry) => entry.split('_').map(fold).join(' '))
}
