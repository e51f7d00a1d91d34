// Whether one message asks for a human, and in which words.
import type { Ranked } from '../language/language-of.ts'
import { readable, type Word } from '../text/read.ts'
import { chanceOf } from './model.ts'
import type { AskKind, Shape } from './patterns.ts'
import { type Reading, readingsOf } from './reading.ts'

export type Ask = { kind: AskKind; score: number; evidence: string }

/** A found shape needs less of the model's assent than words that merely look like a request. */
export const SHAPED = 0.4
export const UNSHAPED = 0.8

/** Without one of these nothing is asked of anybody, whatever the model thinks. */
const ANCHOR =
  /[HRDXZIJk]|S[^.?]{0,20}[TECG]|[GWm][^.?]{0,6}S|L.{0,20}M|M.{0,20}L|B.{0,20}[NQF]|[NQF].{0,20}B/

/** Somebody is added, hired, paid, or has called yesterday: then the words are about people, and ask for none. */
const OTHERWISE = /v[zxe]?[HRSD]|^[^WCGI]*u[^WCGI]*$/

export type Listening = { text: string; words: Word[]; ranked: Ranked[]; readings: Reading[] }

/** Reads a message once for everything that is heard in it. */
export function listen(message: string, locale?: string): Listening {
  const text = readable(message)
  const own = withoutQuotes(text)
  return { text, ...readingsOf(own, locale) }
}

/** What others are quoted with is not the customer's wish. Blanks keep every word in its place. */
function withoutQuotes(text: string): string {
  const own = text.replace(QUOTED, (quote) => ' '.repeat(quote.length))
  return (own.match(/\p{L}/gu)?.length ?? 0) >= MIN_OWN ? own : text
}

const QUOTED =
  /"[^"\n]{8,200}"|[“„][^“”„\n]{8,200}[“”]|«[^«»\n]{8,200}»|[「『][^「」『』\n]{4,200}[」』]/g
/** Fewer letters around a quotation are no story: then the quotation is what the customer says. */
const MIN_OWN = 8

export function askIn({ text, words, readings }: Listening): Ask | null {
  let best: Ask | null = null
  for (const reading of readings) {
    const chance = chanceOf(reading, words)
    const shape = strongest(reading.shapes)
    if (chance < (shape ? SHAPED : UNSHAPED)) continue
    if (!shape && !(reading.likely && ANCHOR.test(reading.codes) && !OTHERWISE.test(reading.codes)))
      continue
    const score = shape ? Math.max(chance, shape.score * chance) : chance
    if (best && best.score >= score) continue
    best = { kind: shape?.kind ?? 'indirect', score, evidence: wordsOfShape(text, reading, shape) }
  }
  return best
}

function strongest(shapes: readonly Shape[]): Shape | null {
  return shapes.reduce<Shape | null>(
    (best, shape) => (best && best.score >= shape.score ? best : shape),
    null,
  )
}

function wordsOfShape(text: string, { spans }: Reading, shape: Shape | null): string {
  if (!shape) return text
  const start = spans[shape.from]?.start ?? 0
  const end = spans[Math.min(shape.to, spans.length - 1)]?.end ?? text.length
  return text.slice(start, end)
}
