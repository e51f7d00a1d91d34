import type { Confidence } from '@baton/contract'
import type { Passage } from '../knowledge.ts'

/** How sure a search may be of its best passage, from the share of the question's words found in it. */
export function confidenceOf(best: Passage): Confidence {
  if (best.coverage >= 0.75) return 'very_confident'
  if (best.coverage >= 0.5) return 'somewhat_confident'
  return best.coverage >= 0.3 ? 'not_confident' : 'no_sources'
}
