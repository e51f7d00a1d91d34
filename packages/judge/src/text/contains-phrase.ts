// Whether a text contains words that somebody wrote down: an operator's own phrases, in any script.
import { fold, readable, UNSPACED, type Word, wordsOf } from './read.ts'
import { isSlip } from './slip.ts'

/** Shorter words are too easily another word with one letter changed. */
const MIN_FORGIVEN = 5

/** The words that match, as they were written, or null. An empty phrase matches nothing. */
export function containsPhrase(text: string, phrase: string): string | null {
  const wanted = wordsOf(readable(phrase))
  if (wanted.length === 0) return null
  const read = readable(text)
  if (wanted.some(({ folded }) => UNSPACED.test(folded))) return piecesIn(read, phrase)
  const words = wordsOf(read)
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((word, place) => isSame(words[at + place], word))) continue
    return read.slice(words[at]?.start, words[at + wanted.length - 1]?.end)
  }
  return null
}

function isSame(word: Word | undefined, wanted: Word): boolean {
  if (!word) return false
  if (word.folded === wanted.folded) return true
  return wanted.folded.length >= MIN_FORGIVEN && isSlip(word.folded, wanted.folded)
}

/** Without spaces there are no borders of words: the letters are looked for, whatever stands between them. */
function piecesIn(text: string, phrase: string): string | null {
  const wanted = lettersOnly(fold(phrase))
  const places: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    for (const letter of lettersOnly(fold(sign))) {
      letters += letter
      for (let unit = 0; unit < letter.length; unit++) places.push(at)
    }
    at += sign.length
  }
  const found = letters.indexOf(wanted)
  if (found === -1) return null
  const last = places[found + wanted.length - 1] ?? 0
  return text.slice(places[found], last + String.fromCodePoint(text.codePointAt(last) ?? 0).length)
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
