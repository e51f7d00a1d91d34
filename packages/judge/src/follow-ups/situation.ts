// What the customer's words are an answer to: what the assistant offered, refused, said twice, or failed to do.
import { codesIn, likelyLanguages } from '../ask/reading.ts'
import type { HeardTurn } from '../hear-dialogue.ts'
import { asksSomething } from '../repeats/asks-something.ts'
import { ownWords } from '../text/own-words.ts'
import { lettersOf, wordsOf } from '../text/read.ts'
import { remembering } from '../text/remembering.ts'
import { type Sign, signsIn } from './phrases.ts'

export type Situation = {
  /** In which the assistant has spoken last. */
  languages: string[]
  /** A person was offered; with a question, so that a mere `ok` takes it up. */
  offered: 'plainly' | 'by-asking' | null
  wantsNumber: boolean
  /** It said lately that it cannot. */
  cannot: boolean
  /** It has given the same answer twice. */
  repeats: boolean
  toolFailed: boolean
  /** To an answer that asked nothing the customer did not ask a further question, but said what is the matter. */
  contradicted: boolean
  /** Since the customer was last content, or with a human. */
  answers: number
}

export const NOTHING_BEFORE: Situation = {
  languages: [],
  offered: null,
  wantsNumber: false,
  cannot: false,
  repeats: false,
  toolFailed: false,
  contradicted: false,
  answers: 0,
}

/** What was said longer ago is not what the customer speaks about. */
const LATELY = 3

/** `before` ends where the customer's open messages begin, and begins with the matter at hand. */
export function situationOf(before: readonly HeardTurn[]): Situation {
  const answers = before.filter(({ role, text }) => role === 'assistant' && text.trim() !== '')
  const lately = answers.slice(-LATELY).map(({ text }) => understood(endsOf(text)))
  const last = lately.at(-1)
  const asked = before.findLastIndex(({ role }) => role === 'customer')
  if (!last) return { ...NOTHING_BEFORE, toolFailed: hasFailed(before.slice(asked + 1)) }
  return {
    languages: last.languages,
    offered: last.offers ? (last.asks ? 'by-asking' : 'plainly') : null,
    wantsNumber: last.offers && last.signs.has('number'),
    cannot: lately.some(({ signs }) => signs.has('cannot')),
    repeats: lately.some((one, at) => lately.slice(at + 1).some((next) => isSame(one, next))),
    toolFailed: hasFailed(before.slice(asked + 1)),
    contradicted: isContradicted(before),
    answers: answers.length,
  }
}

export function isUnhelped({ cannot, repeats, toolFailed }: Situation): boolean {
  return cannot || repeats || toolFailed
}

function isContradicted(before: readonly HeardTurn[]): boolean {
  let answer: string | null = null
  for (const { role, text } of before) {
    if (role === 'assistant') answer = text
    else if (role === 'customer' && answer !== null) {
      if (!ASKS.test(answer) && !asksSomething(text)) return true
      answer = null
    }
  }
  return false
}

const ASKS = /[?？؟]/

type Understood = {
  languages: string[]
  signs: ReadonlySet<Sign>
  offers: boolean
  asks: boolean
  letters: string
  /** Made when it is first compared: most answers are said once and differ in length from the others. */
  pairs: Uint32Array | null
}

/** In letters: an answer at most `2 × END`. */
const ROOM = 120_000
const understood = remembering(ROOM, (both): Understood => {
  const text = ownWords(both)
  const words = wordsOf(text)
  const languages = likelyLanguages(text, words)
  const signs = signsIn(languages, words)
  return {
    languages,
    signs: new Set(signs.keys()),
    offers:
      signs.has('offers') && languages.some((language) => SOMEBODY.test(codesIn(words, language))),
    asks: ASKS.test(both),
    letters: lettersOf(both.slice(0, MAX_COMPARED)),
    pairs: null,
  }
})

/** What an answer offers, refuses or asks stands at its beginning or at its end; between them it may be a document. */
const END = 400

function endsOf(answer: string): string {
  return answer.length <= 2 * END ? answer : `${answer.slice(0, END)} … ${answer.slice(-END)}`
}

/** A person, a place where there are some, or a call. */
const SOMEBODY = /[HRSDdLJX]/
const MAX_COMPARED = 600
const MIN_COMPARED = 12
const SAME_PAIRS = 0.7

/** Word for word, or nearly. */
function isSame(first: Understood, second: Understood): boolean {
  const [a, b] = [first.letters, second.letters]
  if (a.length < MIN_COMPARED || b.length < MIN_COMPARED) return a === b && a.length > 0
  if (a === b) return true
  if (a.length > 2 * b.length || b.length > 2 * a.length) return false
  const [left, right] = [pairsIn(first), pairsIn(second)]
  const shared = sharedBy(left, right)
  return shared / (left.length + right.length - shared) >= SAME_PAIRS
}

function pairsIn(understood: Understood): Uint32Array {
  understood.pairs ??= pairsOf(understood.letters)
  return understood.pairs
}

/** Neighbouring words, or letters where words are not parted, each pair once: as numbers in order, which cost no strings. */
function pairsOf(letters: string): Uint32Array {
  const units = letters.includes(' ') ? letters.split(' ') : [...letters]
  const hashes = units.map(hashOf)
  const pairs = Uint32Array.from(
    hashes,
    (hash, at) => Math.imul(hash, 31) + (hashes[at + 1] ?? 0),
  ).sort()
  return pairs.filter((pair, at) => pair !== pairs[at - 1])
}

/** FNV-1a: of a few hundred pairs two differ and meet once in some ten thousand answers, which changes nothing. */
function hashOf(unit: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < unit.length; at++) hash = Math.imul(hash ^ unit.charCodeAt(at), 0x01000193)
  return hash
}

/** Of two lists in order. */
function sharedBy(left: Uint32Array, right: Uint32Array): number {
  let shared = 0
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const [one, two] = [left[at] as number, right[other] as number]
    if (one === two) shared++
    if (one <= two) at++
    if (two <= one) other++
  }
  return shared
}

function hasFailed(turns: readonly HeardTurn[]): boolean {
  return turns.some(({ role, text }) => role === 'tool' && FAILED.test(text.slice(0, MAX_TOOL)))
}

const MAX_TOOL = 300
const FAILED =
  /\b(?:errors?|failed|failure|exception|timed? ?out|not found|denied|forbidden|unauthori[sz]ed|unavailable|not allowed|invalid)\b/i
