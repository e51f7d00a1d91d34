// Which language a text is in: by its script, by small words, and by letters that few languages have.
import { LEXICONS } from '../lexicons/index.ts'
import { fold, readable, UNSPACED, type Word, wordsOf } from '../text/read.ts'
import { LETTERS, OTHERS, SCRIPTS } from './function-words.ts'
import { FREQUENT } from './words.gen.ts'

export type Ranked = { language: string; weight: number; share: number }

/** The language as BCP 47, `und` when there is nothing to tell it by. */
export function languageOf(text: string): { language: string; certainty: number } {
  const read = readable(text)
  const ranked = rankLanguages(read, wordsOf(read))
  const [first, second] = ranked
  if (!first || first.weight < MIN_WEIGHT) return { language: 'und', certainty: 0 }
  const lead = (first.weight - (second?.weight ?? 0)) / first.weight
  const enough = 1 - 1 / (1 + first.weight)
  return { language: first.language, certainty: Math.min(1, lead * 0.5 + enough * 0.5) }
}

/** Less is a letter or a word that half of the languages have. */
export const MIN_WEIGHT = 0.3

/** All languages of which there is any sign, the likeliest first. */
export function rankLanguages(text: string, words: readonly Word[]): Ranked[] {
  const byScript = scriptOf(text)
  if (byScript) return [{ language: byScript, weight: 10, share: 1 }]
  const weights = new Map<string, number>()
  const hits = new Map<string, number>()
  let spaced = 0
  for (const { folded } of words) {
    if (UNSPACED.test(folded)) continue
    spaced++
    for (const [language, weight] of KNOWN.get(folded) ?? []) {
      add(weights, language, weight)
      add(hits, language, 1)
    }
  }
  if (BEYOND_ASCII.test(text)) {
    for (const [letters, languages] of LETTERS) {
      if (letters.test(text)) for (const language of languages) add(weights, language, 0.8)
    }
  }
  return [...weights]
    .map(([language, weight]) => ({
      language,
      weight,
      share: spaced === 0 ? 0 : (hits.get(language) ?? 0) / spaced,
    }))
    .sort((a, b) => b.weight - a.weight)
}

/** A script decides when it makes up a fifth of the letters: product names are Latin everywhere. */
const MIN_SHARE = 0.2

/** What tells a language by its letters alone. */
const BEYOND_ASCII = /[\x80-\uffff]/

function scriptOf(text: string): string | null {
  if (!BEYOND_ASCII.test(text)) return null
  if (!/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}]/u.test(text))
    return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of SCRIPTS) {
    const found = text.match(script)?.length ?? 0
    if (found > 0 && found >= letters * (language === 'ja' ? MIN_SHARE / 2 : MIN_SHARE))
      return language
  }
  return null
}

const KNOWN = knownWords()

/** A word that several languages have tells less. */
function knownWords(): Map<string, [string, number][]> {
  const languages = new Map<string, Set<string>>()
  const put = (word: string, language: string) => {
    const set = languages.get(word) ?? new Set()
    languages.set(word, set.add(language))
  }
  for (const lexicon of LEXICONS) for (const word of lexicon.telling) put(word, lexicon.language)
  for (const [language, list] of [...Object.entries(OTHERS), ...Object.entries(FREQUENT)])
    for (const word of list.split(' ')) put(fold(word), language)
  // Of thousands of words most are of the same few groups of languages.
  const groups = new Map<string, [string, number][]>()
  const groupOf = (set: ReadonlySet<string>) => {
    const key = [...set].join(' ')
    const group = groups.get(key) ?? [...set].map((each): [string, number] => [each, 1 / set.size])
    groups.set(key, group)
    return group
  }
  return new Map([...languages].map(([word, set]) => [word, groupOf(set)]))
}

function add(counts: Map<string, number>, key: string, amount: number) {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}
