// Which of the matters that were taught a question is about: by the meanings that come together in their wordings.

/** The number of a matter, how much, the next number and so on, by number: a fourth of what a map takes. */
export type Shares = readonly number[]

export type Matter = {
  /** How much it is like each of the likest matters; of length 1. */
  leaning: Shares
  /** How likely it is about each of them, or about none. */
  chances: Shares
  /** How much it is like the likest. */
  known: number
  /** How likely it is about each, by what tells matters from one another. */
  told: Shares
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
    leaning: shares(kept.map(([matter, like]) => [matter, like / length])),
    chances: shares(likely.map(([matter, much]) => [matter, much / all])),
    known: kept[0]?.[1] ?? 0,
    told: toldOf(evidence),
  }
}

/** The number of what is no matter that was taught. */
export const NONE = -1

function toldOf(evidence: ReadonlyMap<number, number>): Shares {
  const most = Math.max(0, ...evidence.values())
  const likely = [...evidence].map(([matter, much]) => [matter, Math.exp(much - most)] as const)
  const all = likely.reduce((sum, [, much]) => sum + much, 0)
  const told = likely
    .map(([matter, much]) => [matter, much / all] as const)
    .filter(([matter, chance]) => matter !== NONE && chance >= LEAST_TOLD)
  return shares(told.sort((a, b) => b[1] - a[1]).slice(0, MOST_TOLD))
}

function shares(entries: (readonly [number, number])[]): Shares {
  return entries.sort(([one], [other]) => one - other).flat()
}

export function inner(a: Shares, b: Shares): number {
  let product = 0
  let at = 0
  for (let i = 0; i < a.length; i += 2) {
    const matter = a[i] ?? 0
    while (at < b.length && (b[at] ?? 0) < matter) at += 2
    if (b[at] === matter) product += (a[i + 1] ?? 0) * (b[at + 1] ?? 0)
  }
  return product
}

/** The most of any. */
export function surest(shares: Shares): number {
  let most = 0
  for (let i = 1; i < shares.length; i += 2) most = Math.max(most, shares[i] ?? 0)
  return most
}

/** A question, or a matter, as a direction among meanings: of length 1. */
export function directionOf(meanings: ReadonlyMap<string, number>): Map<string, number> {
  const length = Math.hypot(...meanings.values()) || 1
  return new Map([...meanings].map(([name, weight]) => [name, weight / length]))
}
