// Cuts text into the words that are indexed and looked up, the same way for both, in any script. Stemming and stop words
// are the database's part; its parser gets plain words only, so that its guesses at hosts and numbers never matter.

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
/** Neither a word's own nor a number's: such runs are base64 or minified code. */
const MAX_LENGTH = 64

/** The words of a text, separated by spaces; empty when it has none. */
export function searchable(text: string): string {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC'))) {
    if (!isWordLike || segment.length > MAX_LENGTH) continue
    if (HANGUL.test(segment)) words.push(...pairs(segment))
    else words.push(...partsOf(segment))
  }
  return words.join(' ')
}

/** `next.config.js` and `useState` are found by their parts and, better, as a whole. */
function partsOf(segment: string): string[] {
  const parts = segment
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '')
  const whole = parts.join('')
  const all = parts.length > 1 && !/['’]/.test(segment) ? [whole, ...parts] : parts
  return all.map(folded)
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** Korean puts its particles into the word: pairs of syllables find it in every form. */
function pairs(word: string): string[] {
  const letters = [...word]
  if (letters.length < 3) return [word]
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

const HANGUL = /\p{sc=Hang}/u
