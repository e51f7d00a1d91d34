// npm run train: fits the model of the ear to the labelled sentences beside this file and writes its weights.
// The same sentences give the same weights.
//   --from <folder>     reads further folders, for trying sentences that are not here yet
//   --cross-validate    writes nothing, and prints what is heard of sentences that were not learnt from
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { LEXICONS } from '../src/lexicons/index.ts'
import { UNSPACED, wordsOf } from '../src/text/read.ts'
import { crossValidate } from './cross-validate.ts'
import { exampleOf, fit } from './fit.ts'
import { HERE, type Row, readRows } from './rows.ts'

const TARGET = fileURLToPath(new URL('../src/ask/weights.gen.ts', import.meta.url))
const WORDS_TARGET = fileURLToPath(new URL('../src/language/words.gen.ts', import.meta.url))

/** A word tells a language when it is met so often in it, is mostly met there, and is among so many. */
const MIN_TIMES = 5
const MIN_OWN = 0.6
const MAX_FREQUENT = 250

const { values } = parseArgs({
  options: {
    from: { type: 'string', multiple: true, default: [] },
    'cross-validate': { type: 'boolean', default: false },
  },
})
const heard = new Set(LEXICONS.map(({ language }) => language))
const all = readRows([HERE, ...values.from])
const rows = all.filter(({ lang }) => heard.has(lang))
const deaf = new Set(all.map(({ lang }) => lang).filter((lang) => !heard.has(lang)))
if (deaf.size > 0) console.log(`Left out, as they have no lexicon: ${[...deaf].join(', ')}`)
if (values['cross-validate']) console.log(crossValidate(rows))
else write()

function write() {
  const { weights, bias } = fit(rows.map(exampleOf))
  const { packed, scale } = pack(weights)
  writeFileSync(
    TARGET,
    `// Written by \`npm run train\`: do not edit.\nexport const SCALE = ${scale}\nexport const BIAS = ${bias}\nexport function packedWeights(): string {\n  return '${packed}'\n}\n`,
  )
  writeFileSync(
    WORDS_TARGET,
    `// Written by \`npm run train\`: do not edit.\nexport const FREQUENT: Record<string, string> = ${JSON.stringify(frequentWords(rows), null, 2)}\n`,
  )
  console.log(`${rows.length} sentences, ${Math.round(packed.length / 1024)} KB`)
}

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
