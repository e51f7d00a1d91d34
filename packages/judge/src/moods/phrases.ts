// Finds phrases in a text, sentence by sentence. How they are written: `moods.ts`.
import { fold, sentencesOf, UNSPACED, type Word } from '../text/read.ts'

export type Found<Kind> = { kind: Kind; start: number; end: number; times: number }

/** What is looked for, and each of its parts, which must all stand in the same sentence. */
type Phrase<Kind> = { kind: Kind; parts: Parts; isEveryday: boolean }
export type Parts = string[][]
/** By how its first word begins: only a few of the phrases can be in a sentence. Pieces have no beginning. */
export type Phrases<Kind> = { begun: Map<string, Phrase<Kind>[]>; pieces: Phrase<Kind>[] }
export type Sentence = { words: readonly Word[]; letters: string }

const INDEXED = 2

export function compilePhrases<Kind extends string>(
  lists: Readonly<Record<Kind, string>>,
): Phrases<Kind> {
  const phrases: Phrases<Kind> = { begun: new Map(), pieces: [] }
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const source of lists[kind].split('|').map((each) => each.trim())) {
      const isEveryday = source.startsWith('~')
      const parts = partsOf(isEveryday ? source.slice(1) : source)
      const phrase = { kind, parts, isEveryday }
      const first = parts[0]?.[0]
      if (first === undefined) continue
      if (UNSPACED.test(first)) phrases.pieces.push(phrase)
      else {
        const beginning = first.slice(0, INDEXED)
        phrases.begun.set(beginning, [...(phrases.begun.get(beginning) ?? []), phrase])
      }
    }
  }
  return phrases
}

export function partsIn(source: string): Parts[] {
  return source
    .split('|')
    .map(partsOf)
    .filter((parts) => parts.length > 0)
}

function partsOf(phrase: string): Parts {
  return phrase
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.split('_').map(fold))
}

/**
 * Each kind at most once, with the place of its first words and how many of its phrases were found. What begins
 * with `~` counts unless it is taken back; `at` is the place of its list in `all`.
 */
export function phrasesIn<Kind>(
  all: readonly Phrases<Kind>[],
  words: readonly Word[],
  isTakenBack: (sentence: Sentence, at: number) => boolean = () => false,
): Found<Kind>[] {
  const heard = new Map<Kind, Found<Kind>>()
  const sentences = withLetters(words)
  const letters = sentences.map((each) => each.letters).join(' ')
  for (const [at, phrases] of all.entries()) {
    const pieces = phrases.pieces.filter(({ parts }) => isWithin(parts, letters))
    for (const sentence of sentences) {
      for (const { kind, parts, isEveryday } of possibleIn(sentence, { ...phrases, pieces })) {
        const span = spanOf(parts, sentence)
        if (!span || (isEveryday && isTakenBack(sentence, at))) continue
        const before = heard.get(kind)
        heard.set(
          kind,
          before ? { ...before, times: before.times + 1 } : { kind, ...span, times: 1 },
        )
      }
    }
  }
  return [...heard.values()]
}

export function holdsAny(phrases: readonly Parts[], sentence: Sentence): boolean {
  return phrases.some((parts) => spanOf(parts, sentence) !== null)
}

/** Most phrases are nowhere in the text: then no sentence needs to be asked for them. */
function isWithin(parts: Parts, letters: string): boolean {
  return parts.every((entry) => !UNSPACED.test(entry[0] ?? '') || letters.includes(entry.join('')))
}

function possibleIn<Kind>(
  { words, letters }: Sentence,
  { begun, pieces }: Phrases<Kind>,
): Phrase<Kind>[] {
  const beginnings = new Set(words.map(({ folded }) => folded.slice(0, INDEXED)))
  const possible = [...beginnings].flatMap((beginning) => begun.get(beginning) ?? [])
  return letters === '' ? possible : [...possible, ...pieces]
}

function spanOf(parts: Parts, { words, letters }: Sentence) {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const entry of parts) {
    const place = UNSPACED.test(entry[0] ?? '')
      ? pieceAt(entry, words, letters)
      : wordsAt(entry, words)
    if (!place) return null
    start = Math.min(start, place.start)
    end = Math.max(end, place.end)
  }
  return { start, end }
}

function wordsAt(entry: readonly string[], words: readonly Word[]) {
  const first = entry[0] as string
  for (let at = 0; at + entry.length <= words.length; at++) {
    if (!matches(words[at], first)) continue
    if (entry.every((part, place) => matches(words[at + place], part) && follows(words, at, place)))
      return { start: words[at]?.start ?? 0, end: words[at + entry.length - 1]?.end ?? 0 }
  }
  return null
}

/** Words that a comma parts stand together by chance: `no, help me`. */
function follows(words: readonly Word[], at: number, place: number): boolean {
  return place === 0 || words[at + place]?.pause === ''
}

function pieceAt(entry: readonly string[], words: readonly Word[], letters: string) {
  const piece = entry.join('')
  if (!letters.includes(piece)) return null
  const word = words.find(({ folded }) => folded.includes(piece))
  return word
    ? { start: word.start, end: word.end }
    : { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

function matches(word: Word | undefined, part: string): boolean {
  if (!word) return false
  return part.endsWith('*') ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part
}

function withLetters(words: readonly Word[]): Sentence[] {
  return sentencesOf(words).map((each) => ({
    words: each,
    letters: each.some(({ folded }) => UNSPACED.test(folded))
      ? each.map(({ folded }) => folded).join('')
      : '',
  }))
}
