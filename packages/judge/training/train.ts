// npm run train: fits the model of the ear to the labelled sentences beside this file and writes its weights.
// The same sentences give the same weights: no chance is involved but a fixed order.
//   --from <folder>   reads further folders, for trying sentences that are not here yet
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BUCKETS, type Features, featuresOf } from '../src/ask/features.ts'
import { readingOf } from '../src/ask/reading.ts'
import { LEXICONS } from '../src/lexicons/index.ts'
import { UNSPACED, wordsOf } from '../src/text/read.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const TARGET = fileURLToPath(new URL('../src/ask/weights.gen.ts', import.meta.url))
const WORDS_TARGET = fileURLToPath(new URL('../src/language/words.gen.ts', import.meta.url))
const EPOCHS = 12
const RATE = 0.15
/** Pulls rare words towards nothing, so that what the codes say counts for more. */
const DECAY = 2e-6
/** A false alarm costs a person's time, a miss a second sentence of the customer's. */
const WEIGHT_OF_QUIET = 1.3

/** A word tells a language when it is met so often in it, is mostly met there, and is among so many. */
const MIN_TIMES = 5
const MIN_OWN = 0.6
const MAX_FREQUENT = 250
/** How often all words of a sentence are left out while it is learnt, and how many of them otherwise. */
const WORDLESS = 0.3
const LEFT_OUT = 0.3

type Row = { text: string; label: 'ask' | 'not'; lang: string }
type Example = { features: Features; asks: number; weight: number }

const { values } = parseArgs({ options: { from: { type: 'string', multiple: true, default: [] } } })
const heard = new Set(LEXICONS.map(({ language }) => language))
const all = [HERE, ...values.from].flatMap(readFolder)
const rows = all.filter(({ lang }) => heard.has(lang))
const deaf = new Set(all.map(({ lang }) => lang).filter((lang) => !heard.has(lang)))
if (deaf.size > 0) console.log(`Left out, as they have no lexicon: ${[...deaf].join(', ')}`)
const { weights, bias } = fit(rows.map(exampleOf))
const { packed, scale } = pack(weights)
writeFileSync(
  TARGET,
  `// Written by \`npm run train\`: do not edit.\nexport const SCALE = ${scale}\nexport const BIAS = ${bias}\nexport const WEIGHTS =\n  '${packed}'\n`,
)
writeFileSync(
  WORDS_TARGET,
  `// Written by \`npm run train\`: do not edit.\nexport const FREQUENT: Record<string, string> = ${JSON.stringify(frequentWords(rows), null, 2)}\n`,
)
console.log(`${rows.length} sentences, ${Math.round(packed.length / 1024)} KB`)

/** Words by which a language is known: frequent in it, and rare in the others. */
function frequentWords(rows: Row[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, lang } of rows) {
    for (const folded of new Set(wordsOf(text).map((word) => word.folded))) {
      if (UNSPACED.test(folded) || /\d/.test(folded) || folded.length < 2) continue
      const of = counts.get(folded) ?? new Map<string, number>()
      counts.set(folded, of.set(lang, (of.get(lang) ?? 0) + 1))
    }
  }
  const lists: Record<string, string> = {}
  for (const lang of [...new Set(rows.map((row) => row.lang))].sort()) {
    const own = [...counts].flatMap(([word, of]) => {
      const here = of.get(lang) ?? 0
      const all = [...of.values()].reduce((sum, count) => sum + count, 0)
      return here >= MIN_TIMES && here >= all * MIN_OWN ? [{ word, here }] : []
    })
    own.sort((a, b) => b.here - a.here || (a.word < b.word ? -1 : 1))
    lists[lang] = own
      .slice(0, MAX_FREQUENT)
      .map(({ word }) => word)
      .join(' ')
  }
  return lists
}

function readFolder(folder: string): Row[] {
  if (!existsSync(folder)) throw new Error(`--from: there is no folder ${folder}`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), lang: name.replace('.jsonl', '') }) as Row),
    )
}

function exampleOf({ text, label, lang }: Row): Example {
  const { words, reading } = readingOf(text, lang)
  const asks = label === 'ask' ? 1 : 0
  return {
    features: featuresOf(lang, words, reading.codes, reading.shapes),
    asks,
    weight: asks ? 1 : WEIGHT_OF_QUIET,
  }
}

/** Logistic regression by AdaGrad, in an order that is mixed but always the same. */
function fit(examples: Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(BUCKETS)
  const grades = new Float64Array(BUCKETS).fill(1)
  let bias = -1
  let state = 42
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    mix(examples, chance)
    for (const example of examples) {
      const { asks, weight } = example
      const features = partOf(example.features, chance)
      let sum = bias
      for (const feature of features) sum += weights[feature] ?? 0
      const error = (1 / (1 + Math.exp(-sum)) - asks) * weight
      bias -= 0.01 * error
      for (const feature of features) {
        const slope = error + DECAY * examples.length * (weights[feature] ?? 0)
        grades[feature] = (grades[feature] ?? 1) + slope * slope
        weights[feature] =
          (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(grades[feature] ?? 1)
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

function pack(weights: Float64Array): { packed: string; scale: number } {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = most / 127
  const bytes: number[] = []
  for (let at = 0; at < weights.length; ) {
    const value = Math.round((weights[at] ?? 0) / scale)
    if (value !== 0) {
      bytes.push(value & 255)
      at++
      continue
    }
    let zeros = 0
    while (zeros < 255 && at < weights.length && Math.round((weights[at] ?? 0) / scale) === 0) {
      zeros++
      at++
    }
    bytes.push(0, zeros)
  }
  return { packed: Buffer.from(bytes).toString('base64'), scale }
}
