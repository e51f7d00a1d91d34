// The sentences that are learnt from: <lang>.jsonl, and everyday/<lang>.txt and commands/<lang>.txt, grammars of asks and
// of ordinary messages that are multiplied here and written nowhere: the same input gives the same rows.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chanceOf } from './chance.mjs'
import { expandTemplate, parseContractions, parseSlots, roughen } from './grammar.ts'
import { fold, isHard, parseSections } from './sections.ts'

export type Row = {
  text: string
  label: 'ask' | 'not'
  lang: string
  /** What a row was made of: rows of one origin are learnt together or measured together, never both. */
  origin: string
  source: 'hand' | 'multiplied' | 'everyday' | 'joined'
  hard: boolean
}

export const HERE = fileURLToPath(new URL('.', import.meta.url))
/** Each pattern gives so many sentences at most; asks a few more, as they are fewer. */
const PER_PATTERN = { ask: 60, not: 45 }
const MAX_DRAWS = 4
const SHORT = /^(\p{Script=Latin}+ ?\p{Script=Latin}*|\P{Script=Latin}{1,4})$/u
const SLOT = /^[a-z0-9]+ = /

/** Origins are divided into so many parts, so that what was learnt and what is measured can be told apart. */
export const PARTS = 3

export function readRows(folders: readonly string[]): Row[] {
  const rows = folders.flatMap((folder) => {
    if (!existsSync(folder)) throw new Error(`--from: there is no folder ${folder}`)
    return [...readSentences(folder), ...readPatterns(folder)]
  })
  return [...rows, ...joined(rows)]
}

export function partOf({ origin }: Row): number {
  let sum = 7
  for (const letter of origin) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0
  return Math.abs(sum) % PARTS
}

/** Every third message tells a story around its ask, or a story and no ask: two sentences by hand become one row. */
const JOINED = 3

function joined(rows: readonly Row[]): Row[] {
  const byHand = Object.groupBy(
    rows.filter(({ source }) => source === 'hand'),
    (row) => `${row.lang} ${partOf(row)}`,
  )
  return Object.values(byHand).flatMap((group = []) => {
    const { pick, happens } = chanceOf(group[0]?.origin ?? '')
    const quiet = group.filter(({ label }) => label === 'not')
    if (quiet.length === 0) return []
    return group
      .filter((_, at) => at % JOINED === 0)
      .map((row): Row => {
        const other: Row = pick(quiet)
        const texts = happens(0.7) ? [other.text, row.text] : [row.text, other.text]
        const [first = '', second = ''] = texts
        const stop = /[.!?。！？]$/u.test(first) ? ' ' : '. '
        return { ...row, text: `${first}${stop}${second}`, source: 'joined' }
      })
  })
}

function readSentences(folder: string): Row[] {
  return namesIn(folder, '.jsonl').flatMap((lang) =>
    readFileSync(`${folder}/${lang}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Row => {
        const row = JSON.parse(line)
        const source = row.tags.includes('multiplied') ? 'multiplied' : 'hand'
        const { text, label } = row
        return { text, label, lang, origin: `${lang} ${fold(text)}`, source, hard: isHard(row) }
      }),
  )
}

/** Patterns of ordinary messages, of commands and questions in the words of requests, and of odd turns of phrase. */
const PATTERNS = ['everyday', 'commands', 'breadth']

function readPatterns(folder: string): Row[] {
  return PATTERNS.map((name) => `${folder}/${name}`)
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      namesIn(place, '.txt').flatMap((lang) =>
        multiplied(readFileSync(`${place}/${lang}.txt`, 'utf8'), lang),
      ),
    )
}

function multiplied(source: string, lang: string): Row[] {
  const slots = parseSlots(source)
  const contractions = parseContractions(source)
  const kept = keptForMeasuring(lang)
  const rows: Row[] = []
  for (const pattern of parseSections(source)) {
    const origin = `${lang} ${pattern.text}`
    if (SLOT.test(pattern.text))
      throw new Error(`everyday/${origin}: slots are declared above the first line that begins ##`)
    const { float } = chanceOf(origin)
    const many = PER_PATTERN[pattern.label]
    for (let draw = 0, made = 0; made < many && draw < many * MAX_DRAWS; draw++) {
      const said = expandTemplate(pattern.text, slots, float)
      const plain = contractions.reduce((words, [from, to]) => words.replace(from, to), said)
      const { text, label } = roughen({ ...pattern, text: plain }, float)
      const key = fold(text)
      if (key === '' || kept.has(key)) continue
      kept.add(key)
      made++
      rows.push({ text, label, lang, origin, source: 'everyday', hard: isHard(pattern) })
    }
  }
  return rows
}

/**
 * What the evaluation holds must not be trained on. One or two ordinary words may be: everybody says them, and whoever
 * left them out would not hear the shortest asks of all.
 */
function keptForMeasuring(lang: string): Set<string> {
  const files = ['messages', 'fresh', 'unread', 'unread-2', 'unread-3', 'held-out'].map(
    (name) => `${HERE}../../../eval/${name}/${lang}.jsonl`,
  )
  return new Set(
    files
      .filter((file) => existsSync(file))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
      .map((line) => fold(JSON.parse(line).text))
      .filter((text) => !SHORT.test(text)),
  )
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}
