// A message as the languages it may be in understand it.

import { type Ranked, rankLanguages } from '../language/language-of.ts'
import { LEXICONS } from '../lexicons/index.ts'
import type { Word } from '../text/read.ts'
import { wordsOf } from '../text/read.ts'
import { encode } from './encode.ts'
import type { Compiled } from './lexicon.ts'
import { type Shape, shapesIn } from './patterns.ts'

export type Reading = {
  language: string
  codes: string
  spans: { start: number; end: number }[]
  shapes: Shape[]
  /** False when only a word or two might be of this language. */
  likely: boolean
}

/** Few words tell no language: `operator` is asked for in ten. */
const MAX_OPEN = 4
const MAX_READINGS = 3
/** Without kana, a few characters are as much Japanese as Chinese. */
const HAN_ALONE = /^[\p{Script=Han}\s\p{P}]{1,12}$/u
/** Less of a language than this share of the likeliest, and its reading must find a shape. */
const NEAR = 0.5
/** What is a request in one word, whatever the language. */
const BY_ITSELF = /[HRDXZJI]|^[p,]*CM?[p,.?]*$/

/** In a language that is known: for training. */
export function readingOf(text: string, language: string): { words: Word[]; reading: Reading } {
  const words = wordsOf(text)
  return { words, reading: read(text, words, lexiconOf(language)) }
}

function lexiconOf(language: string): Compiled {
  const lexicon = LEXICONS.find((each) => each.language === language)
  if (!lexicon) throw new Error(`There is no lexicon for ${language}`)
  return lexicon
}

/** Of some words of a text. */
export function readingOfWords(text: string, words: readonly Word[], language: string): Reading {
  const [first, ...rest] = words
  const lexicon = lexiconOf(language)
  if (!first) return read('', [], lexicon)
  const own = text.slice(first.start, (words.at(-1)?.end ?? text.length) + MAX_MARK)
  return read(own.trimEnd(), [{ ...first, pause: '' }, ...rest], lexicon)
}

/** Room for a question mark and the blank before it. */
const MAX_MARK = 2

/** The likeliest language first. */
export function readingsOf(
  text: string,
  locale?: string,
): { words: Word[]; ranked: Ranked[]; readings: Reading[] } {
  const words = wordsOf(text)
  const { ranked, sure, isLikely, isNear } = guess(text, words, locale)
  const readings: Reading[] = []
  for (const lexicon of LEXICONS) {
    const { language } = lexicon
    const likely = isLikely(language)
    const open =
      words.length <= MAX_OPEN &&
      (!sure || language === 'en' || (language === 'ja' && HAN_ALONE.test(text)))
    if (!likely && !open) continue
    // `espero` is Spanish, and no slip of the Italian `esperto`.
    const reading = read(text, words, lexicon, likely || ranked.length === 0)
    if (likely || BY_ITSELF.test(reading.codes))
      readings.push({ ...reading, likely: likely && isNear(language) })
  }
  const place = placeIn(ranked)
  return {
    words,
    ranked,
    readings: readings.sort((a, b) => place(a.language) - place(b.language)),
  }
}

/** The languages whose readings would be likely ones, without reading the text in any of them. */
export function likelyLanguages(text: string, words: readonly Word[]): string[] {
  const { ranked, isLikely, isNear } = guess(text, words)
  const place = placeIn(ranked)
  return LEXICONS.flatMap(({ language }) =>
    isLikely(language) && isNear(language) ? [language] : [],
  ).sort((a, b) => place(a) - place(b))
}

function guess(text: string, words: readonly Word[], locale?: string) {
  const ranked = rankLanguages(text, words)
  const [top, second] = ranked
  const names = new Set(ranked.slice(0, MAX_READINGS).map(({ language }) => language))
  const near = new Set(
    ranked.flatMap(({ language, weight }) =>
      weight >= NEAR * (top?.weight ?? 0) ? [language] : [],
    ),
  )
  const device = locale?.split('-')[0] ?? locale
  if (near.size === 0 && device) near.add(device)
  if (device) names.add(device)
  const sure = top !== undefined && top.weight >= 2 * (second?.weight ?? 0) && top.weight >= 1.5
  return {
    ranked,
    sure,
    isLikely: (language: string) => (sure ? language === top.language : names.has(language)),
    isNear: (language: string) => near.size === 0 || near.has(language),
  }
}

function placeIn(ranked: readonly Ranked[]) {
  return (language: string) => {
    const found = ranked.findIndex((each) => each.language === language)
    return found === -1 ? ranked.length : found
  }
}

/** What the words mean to a hand-over in a language. */
export function codesIn(words: readonly Word[], language: string): string {
  return encode(words, lexiconOf(language)).codes
}

function read(text: string, words: readonly Word[], lexicon: Compiled, forgiving = true): Reading {
  const { codes, spans } = encode(words, lexicon, forgiving)
  const ended = `${codes}${/[?？؟]\s*$/.test(text) ? '?' : '.'}`
  return {
    language: lexicon.language,
    codes: ended,
    spans,
    shapes: shapesIn(ended, lexicon),
    likely: true,
  }
}
