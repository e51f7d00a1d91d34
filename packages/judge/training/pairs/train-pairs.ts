// npm run train-pairs: fits what tells that two questions are one, to the wordings beside this file, and writes what they
// teach. The same wordings give the same weights.
//   --cross-validate   writes nothing, and prints what is told of intents that were not learnt from
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { directionOf, NONE } from '../../src/repeats/matter.ts'
import { readQuestion } from '../../src/repeats/question.ts'
import { byWords } from '../../src/repeats/same-question.ts'
import { weigh } from '../../src/repeats/weigh.ts'
import {
  type Direction,
  directionOfAll,
  type Example,
  examplesOf,
  type Intent,
  mattersOf,
} from './examples.ts'
import { aboutNone, everyday, fitMatters, PARTS } from './fit-matters.ts'
import { fitPairs, sureness } from './fit-pairs.ts'

const HERE = fileURLToPath(new URL('./', import.meta.url))
const TARGET = fileURLToPath(new URL('../../src/repeats/matters.gen.ts', import.meta.url))
/** Of new questions, so many may be taken for a repetition. */
const ALARMS = 0.02
/** A meaning in so few wordings tells nothing of how rare it is. */
const MIN_TIMES = 3
/** Less of a matter is not worth its room. */
const LEAST = 0.04
const LEAST_TENTHS = 2

const { values } = parseArgs({ options: { 'cross-validate': { type: 'boolean', default: false } } })
const intents = readIntents()
const rarity = rarities()
const examples = examplesOf(intents, rarity, byWords)
const told = crossValidated(examples)
console.log(
  `${intents.length} intents, ${examples.length} pairs; at ${ALARMS * 100} % of new ones: ${told.words}`,
)
if (!values['cross-validate']) write()

function readIntents(): Intent[] {
  const byName = new Map<string, Intent>()
  const numbers = new Map<string, { matter: number; field: string }>()
  // `en.txt` first: it says of which field an intent is, and the others add wordings.
  const files = readdirSync(HERE).filter((file) => file.endsWith('.txt'))
  for (const file of files.sort(inOrder)) {
    const lot = file.slice(0, 2)
    let [field, name] = ['', '']
    for (const line of readFileSync(HERE + file, 'utf8').split('\n')) {
      if (line.startsWith('## ')) field = line.slice(3)
      else if (line.startsWith('# ')) name = line.slice(2)
      else if (line !== '') {
        const known = numbers.get(name) ?? { matter: numbers.size, field }
        numbers.set(name, known)
        const intent = byName.get(`${lot} ${name}`) ?? { lot, ...known, wordings: [] }
        byName.set(`${lot} ${name}`, intent)
        intent.wordings.push(line)
      }
    }
  }
  return [...byName.values()]
}

function inOrder(a: string, b: string): number {
  const others = Number(!a.startsWith('en')) - Number(!b.startsWith('en'))
  return others || a.length - b.length || a.localeCompare(b)
}

function rarities(): Record<string, number> {
  const texts = [...intents.flatMap(({ wordings }) => wordings), ...everyday()]
  const times = new Map<string, number>()
  for (const text of texts)
    for (const name of readQuestion(text).meanings.keys())
      times.set(name, (times.get(name) ?? 0) + 1)
  const rarest = Math.log(texts.length / 2)
  const counted = [...times].filter(([, many]) => many >= MIN_TIMES).sort()
  return Object.fromEntries(
    counted.map(([name, many]) => [
      name,
      Math.round((Math.log(texts.length / many) / rarest) * 100) / 100,
    ]),
  )
}

function crossValidated(all: Example[]): { words: string } {
  const rated = Array.from({ length: PARTS }, (_, part) => {
    const weights = fitPairs(all.filter((each) => each.part !== part))
    return all
      .filter((each) => each.part === part)
      .map(({ features, label }) => ({ label, sure: sureness(weights, features) }))
  }).flat()
  const of = (label: Example['label']) => rated.filter((each) => each.label === label)
  const others = of('new')
    .map(({ sure }) => sure)
    .sort((a, b) => b - a)
  const border = others[Math.floor(others.length * ALARMS)] ?? 0
  const share = (label: Example['label']) =>
    ((of(label).filter(({ sure }) => sure > border).length / of(label).length) * 100).toFixed(1)
  return {
    words: `repeat ${share('repeat')} %, near ${share('near')} %, border ${border.toFixed(2)}`,
  }
}

function write(): void {
  const weights = fitPairs(examples).map((weight) => Math.round(weight * 10_000) / 10_000)
  const matters: Record<string, string[]> = {}
  for (const [at, { wordings }] of mattersOf(intents).entries()) {
    const direction: Direction = directionOfAll(
      wordings.map((text) => directionOf(weigh(readQuestion(text), rarity).meanings)),
    )
    for (const [name, much] of direction) {
      if (much < LEAST) continue
      matters[name] = [...(matters[name] ?? []), `${at}:${Math.round(much * 1000)}`]
    }
  }
  const { tells, lean } = learntMatters()
  const evidence: Record<string, string[]> = {}
  for (const [name, of] of tells)
    for (const [matter, much] of of) {
      const tenths = Math.round(much * 10)
      if (Math.abs(tenths) >= LEAST_TENTHS)
        evidence[name] = [...(evidence[name] ?? []), `${matter}:${tenths}`]
    }
  const leanings = [...mattersOf(intents).keys(), NONE].map((at) =>
    Math.round((lean.get(at) ?? 0) * 10),
  )
  writeFileSync(
    TARGET,
    `// Written by \`npm run train-pairs\`: do not edit.\nexport const WEIGHTS: readonly number[] = ${JSON.stringify(weights)}\nexport const RARITY: Readonly<Record<string, number>> = ${JSON.stringify(rarity)}\nexport const MATTERS: Readonly<Record<string, string>> = ${packed(matters)}\nexport const EVIDENCE: Readonly<Record<string, string>> = ${packed(evidence)}\n/** The last is of no matter. */\nexport const LEANINGS: readonly number[] = ${JSON.stringify(leanings)}\n`,
  )
}

function learntMatters() {
  const read = (text: string) => directionOf(weigh(readQuestion(text), rarity).meanings)
  const wordings = intents.flatMap(({ wordings, matter }) =>
    wordings.map((text) => ({ matter, direction: read(text) })),
  )
  return fitMatters([...wordings, ...aboutNone(read)], 'all')
}

function packed(lists: Record<string, string[]>): string {
  const lines = Object.entries(lists)
    .sort()
    .map(([name, said]) => [name, said.join(' ')])
  return JSON.stringify(Object.fromEntries(lines), null, 1)
}
