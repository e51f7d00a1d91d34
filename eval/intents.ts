// Questions as several people word them, by what they want: pairs-unread-2/<lang>.txt. Only counted, by nobody read.
//   ## bank: card   a field; what stands before the colon names the lot that is counted together
//   # pin blocked   an intent of the field, and below it one wording a line
// Two wordings of one intent are a repetition; the likest wordings of two intents of a field are near words; two intents
// of the lot drawn at random are another question.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chanceOf } from '../packages/judge/training/chance.mjs'

export type IntentPair = { lot: string; a: string; b: string; label: 'repeat' | 'near' | 'new' }
type Intent = { lot: string; field: string; wordings: string[] }

const FOLDER = fileURLToPath(new URL('pairs-unread-2/', import.meta.url))
/** So many of the words of both are shared that a comparison of words would take them for one. */
const NEARLY_THE_SAME = 0.3
const MAX_DRAWS = 20
const NEW_PAIRS = { en: 1500, other: 400 }

export function readIntentPairs(): IntentPair[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const lang = name.slice(0, -'.txt'.length)
      return pairsOf(parseIntents(readFileSync(FOLDER + name, 'utf8'), lang), lang)
    })
}

export function parseIntents(source: string, lang: string): Intent[] {
  const intents: Intent[] = []
  let field = ''
  for (const line of source.split('\n')) {
    if (line.startsWith('## ')) field = line.slice(3)
    // English has the bank counted apart from all other matters.
    else if (line.startsWith('# ')) intents.push({ lot: lotOf(lang, field), field, wordings: [] })
    else if (line !== '') intents.at(-1)?.wordings.push(line)
  }
  return intents
}

export function pairsOf(intents: Intent[], seed: string): IntentPair[] {
  const lots = Object.entries(Object.groupBy(intents, ({ lot }) => lot))
  return lots.flatMap(([lot, of = []]) => [
    ...of.flatMap(({ wordings }) => repeats(lot, wordings)),
    ...nearPairs(lot, of),
    ...newPairs(lot, of, lot.startsWith('en') ? NEW_PAIRS.en : NEW_PAIRS.other, seed),
  ])
}

function lotOf(lang: string, field: string): string {
  return lang === 'en' ? `en, ${field.startsWith('bank') ? 'a bank' : 'other matters'}` : lang
}

function repeats(lot: string, wordings: string[]): IntentPair[] {
  return wordings.flatMap((a, at) =>
    wordings.slice(at + 1).map((b) => ({ lot, a, b, label: 'repeat' as const })),
  )
}

function nearPairs(lot: string, intents: Intent[]): IntentPair[] {
  return intents.flatMap((one, at) =>
    intents.slice(at + 1).flatMap((other) => {
      if (one.field !== other.field) return []
      const pairs = one.wordings.flatMap((a) =>
        other.wordings.map((b) => ({ a, b, shared: sharedWords(a, b) })),
      )
      const best = pairs.toSorted((x, y) => y.shared - x.shared)[0]
      if (!best || best.shared < NEARLY_THE_SAME) return []
      return [{ lot, a: best.a, b: best.b, label: 'near' as const }]
    }),
  )
}

function newPairs(lot: string, intents: Intent[], count: number, seed: string): IntentPair[] {
  const { pick } = chanceOf(`${seed} ${lot}`)
  const pairs = new Map<string, IntentPair>()
  for (let draw = 0; pairs.size < count && draw < count * MAX_DRAWS; draw++) {
    const [one, other] = [pick(intents), pick(intents)]
    if (one === other) continue
    const [a, b] = [pick(one.wordings), pick(other.wordings)]
    pairs.set(`${a}\n${b}`, { lot, a, b, label: 'new' })
  }
  return [...pairs.values()]
}

/** Of scripts without spaces, pairs of letters are compared. */
function sharedWords(a: string, b: string): number {
  const [of, to] = [wordsOf(a), wordsOf(b)]
  const shared = [...of].filter((word) => to.has(word)).length
  return shared / (of.size + to.size - shared)
}

function wordsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  if (!/[\p{Script=Han}\p{Script=Hiragana}]/u.test(plain)) return new Set(plain.trim().split(' '))
  const letters = plain.replaceAll(' ', '')
  return new Set(Array.from(letters.slice(1), (_, at) => letters.slice(at, at + 2)))
}
