// What the model sees of a message: the codes in their order, the shapes that were found, the words and their letters.
import type { Word } from '../text/read.ts'
import { UNSPACED } from '../text/read.ts'
import type { Reading } from './reading.ts'

export type Features = {
  /** The same in every language. */
  codes: number[]
  words: number[]
}

/** A power of two. Half as many hear one ask in a hundred less, now that sixteen languages share them. */
export const BUCKETS = 2_097_152

/** Where words begin to say nothing more, and cost time. */
const MAX_CODES = 120
const MAX_WORDS = 80

export function featuresOf(
  { language, codes, shapes, spans }: Omit<Reading, 'likely'>,
  words: readonly Word[],
): Features {
  const features = new Set<number>()
  const put = (feature: string) => features.add(bucketOf(feature))
  put(`#${Math.min(8, Math.ceil(words.length / 3))}`)
  if (codes.endsWith('?')) put('#?')
  codesInto(codes.slice(-MAX_CODES), put)
  for (const { name } of shapes) put(`s${name}`)
  put(`n${Math.min(3, shapes.length)}`)
  const theirs = new Set<number>()
  wordsInto(language, words, theirs)
  companyInto(language, words, codes, spans, theirs)
  return { codes: [...features], words: [...theirs] }
}

/** One to five codes in a row, pairs a few words apart, and whether a message is short enough to be nothing else. */
function codesInto(codes: string, put: (feature: string) => void) {
  const framed = `^${codes}$`
  for (let at = 0; at < framed.length; at++) {
    put(`c${framed[at]}`)
    put(`c${framed.slice(at, at + 2)}`)
    put(`c${framed.slice(at, at + 3)}`)
    put(`c${framed.slice(at, at + 4)}`)
    put(`c${framed.slice(at, at + 5)}`)
    for (let next = at + 2; next < Math.min(at + 6, framed.length); next++)
      put(`p${framed[at]}${framed[next]}`)
  }
  if (framed.length < 9) put(`w${framed}`)
}

function wordsInto(language: string, words: readonly Word[], into: Set<number>) {
  const seed = hashed(language, START)
  const some = words.length > MAX_WORDS ? ends(words) : words
  let before = ''
  let twoBefore = ''
  for (const { folded } of some) {
    if (UNSPACED.test(folded)) {
      piecesInto(seed, folded.slice(0, MAX_WORDS), 4, into)
      before = ''
      twoBefore = ''
      continue
    }
    const one = hashed(folded, hashed(':', seed))
    into.add(bucket(one))
    if (folded.length > STEM) into.add(bucket(hashed('*', hashed(folded.slice(0, STEM), seed))))
    if (folded.length > 3) lettersInto(seed, `<${folded}>`, into)
    into.add(bucket(hashed(before, hashed(' ', one))))
    if (before) into.add(bucket(hashed(`${twoBefore} ${before}`, hashed('  ', one))))
    if (twoBefore) into.add(bucket(hashed(twoBefore, hashed(' _ ', one))))
    twoBefore = before
    before = folded
  }
}

const STEM = 5

/** Runs of letters, so that endings, compounds and slips of the finger are not strange. */
function lettersInto(seed: number, word: string, into: Set<number>) {
  const long = word.length > MAX_LETTERS ? word.slice(0, MAX_LETTERS) : word
  for (let at = 0; at < long.length - 2; at++) {
    let hash = hashed('~', seed)
    for (let length = 0; length < 5 && at + length < long.length; length++) {
      hash = step(hash, long.charCodeAt(at + length))
      if (length >= 2) into.add(bucket(hash))
    }
  }
}

const MAX_LETTERS = 24

/**
 * A word with the codes beside it, and with the words up to four places on: who is asked for depends on what stands
 * around. Brings a fifth of what was missed at ten alarms in a thousand look-alikes that were not learnt.
 */
function companyInto(
  language: string,
  words: readonly Word[],
  codes: string,
  spans: Reading['spans'],
  into: Set<number>,
) {
  const seed = hashed(language, START)
  const many = Math.min(words.length, MAX_WORDS)
  let next = 0
  let last = 0
  const hashes: number[] = []
  for (let at = 0; at < many; at++) {
    const { folded, start } = words[at] as Word
    const one = hashed(folded.length > MAX_COMPANY ? folded.slice(0, MAX_COMPANY) : folded, seed)
    for (let far = 2; far <= FAR; far++)
      if (at >= far) into.add(bucket(step(Math.imul(hashes[at - far] as number, 31) + one, FAR)))
    hashes.push(one)
    while (next < spans.length && (spans[next]?.start ?? 0) <= start) next++
    while (last < spans.length && (spans[last]?.start ?? 0) < start) last++
    const after = codes.charCodeAt(next)
    into.add(bucket(step(step(one, 62), after)))
    into.add(bucket(step(step(one, 60), last === 0 ? 94 : codes.charCodeAt(last - 1))))
    if (next + 1 < codes.length)
      into.add(bucket(step(step(step(one, 126), after), codes.charCodeAt(next + 1))))
  }
}

const FAR = 4
const MAX_COMPANY = 12

function piecesInto(seed: number, run: string, most: number, into: Set<number>) {
  const begun = hashed(':', seed)
  for (let at = 0; at < run.length; at++) {
    let hash = begun
    for (let length = 0; length < most && at + length < run.length; length++) {
      hash = step(hash, run.charCodeAt(at + length))
      into.add(bucket(hash))
    }
  }
}

function ends(words: readonly Word[]): readonly Word[] {
  return [...words.slice(0, MAX_WORDS / 2), ...words.slice(-MAX_WORDS / 2)]
}

function bucketOf(feature: string): number {
  return bucket(hashed(feature, START))
}

/** FNV-1a over the code units. */
const START = 0x811c9dc5

function hashed(text: string, from: number): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function bucket(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & (BUCKETS - 1)
}
