// How sure the model says it is: a mark at the end of its answer, which no customer sees. A mark, because every model can
// write one, also those that cannot call tools; an answer without it counts by what the search found.
import type { Confidence } from '@baton/contract'

export type SelfConfidence = 'high' | 'medium' | 'low' | 'none' | 'asking'

const MARK = '<confidence'
const LEVEL = /<confidence[^\w<]{0,3}(high|medium|low|none|asking)/i
/** The mark as models write it that do not mind brackets: a last line of its own. */
const BARE = /\n?[^\S\n]*[*_`(<[]*confidence\W{1,6}(high|medium|low|none|asking)\W*$/i

/** What of a text still being written may be shown. */
export function visible(textSoFar: string): string {
  const mark = textSoFar.search(/<confidence|\n[\s*_`([]{0,8}confidence\W/i)
  if (mark >= 0) return textSoFar.slice(0, mark)
  const open = textSoFar.lastIndexOf('<')
  const tail = open < 0 ? '' : textSoFar.slice(open).toLowerCase()
  return tail !== '' && MARK.startsWith(tail) ? textSoFar.slice(0, open) : textSoFar
}

export function takeMark(text: string): { text: string; self: SelfConfidence | null } {
  // The last words only: a bare mark is looked for with patterns that are slow on long nonsense.
  const [before, end] = [text.slice(0, -END_LETTERS), text.slice(-END_LETTERS)]
  const level = (LEVEL.exec(text) ?? BARE.exec(end))?.[1]?.toLowerCase() as
    | SelfConfidence
    | undefined
  const clean = (before + end.replace(BARE, ''))
    .replace(/<confidence[^\n]*(?:\n|$)/gi, '\n')
    .replace(/<\/?c(?:o(?:n(?:f(?:i(?:d(?:e(?:n(?:c(?:e)?)?)?)?)?)?)?)?)?>?$/i, '')
    .trim()
  return { text: clean, self: level ?? null }
}

const END_LETTERS = 120

/**
 * Neither the search nor the model is believed alone: a search finds words, not answers, and a model is sure of what it
 * invents. `grounded`: the answer cites a passage, or stands on a tool's result or on what a human said.
 */
export function graded(
  retrieval: Confidence,
  self: SelfConfidence | null,
  { grounded, text }: { grounded: boolean; text: string },
): Confidence {
  switch (self) {
    case null:
      return grounded || retrieval === 'no_sources' ? retrieval : 'not_confident'
    case 'none':
      return 'no_sources'
    case 'asking':
      return /[?？؟]/.test(text) ? 'other' : 'not_confident'
    case 'low':
      return 'not_confident'
    case 'medium':
      return grounded ? 'somewhat_confident' : 'not_confident'
    case 'high':
      if (!grounded) return retrieval === 'no_sources' ? 'no_sources' : 'not_confident'
      return retrieval === 'not_confident' ? 'somewhat_confident' : 'very_confident'
  }
}
