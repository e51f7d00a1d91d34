// The sentences that are learnt from: <lang>.jsonl, natural/<lang>.txt as they are, and everyday, commands and breadth,
// grammars of asks and of ordinary messages that are multiplied here and written nowhere: the same input gives the same rows.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chanceOf } from './chance.mjs'
import { expandTemplate, parseContractions, parseSlots, roughen } from './grammar.ts'
import { fold, isHard, parseGroups, parseSections } from './sections.ts'

export type Row = {
  text: string
  label: 'ask' | 'not'
  lang: string
  /** What a row was made of: rows of one origin are learnt together or measured together, never both. */
  origin: string
  source: 'hand' | 'natural' | 'multiplied' | 'everyday' | 'joined'
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
    return [...readSentences(folder), ...readNatural(folder), ...readPatterns(folder)]
  })
  return [...rows, ...joined(rows)]
}

export function partOf({ origin }: Row): number {
  let sum = 7
  for (const letter of origin) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0
  return Math.abs(sum) % PARTS
}

/** So many of a kind tell a story around their ask, or a story and no ask: two sentences become one row. */
const JOINED = { hand: 3, natural: 2 }
/** What stands between the two. */
const BETWEEN = ['. ', '. ', ', ', ', ', ' ', ' - ', '; ']

function joined(rows: readonly Row[]): Row[] {
  const byPart = Object.groupBy(
    rows.filter(({ source }) => source in JOINED),
    (row) => `${row.lang} ${partOf(row)}`,
  )
  return Object.values(byPart).flatMap((group = []) => {
    const { pick, happens } = chanceOf(group[0]?.origin ?? '')
    const quiet = group.filter(({ label }) => label === 'not')
    if (quiet.length === 0) return []
    return group
      .filter(({ source }, at) => at % JOINED[source as keyof typeof JOINED] === 0)
      .map((row): Row => {
        const other: Row = pick(quiet)
        const texts = happens(0.7) ? [other.text, row.text] : [row.text, other.text]
        const [first = '', second = ''] = texts
        const between = /[.!?。！？]$/u.test(first) ? ' ' : pick(BETWEEN)
        return { ...row, text: `${first}${between}${second}`, source: 'joined' }
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

/** Messages as people write them, by what they are about: what is about one matter is learnt together. */
function readNatural(folder: string): Row[] {
  return (['asks', 'quiet'] as const).flatMap((kind) => {
    const place = `${folder}/natural/${kind}`
    if (!existsSync(place)) return []
    const label = kind === 'asks' ? 'ask' : 'not'
    return namesIn(place, '.txt').flatMap((lang) => {
      const kept = keptForMeasuring(lang)
      return parseGroups(readFileSync(`${place}/${lang}.txt`, 'utf8'))
        .filter(({ text }) => !kept.has(fold(text)))
        .map(({ group, text }): Row => {
          const origin = `${lang} ${kind} ${group}`
          return { text, label, lang, origin, source: 'natural', hard: false }
        })
    })
  })
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
  const rows = files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line).text as string)
  const natural = ['asks', 'quiet']
    .map((kind) => `${HERE}../../../eval/natural/${kind}/${lang}.txt`)
    .filter((file) => existsSync(file))
    .flatMap((file) => parseGroups(readFileSync(file, 'utf8')).map(({ text }) => text))
  return new Set([...rows, ...natural].map(fold).filter((text) => !isShort(text)))
}

/** `text` as it is folded: what may be learnt and measured, because everybody says it. */
export function isShort(text: string): boolean {
  return SHORT.test(text)
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}
