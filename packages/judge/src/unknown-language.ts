// Whether a message is in a language the ear does not understand: then its silence means nothing, and that is said.

import type { Listening } from './ask/asks.ts'
import { rankLanguages } from './language/language-of.ts'
import { LEXICONS } from './lexicons/index.ts'
import { UNSPACED, type Word } from './text/read.ts'

const UNDERSTOOD = new Set(LEXICONS.map(({ language }) => language))

/** Fewer words may be a name, a brand, a place. */
const MIN_WORDS = 4
const MANY_WORDS = 6
/** A word of another language's own counts one. */
const MIN_SIGNS = 1.6
const MIN_LETTERS_UNSPACED = 8
/** In a sentence of a language that is known, about every third word is a small one. */
const MIN_SHARE = 0.15
/** So much more of another language, and it is that language. */
const LEAD = 1.25

/** How sure it is that the message is in a language that is not understood, 0 to 1; 0 for links, code, names, numbers. */
export function strangeness({ text, words, ranked: all }: Listening): number {
  const likeliest = all[0]
  // Nearly always: a sentence of a language that is understood.
  if (likeliest && UNDERSTOOD.has(likeliest.language) && likeliest.share >= MIN_SHARE) return 0
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
  if (!best) return prose.length >= MANY_WORDS ? 0.7 : 0
  if (UNDERSTOOD.has(best.language)) {
    return best.share < MIN_SHARE && prose.length >= 2 * MIN_WORDS ? 0.6 : 0
  }
  const lead = best.weight / Math.max(0.01, mine?.weight ?? 0)
  return lead >= LEAD && best.weight >= MIN_SIGNS ? Math.min(0.95, 0.5 + best.share / 2) : 0
}

/** Without links, addresses, code, numbers, and words that begin large in the middle of a sentence. */
function proseOf(text: string, words: readonly Word[]): Word[] {
  const loud = text === text.toUpperCase()
  let end = 0
  let technical = false
  return words.filter((word, at) => {
    // What stands between two spaces is looked at once: a link holds many words.
    if (word.start >= end) {
      const from = Math.max(end, word.start - MAX_TOKEN)
      const before = /\S*$/.exec(text.slice(from, word.start))?.[0].length ?? 0
      const after = /^\S*/.exec(text.slice(word.start, word.start + MAX_TOKEN))?.[0].length ?? 0
      end = word.start + after
      technical = TECHNICAL.test(text.slice(word.start - before, end))
    }
    if (technical || /\d/.test(word.folded) || word.folded.length < 2) return false
    const first = text.slice(word.start, word.start + 1)
    return loud || first === first.toLowerCase() || at === 0 || /[.?]/.test(word.pause)
  })
}

const MAX_TOKEN = 200
const TECHNICAL = /[@_/\\{}<>=|$#`]/
