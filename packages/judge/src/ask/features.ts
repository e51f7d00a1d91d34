// What the model sees of a message: the codes in their order, the shapes that were found, and the words themselves.
import type { Word } from '../text/read.ts'
import { UNSPACED } from '../text/read.ts'
import type { Shape } from './patterns.ts'

export type Features = {
  /** The same in every language. */
  codes: number[]
  words: number[]
}

/** A power of two. More would leave fewer words sharing a weight, and cost as much more in size. */
export const BUCKETS = 65_536

/** Where words begin to say nothing more, and cost time. */
const MAX_CODES = 120
const MAX_WORDS = 80

export function featuresOf(
  language: string,
  words: readonly Word[],
  codes: string,
  shapes: readonly Shape[],
): Features {
  const features = new Set<number>()
  const put = (feature: string) => features.add(bucketOf(feature))
  put(`#${Math.min(8, Math.ceil(words.length / 3))}`)
  if (codes.endsWith('?')) put('#?')
  codesInto(codes.slice(-MAX_CODES), put)
  for (const { name } of shapes) put(`s${name}`)
  put(`n${Math.min(3, shapes.length)}`)
  const theirs = new Set<number>()
  wordsInto(language, words, (feature) => theirs.add(bucketOf(feature)))
  return { codes: [...features], words: [...theirs] }
}

/** One to three codes in a row, pairs a few words apart, and whether a message is short enough to be nothing else. */
function codesInto(codes: string, put: (feature: string) => void) {
  const framed = `^${codes}$`
  for (let at = 0; at < framed.length; at++) {
    put(`c${framed[at]}`)
    put(`c${framed.slice(at, at + 2)}`)
    put(`c${framed.slice(at, at + 3)}`)
    put(`c${framed.slice(at, at + 4)}`)
    for (let next = at + 2; next < Math.min(at + 6, framed.length); next++)
      put(`p${framed[at]}${framed[next]}`)
  }
  if (framed.length < 9) put(`w${framed}`)
}

function wordsInto(language: string, words: readonly Word[], put: (feature: string) => void) {
  let before = ''
  for (const { folded } of words.length > MAX_WORDS ? ends(words) : words) {
    if (UNSPACED.test(folded)) {
      for (let at = 0; at < folded.length && at < MAX_WORDS; at++)
        for (let length = 1; length <= 3 && at + length <= folded.length; length++)
          put(`${language}:${folded.slice(at, at + length)}`)
      before = ''
      continue
    }
    put(`${language}:${folded}`)
    if (folded.length > STEM) put(`${language}:${folded.slice(0, STEM)}*`)
    put(`${language}:${before} ${folded}`)
    before = folded
  }
}

const STEM = 5

function ends(words: readonly Word[]): readonly Word[] {
  return [...words.slice(0, MAX_WORDS / 2), ...words.slice(-MAX_WORDS / 2)]
}

/** FNV-1a over the code units. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}
