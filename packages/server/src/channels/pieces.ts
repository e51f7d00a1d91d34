// A letter that is longer than one message may be, as several: cut where a paragraph, a line or a word ends, and nothing lost.
import type { Heard } from '@baton/core'
import { MOST_LETTERS } from './message-id.ts'

/** A long letter is as many messages as it takes; its files are with the first, and it means what it means as a whole. */
export function inPieces(heard: Heard): Heard[] {
  const [first = '', ...more] = piecesOf(heard.text)
  const { id, outside } = heard
  const further = more.map((text, at) => ({ id: `${id}.${at + 2}`, text, outside, choice: null }))
  return [{ ...heard, text: first }, ...further]
}

export function piecesOf(text: string, most = MOST_LETTERS): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > most) {
    const at = breakBefore(rest, most)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** In the latter half, so that there are not many small ones; never within a letter. */
function breakBefore(text: string, most: number): number {
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(sign, most - sign.length)
    if (at > most / 2) return at + sign.length
  }
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
}
