// Ranks passages by the words of a question: BM25 with k1 = 1.2 and b = 0.75; of equal passages the one called by the
// question's words comes first.
import type { WordIndex } from './word-index.ts'

export type Asked = {
  word: string
  /** Below 1 for a repaired word: it was perhaps meant as it stood. */
  trust: number
}

export type Ranked = {
  id: string
  score: number
  /** Share, weighted by rarity, of the question's words found in it, and in its headings alone. */
  coverage: number
  named: number
}

export function rank(index: WordIndex, asked: readonly Asked[], limit: number): Ranked[] {
  const sums = sumsFor(index.ids.length)
  let rarityOfAll = 0
  for (const { word, trust } of asked) {
    const number = index.words.get(word)
    const from = number === undefined ? 0 : (index.starts[number] ?? 0)
    const to = number === undefined ? 0 : (index.starts[number + 1] ?? 0)
    const rarity = rarityOf(word, to - from, index.ids.length)
    rarityOfAll += rarity
    addWord(sums, index, { from, to, weight: rarity * trust })
  }
  const best = bestOf(sums, limit)
  const ranked = best.map(({ passage, score }) => ({
    id: index.ids[passage] ?? '',
    score,
    coverage: (sums.covered[passage] ?? 0) / rarityOfAll,
    named: (sums.named[passage] ?? 0) / rarityOfAll,
  }))
  clear(sums)
  return ranked
}

export function isKnown(index: WordIndex, word: string): boolean {
  return index.words.has(word)
}

function rarityOf(word: string, found: number, passages: number): number {
  const rarity = Math.log(1 + (passages - found + 0.5) / (found + 0.5))
  // A number that occurs nowhere is the customer's own: an order, a date. No document can have it.
  return found === 0 && /[0-9]/.test(word) ? 0.2 * rarity : rarity
}

type Sums = {
  score: Float64Array
  covered: Float64Array
  named: Float64Array
  touched: Uint32Array
  count: number
}

function addWord(
  sums: Sums,
  { postings, brake }: WordIndex,
  { from, to, weight }: { from: number; to: number; weight: number },
): void {
  const { score, covered, named, touched } = sums
  for (let at = from; at < to; at++) {
    const posting = postings[at] ?? 0
    const passage = posting >>> 8
    const times = (posting >>> 1) & 127
    if (covered[passage] === 0) touched[sums.count++] = passage
    add(score, passage, (weight * times * 2.2) / (times + (brake[passage] ?? 1)))
    add(covered, passage, weight)
    if (posting & 1) add(named, passage, weight)
  }
}

function add(array: Float64Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value
}

function bestOf({ score, covered, named, touched, count }: Sums, limit: number) {
  const best: { passage: number; score: number }[] = []
  let least = -1
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0
    const calledSo = (named[passage] ?? 0) / (covered[passage] ?? 1)
    const worth = (score[passage] ?? 0) * (1 + 0.25 * calledSo)
    if (best.length === limit && worth <= least) continue
    let place = best.length
    while (place > 0 && (best[place - 1]?.score ?? 0) < worth) place--
    best.splice(place, 0, { passage, score: worth })
    if (best.length > limit) best.pop()
    least = best.at(-1)?.score ?? -1
  }
  return best
}

/** Ranking is one piece of work without a pause, so that all of them can share one set of arrays, kept at zero. */
let shared: Sums = empty(1_024)

function sumsFor(passages: number): Sums {
  if (shared.score.length < passages) shared = empty(passages * 2)
  return shared
}

function empty(size: number): Sums {
  return {
    score: new Float64Array(size),
    covered: new Float64Array(size),
    named: new Float64Array(size),
    touched: new Uint32Array(size),
    count: 0,
  }
}

function clear(sums: Sums): void {
  for (let at = 0; at < sums.count; at++) {
    const passage = sums.touched[at] ?? 0
    sums.score[passage] = 0
    sums.covered[passage] = 0
    sums.named[passage] = 0
  }
  sums.count = 0
}
