// Logistic regression over what two questions have in common. Its chance is seeded.
import { chanceOf } from '../chance.mjs'
import type { Example } from './examples.ts'

const EPOCHS = 12
const RATE = 0.03
const DECAY = 1e-4
const SLOWER = 8

/** The first feature is always 1; the others are brought to one scale while learning, and the weights back to theirs. */
export function fitPairs(examples: readonly Example[]): number[] {
  const width = examples[0]?.features.length ?? 0
  const { means, spreads } = scaleOf(examples, width)
  const rows = examples.map(({ features }) =>
    features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  )
  const weights = new Float64Array(width)
  const grades = new Float64Array(width).fill(1e-3)
  const { below } = chanceOf('fit')
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / SLOWER)
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1)
      const [one, two] = [order[at] ?? 0, order[other] ?? 0]
      order[at] = two
      order[other] = one
    }
    for (const place of order) {
      const [row, example] = [rows[place] ?? [], examples[place]]
      if (!example) continue
      const error = (1 / (1 + Math.exp(-sureness(weights, row))) - example.repeats) * example.weight
      for (let at = 0; at < width; at++) {
        const slope = error * (row[at] ?? 0) + DECAY * (weights[at] ?? 0)
        const grade = (grades[at] ?? 0) + slope * slope * 0.01
        grades[at] = grade
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(grade)
      }
    }
  }
  const plain = Array.from(weights, (weight, at) => weight / (spreads[at] ?? 1))
  plain[0] = plain.reduce(
    (sum, weight, at) => sum - (at === 0 ? 0 : weight * (means[at] ?? 0)),
    plain[0] ?? 0,
  )
  return plain
}

export function sureness(weights: ArrayLike<number>, features: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < features.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0)
  return sum
}

function scaleOf(examples: readonly Example[], width: number) {
  const means = new Array<number>(width).fill(0)
  const spreads = new Array<number>(width).fill(0)
  for (const { features } of examples)
    features.forEach((value, at) => {
      means[at] = (means[at] ?? 0) + value / examples.length
    })
  for (const { features } of examples)
    features.forEach((value, at) => {
      spreads[at] = (spreads[at] ?? 0) + (value - (means[at] ?? 0)) ** 2 / examples.length
    })
  return {
    means: means.map((mean, at) => (at === 0 ? 0 : mean)),
    spreads: spreads.map((spread, at) => (at === 0 ? 1 : Math.sqrt(spread) || 1)),
  }
}
