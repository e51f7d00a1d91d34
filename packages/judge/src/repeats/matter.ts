// Which of the matters that were taught a question is about: by the meanings that come together in their wordings.

export type Matter = {
  /** How much it is like each of the likest matters; of length 1. */
  leaning: ReadonlyMap<number, number>
  /** How likely it is about each of them, or about none. */
  chances: ReadonlyMap<number, number>
  /** How much it is like the likest. */
  known: number
  /** How likely it is about each, by what tells matters from one another. */
  told: ReadonlyMap<number, number>
}

const KEPT = 12
const LEAST = 0.02
const SHARPNESS = 12
/** Weighs as much as so many matters that are a little like it. */
const ABOUT_NONE = 8 * Math.exp(SHARPNESS * 0.25)

/** Less of a chance is none. */
const LEAST_TOLD = 0.004
/** Of a question that says little they are many, each as good as none: kept, they would be the most of what is kept. */
const MOST_TOLD = 12

/** `likenesses`: cosines with matters, by their number. `evidence`: for each of them, beside `NONE`. */
export function matterOf(
  likenesses: ReadonlyMap<number, number>,
  evidence: ReadonlyMap<number, number>,
): Matter {
  const kept = [...likenesses]
    .filter(([, like]) => like > LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT)
  const length = Math.hypot(...kept.map(([, like]) => like)) || 1
  const likely = kept.map(([matter, like]) => [matter, Math.exp(SHARPNESS * like)] as const)
  const all = likely.reduce((sum, [, much]) => sum + much, ABOUT_NONE)
  return {
    leaning: new Map(kept.map(([matter, like]) => [matter, like / length])),
    chances: new Map(likely.map(([matter, much]) => [matter, much / all])),
    known: kept[0]?.[1] ?? 0,
    told: toldOf(evidence),
  }
}

/** The number of what is no matter that was taught. */
export const NONE = -1

function toldOf(evidence: ReadonlyMap<number, number>): Map<number, number> {
  const most = Math.max(0, ...evidence.values())
  const likely = [...evidence].map(([matter, much]) => [matter, Math.exp(much - most)] as const)
  const all = likely.reduce((sum, [, much]) => sum + much, 0)
  const told = likely
    .map(([matter, much]) => [matter, much / all] as const)
    .filter(([matter, chance]) => matter !== NONE && chance >= LEAST_TOLD)
  return new Map(told.sort((a, b) => b[1] - a[1]).slice(0, MOST_TOLD))
}

/** A question, or a matter, as a direction among meanings: of length 1. */
export function directionOf(meanings: ReadonlyMap<string, number>): Map<string, number> {
  const length = Math.hypot(...meanings.values()) || 1
  return new Map([...meanings].map(([name, weight]) => [name, weight / length]))
}
