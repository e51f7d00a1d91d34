// A question with everything that is needed to compare it: its meanings by how rare they are, and its matter.
import { remembering } from '../text/remembering.ts'
import type { Weighed } from './likeness.ts'
import { directionOf, type Matter, matterOf, NONE } from './matter.ts'
import { EVIDENCE, LEANINGS, MATTERS, RARITY } from './matters.gen.ts'
import { type Question, readQuestion } from './question.ts'
import { IS_ASKED, relatedTo } from './thesaurus.ts'

/** Of what is met too seldom to be counted. */
const RARE = 1

/** `matter` is null when no list of meanings is written in the language of the question. */
export type Understood = { weighed: Weighed; matter: Matter | null; isEnglish: boolean }

const KNOWN = numbered(MATTERS, 1000)
const TELLS = numbered(EVIDENCE, 10)
const LEAN = new Map(
  LEANINGS.map((much, matter) => [matter === LEANINGS.length - 1 ? NONE : matter, much / 10]),
)
/** In letters. */
const ROOM = 50_000
export const understood = remembering(ROOM, (text): Understood => {
  const question = readQuestion(text)
  const weighed = weigh(question, RARITY)
  const isEnglish = question.language === 'en'
  if (!question.language) return { weighed, matter: null, isEnglish }
  const direction = directionOf(weighed.meanings)
  const matter = matterOf(likenesses(direction), evidenceOf(direction, TELLS, LEAN))
  return { weighed, matter, isEnglish }
})

export function weigh(
  { meanings, spoken }: Question,
  rarity: Readonly<Record<string, number>>,
): Weighed {
  const weighed = new Map<string, number>()
  for (const [name, much] of meanings) weighed.set(name, much * (rarity[name] ?? RARE))
  const asked = new Map([...weighed].filter(([name]) => IS_ASKED.has(name)))
  const named = new Map([...weighed].filter(([name]) => !IS_ASKED.has(name)))
  const total = [...weighed.values()].reduce((sum, weight) => sum + weight, 0)
  const near = new Set([...weighed.keys()].flatMap((name) => [...(relatedTo(name) ?? [])]))
  return { spoken, meanings: weighed, asked, named, total, near }
}

/** What meanings speak for each matter: by `tells`, and without any by `lean`. */
export function evidenceOf(
  direction: ReadonlyMap<string, number>,
  tells: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  lean: ReadonlyMap<number, number>,
): Map<number, number> {
  const evidence = new Map(lean)
  for (const [name, weight] of direction) {
    for (const [matter, much] of tells.get(name) ?? [])
      evidence.set(matter, (evidence.get(matter) ?? 0) + weight * much)
  }
  return evidence
}

function likenesses(direction: ReadonlyMap<string, number>): Map<number, number> {
  const found = new Map<number, number>()
  for (const [name, weight] of direction) {
    for (const [matter, much] of KNOWN.get(name) ?? [])
      found.set(matter, (found.get(matter) ?? 0) + weight * much)
  }
  return found
}

/** `12:340 57:80`: the number of a matter, and so many parts of `whole`. */
function numbered(
  lists: Readonly<Record<string, string>>,
  whole: number,
): Map<string, [number, number][]> {
  return new Map(
    Object.entries(lists).map(([name, said]) => [
      name,
      said.split(' ').map((each) => {
        const [matter, much] = each.split(':').map(Number)
        return [matter ?? 0, (much ?? 0) / whole]
      }),
    ]),
  )
}
