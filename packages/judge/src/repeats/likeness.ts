// What two questions have in common, as numbers that a small model weighs: meanings, related ones, the matter they are
// about, and what speaks against their being one.
import { inner, type Matter, type Shares, surest } from './matter.ts'

/** A question weighed: what is rare says more. */
export type Weighed = {
  spoken: ReadonlySet<string>
  meanings: Map<string, number>
  /** Shares of meanings: what is asked, and of what. */
  asked: Map<string, number>
  named: Map<string, number>
  total: number
  /** All meanings that are related to one of its own, so that two questions are compared in no time. */
  near: ReadonlySet<string>
}
/** By the words themselves: how much is shared, and whether one thing is put for another. */
export type ByWords = { share: number; differs: boolean }

/** Related, not the same. */
const RELATED = 0.5
/** From here on the words alone would do. */
const MUCH = 0.36
const LITTLE = 0.15
/** Less of its own is no other thing. */
const OWN = 0.3
const NEITHER = 0.3

/** Most questions have nothing to do with one another, and that is told at once. */
export function meet(a: Weighed, b: Weighed): boolean {
  for (const name of a.meanings.keys()) if (b.meanings.has(name) || b.near.has(name)) return true
  return false
}

/** In an order that the weights of the model follow: what is shared, what is asked and named, matters, what differs. */
export function likenessOf(
  [a, aboutA]: readonly [Weighed, Matter],
  [b, aboutB]: readonly [Weighed, Matter],
  { share, differs }: ByWords,
): number[] {
  const [mine, yours] = [
    covered(a.meanings, b.meanings, b.near),
    covered(b.meanings, a.meanings, a.near),
  ]
  const soft = (mine + yours) / 2
  const exact = overlap(a.meanings, b.meanings)
  const least = Math.log(1 + Math.min(a.total, b.total))
  const most = Math.log(1 + Math.max(a.total, b.total))
  return [
    1,
    share,
    share > MUCH ? 1 : 0,
    exact,
    Math.sqrt(exact),
    soft,
    Math.max(mine, yours),
    soft * least,
    least,
    most - least,
    ...partsOf(a, b),
    ...mattersOf(aboutA, aboutB, soft),
    ...differencesOf(a, b, differs),
  ]
}

function partsOf(a: Weighed, b: Weighed): number[] {
  const [asked, named] = [alike('asked', a, b), alike('named', a, b)]
  return [
    ...[asked ?? 0, asked === null ? 1 : 0, asked !== null && asked < LITTLE ? 1 : 0],
    ...[named ?? 0, named === null ? 1 : 0, named !== null && named < LITTLE ? 1 : 0],
    (asked ?? NEITHER) * (named ?? NEITHER),
  ]
}

function mattersOf(a: Matter, b: Matter, soft: number): number[] {
  const leaning = inner(a.leaning, b.leaning)
  const known = Math.min(a.known, b.known)
  const chance = inner(a.chances, b.chances)
  const told = inner(a.told, b.told)
  const root = Math.sqrt(told)
  const both = surest(a.told) * surest(b.told)
  const alike = cosine(told, a.told, b.told)
  return [
    ...[leaning, leaning * leaning, leaning * soft],
    ...[Math.sqrt(chance), Math.log(chance + 1e-3), Math.sqrt(chance) * soft],
    ...[known, known * soft, known * leaning],
    ...[told, root, Math.log(told + 1e-3), root * soft, root * leaning],
    ...[alike, both, both * alike, both * soft],
  ]
}

function differencesOf(a: Weighed, b: Weighed, differs: boolean): number[] {
  const frame = framed(a.spoken, b.spoken)
  const clash = clashOf('meanings', a, b)
  const [asked, named] = [clashOf('asked', a, b), clashOf('named', a, b)]
  return [
    ...[differs ? 1 : 0, frame, differs ? frame : 0],
    ...[clash, clash * frame, clash > OWN ? frame : 0, clash < OWN / 3 ? 1 : 0],
    ...[asked, asked > OWN ? frame * frame : 0],
    ...[named, named > OWN ? frame * frame : 0],
  ]
}

/** Null when either has none. */
function alike(part: 'asked' | 'named', a: Weighed, b: Weighed): number | null {
  if (a[part].size === 0 || b[part].size === 0) return null
  return (covered(a[part], b[part], b.near) + covered(b[part], a[part], a.near)) / 2
}

/** Of what the one means, the share that the other means as well, or something related. */
function covered(
  a: Map<string, number>,
  b: Map<string, number>,
  near: ReadonlySet<string>,
): number {
  let [met, total] = [0, 0]
  for (const [name, weight] of a) {
    total += weight
    const same = b.get(name)
    if (same !== undefined) met += Math.min(weight, same)
    else if (near.has(name)) met += weight * RELATED
  }
  return total === 0 ? 0 : met / total
}

/** How much each has that the other says nothing like: of the two, the less. */
function clashOf(part: 'meanings' | 'asked' | 'named', a: Weighed, b: Weighed): number {
  return Math.min(unmet(a[part], b[part], b.near), unmet(b[part], a[part], a.near))
}

function unmet(a: Map<string, number>, b: Map<string, number>, near: ReadonlySet<string>): number {
  let total = 0
  for (const [name, weight] of a) if (!b.has(name) && !near.has(name)) total += weight
  return total
}

/** How nearly they are written alike. */
function framed(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let [shared, total] = [0, 0]
  for (const [name, weight] of a) {
    shared += Math.min(weight, b.get(name) ?? 0)
    total += weight
  }
  for (const weight of b.values()) total += weight
  return total === 0 ? 0 : (2 * shared) / total
}

function cosine(product: number, a: Shares, b: Shares): number {
  return product === 0 ? 0 : product / Math.sqrt(inner(a, a) * inner(b, b))
}
