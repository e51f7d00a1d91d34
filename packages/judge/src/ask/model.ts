// How likely a message asks for a human, by a linear model that `npm run train` fits to the corpus in `training/`.
import type { Word } from '../text/read.ts'
import { BUCKETS, featuresOf } from './features.ts'
import type { Reading } from './reading.ts'
import { BIAS, packedWeights, SCALE } from './weights.gen.ts'

// Read out of a function, so that a megabyte and a half of text is not kept beside what is made of it.
const weights = unpacked(packedWeights())

/** 0 to 1. */
export function chanceOf(reading: Reading, words: readonly Word[]): number {
  const features = featuresOf(reading, words)
  let sum = 0
  for (const bucket of features.codes) sum += weights[bucket] ?? 0
  for (const bucket of features.words) sum += weights[bucket] ?? 0
  return 1 / (1 + Math.exp(-(BIAS + sum * SCALE)))
}

/** Runs of zeros are written as a count: most buckets are empty. */
function unpacked(packed: string): Int8Array {
  const bytes = atob(packed)
  const all = new Int8Array(BUCKETS)
  let place = 0
  for (let at = 0; at < bytes.length && place < BUCKETS; at++) {
    const byte = bytes.charCodeAt(at)
    if (byte === 0) place += bytes.charCodeAt(++at) || 0
    else all[place++] = byte > 127 ? byte - 256 : byte
  }
  return all
}
