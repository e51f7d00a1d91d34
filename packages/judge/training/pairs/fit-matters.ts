// Which matter a wording is about, told from all others: softmax over the meanings that stand in a matter's wordings.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NONE } from '../../src/repeats/matter.ts'
import { evidenceOf } from '../../src/repeats/weigh.ts'
import { chanceOf } from '../chance.mjs'
import type { Direction, Intent } from './examples.ts'

export type Wording = { direction: Direction; matter: number }
/** What each meaning says for each matter it was met in, and what is believed before any is met. */
export type Tells = {
  tells: Map<string, [number, number][]>
  lean: Map<number, number>
}

type Evidence = { places: number[]; much: number[]; grades: number[] }

/** So many times what is to be told is left out of what is learnt. */
export const PARTS = 5
const EPOCHS = 25
const RATE = 0.5
const LEANS = 0.02
const DECAY = 2e-3
/** A meaning that was left out while learning is missed less when somebody says it in other words. */
const LEFT_OUT = 0.15

export function fitMatters(wordings: readonly Wording[], seed: string): Tells {
  const { below, happens } = chanceOf(seed)
  const matters = [...new Set(wordings.map(({ matter }) => matter))]
  const placeOf = new Map(matters.map((matter, at) => [matter, at]))
  const known = new Map<string, Evidence>()
  const rows = wordings.map(({ direction, matter }) => {
    const place = placeOf.get(matter) ?? 0
    const said = [...direction].map(([name, weight]) => {
      const evidence = known.get(name) ?? { places: [], much: [], grades: [] }
      known.set(name, evidence)
      if (!evidence.places.includes(place)) {
        evidence.places.push(place)
        evidence.much.push(0)
        evidence.grades.push(0.1)
      }
      return { evidence, weight }
    })
    return { place, said }
  })
  const lean = new Float64Array(matters.length)
  const errors = new Float64Array(matters.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = below(at + 1)
      const [one, two] = [rows[at], rows[other]]
      if (one && two) [rows[at], rows[other]] = [two, one]
    }
    for (const { place, said } of rows)
      learn(
        place,
        said.filter(() => !happens(LEFT_OUT)),
        lean,
        errors,
      )
  }
  const tells = [...known].map(
    ([name, { places, much }]) =>
      [
        name,
        places.map((place, at) => [matters[place] ?? NONE, much[at] ?? 0] as [number, number]),
      ] as const,
  )
  return {
    tells: new Map(tells),
    lean: new Map(matters.map((matter, at) => [matter, lean[at] ?? 0])),
  }
}

/** `errors` is room to work in. */
function learn(
  place: number,
  said: readonly { evidence: Evidence; weight: number }[],
  lean: Float64Array,
  errors: Float64Array,
): void {
  errors.set(lean)
  for (const { evidence, weight } of said)
    for (let at = 0; at < evidence.places.length; at++)
      errors[evidence.places[at] ?? 0] =
        (errors[evidence.places[at] ?? 0] ?? 0) + weight * (evidence.much[at] ?? 0)
  toChances(errors)
  errors[place] = (errors[place] ?? 0) - 1
  for (let at = 0; at < lean.length; at++) lean[at] = (lean[at] ?? 0) - LEANS * (errors[at] ?? 0)
  for (const { evidence, weight } of said) {
    const { places, much, grades } = evidence
    for (let at = 0; at < places.length; at++) {
      const slope = (errors[places[at] ?? 0] ?? 0) * weight + DECAY * (much[at] ?? 0)
      const grade = (grades[at] ?? 0) + slope * slope
      grades[at] = grade
      much[at] = (much[at] ?? 0) - (RATE * slope) / Math.sqrt(grade)
    }
  }
}

function toChances(evidence: Float64Array): void {
  let [most, all] = [Number.NEGATIVE_INFINITY, 0]
  for (const much of evidence) most = Math.max(most, much)
  for (let at = 0; at < evidence.length; at++) {
    evidence[at] = Math.exp((evidence[at] ?? 0) - most)
    all += evidence[at] ?? 0
  }
  for (let at = 0; at < evidence.length; at++) evidence[at] = (evidence[at] ?? 0) / all
}

/** What tells matters from one another, learnt without the wording itself; of a made one, without what it was made of. */
export function heldOut(intents: readonly Intent[], read: (text: string) => Direction) {
  const wordings = intents.flatMap(({ wordings, matter }) =>
    wordings.map((text, at) => ({
      text,
      matter,
      direction: read(text),
      part: (at + matter) % PARTS,
    })),
  )
  const fitted = Array.from({ length: PARTS }, (_, part) =>
    fitMatters([...wordings.filter((each) => each.part !== part), ...aboutNone(read)], `${part}`),
  )
  const partOf = new Map(wordings.map(({ text, part }) => [text, part]))
  return (text: string, direction: Direction, from: string) => {
    const { tells, lean } = fitted[partOf.get(text) ?? partOf.get(from) ?? 0] as Tells
    return evidenceOf(direction, tells, lean)
  }
}

/** Everyday sentences are about no matter. */
export function aboutNone(read: (text: string) => Direction): Wording[] {
  return everyday().map((text) => ({ direction: read(text), matter: NONE }))
}

const EVERYDAY = fileURLToPath(new URL('../everyday/en.txt', import.meta.url))

export function everyday(): string[] {
  return readFileSync(EVERYDAY, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
}
