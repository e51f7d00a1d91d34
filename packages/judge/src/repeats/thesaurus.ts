// The lists of meanings as something to look words up in: a word, or several in a row, by language.
import { fold, UNSPACED } from '../text/read.ts'
import { ASKED, BY_LANGUAGE, THINGS } from './meanings/index.ts'
import { type Slips, shorter, slipsTo, wordOf } from './slips.ts'
import { stemOf } from './stem.ts'

type Words = {
  /** By stems, joined with `_`. */
  known: Map<string, readonly string[]>
  /** Beginnings of words, for what was written with `*`. */
  begun: Map<string, readonly string[]>
  longest: number
}

/** What is asked about a thing, as against the things themselves. */
export const IS_ASKED = new Set<string>()
const RELATED = new Map<string, Set<string>>()
const WORDS = allWords()

export const LANGUAGES = new Set(WORDS.keys())

/** The words themselves, in how few of them. */
export const MOST_WORDS = 5

export function meaningsOf(stems: string, language: string): readonly string[] | undefined {
  return WORDS.get(language)?.known.get(stems)
}

/** Of a word written with `*`, its longest beginning. */
export function meaningsBegun(word: string, language: string): readonly string[] | undefined {
  const begun = WORDS.get(language)?.begun
  if (!begun?.size) return undefined
  for (let length = word.length; length >= 3; length--) {
    const found = begun.get(word.slice(0, length))
    if (found) return found
  }
  return undefined
}

/** What a word with one slip was meant to be: a letter too many, too few, another one, or two in each other's place. */
export function slipOf(stem: string, language: string): string | undefined {
  if (stem.length < LEAST_LETTERS || /[^\p{Script=Latin}]/u.test(stem)) return undefined
  for (const less of [stem, ...shorter(stem)]) {
    const meant = wordOf(slipsOf(language), less)
    if (meant && isOneSlip(stem, meant)) return meant
  }
  return undefined
}

/** Shorter words are too often another word. */
const LEAST_LETTERS = 5
/** `black` is not `block`. */
const LEAST_FOR_ANOTHER = 8
const SLIPS = new Map<string, Slips>()

/** Known words by what is left of them without one letter. */
function slipsOf(language: string): Slips {
  const found = SLIPS.get(language)
  if (found) return found
  const slips = slipsTo([...(WORDS.get(language)?.known.keys() ?? [])].filter(hasSlips))
  SLIPS.set(language, slips)
  return slips
}

const hasSlips = (word: string) => word.length >= LEAST_LETTERS && !word.includes('_')

/** Not two letters that were lost in two places. */
function isOneSlip(one: string, two: string): boolean {
  let start = 0
  while (start < one.length && one[start] === two[start]) start++
  let end = 0
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end))
    end++
  const [a, b] = [one.slice(start, one.length - end), two.slice(start, two.length - end)]
  if (a.length === 1 && b.length === 1) return one.length >= LEAST_FOR_ANOTHER
  if (Math.max(a.length, b.length) <= 1) return true
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

export function longestWord(language: string): number {
  return WORDS.get(language)?.longest ?? 0
}

export function relatedTo(one: string): ReadonlySet<string> | undefined {
  return RELATED.get(one)
}

function allWords(): Map<string, Words> {
  const languages = new Map<string, Words>()
  const lists = [['en', ASKED] as const, ['en', THINGS] as const, ...Object.entries(BY_LANGUAGE)]
  for (const [language, list] of lists) {
    const words = languages.get(language) ?? { known: new Map(), begun: new Map(), longest: 1 }
    languages.set(language, words)
    for (const line of list.split('\n')) {
      const [head = '', ...said] = line.split(' ').filter(Boolean)
      if (head === '') continue
      const [name = '', related = ''] = head.split('>')
      if (list === ASKED) IS_ASKED.add(name)
      for (const other of related.split(',').filter(Boolean)) relate(name, other)
      const only: readonly [string] = [name]
      for (const each of said) put(words, each, only, language)
    }
  }
  return languages
}

function put(words: Words, said: string, only: readonly [string], language: string): void {
  const plain = said.split('_').map(fold)
  const last = plain.at(-1) ?? ''
  if (last.endsWith('*')) {
    push(words.begun, last.slice(0, -1), only)
    return
  }
  const unspaced = UNSPACED.test(said)
  const key = unspaced ? plain.join('') : plain.map((word) => stemOf(word, language)).join('_')
  push(words.known, key, only)
  if (unspaced) words.longest = Math.max(words.longest, key.length)
}

/** Most words have one meaning: `only`, which is one list for all words that have it. */
function push(to: Map<string, readonly string[]>, key: string, only: readonly [string]): void {
  const names = to.get(key)
  if (!names) to.set(key, only)
  else if (!names.includes(only[0])) to.set(key, [...names, only[0]])
}

function relate(one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    RELATED.set(from, (RELATED.get(from) ?? new Set()).add(to))
}
