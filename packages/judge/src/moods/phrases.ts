// Finds phrases in a text, sentence by sentence. How they are written: `moods.ts`.
import { fold, sentencesOf, UNSPACED, type Word } from '../text/read.ts'

export type Found<Kind> = { kind: Kind; start: number; end: number; times: number }

/** What is looked for, and each of its parts, which must all stand in the same sentence. */
type Phrase<Kind> = { kind: Kind; parts: Parts; isEveryday: boolean }
export type Parts = Entry[]
type Entry = {
  words: { text: string; isBeginning: boolean }[]
  /** In scripts without spaces, the letters it is looked for by. */
  piece: string | null
}
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
      const [first] = parts
      if (!first) continue
      if (first.piece !== null) phrases.pieces.push(phrase)
      else {
        const beginning = (first.words[0]?.text ?? '').slice(0, INDEXED)
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
  return phrase.split(/\s+/).filter(Boolean).map(entryOf)
}

function entryOf(source: string): Entry {
  const words = source.split('_').map((word) => {
    const folded = fold(word)
    const isBeginning = folded.endsWith('*')
    return { text: isBeginning ? folded.slice(0, -1) : folded, isBeginning }
  })
  const isPiece = UNSPACED.test(words[0]?.text ?? '')
  return { words, piece: isPiece ? words.map(({ text }) => text).join('') : null }
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
  const beginnings = sentences.map(beginningsOf)
  for (const [at, phrases] of all.entries()) {
    // No more than the blanks between the sentences: there is no such script in it.
    const pieces =
      letters.length < sentences.length
        ? []
        : phrases.pieces.filter(({ parts }) => isWithin(parts, letters))
    for (const [place, sentence] of sentences.entries()) {
      const possible = possibleIn(beginnings[place] ?? [], phrases)
      if (sentence.letters !== '') possible.push(...pieces)
      for (const { kind, parts, isEveryday } of possible) {
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
  return parts.every(({ piece }) => piece === null || letters.includes(piece))
}

/** Each once; asked for in every language, and made once. */
function beginningsOf({ words }: Sentence): string[] {
  return [...new Set(words.map(({ folded }) => folded.slice(0, INDEXED)))]
}

function possibleIn<Kind>(beginnings: readonly string[], { begun }: Phrases<Kind>): Phrase<Kind>[] {
  return beginnings.flatMap((beginning) => begun.get(beginning) ?? [])
}

function spanOf(parts: Parts, { words, letters }: Sentence) {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const { words: entry, piece } of parts) {
    const place = piece === null ? wordsAt(entry, words) : pieceAt(piece, words, letters)
    if (!place) return null
    start = Math.min(start, place.start)
    end = Math.max(end, place.end)
  }
  return { start, end }
}

function wordsAt(entry: Entry['words'], words: readonly Word[]) {
  for (let at = 0; at + entry.length <= words.length; at++) {
    if (stands(entry, words, at))
      return { start: words[at]?.start ?? 0, end: words[at + entry.length - 1]?.end ?? 0 }
  }
  return null
}

/** Words that a comma parts stand together by chance: `no, help me`. */
function stands(entry: Entry['words'], words: readonly Word[], at: number): boolean {
  for (let place = 0; place < entry.length; place++) {
    const { text, isBeginning } = entry[place] as Entry['words'][number]
    const word = words[at + place]
    if (!word || (isBeginning ? !word.folded.startsWith(text) : word.folded !== text)) return false
    if (place > 0 && word.pause !== '') return false
  }
  return true
}

function pieceAt(piece: string, words: readonly Word[], letters: string) {
  if (!letters.includes(piece)) return null
  const word = words.find(({ folded }) => folded.includes(piece))
  return word
    ? { start: word.start, end: word.end }
    : { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

function withLetters(words: readonly Word[]): Sentence[] {
  return sentencesOf(words).map((each) => ({
    words: each,
    letters: each.some(({ folded }) => UNSPACED.test(folded))
      ? each.map(({ folded }) => folded).join('')
      : '',
  }))
}
