// Puts questions together that ask for the same, without a model. The same questions in the same order make the same
// groups, and the work is bounded: a question is compared with the few groups that share its rarest words.

import type { InsightAdvice } from '@baton/contract'

export type VainQuestion = {
  conversationId: string
  seq: number
  text: string
  /** What it is about, in the few words that tell it from others. */
  words: readonly string[]
  outcome: 'answered' | 'nothing' | 'failed'
  acting: boolean
  isCited: boolean
}

export type QuestionGroup<Question extends VainQuestion = VainQuestion> = {
  /** The one that says it shortest. */
  name: string
  questions: Question[]
  /** How many of the earlier ones ask for the same. */
  earlier: number
  /** Somebody writes it down, mends what is written, lets the assistant do it, or looks for what is broken. */
  advice: InsightAdvice
}

/** Compared with each question, at most. */
const CANDIDATES = 24
/** Questions with a word in common beyond which the word tells nothing. */
const COMMON = 200

/**
 * `alike`: 0 to 1; from `same` on, two texts ask for the same. Largest group first. `earlier` ones are only counted: they
 * make no group, so that the groups are the same with and without them.
 */
export function groupQuestions<Question extends VainQuestion>(
  questions: readonly Question[],
  { alike, same }: { alike: (a: string, b: string) => number; same: number },
  earlier: readonly Question[] = [],
): QuestionGroup<Question>[] {
  const groups: Question[][] = []
  const byWord = new Map<string, number[]>()
  for (const question of questions) {
    const found = closest(question, groups, byWord, alike)
    if (found && found.likeness >= same) {
      groups[found.group]?.push(question)
      continue
    }
    for (const word of new Set(question.words))
      byWord.set(word, [...(byWord.get(word) ?? []), groups.length].slice(0, COMMON))
    groups.push([question])
  }
  const before = new Map<number, number>()
  for (const question of earlier) {
    const found = closest(question, groups, byWord, alike)
    if (found && found.likeness >= same) before.set(found.group, (before.get(found.group) ?? 0) + 1)
  }
  const all = groups.map((group, place) => grouped(group, before.get(place) ?? 0))
  return all.sort((a, b) => b.questions.length - a.questions.length)
}

function closest(
  { text, words }: VainQuestion,
  groups: readonly (readonly VainQuestion[])[],
  byWord: ReadonlyMap<string, number[]>,
  alike: (a: string, b: string) => number,
): { group: number; likeness: number } | null {
  const lists = words.flatMap((word) => byWord.get(word) ?? [])
  let best: { group: number; likeness: number } | null = null
  for (const group of mostNamed(lists)) {
    const likeness = alike(text, groups[group]?.[0]?.text ?? '')
    if (!best || likeness > best.likeness) best = { group, likeness }
  }
  return best
}

/** Those that come up most often, the earlier first. */
function mostNamed(places: readonly number[]): number[] {
  const times = new Map<number, number>()
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1)
  return [...times]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, CANDIDATES)
    .map(([place]) => place)
}

/** Less says too little to be a name. */
const SHORTEST_NAME = 12

function grouped<Question extends VainQuestion>(
  questions: Question[],
  earlier: number,
): QuestionGroup<Question> {
  const texts = questions.map(({ text }) => text)
  const tellers = texts.filter(({ length }) => length >= SHORTEST_NAME)
  const name = (tellers.length > 0 ? tellers : texts).reduce((short, text) =>
    text.length < short.length ? text : short,
  )
  return { name, questions, earlier, advice: adviceFor(questions) }
}

/** From this share of the questions on, it is what the group is about. */
const MOSTLY = 0.4

export function adviceFor(questions: readonly VainQuestion[]): InsightAdvice {
  const share = (is: (question: VainQuestion) => boolean) =>
    questions.filter(is).length / questions.length
  if (share(({ outcome }) => outcome === 'failed') >= MOSTLY) return 'fix-bug'
  if (share(({ acting }) => acting) >= MOSTLY) return 'add-action'
  if (share(({ isCited }) => isCited) > 0.5) return 'mend-document'
  return 'write-document'
}
