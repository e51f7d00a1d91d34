// A letter that is longer than one message may be, as several: cut where a paragraph, a line or a word ends, and nothing lost.
import { MOST_LETTERS } from './message-id.ts'

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
