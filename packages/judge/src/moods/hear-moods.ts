// Which moods a message is in. A sentence is searched for the phrases of `moods.ts`; questions about rules are no moods.
import { fold, UNSPACED, type Word } from '../text/read.ts'
import { EASTERN } from './eastern.ts'
import { type Moods, TOPICS, type Topic } from './moods.ts'
import { WESTERN } from './western.ts'

export type Mood = Topic | 'frustration' | 'content'
export type HeardMood = { mood: Mood; start: number; end: number; times: number }

/** One phrase: `head` is looked for first, the others must stand in the same sentence. */
type Phrase = string[][]
type Sentence = { words: readonly Word[]; letters: string }

const PHRASES = new Map(
  Object.entries({ ...WESTERN, ...EASTERN }).map(([language, moods]) => [language, compile(moods)]),
)

/** Each mood at most once, with the place of its first words and how many of its phrases were found. */
export function moodsIn(languages: readonly string[], words: readonly Word[]): HeardMood[] {
  const heard = new Map<Mood, HeardMood>()
  const sentences = sentencesOf(words)
  for (const language of languages) {
    for (const [mood, phrases] of PHRASES.get(language) ?? []) {
      for (const sentence of sentences) {
        for (const phrase of phrases) {
          const span = spanOf(phrase, sentence)
          if (!span) continue
          const before = heard.get(mood)
          heard.set(
            mood,
            before ? { ...before, times: before.times + 1 } : { mood, ...span, times: 1 },
          )
        }
      }
    }
  }
  return [...heard.values()]
}

function spanOf(phrase: Phrase, { words, letters }: Sentence) {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const entry of phrase) {
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
    if (entry.every((part, place) => matches(words[at + place], part)))
      return { start: words[at]?.start ?? 0, end: words[at + entry.length - 1]?.end ?? 0 }
  }
  return null
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

function sentencesOf(words: readonly Word[]): Sentence[] {
  const sentences: Word[][] = []
  for (const word of words) {
    if (sentences.length === 0 || word.pause === '.' || word.pause === '?') sentences.push([])
    sentences.at(-1)?.push(word)
  }
  return sentences.map((each) => ({
    words: each,
    letters: each.some(({ folded }) => UNSPACED.test(folded))
      ? each.map(({ folded }) => folded).join('')
      : '',
  }))
}

function compile(moods: Moods): [Mood, Phrase[]][] {
  const names: Mood[] = [...TOPICS, 'frustration', 'content']
  return names.map((mood) => [
    mood,
    moods[mood]
      .split('|')
      .map((phrase) =>
        phrase
          .trim()
          .split(/\s+/)
          .filter(Boolean)
          .map((entry) => entry.split('_').map(fold)),
      )
      .filter((phrase) => phrase.length > 0),
  ])
}
