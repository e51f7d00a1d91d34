// Whether one message asks for a human, and in which words.
import type { Ranked } from '../language/language-of.ts'
import { FREQUENT } from '../language/words.gen.ts'
import { ownWords } from '../text/own-words.ts'
import { clausesOf, readable, sentencesOf, type Word } from '../text/read.ts'
import { chanceOf } from './model.ts'
import type { AskKind, Shape } from './patterns.ts'
import { type Reading, readingOfWords, readingsOf } from './reading.ts'

export type Ask = { kind: AskKind; score: number; evidence: string }

/**
 * A shape, or words that speak of somebody, need less of the model's assent than words in which nobody is named. Each
 * border lies where one more alarm among the messages of `eval/natural` would buy some twenty asks there.
 */
const NAMED = 0.8
const UNNAMED = 0.85
/** Without spaces a message is few pieces to the model, and it is less sure of every one, asks and others. */
const UNSPACED = 0.7
const UNSPACED_LANGUAGES = new Set(['zh', 'ja'])
/** `you need not get a person`: a request in every word but one. */
const DENIED = 0.9
const TAKEN_BACK = /N[iyWmMTPCGVae]{0,4}[HRDSC]/
/** `call me`, and nothing else: what makes it something else would stand beside it, as in `call me Bob`. */
const SHORT_CALL = 0.6
const NOTHING_BUT_A_CALL = /^[p,]*(?:J|LM|ML)[p,]*[.?]$/
/** In languages without sentences to learn from the model knows too little: there a clear shape is enough. */
const CLEAR_SHAPE = 0.85
const UNTAUGHT = 0.7
/** A sentence by itself is taken out of what surrounds it: it must say more. */
const SHAPED_ALONE = 0.82
const ANCHORED_ALONE = 0.965
/** Half a sentence may be taken back by the other half. */
const SHAPED_CLAUSE = 0.9

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
  return best ?? askInPart({ text, words, readings })
}

/** Whether the shape and the chance of a reading make a request. */
export function isEnough({ language, likely, codes, shapes }: Reading, chance: number): boolean {
  if (!isTaught({ language })) return likely && (strongest(shapes)?.score ?? 0) >= CLEAR_SHAPE
  if (shapes.length === 0 && (!likely || TAKEN_BACK.test(codes))) return likely && chance >= DENIED
  if (NOTHING_BUT_A_CALL.test(codes)) return chance >= SHORT_CALL
  if (UNSPACED_LANGUAGES.has(language)) return chance >= UNSPACED
  return chance >= (shapes.length > 0 || isAnchored(codes) ? NAMED : UNNAMED)
}

function isEnoughAlone({ language, codes, shapes }: Reading, chance: number): boolean {
  if (!isTaught({ language })) return false
  return shapes.length > 0 ? chance >= SHAPED_ALONE : chance >= ANCHORED_ALONE && isAnchored(codes)
}

function isEnoughInClause({ language, shapes }: Reading, chance: number): boolean {
  return isTaught({ language }) && shapes.length > 0 && chance >= SHAPED_CLAUSE
}

function isTaught({ language }: Pick<Reading, 'language'>): boolean {
  return language in FREQUENT
}

function isAnchored(codes: string): boolean {
  return ANCHOR.test(codes) && !OTHERWISE.test(codes)
}

/** What is wanted stands at the beginning or, more often, at the end. */
const FIRST_PARTS = 4
const LAST_PARTS = 10

/** A long story may drown the one sentence that asks, and a matter the clause before it: `agent please, it is cold`. */
function askInPart(listening: Omit<Listening, 'ranked'>): Ask | null {
  const { words } = listening
  return (
    askInAny(sentencesOf(words), isEnoughAlone, listening) ??
    askInAny(clausesOf(words), isEnoughInClause, listening)
  )
}

function askInAny(
  parts: readonly Word[][],
  isAsk: (reading: Reading, chance: number) => boolean,
  { text, readings }: Omit<Listening, 'ranked'>,
): Ask | null {
  const likeliest = readings.find(({ likely }) => likely)
  if (!likeliest || parts.length < 2) return null
  let best: Ask | null = null
  for (const [at, part] of parts.entries()) {
    if (at >= FIRST_PARTS && at < parts.length - LAST_PARTS) continue
    const reading = readingOfWords(text, part, likeliest.language)
    const ask = askOf(text, part, reading, isAsk)
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
