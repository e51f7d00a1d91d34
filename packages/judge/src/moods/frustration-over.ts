// Being fed up over a dialogue: it adds up, fades, is taken back by thanks, and weighs more when nothing has helped.
import type { Finding } from '@baton/contract'

/** One thing that was said, as far as a mood goes. */
export type Felt =
  | { by: 'human' }
  /** Who asks back is still at it: no answer yet that has not helped. */
  | { by: 'assistant'; asks: boolean }
  | {
      by: 'customer'
      score: number
      /** Of the answers, so that it counts only after one. */
      tired: number
      evidence: string
      isContent: boolean
      /** Said it once, and asks something else. */
      movesOn: boolean
    }

/** What was felt a turn ago counts for so much less now. */
const FADES = 0.6
/** Thanks and praise take back most of it. */
const SOOTHED = 0.3
/** Asking again after an answer is a sign by itself. */
const REPEAT_ADDS = 0.3
/** So is being fed up after so many answers: by then they have not helped. */
const ANSWERS = 2
const ANSWERED_ADDS = 0.5
const ASKED_BACK = 0.5
/** A no is no answer that was none: being sorry for it is common, and only a second time it is anger. */
const REFUSED_ADDS = 0.35
/** Who is fed up with an answer that was none is not helped by a further one. */
const UNHELPED = 0.82
const MIN_FRUSTRATION = 0.3

/** How the dialogue has gone of late. */
export type Course = { repeated: boolean; unhelped: boolean; refused: boolean }

export function frustrationOver(
  story: readonly Felt[],
  { repeated, unhelped, refused }: Course,
): Finding | null {
  let level = 0
  let answers = 0
  let evidence = ''
  let fedUpNow = false
  let movesOn = false
  for (const felt of story) {
    if (felt.by === 'human') [level, answers] = [0, 0]
    if (felt.by === 'assistant') answers += felt.asks ? ASKED_BACK : 1
    if (felt.by !== 'customer') continue
    const score = Math.max(felt.score, answers > 0 ? felt.tired : 0)
    fedUpNow = score > 0
    movesOn = felt.movesOn
    if (fedUpNow) {
      level = 1 - (1 - level * FADES) * (1 - score)
      evidence = felt.evidence
      continue
    }
    level *= felt.isContent ? SOOTHED : FADES
    if (felt.isContent) answers = 0
  }
  const insists = fedUpNow && !movesOn
  if (insists && answers >= ANSWERS) level = 1 - (1 - level) * (1 - ANSWERED_ADDS)
  if (repeated && level > 0) level = 1 - (1 - level) * (1 - REPEAT_ADDS)
  if (insists && refused) level = 1 - (1 - level) * (1 - REFUSED_ADDS)
  if (insists && unhelped) level = Math.max(level, UNHELPED)
  if (level < MIN_FRUSTRATION || evidence === '') return null
  return { signal: 'frustration', score: Math.round(level * 1000) / 1000, evidence }
}
