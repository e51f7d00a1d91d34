// Logistic regression over the features of the ear. The same rows give the same weights: its chance is seeded.
import { BUCKETS, type Features, featuresOf } from '../src/ask/features.ts'
import { readingOf } from '../src/ask/reading.ts'
import type { Row } from './rows.ts'

const EPOCHS = 6
/** Faster, and at one alarm in a thousand ordinary messages a tenth fewer asks are heard of words that were not learnt. */
const RATE = 0.04
/** Pulls rare words towards nothing, so that what the codes say counts for more. It is multiplied by the messages there are. */
const DECAY = 1.7e-6
/** A false alarm costs a person's time, a miss a second sentence of the customer's. */
const WEIGHT_OF_QUIET = 1.4
/** What somebody has thought of says more than what slots make of it, and what is written as people write says most. */
const WEIGHTS = { hand: 2, natural: 5, joined: 1, multiplied: 1, everyday: 1 }
/** How often all words of a sentence are left out while it is learnt, and how many of them otherwise. */
const WORDLESS = 0.2
const LEFT_OUT = 0.3

export type Example = { features: Features; asks: number; weight: number }
export type Model = { weights: Float64Array; bias: number }

export function exampleOf({ text, label, lang, source }: Row): Example {
  const { words, reading } = readingOf(text, lang)
  const asks = label === 'ask' ? 1 : 0
  return {
    features: featuresOf(reading, words),
    asks,
    weight: (asks ? 1 : WEIGHT_OF_QUIET) * WEIGHTS[source],
  }
}

/** What chance decides, a language may lose five points by: so it decides thrice, and the mean is taken. */
const SEEDS = [42, 1_042, 2_042]

export function fit(given: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS)
  let bias = 0
  for (const seed of SEEDS) {
    const once = fitOnce(given, seed)
    bias += once.bias / SEEDS.length
    for (let at = 0; at < BUCKETS; at++)
      weights[at] = (weights[at] as number) + (once.weights[at] as number) / SEEDS.length
  }
  return { weights, bias }
}

/** By AdaGrad, in an order that is mixed but always the same. */
function fitOnce(given: readonly Example[], seed: number): Model {
  const examples = [...given]
  const weights = new Float64Array(BUCKETS)
  const grades = new Float64Array(BUCKETS).fill(1)
  let bias = -1
  const chance = chanceFrom(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    mix(examples, chance)
    for (const example of examples) {
      const { asks, weight } = example
      const features = partOf(example.features, chance)
      let sum = bias
      for (const feature of features) sum += weights[feature] as number
      const error = (1 / (1 + Math.exp(-sum)) - asks) * weight
      bias -= 0.01 * error
      for (const feature of features) {
        const slope = error + DECAY * examples.length * (weights[feature] as number)
        const grade = (grades[feature] as number) + slope * slope
        grades[feature] = grade
        weights[feature] = (weights[feature] as number) - (RATE * slope) / Math.sqrt(grade)
      }
    }
  }
  return { weights, bias }
}

/** Some words are left out each time, and now and then all, so that the codes learn to do without them. */
function partOf({ codes, words }: Features, chance: () => number): number[] {
  if (chance() < WORDLESS) return codes
  return [...codes, ...words.filter(() => chance() >= LEFT_OUT)]
}

function mix(examples: Example[], chance: () => number) {
  for (let at = examples.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const [one, two] = [examples[at], examples[other]]
    if (one && two) [examples[at], examples[other]] = [two, one]
  }
}

function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
