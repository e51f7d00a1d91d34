// npm run train -- --cross-validate: what the judgement hears of sentences that it has not learnt from. Each third of them
// is heard by a model that learnt the other two. The sentences of one pattern are always in the same third.
import { isEnough } from '../src/ask/asks.ts'
import { readingOf } from '../src/ask/reading.ts'
import { type Example, exampleOf, fit, type Model } from './fit.ts'
import { PARTS, partOf, type Row } from './rows.ts'

type Heard = { row: Row; asks: boolean }

export function crossValidate(rows: readonly Row[]): string {
  const examples = rows.map(exampleOf)
  const parts = rows.map(partOf)
  const heard: Heard[] = []
  for (let part = 0; part < PARTS; part++) {
    const model = fit(examples.filter((_, at) => parts[at] !== part))
    for (const [at, row] of rows.entries()) {
      // What slots make of a sentence is too near to that sentence to prove anything.
      if (parts[at] !== part || row.source === 'multiplied' || row.source === 'joined') continue
      heard.push({ row, asks: asksBy(model, row, examples[at] as Example) })
    }
  }
  const languages = [...new Set(heard.map(({ row }) => row.lang))].sort()
  return [
    'lang    by hand: recall  alarms \u2030  left alone   natural: recall  alarms \u2030  left alone   everyday: recall  alarms \u2030  left alone',
    ...languages.map((lang) =>
      line(
        lang,
        heard.filter(({ row }) => row.lang === lang),
      ),
    ),
    line('all', heard),
  ].join('\n')
}

function asksBy({ weights, bias }: Model, { text, lang }: Row, { features }: Example): boolean {
  let sum = bias
  for (const bucket of [...features.codes, ...features.words]) sum += weights[bucket] as number
  return isEnough(readingOf(text, lang).reading, 1 / (1 + Math.exp(-sum)))
}

function line(name: string, heard: readonly Heard[]): string {
  const figures = (['hand', 'natural', 'everyday'] as const).flatMap((source) => {
    const own = heard.filter(({ row }) => row.source === source)
    const asks = own.filter(({ row }) => row.label === 'ask')
    const plain = own.filter(({ row }) => row.label === 'not' && !row.hard)
    const hard = own.filter(({ row }) => row.label === 'not' && row.hard)
    return [share(asks, 100), share(plain, 1000), share(hard, -100)]
  })
  return [name.padEnd(8), ...figures.map((each) => each.padStart(12))].join('')
}

/** Of what was taken for an ask; below nought, of what was not. */
function share(heard: readonly Heard[], of: number): string {
  if (heard.length === 0) return '\u2013'
  const found = heard.filter(({ asks }) => asks).length / heard.length
  return (of < 0 ? -of * (1 - found) : of * found).toFixed(1)
}
