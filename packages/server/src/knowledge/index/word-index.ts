// The passages of one language, by their words, in a few flat arrays: made at once, never changed, replaced as a whole.
import { type Lexeme, readLexemes } from './lexemes.ts'

export type WordIndex = {
  /** A passage's place in the arrays is its number here. */
  ids: readonly string[]
  /** In words. */
  lengths: Uint32Array
  /** What BM25 adds to a word's count in this passage: k1 · (1 − b + b · length / usual length). */
  brake: Float64Array
  words: ReadonlyMap<string, number>
  /** The postings of word number `n` lie from `starts[n]` to `starts[n + 1]`. */
  starts: Uint32Array
  /** Passage << 8 | times << 1 | named. */
  postings: Uint32Array
}

export type Entry = { id: string; length: number; words: string }

const MAX_TIMES = 127
const K1 = 1.2
const B = 0.75

/** What `earlier` holds without the passages that are `gone`, and with what is added. */
export function buildIndex(earlier: WordIndex | null, gone: ReadonlySet<string>) {
  const ids: string[] = []
  const lengths: number[] = []
  const words = new Map<string, number>()
  const pairs = createPairs()
  if (earlier) copy(earlier, gone)

  function copy(from: WordIndex, without: ReadonlySet<string>): void {
    const renumbered = from.ids.map((id, at) => {
      if (without.has(id)) return -1
      lengths.push(from.lengths[at] ?? 0)
      return ids.push(id) - 1
    })
    for (const [word, number] of from.words) {
      const end = from.starts[number + 1] ?? 0
      for (let at = from.starts[number] ?? 0; at < end; at++) {
        const posting = from.postings[at] ?? 0
        const passage = renumbered[posting >>> 8] ?? -1
        if (passage >= 0) pairs.push(numberOf(word), (passage << 8) | (posting & 255))
      }
    }
  }

  function numberOf(word: string): number {
    const known = words.get(word)
    if (known !== undefined) return known
    words.set(word, words.size)
    return words.size - 1
  }

  return {
    add({ id, length, words: tsvector }: Entry): void {
      const passage = ids.push(id) - 1
      lengths.push(length)
      readLexemes(tsvector, ({ word, times, named }: Lexeme) =>
        pairs.push(
          numberOf(word),
          (passage << 8) | (Math.min(times, MAX_TIMES) << 1) | Number(named),
        ),
      )
    },
    finish: (): WordIndex => ({
      ids,
      lengths: Uint32Array.from(lengths),
      brake: brakesOf(lengths),
      words,
      ...pairs.byWord(words.size),
    }),
  }
}

export function bytesOf({ ids, words, postings }: WordIndex): number {
  return postings.byteLength + ids.length * 60 + words.size * 90
}

function brakesOf(lengths: readonly number[]): Float64Array {
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1)
  return Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / Math.max(usual, 1)))
}

/** Pairs of a word's number and a posting, in arrays that grow by doubling; sorted by counting. */
function createPairs() {
  let numbers = new Uint32Array(1_024)
  let postings = new Uint32Array(1_024)
  let count = 0
  return {
    push(number: number, posting: number): void {
      if (count === numbers.length) {
        numbers = grown(numbers)
        postings = grown(postings)
      }
      numbers[count] = number
      postings[count] = posting
      count++
    },
    byWord(words: number): Pick<WordIndex, 'starts' | 'postings'> {
      const starts = new Uint32Array(words + 1)
      for (let at = 0; at < count; at++) add(starts, (numbers[at] ?? 0) + 1, 1)
      for (let word = 0; word < words; word++) add(starts, word + 1, starts[word] ?? 0)
      const next = starts.slice()
      const sorted = new Uint32Array(count)
      for (let at = 0; at < count; at++) {
        const number = numbers[at] ?? 0
        sorted[next[number] ?? 0] = postings[at] ?? 0
        add(next, number, 1)
      }
      return { starts, postings: sorted }
    },
  }
}

function add(array: Uint32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
