// Figures over pairs of intents: at the border that holds, and at the one that takes two in a hundred other questions.
import type { IntentPair } from './intents.ts'
import { mapped, share } from './share.ts'

export type RatedPair = { row: Pick<IntentPair, 'lot' | 'label'>; similarity: number }

export type IntentScore = {
  rows: number
  /** Shares taken for a repetition at the border. */
  repeats: number | null
  near: number | null
  other: number | null
  /** The same at the lowest border that takes no more than `ALARMS` of the other questions. */
  swept: { border: number; repeats: number | null; near: number | null }
}

const ALARMS = 0.02

export function intentScores(pairs: RatedPair[], border: number): Record<string, IntentScore> {
  const lots = Object.groupBy(pairs, ({ row }) => row.lot)
  return mapped({ ...lots, all: pairs }, (rated) => scoreOf(rated, border))
}

function scoreOf(pairs: RatedPair[], border: number): IntentScore {
  const of = (label: IntentPair['label']) =>
    pairs.filter(({ row }) => row.label === label).map(({ similarity }) => similarity)
  const [repeat, near, other] = [of('repeat'), of('near'), of('new').toSorted((a, b) => b - a)]
  const taken = (rated: number[], least: number) =>
    share(rated.filter((similarity) => similarity >= least).length, rated.length)
  // Just above the first one that would be one too many.
  const swept = (other[Math.floor(other.length * ALARMS)] ?? 0) + 1e-9
  return {
    rows: pairs.length,
    repeats: taken(repeat, border),
    near: taken(near, border),
    other: taken(other, border),
    swept: { border: swept, repeats: taken(repeat, swept), near: taken(near, swept) },
  }
}
