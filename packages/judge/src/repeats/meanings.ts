// What a word of a question means: the line of synonyms it is on, alone or with the words behind it, or its stem.
import { fold, UNSPACED } from '../text/read.ts'
import { DONE, NAMED } from './fields.ts'
import { ACTIONS, THINGS } from './small-words.ts'

type Meaning = { key: string; action: boolean }
const MEANINGS = meanings()
const PHRASES = new Set(
  [...MEANINGS.exact.keys()].filter((word) => word.includes('_') || UNSPACED.test(word)),
)

/** The line of synonyms a word is on, or its stem. */
export function meaningOf(word: string): Meaning {
  const exact = MEANINGS.exact.get(word)
  if (exact) return exact
  for (let length = word.length; length >= MIN_STEM - 1; length--) {
    const begun = MEANINGS.begun.get(word.slice(0, length))
    if (begun) return begun
  }
  return { key: stemOf(word), action: false }
}

const MIN_STEM = 4
const ENDING = /(?:ings?|ed|es|s|er|en|e|ly|ion|ions|a|o|os|as|i|n|y|em|te)$/

/** Two forms of one word begin alike and differ in a short ending. */
function stemOf(word: string): string {
  if (/\d/.test(word) || word.length <= MIN_STEM || !/^[a-z]+$/.test(word)) return word
  const stem = word.replace(ENDING, '')
  return (stem.length >= MIN_STEM ? stem : word).replace(/(.)\1$/, '$1')
}

function meanings() {
  const exact = new Map<string, Meaning>()
  const begun = new Map<string, Meaning>()
  for (const [lines, action] of [
    [ACTIONS, true],
    [DONE, true],
    [THINGS, false],
    [NAMED, false],
  ] as const) {
    for (const line of lines.split('\n')) {
      const words = line.split(' ').filter(Boolean).map(folded)
      const meaning = { key: `=${words[0]}`, action }
      for (const word of words) {
        if (word.endsWith('*')) begun.set(word.slice(0, -1), meaning)
        else exact.set(word, meaning)
      }
    }
  }
  return { exact, begun }
}

function folded(word: string): string {
  return word.split('_').map(fold).join('_')
}

/** Words in a row that mean something together become one: `money back`, `show up`. */
export function phrased(words: readonly string[]): string[] {
  const all: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2].find(
      (many) => at + many <= words.length && PHRASES.has(joined(words.slice(at, at + many))),
    )
    all.push(length ? joined(words.slice(at, at + length)) : (words[at] as string))
    at += length ?? 1
  }
  return all
}

/** Scripts without spaces are cut into words that are often shorter than what they mean together. */
function joined(words: readonly string[]): string {
  return words.join(UNSPACED.test(words[0] ?? '') ? '' : '_')
}
