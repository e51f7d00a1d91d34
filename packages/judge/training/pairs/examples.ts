// Pairs to learn from: two wordings of one intent, of two intents, and a wording with one word put for another. Each is
// looked at as if its matter had been taught in other words, and as if it had not.
import { pairsOf } from '../../../../eval/intents.ts'
import { type ByWords, likenessOf, type Weighed } from '../../src/repeats/likeness.ts'
import { directionOf, matterOf } from '../../src/repeats/matter.ts'
import { ASKED, THINGS } from '../../src/repeats/meanings/index.ts'
import { type Question, readQuestion } from '../../src/repeats/question.ts'
import { SMALL } from '../../src/repeats/small-words.ts'
import { stemOf } from '../../src/repeats/stem.ts'
import { IS_ASKED, meaningsOf } from '../../src/repeats/thesaurus.ts'
import { weigh } from '../../src/repeats/weigh.ts'
import { chanceOf } from '../chance.mjs'
import { heldOut, PARTS } from './fit-matters.ts'

/** Of a matter, one language's wordings: `lot`. */
export type Intent = { lot: string; field: string; wordings: string[]; matter: number }
export type Example = {
  features: number[]
  repeats: number
  weight: number
  label: 'repeat' | 'near' | 'new'
  /** Of the intents, for leaving some out. */
  part: number
}
export type Direction = Map<string, number>
/** `made`: out of one wording. */
type Pair = { a: string; b: string; label: Example['label']; made?: boolean }

/** Nothing that customers speak of: what was put for another thing is mostly something no list knows. */
const STRANGE =
  'sandwich violin lamp owl bracket kayak poster crew mortar widget vault forest lens barrel ladder'
const MADE_NEAR = 0.6
/** Who asks again often says the same with other small words, in haste, or with a slip. */
const MADE_AGAIN = 0.5
const BEFORE = [
  '',
  '',
  '',
  'hello ',
  'again ',
  'so ',
  'I asked ',
  'please tell me ',
  'sorry but ',
  'once more: ',
  'as I said ',
  'and ',
]
const BEHIND = ['', '', '', '?', ' please', ' thanks', ' then', ' now', '??', ' exactly']
/** Of intents with many wordings not all pairs are needed. */
const MANY = 6
const OF_MANY = 0.4
const WEIGHTS = { repeat: 1, new: 1.5, near: 4, made: 2, untaught: 0.7 }
/** Matters of one bank are nearer to one another than those of a shop and a school. */
const OF_ONE_BANK = 5

export function examplesOf(
  intents: readonly Intent[],
  rarity: Record<string, number>,
  byWords: (a: string, b: string) => ByWords,
): Example[] {
  const chance = chanceOf('pairs')
  const questions = new Map<
    string,
    { question: Question; weighed: Weighed; direction: Direction }
  >()
  const read = (text: string) => {
    const known = questions.get(text)
    if (known) return known
    const question = readQuestion(text)
    const weighed = weigh(question, rarity)
    const one = { question, weighed, direction: directionOf(weighed.meanings) }
    questions.set(text, one)
    return one
  }
  const matters = mattersOf(intents)
  const directions = matters.map(({ wordings }) =>
    directionOfAll(wordings.map((w) => read(w).direction)),
  )
  const known = new Map<string, Map<number, number>>()
  const likest = (text: string) => {
    const found = known.get(text) ?? likestOf(read(text).direction, directions)
    known.set(text, found)
    return found
  }
  const english = intents.filter(({ lot }) => lot === 'en')
  const told = heldOut(intents, (text) => read(text).direction)
  const placeOf = new Map(matters.flatMap(({ wordings }, at) => wordings.map((text) => [text, at])))
  const examples: Example[] = []
  for (const [at, pair] of [
    ...given(intents),
    ...madeNear(english, chance),
    ...madeAgain(english, chance),
  ].entries()) {
    const { a, b, label, made } = pair
    const first = placeOf.get(a) ?? 0
    const second = placeOf.get(b) ?? first
    if (
      label === 'repeat' &&
      (matters[first]?.wordings.length ?? 0) > MANY &&
      !chance.happens(OF_MANY)
    )
      continue
    const left = [first, second].map((place) => {
      const others = matters[place]?.wordings.filter((text) => text !== a && text !== b) ?? []
      return [place, directionOfAll(others.map((text) => read(text).direction))] as const
    })
    const fields = [matters[first]?.field, matters[second]?.field]
    // A whole field is left out, as if nobody had ever thought of it.
    const untaught = matters.map(({ field }) => fields.includes(field))
    for (const taught of [true, false]) {
      if (label === 'new' && (at % 2 === 0) === taught) continue
      const about = (text: string) => {
        const { direction } = read(text)
        const evidence = told(text, direction, a)
        return taught
          ? matterOf(likenessesOf(direction, likest(text), left), evidence)
          : matterOf(
              likenessesOf(direction, likest(text), [], untaught),
              new Map([...evidence].filter(([matter]) => !untaught[matter])),
            )
      }
      const features = likenessOf(
        [read(a).weighed, about(a)],
        [read(b).weighed, about(b)],
        byWords(a, b),
      )
      const weight =
        WEIGHTS[made && label === 'near' ? 'made' : label] *
        (taught ? 1 : WEIGHTS.untaught) *
        (label === 'new' && matters[first]?.field.startsWith('bank') ? OF_ONE_BANK : 1)
      const repeats = label === 'repeat' ? 1 : 0
      examples.push({ features, repeats, weight, label, part: Math.min(first, second) % PARTS })
    }
  }
  return examples
}

