// Whether one message asks for a human, and in which words.
import { LEXICONS } from '../lexicons/index.ts'
import { readable, type Word, wordsOf } from '../text/read.ts'
import { encode } from './encode.ts'
import { type AskKind, shapesIn } from './patterns.ts'

export type Ask = { kind: AskKind; score: number; evidence: string }

export function askIn(text: string): Ask | null {
  const read = readable(text)
  const words = wordsOf(read)
  return shaped(read, words)
}

function shaped(text: string, words: Word[]): Ask | null {
  let best: Ask | null = null
  for (const lexicon of LEXICONS) {
    const encoded = encode(words, lexicon)
    const ended = { ...encoded, codes: `${encoded.codes}${/[?？؟]\s*$/.test(text) ? '?' : '.'}` }
    for (const { kind, score, from, to } of shapesIn(ended, lexicon)) {
      if (best && best.score >= score) continue
      const start = encoded.spans[from]?.start ?? 0
      const end = encoded.spans[Math.min(to, encoded.spans.length - 1)]?.end ?? text.length
      best = { kind, score, evidence: text.slice(start, end) }
    }
  }
  return best
}
