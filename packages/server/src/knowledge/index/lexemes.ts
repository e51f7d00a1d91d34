// Reads the words of a passage as PostgreSQL writes them: 'refund':1A,5B 'card':7. The weights are A for the document's
// title, B for the heading, C for the headings above it, none for the text.

export type Lexeme = {
  word: string
  /** How often it stands there; in a heading it counts three times, in the title twice. */
  times: number
  /** Whether the title or a heading holds it. */
  named: boolean
}

const QUOTE = 0x27
const BACKSLASH = 0x5c
const COLON = 0x3a
const SPACE = 0x20

/** One pass without regular expressions: an index is read from tens of thousands of these. */
export function readLexemes(tsvector: string, take: (lexeme: Lexeme) => void): void {
  let at = 0
  while (at < tsvector.length) {
    const end = endOfWord(tsvector, at + 1)
    const word = unescaped(tsvector.slice(at + 1, end))
    at = end + 1
    let times = 0
    let named = false
    if (tsvector.charCodeAt(at) === COLON) {
      // Each place ends with its weight or without one: count the places, then what their weights add.
      times = 1
      for (at++; at < tsvector.length; at++) {
        const code = tsvector.charCodeAt(at)
        if (code === SPACE) break
        const weight = WEIGHTS[code]
        if (code === COMMA) times++
        else if (weight !== undefined) {
          times += weight
          named = true
        }
      }
    }
    take({ word, times: Math.max(times, 1), named })
    at++
  }
}

const COMMA = 0x2c
/** What a place with this letter counts beyond one. */
const WEIGHTS: Record<number, number> = { 65: 1, 66: 2, 67: 0 }

/** Where the quote stands that closes the word; doubled quotes and backslashes belong to it. */
function endOfWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) {
      if (text.charCodeAt(at + 1) !== QUOTE) return at
      at++
    }
  }
  return text.length
}

function unescaped(word: string): string {
  return word.includes("'") || word.includes('\\')
    ? word.replace(/''|\\\\/g, (two) => two[0] ?? '')
    : word
}