/** `left`: what is left of a matter without the wordings themselves. */
function likenessesOf(
  direction: Direction,
  likenesses: ReadonlyMap<number, number>,
  left: readonly (readonly [number, Direction])[],
  untaught: readonly boolean[] = [],
): Map<number, number> {
  const found = new Map([...likenesses].filter(([at]) => !untaught[at]))
  for (const [place, others] of left) found.set(place, product(direction, others))
  return found
}

function likestOf(direction: Direction, directions: readonly Direction[]): Map<number, number> {
  const found = directions.map((matter, at) => [at, product(direction, matter)] as const)
  return new Map(found.filter(([, like]) => like > 0.02))
}

export function directionOfAll(wordings: readonly Direction[]): Direction {
  const all = new Map<string, number>()
  for (const wording of wordings)
    for (const [name, weight] of wording) all.set(name, (all.get(name) ?? 0) + weight)
  return directionOf(all)
}

function product(a: Direction, b: Direction): number {
  let sum = 0
  for (const [name, weight] of a) sum += weight * (b.get(name) ?? 0)
  return sum
}

/** New ones are drawn from the bank alone, from the rest alone, and from all; of each language for itself. */
function given(intents: readonly Intent[]): Pair[] {
  const lots = intents.map((each) => ({
    ...each,
    lot: `${each.lot} ${each.field.startsWith('bank') ? 'b' : 'x'}`,
  }))
  const english = intents
    .filter(({ lot }) => lot === 'en')
    .map((each) => ({ ...each, lot: 'en all' }))
  const mixed = pairsOf(english, 'all').filter(({ label }) => label === 'new')
  return [...pairsOf(lots, 'each'), ...mixed]
}

/** Wordings of all languages together. */
export function mattersOf(intents: readonly Intent[]): Intent[] {
  const matters: Intent[] = []
  for (const { wordings, ...intent } of intents) {
    const known = matters[intent.matter]
    matters[intent.matter] = { ...intent, wordings: [...(known?.wordings ?? []), ...wordings] }
  }
  return matters
}

function madeNear(intents: readonly Intent[], chance: ReturnType<typeof chanceOf>): Pair[] {
  const asked = singleWords(ASKED)
  const named = [...singleWords(THINGS), ...STRANGE.split(' ')]
  return intents.flatMap(({ wordings }) =>
    wordings.flatMap((a) => {
      const words = a.split(' ')
      const places = words.flatMap((word, at) => (meant(word).length > 0 ? [at] : []))
      if (words.length < 4 || places.length === 0 || !chance.happens(MADE_NEAR)) return []
      const at = chance.pick(places)
      const own = meant(words[at] ?? '')
      const put = chance.pick(IS_ASKED.has(own[0] ?? '') ? asked : named)
      if (meant(put).some((name) => own.includes(name))) return []
      return [{ a, b: words.with(at, put).join(' '), label: 'near' as const, made: true }]
    }),
  )
}

function madeAgain(intents: readonly Intent[], chance: ReturnType<typeof chanceOf>): Pair[] {
  return intents.flatMap(({ wordings }) =>
    wordings.flatMap((a) => {
      if (!chance.happens(MADE_AGAIN)) return []
      const words = a.replace(/[?.!]$/, '').split(' ')
      const kept = words.filter(
        (word) =>
          meant(word).length > 0 ||
          !SMALL.has(word.toLowerCase()) ||
          DENIED.test(word) ||
          chance.happens(0.6),
      )
      const said = (kept.length > 1 ? kept : words).map((word) =>
        word.length > 5 && chance.happens(0.06)
          ? slipped(word, chance.below(word.length - 3))
          : word,
      )
      const b = `${chance.pick(BEFORE)}${said.join(' ')}${chance.pick(BEHIND)}`
      return [{ a, b, label: 'repeat' as const, made: true }]
    }),
  )
}

const DENIED = /n't$|^(?:not|no|never|why|when|where|how)$/i

/** Two letters in the place of each other. */
function slipped(word: string, at: number): string {
  return `${word.slice(0, at + 1)}${word[at + 2]}${word[at + 1]}${word.slice(at + 3)}`
}

function singleWords(list: string): string[] {
  return list
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1))
    .filter((word) => word !== '' && !word.includes('_'))
}

function meant(word: string): readonly string[] {
  return meaningsOf(stemOf(word.toLowerCase().replace(/[^a-z]/g, ''), 'en'), 'en') ?? []
}
