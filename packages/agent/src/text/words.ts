// Words of a text in any script, folded so that case, accents and punctuation make no difference.

export type Word = {
  /** Lower case, without accents and apostrophes. */
  folded: string
  /** Where it stands in the text. */
  start: number
  end: number
}

/** Longer texts are read from both ends: what matters stands at the beginning or at the very end. */
const MAX_LENGTH = 4_000

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
/** `l'agent`, `d'un`, `un'altra`: the article is a word of its own. */
const ELISION = /^(?:l|d|j|n|s|m|t|c|qu|un|all|dell|nell)['’](?=\p{L}{2})/iu
/** Between two spaces one word of letters that need no dictionary to be parted, in the marks that nearly all have. */
const ONE_WORD =
  /^(["“(]*)([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]+)[.,;:!?"”)]*$/u

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: piece, index } of text.matchAll(/\S+/g)) {
    const [, before, only] = ONE_WORD.exec(piece) ?? []
    if (only !== undefined && before !== undefined) words.push(word(only, index + before.length))
    else segmented(piece, index, words)
  }
  return words
}

/** The segmenter knows every script, and costs twenty times as much. */
function segmented(piece: string, from: number, into: Word[]): void {
  for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
    if (!isWordLike) continue
    const elided = ELISION.exec(segment)?.[0].length ?? 0
    if (elided > 0) into.push(word(segment.slice(0, elided), from + index))
    into.push(word(segment.slice(elided), from + index + elided))
  }
}

/** Letters and digits only, folded: what two texts have alike when just their punctuation and case differ. */
export function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function fold(text: string): string {
  // Most of what is written: nothing to be taken apart and put together.
  if (PLAIN_LETTERS.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Latin accents only: in other scripts such marks tell one letter from another.
      .replace(/[\u0300-\u036f'’`]/g, '')
      .normalize('NFC')
  )
}

/** Without letters and signs that are left out or made plainer. */
const PLAIN_LETTERS = /^[\t-\r -&(-_a-~]*$/

/** The text itself, or its two ends when it is too long to be read whole. */
export function readable(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  return `${text.slice(0, MAX_LENGTH / 2)} … ${text.slice(-MAX_LENGTH / 2)}`
}

function word(text: string, start: number): Word {
  return { folded: fold(text), start, end: start + text.length }
}
