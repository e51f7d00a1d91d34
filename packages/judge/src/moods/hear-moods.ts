// Which moods a message is in. A sentence is searched for the phrases of `moods.ts`; questions about rules are no moods.
import { fold, sentencesOf, UNSPACED, type Word } from '../text/read.ts'
import { EASTERN } from './eastern.ts'
import { FRAMES } from './frames.ts'
import { type Moods, TOPICS, type Topic } from './moods.ts'
import { WESTERN } from './western.ts'

export type Mood = Topic | 'frustration' | 'content'
export type HeardMood = { mood: Mood; start: number; end: number; times: number }

/** What is looked for, and each of its parts, which must all stand in the same sentence. */
type Phrase = { mood: Mood; parts: Parts; isEveryday: boolean }
type Parts = string[][]
/** By how its first word begins: only a few of the phrases can be in a sentence. Pieces have no beginning. */
type Phrases = { begun: Map<string, Phrase[]>; pieces: Phrase[] }
type Sentence = { words: readonly Word[]; letters: string }

const INDEXED = 2
const PHRASES = new Map(
  Object.entries({ ...WESTERN, ...EASTERN }).map(([language, moods]) => [language, compile(moods)]),
)

const FRAME = new Map(
  Object.entries(FRAMES).map(([language, { persons, asides }]) => [
    language,
    { persons: phrasesIn(persons), asides: phrasesIn(asides) },
  ]),
)

/** Each mood at most once, with the place of its first words and how many of its phrases were found. */
export function moodsIn(languages: readonly string[], words: readonly Word[]): HeardMood[] {
  const heard = new Map<Mood, HeardMood>()
  const sentences = withLetters(words)
  const letters = sentences.map((each) => each.letters).join(' ')
  for (const language of languages) {
    const phrases = PHRASES.get(language)
    if (!phrases) continue
    const pieces = phrases.pieces.filter(({ parts }) => isWithin(parts, letters))
    for (const sentence of sentences) {
      for (const { mood, parts, isEveryday } of possibleIn(sentence, { ...phrases, pieces })) {
        const span = spanOf(parts, sentence)
        if (!span || (isEveryday && isTakenBack(sentence, language, languages))) continue
        const before = heard.get(mood)
        heard.set(
          mood,
          before ? { ...before, times: before.times + 1 } : { mood, ...span, times: 1 },
        )
      }
    }
  }
  return [...heard.values()]
}

/** Most phrases are nowhere in the text: then no sentence needs to be asked for them. */
function isWithin(parts: Parts, letters: string): boolean {
  return parts.every((entry) => !UNSPACED.test(entry[0] ?? '') || letters.includes(entry.join('')))
}

function possibleIn({ words, letters }: Sentence, { begun, pieces }: Phrases): Phrase[] {
  const beginnings = new Set(words.map(({ folded }) => folded.slice(0, INDEXED)))
  const possible = [...beginnings].flatMap((beginning) => begun.get(beginning) ?? [])
  return letters === '' ? possible : [...possible, ...pieces]
}

/** Nearly all that is said is meant, whoever it is about: `fraud!` */
const FEW = 2

/** `phishing` is said in every language: what one of the likely ones takes back is not heard in another. */
function isTakenBack(sentence: Sentence, language: string, likely: readonly string[]): boolean {
  const holds = (phrases: Parts[]) => phrases.some((parts) => spanOf(parts, sentence) !== null)
  if (likely.some((each) => holds(FRAME.get(each)?.asides ?? []))) return true
  if (sentence.words.length <= FEW) return false
  return [language, likely[0] ?? language].some((each) => {
    const { persons = [] } = FRAME.get(each) ?? {}
    return persons.length > 0 && !holds(persons)
  })
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

function compile(moods: Moods): Phrases {
  const phrases: Phrases = { begun: new Map(), pieces: [] }
  for (const mood of [...TOPICS, 'frustration', 'content'] as const) {
    for (const source of moods[mood].split('|').map((each) => each.trim())) {
      const isEveryday = source.startsWith('~')
      const phrase: Phrase = { mood, parts: partsOf(source.replace('~', '')), isEveryday }
      const first = phrase.parts[0]?.[0]
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

function phrasesIn(source: string): Parts[] {
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
