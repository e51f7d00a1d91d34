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

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    const elided = ELISION.exec(segment)?.[0].length ?? 0
    if (elided > 0) words.push(word(segment.slice(0, elided), index))
    words.push(word(segment.slice(elided), index + elided))
  }
  return words
}

/** Letters and digits only, folded: what two texts have alike when just their punctuation and case differ. */
export function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Latin accents only: in other scripts such marks tell one letter from another.
      .replace(/[\u0300-\u036f'’`]/g, '')
      .normalize('NFC')
  )
}

/** The text itself, or its two ends when it is too long to be read whole. */
export function readable(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  return `${text.slice(0, MAX_LENGTH / 2)} … ${text.slice(-MAX_LENGTH / 2)}`
}

function word(text: string, start: number): Word {
  return { folded: fold(text), start, end: start + text.length }
}
