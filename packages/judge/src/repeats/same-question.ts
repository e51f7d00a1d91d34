// Whether two questions ask for the same: by the weight of what they share, in whatever words, and by what they put for it.
import { fold, lettersOf, readable, UNSPACED, wordsOf } from '../text/read.ts'
import { ACTIONS, GENERAL, SMALL, THINGS } from './small-words.ts'

/** Alike enough to be one question in other words. */
export const SAME = 0.6

type Content = {
  /** The meaning of a word, or its stem, and how much it says. */
  words: Map<string, number>
  actions: Set<string>
  /** Every word in order, for telling a swap from a rewording. */
  plain: string[]
}

/** Puts what labelled pairs show to be the border, 0.4 of shared weight, at `SAME`. */
const SPREAD = 0.557
/** When all but one word are equal, the one is what the question is about: order 123, invoice 123. */
const OTHER_THING = 0.4
/** Told as a question of its own: activate a card, cancel a card. */
const OTHER_ACTION = 0.4
/** One says what to do with a thing, the other only names it. */
const ONE_ACTION = 0.85
const ONLY_NAMED = 0.55
/** A short question inside a long story is asked again, if it is more than a word. */
const CONTAINED = 0.9
const MIN_CONTAINED = 1.8

/** 0 to 1; `SAME` and more is the same question in other words. */
export function questionSimilarity(a: string, b: string): number {
  if (lettersOf(readable(a)) === lettersOf(readable(b))) return 1
  const [first, second] = [contentOf(a), contentOf(b)]
  if (first.words.size === 0 || second.words.size === 0) return 0
  const [total, other] = [sum(first.words), sum(second.words)]
  let shared = 0
  for (const [word, weight] of first.words) {
    if (second.words.has(word)) shared += Math.min(weight, second.words.get(word) ?? 0)
  }
  let alike = (2 * shared) / (total + other)
  if (shared >= MIN_CONTAINED)
    alike = Math.max(alike, (shared / Math.min(total, other)) * CONTAINED)
  if (otherNumber(first, second) || swapped(first, second)) alike *= OTHER_THING
  else if (otherAction(first, second)) alike *= OTHER_ACTION
  else if ((first.actions.size === 0) !== (second.actions.size === 0))
    alike *= Math.min(first.words.size, second.words.size) === 1 ? ONLY_NAMED : ONE_ACTION
  return Math.min(1, alike) ** SPREAD
}

function otherNumber(first: Content, second: Content): boolean {
  const [one, two] = [numbersIn(first), numbersIn(second)]
  return one.length > 0 && two.length > 0 && !one.some((number) => two.includes(number))
}

function numbersIn({ plain }: Content): string[] {
  return plain.filter((word) => /\d/.test(word))
}

/** One text becomes the other by putting one thing for another, at one place. */
function swapped(first: Content, second: Content): boolean {
  const [a, b] = [first.plain, second.plain]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++
  const [one, two] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (one.length === 0 || two.length === 0 || one.length > MAX_SWAP || two.length > MAX_SWAP)
    return false
  // A frame of nothing but small words is no frame.
  if (start + end < Math.max(a.length, b.length) * FRAME) return false
  const meant = (words: string[]) =>
    words.filter((word) => !SMALL.has(word)).map((word) => meaningOf(word).key)
  const [mine, yours] = [meant(one), meant(two)]
  return mine.length > 0 && yours.length > 0 && !mine.some((key) => yours.includes(key))
}

const MAX_SWAP = 2
const FRAME = 0.5

function otherAction({ actions }: Content, { actions: others }: Content): boolean {
  if (actions.size === 0 || others.size === 0) return false
  return ![...actions].some((action) => others.has(action))
}

/** In one turn the same few questions are taken apart a dozen times. */
const REMEMBERED = 500
const remembered = new Map<string, Content>()

function contentOf(text: string): Content {
  const known = remembered.get(text)
  if (known) return known
  const content: Content = { words: new Map(), actions: new Set(), plain: plainWords(text) }
  for (const word of content.plain) {
    if (SMALL.has(word)) continue
    const { key, action } = meaningOf(word)
    if (action) content.actions.add(key)
    content.words.set(key, weightOf(word))
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (text.length <= 1_000) remembered.set(text, content)
  return content
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function plainWords(text: string): string[] {
  return wordsOf(readable(text)).flatMap(({ folded }) => {
    if (!UNSPACED.test(folded)) return folded.split(/[._]/).filter(Boolean)
    return [...segmenter.segment(folded)].map(({ segment }) => segment)
  })
}

function weightOf(word: string): number {
  if (/\d/.test(word)) return 1.5
  return GENERAL.has(word) ? 0.4 : 1
}

type Meaning = { key: string; action: boolean }
const MEANINGS = meanings()

/** The line of synonyms a word is on, or its stem. */
function meaningOf(word: string): Meaning {
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
    [THINGS, false],
  ] as const) {
    for (const line of lines.split('\n')) {
      const words = line.split(' ').filter(Boolean).map(fold)
      const meaning = { key: `=${words[0]}`, action }
      for (const word of words) {
        if (word.endsWith('*')) begun.set(word.slice(0, -1), meaning)
        else exact.set(word, meaning)
      }
    }
  }
  return { exact, begun }
}

function sum(words: Map<string, number>): number {
  return [...words.values()].reduce((total, weight) => total + weight, 0)
}
