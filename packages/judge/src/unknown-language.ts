// Whether a message is in a language the ear does not understand: then its silence means nothing, and that is said.

import { rankLanguages } from './language/language-of.ts'
import { LEXICONS } from './lexicons/index.ts'
import { UNSPACED, type Word } from './text/read.ts'

const UNDERSTOOD = new Set(LEXICONS.map(({ language }) => language))

/** Fewer words may be a name, a brand, a place. */
const MIN_WORDS = 4
const MIN_LETTERS_UNSPACED = 8
/** In a sentence of a language that is known, about every third word is a small one. */
const MIN_SHARE = 0.15
/** So much more of another language, and it is that language. */
const LEAD = 1.25

/** How sure it is that the message is in a language that is not understood, 0 to 1; 0 for links, code, names, numbers. */
export function strangeness(text: string, words: readonly Word[]): number {
  const prose = proseOf(text, words)
  const ranked = rankLanguages(text, prose)
  const best = ranked[0]
  const mine = ranked.find(({ language }) => UNDERSTOOD.has(language))
  const letters = prose.reduce((sum, { folded }) => sum + folded.length, 0)
  if (prose.some(({ folded }) => UNSPACED.test(folded))) {
    const strange = best !== undefined && !UNDERSTOOD.has(best.language)
    return strange && letters >= MIN_LETTERS_UNSPACED ? 0.9 : 0
  }
  if (prose.length < MIN_WORDS) return 0
  if (!best) return prose.length > MIN_WORDS ? 0.7 : 0
  if (UNDERSTOOD.has(best.language)) {
    return best.share < MIN_SHARE && prose.length >= 2 * MIN_WORDS ? 0.6 : 0
  }
  const lead = best.weight / Math.max(0.01, mine?.weight ?? 0)
  return lead >= LEAD && best.weight >= 1 ? Math.min(0.95, 0.5 + best.share / 2) : 0
}

/** Without links, addresses, code, numbers, and words that begin large in the middle of a sentence. */
function proseOf(text: string, words: readonly Word[]): Word[] {
  const cut = /https?:\/\/\S+|\S+@\S+|[\w.-]*[_/\\{}<>=|$#]\S*|`[^`]*`/gu
  const hidden = [...text.matchAll(cut)].map((found) => [
    found.index,
    found.index + found[0].length,
  ])
  const loud = text === text.toUpperCase()
  return words.filter(({ start, end, folded }, at) => {
    if (/\d/.test(folded) || folded.length < 2) return false
    if (hidden.some(([from = 0, to = 0]) => start < to && end > from)) return false
    const first = text.slice(start, start + 1)
    const large = first !== first.toLowerCase()
    return loud || !large || at === 0 || words[at]?.pause === '.' || words[at]?.pause === '?'
  })
}
