// Composes packages/judge/training/<lang>.jsonl: the sentences written by hand (sentences/<lang>.txt), then as many
// sentences of the small grammar (slots/<lang>.txt) as keep the shares. The same input gives the same output.
//   node packages/judge/training/compose.ts es pt
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expandTemplate, parseContractions, parseSlots, roughen } from './grammar.ts'
import { type Example, fold, isHard, parseSections } from './sections.ts'

const CAP = 2_500
const SHARES = { ask: 0.35, hard: 0.3, plain: 0.35 } as const
type Class = keyof typeof SHARES
const CLASSES = Object.keys(SHARES) as Class[]
/** A template that gave so many duplicates in a row has nothing new to say. */
const PATIENCE = 25

for (const lang of process.argv.slice(2)) compose(lang)

function compose(lang: string) {
  const seen = new Set(takenElsewhere(lang))
  const byHand = distinct(parseSections(read(`sentences/${lang}.txt`)), seen)
  const made = generate(read(`slots/${lang}.txt`), seen, lang)
  const available = (of: Class) =>
    byHand.filter((row) => classOf(row) === of).length +
    made.filter((row) => classOf(row) === of).length
  const total = Math.min(CAP, ...CLASSES.map((of) => Math.floor(available(of) / SHARES[of])))
  const rows = CLASSES.flatMap((of) => {
    const all = [...byHand, ...made].filter((row) => classOf(row) === of)
    return all.slice(0, Math.round(total * SHARES[of]))
  })
  const path = fileURLToPath(new URL(`${lang}.jsonl`, import.meta.url))
  writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
  const counts = CLASSES.map((of) => `${of} ${available(of)}`).join(', ')
  console.log(`${lang}: ${rows.length} rows, ${byHand.length} by hand; available: ${counts}`)
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** What the evaluation holds must not be trained on. */
function takenElsewhere(lang: string): string[] {
  return [`../../../eval/messages/${lang}.jsonl`, `../../../eval/held-out/${lang}.jsonl`]
    .map((path) => new URL(path, import.meta.url))
    .filter((url) => existsSync(url))
    .flatMap((url) => readFileSync(url, 'utf8').trim().split('\n'))
    .map((line) => fold(JSON.parse(line).text))
}

function distinct(rows: Example[], seen: Set<string>): Example[] {
  return rows.filter((row) => {
    const folded = fold(row.text)
    if (folded === '' || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

/** Takes a sentence of each template in turn, so that a large template does not drown a small one. */
function generate(source: string, seen: Set<string>, lang: string): Example[] {
  const slots = parseSlots(source)
  const contractions = parseContractions(source)
  const chance = seeded(lang)
  let templates = parseSections(source).map((row) => ({ row, misses: 0 }))
  const made: Example[] = []
  const wanted = { ask: CAP, hard: CAP, plain: CAP }
  while (templates.length > 0) {
    for (const template of templates) {
      const of = classOf(template.row)
      const said = expandTemplate(template.row.text, slots, chance)
      const text = contractions.reduce((words, [from, to]) => words.replace(from, to), said)
      const row = roughen({ ...template.row, text }, chance)
      const [fresh] = distinct([row], seen)
      template.misses = fresh ? 0 : template.misses + 1
      if (!fresh) continue
      made.push(fresh)
      wanted[of] -= 1
    }
    templates = templates.filter(
      ({ row, misses }) =>
        misses < PATIENCE && wanted[classOf(row)] > CAP * (1 - SHARES[classOf(row)]),
    )
  }
  return made
}

function classOf(row: Example): Class {
  if (row.label === 'ask') return 'ask'
  return isHard(row) ? 'hard' : 'plain'
}

/** Mulberry32, begun by the letters of the language. */
function seeded(word: string): () => number {
  let state = [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
