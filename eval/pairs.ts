// Figures over pairs of questions: which of them are taken for one question asked twice.
import type { LabelledPair } from './corpus.ts'
import { byLanguage, mapped, share } from './share.ts'

/** Of pairs of questions: shares that are taken for a repetition. */
export type PairScore = {
  rows: number
  /** Same question in other words: should be many. */
  repeats: number | null
  /** Another question in nearly the same words: should be few. */
  near: number | null
  /** Another question: should be none. */
  other: number | null
}
export type JudgedPair = { row: LabelledPair; same: boolean }

export type PairScores = { all: PairScore; languages: Record<string, PairScore> }

export function pairScores(pairs: JudgedPair[]): PairScores {
  return { all: scoreOfPairs(pairs), languages: mapped(byLanguage(pairs), scoreOfPairs) }
}

function scoreOfPairs(pairs: JudgedPair[]): PairScore {
  const taken = (label: LabelledPair['label']) => {
    const all = pairs.filter(({ row }) => row.label === label)
    return share(all.filter(({ same }) => same).length, all.length)
  }
  return { rows: pairs.length, repeats: taken('repeat'), near: taken('near'), other: taken('new') }
}
