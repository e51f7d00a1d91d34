// Whether one message asks for a human, and in which words.
import type { Ranked } from '../language/language-of.ts'
import { FREQUENT } from '../language/words.gen.ts'
import { ownWords } from '../text/own-words.ts'
import { readable, sentencesOf, type Word } from '../text/read.ts'
import { chanceOf } from './model.ts'
import type { AskKind, Shape } from './patterns.ts'
import { type Reading, readingOfWords, readingsOf } from './reading.ts'

export type Ask = { kind: AskKind; score: number; evidence: string }

/**
 * A found shape needs less of the model's assent than words that merely look like a request. By cross-validation these
 * three are where one more alarm buys most: a lower border for shapes costs thrice the alarms of one for other words. From
 * 0.6 to 0.65 a shape lost three of eight alarms in `eval/fresh`, even ids, and 0.4 points of F1 in `eval/unread-2`.
 */
const SHAPED = 0.65
/** In languages without sentences to learn from the model knows too little: there a clear shape is enough. */
const CLEAR_SHAPE = 0.85
const UNTAUGHT = 0.7
/** Words that speak of somebody need more, and words in which nobody is named most. */
const ANCHORED = 0.75
const UNANCHORED = 0.87
/** A sentence by itself is taken out of what surrounds it: it must say more. */
const SHAPED_ALONE = 0.7
const ANCHORED_ALONE = 0.93

/** Words that speak of somebody. */
const ANCHOR =
  /[HRDXZIJk]|S[^.?]{0,20}[TECG]|[GWm][^.?]{0,6}S|L.{0,20}M|M.{0,20}L|B.{0,20}[NQF]|[NQF].{0,20}B/

/** Somebody is added, hired, paid, or has called yesterday: then the words are about people, and ask for none. */
const OTHERWISE = /v[zxe]?[HRSD]|^[^WCGI]*u[^WCGI]*$/

export type Listening = { text: string; words: Word[]; ranked: Ranked[]; readings: Reading[] }

/** Reads a message once for everything that is heard in it. */
export function listen(message: string, locale?: string): Listening {
  const text = readable(message)
  return { text, ...readingsOf(ownWords(text), locale) }
}

export function askIn({ text, words, readings }: Omit<Listening, 'ranked'>): Ask | null {
  let best: Ask | null = null
  for (const reading of readings) {
    const ask = askOf(text, words, reading, isEnough)
    if (ask && (best?.score ?? 0) < ask.score) best = ask
  }
  return best ?? askInSentence({ text, words, readings })
}

/** Whether the shape and the chance of a reading make a request. */
export function isEnough({ language, likely, codes, shapes }: Reading, chance: number): boolean {
  if (!isTaught({ language })) return likely && (strongest(shapes)?.score ?? 0) >= CLEAR_SHAPE
  if (shapes.length > 0) return chance >= SHAPED
  if (!likely || chance < ANCHORED) return false
  return isAnchored(codes) || chance >= UNANCHORED
}

function isEnoughAlone({ language, codes, shapes }: Reading, chance: number): boolean {
  if (!isTaught({ language })) return false
  return shapes.length > 0 ? chance >= SHAPED_ALONE : chance >= ANCHORED_ALONE && isAnchored(codes)
}

function isTaught({ language }: Pick<Reading, 'language'>): boolean {
  return language in FREQUENT
}

function isAnchored(codes: string): boolean {
  return ANCHOR.test(codes) && !OTHERWISE.test(codes)
}

/** What is wanted stands at the beginning or, more often, at the end. */
const FIRST_SENTENCES = 4
const LAST_SENTENCES = 10

/** A long story may drown the one sentence that asks. */
function askInSentence({ text, words, readings }: Omit<Listening, 'ranked'>): Ask | null {
  const likeliest = readings.find(({ likely }) => likely)
  const sentences = sentencesOf(words)
  if (!likeliest || sentences.length < 2) return null
  let best: Ask | null = null
  for (const [at, sentence] of sentences.entries()) {
    if (at >= FIRST_SENTENCES && at < sentences.length - LAST_SENTENCES) continue
    const reading = readingOfWords(text, sentence, likeliest.language)
    const ask = askOf(text, sentence, reading, isEnoughAlone)
    if (ask && (best?.score ?? 0) < ask.score) best = ask
  }
  return best
}

function askOf(
  text: string,
  words: readonly Word[],
  reading: Reading,
  isAsk: (reading: Reading, chance: number) => boolean,
): Ask | null {
  const chance = chanceOf(reading, words)
  if (!isAsk(reading, chance)) return null
  const shape = strongest(reading.shapes)
  const score = isTaught(reading) ? chance : Math.max(chance, (shape?.score ?? 0) * UNTAUGHT)
  return {
    kind: shape?.kind ?? 'indirect',
    score,
    evidence: wordsOfShape(text, words, reading, shape),
  }
}

function strongest(shapes: readonly Shape[]): Shape | null {
  return shapes.reduce<Shape | null>(
    (best, shape) => (best && best.score >= shape.score ? best : shape),
    null,
  )
}

function wordsOfShape(
  text: string,
  words: readonly Word[],
  { spans }: Reading,
  shape: Shape | null,
): string {
  if (!shape) return text.slice(words[0]?.start ?? 0, (words.at(-1)?.end ?? text.length) + 1).trim()
  const start = spans[shape.from]?.start ?? 0
  const end = spans[Math.min(shape.to, spans.length - 1)]?.end ?? text.length
  return text.slice(start, end)
}
