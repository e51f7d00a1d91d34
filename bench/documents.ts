// A documentation set out of nothing: the same for the same seed, with words as unevenly used as in real ones.
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pick, seededRandom } from '../tests/random.ts'

export const DOCUMENTS = 400
const SECTIONS = 5
const WORDS = 90
const SEED = 42

const SYLLABLES =
  'ba ce di fo gu ha ki lo mu na pe qui ro sa te vi wo xa yu za bri cla dro fle gra pli sto tra'

/** Markdown files with five passages each; resolves with their folder. */
export async function writeDocuments(documents: number = DOCUMENTS): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-bench-docs-'))
  const random = seededRandom(SEED)
  const words = vocabulary(random, 4_000)
  for (let nth = 0; nth < documents; nth++) {
    const sections = Array.from({ length: SECTIONS }, (_, at) => section(random, words, nth, at))
    await writeFile(
      path.join(folder, `${nameOf(nth)}.md`),
      `# The ${nameOf(nth)}\n\n${sections.join('\n\n')}\n`,
    )
  }
  return folder
}

/** Questions that one passage answers; the first of them for the same seed. */
export function questions(random: () => number, documents: number = DOCUMENTS) {
  let last = -1
  return (): string => {
    let nth = last
    while (nth === last) nth = Math.floor(random() * documents)
    last = nth
    const { verb, thing } = topicOf(nth, Math.floor(random() * SECTIONS))
    return `How do I ${verb} the ${thing} of the ${nameOf(nth)}?`
  }
}

/** Words that are answered without a look into any document. */
export function greetings(): () => string {
  return () => 'Hello!'
}

const VERBS = ['install', 'replace', 'clean', 'measure', 'paint', 'carry', 'order']
const THINGS = ['wheel', 'handle', 'lamp', 'cable', 'filter', 'cover', 'engine', 'display']

function topicOf(nth: number, at: number): { verb: string; thing: string } {
  return {
    verb: VERBS[(nth + at) % VERBS.length] ?? '',
    thing: THINGS[(nth * 3 + at) % THINGS.length] ?? '',
  }
}

/** A name that no other document has. */
function nameOf(nth: number): string {
  const syllables = SYLLABLES.split(' ')
  const digits = [nth % 21, Math.floor(nth / 21) % 21, (nth * 7 + Math.floor(nth / 441)) % 21]
  if (nth >= 21 ** 3) digits.push(Math.floor(nth / 21 ** 3))
  return `${digits.map((digit) => syllables[digit]).join('')}k`
}

function section(random: () => number, words: string[], nth: number, at: number): string {
  const { verb, thing } = topicOf(nth, at)
  const filling = Array.from({ length: WORDS }, () => words[rank(random, words.length)])
  const opening = `To ${verb} the ${thing} of the ${nameOf(nth)}, open it first.`
  return `## How to ${verb} its ${thing}\n\n${opening} ${sentences(filling)}`
}

function sentences(words: (string | undefined)[]): string {
  const lines: string[] = []
  for (let at = 0; at < words.length; at += 12) lines.push(`${words.slice(at, at + 12).join(' ')}.`)
  return lines.join(' ')
}

function vocabulary(random: () => number, size: number): string[] {
  const syllables = SYLLABLES.split(' ')
  const words = new Set<string>()
  while (words.size < size) {
    const length = 2 + Math.floor(random() * 2)
    words.add(Array.from({ length }, () => pick(random, syllables)).join(''))
  }
  return [...words]
}

/** Zipf: the word of rank n comes up about 1/n as often as the first. */
function rank(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1)) - 1))
}
