// Whether two questions ask for the same: by the weight of what they share, in whatever words, and by what they put for it.
import { lettersOf, readable, UNSPACED, wordsOf } from '../text/read.ts'
import { remembering } from '../text/remembering.ts'
import { AROUND } from './fields.ts'
import { type ByWords, likenessOf, meet } from './likeness.ts'
import { WEIGHTS } from './matters.gen.ts'
import { meaningOf, phrased } from './meanings.ts'
import { GENERAL, SMALL } from './small-words.ts'
import { understood } from './weigh.ts'

/** Alike enough to be one question in other words. */
export const SAME = 0.6

type Content = {
  /** Letters and digits only. */
  letters: string
  /** The meaning of a word, or its stem, and how much it says. */
  words: Map<string, number>
  actions: Set<string>
  /** Every word in order by what it means, for telling a swap from a rewording; small ones as they are written. */
  keys: string[]
  numbers: string[]
}

/** What labelled pairs show to be the border, in shared weight: it becomes `SAME`. */
const BORDER = 0.36
/** From here on questions are alike to the policy, whose rule says 0.7; lines run between. */
const SURELY = 0.527
const SPREAD = 0.557
/** When all but one word are equal, the one is what the question is about: order 123, invoice 123. */
const OTHER_THING = 0.33
/** Told as a question of its own: activate a card, cancel a card. */
const OTHER_ACTION = 0.33
/** One says what to do with a thing, the other only names it. */
const ONE_ACTION = 0.85
const ONLY_NAMED = 0.5
/** One meaning in common, and either says something else besides: `it does not start`, `it starts! great`. */
const ONE_SHARED = 0.9
/** A short question inside a long story is asked again, if it is more than a word. */
const CONTAINED = 0.9
const MIN_CONTAINED = 1.8

/** 0 to 1; `SAME` and more is the same question in other words. */
export function questionSimilarity(a: string, b: string): number {
  if (contentOf(a).letters === contentOf(b).letters) return 1
  const [first, second] = [understood(a), understood(b)]
  const words = byWords(a, b)
  const bySynonyms = scored(words.share)
  if (!first.matter || !second.matter) return bySynonyms
  if (words.share === 0 && !meet(first.weighed, second.weighed)) return 0
  const likeness = likenessOf([first.weighed, first.matter], [second.weighed, second.matter], words)
  let sure = 0
  for (const [at, weight] of WEIGHTS.entries()) sure += weight * (likeness[at] ?? 0)
  const over = sure - (first.isEnglish && second.isEnglish ? SURE_IN_ENGLISH : SURE)
  const byMeaning =
    over >= 0 ? 1 - (1 - SAME) * Math.exp(-over / FALLS) : SAME * Math.exp(over / FALLS)
  const isSure = words.share >= SURELY && over > -AGAINST
  return isSure ? Math.max(bySynonyms, byMeaning) : byMeaning
}

/** What the sums over unread wordings show to be the border: two in a hundred other questions of a bank. */
const SURE_IN_ENGLISH = 1.05
/** Fewer meanings are known of other languages, and questions that are not one share fewer of them. */
const SURE = 0.5
/** So much surer than the border is 0.7, from which on the policy's rule counts: what dialogues show to be best. */
const FALLS = 14
/** Synonyms alone are believed, unless meanings say so much less. */
const AGAINST = 1.5

/** By the words themselves, their lists of synonyms and their places. */
export function byWords(a: string, b: string): ByWords {
  const [first, second] = [contentOf(a), contentOf(b)]
  const share = shareOf(first, second)
  const differs =
    share > 0 &&
    (otherNumber(first, second) ||
      swapped(first, second) ||
      otherAction(first, second) ||
      isOnlyNamed(first, second))
  return { share, differs }
}

/** What it is about, each word by its meaning: the same in other words, and in another language where that is known. */
export function questionWords(text: string): string[] {
  return [...contentOf(text).words.keys()]
}

/** In letters. In one turn the same few questions are taken apart a dozen times. */
const ROOM = 60_000
const contentOf = remembering(ROOM, readContent)

function shareOf(first: Content, second: Content): number {
  if (first.words.size === 0 || second.words.size === 0) return 0
  const [total, other] = [sum(first.words), sum(second.words)]
  let shared = 0
  for (const [word, weight] of first.words) {
    if (second.words.has(word)) shared += Math.min(weight, second.words.get(word) ?? 0)
  }
  if (shared === 0) return 0
  let share = (2 * shared) / (total + other)
  if (shared >= MIN_CONTAINED)
    share = Math.max(share, (shared / Math.min(total, other)) * CONTAINED)
  if (shared <= 1 && total > shared && other > shared) share *= ONE_SHARED
  if (otherNumber(first, second) || swapped(first, second)) share *= OTHER_THING
  else if (otherAction(first, second)) share *= OTHER_ACTION
  else if ((first.actions.size === 0) !== (second.actions.size === 0))
    share *= Math.min(first.words.size, second.words.size) === 1 ? ONLY_NAMED : ONE_ACTION
  return Math.min(1, share)
}

/** `I need to change my PIN`, `do I need a PIN`. */
function isOnlyNamed(first: Content, second: Content): boolean {
  const least = Math.min(first.words.size, second.words.size)
  return least === 1 && (first.actions.size === 0) !== (second.actions.size === 0)
}

function scored(share: number): number {
  if (share >= SURELY) return share ** SPREAD
  if (share <= BORDER) return (share / BORDER) * SAME
  return SAME + ((share - BORDER) / (SURELY - BORDER)) * (SURELY ** SPREAD - SAME)
}

function otherNumber(first: Content, second: Content): boolean {
  const [one, two] = [first.numbers, second.numbers]
  return one.length > 0 && two.length > 0 && !one.some((number) => two.includes(number))
}

/** The sentence is the same, but for a thing or two that stand in the place of others. */
function swapped(first: Content, second: Content): boolean {
  const [a, b] = [first.keys, second.keys]
  if (a.length > MAX_FRAMED || b.length > MAX_FRAMED) return false
  const longest = Math.max(a.length, b.length)
  const least = longest * (longest <= SHORT ? FRAME_OF_SHORT : FRAME)
  // A frame cannot be longer than what both have, in any order.
  if (a.filter((key) => b.includes(key)).length < least) return false
  const frame = inBoth(a, b)
  if (frame.length < least) return false
  const [mine, yours] = [without(a, frame), without(b, frame)]
  if (mine.length > MAX_SWAP || yours.length > MAX_SWAP) return false
  return mine.length > 0 && yours.length > 0 && !mine.some((key) => yours.includes(key))
}

/** More of one's own, and it is no swap but a rewording. */
const MAX_SWAP = 3
/** Of two long stories no frame is looked for: the work grows with both. */
const MAX_FRAMED = 40
const SHORT = 5
const FRAME = 0.5
const FRAME_OF_SHORT = 0.33

/** The longest run of words that stand in both in the same order. */
function inBoth(a: readonly string[], b: readonly string[]): string[] {
  const width = b.length + 1
  // How long the run is between the first so many of one and of the other.
  const lengths = new Uint8Array((a.length + 1) * width)
  const at = (one: number, two: number) => lengths[one * width + two] ?? 0
  for (let one = 1; one <= a.length; one++)
    for (let two = 1; two <= b.length; two++)
      lengths[one * width + two] =
        a[one - 1] === b[two - 1]
          ? at(one - 1, two - 1) + 1
          : Math.max(at(one, two - 1), at(one - 1, two))
  const run: string[] = []
  for (let one = a.length, two = b.length; one > 0 && two > 0; ) {
    if (a[one - 1] === b[two - 1]) {
      run.push(a[one - 1] ?? '')
      one--
      two--
    } else if (at(one, two - 1) > at(one - 1, two)) two--
    else one--
  }
  return run.reverse()
}

/** What is left when the frame is taken out, of the words that say something. */
function without(keys: readonly string[], frame: readonly string[]): string[] {
  const left = [...keys]
  for (const key of frame) left.splice(left.indexOf(key), 1)
  return left.filter((key) => !key.startsWith('.'))
}

function otherAction({ actions }: Content, { actions: others }: Content): boolean {
  if (actions.size === 0 || others.size === 0) return false
  return ![...actions].some((action) => others.has(action))
}

function readContent(text: string): Content {
  const plain = phrased(plainWords(text))
  const content: Content = {
    letters: lettersOf(readable(text)),
    words: new Map(),
    actions: new Set(),
    keys: [],
    numbers: plain.filter((word) => /\d/.test(word)),
  }
  for (const word of plain) {
    if (SAYS_NOTHING.has(word)) {
      content.keys.push(`.${word}`)
      continue
    }
    const { key, action } = meaningOf(word)
    content.keys.push(key)
    if (action) content.actions.add(key)
    content.words.set(key, weightOf(word))
  }
  return content
}

const SAYS_NOTHING = new Set([...SMALL, ...AROUND.split(/\s+/)])

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function plainWords(text: string): string[] {
  return wordsOf(readable(text)).flatMap(({ folded }) => {
    if (!UNSPACED.test(folded)) return folded.split(/[._]/).filter(Boolean)
    return [...segmenter.segment(folded)].map(({ segment }) => segment)
  })
}

function weightOf(word: string): number {
  if (/\d/.test(word)) return 1.5
  return GENERAL.has(word) ? 0.4 : 1
}

function sum(words: Map<string, number>): number {
  return [...words.values()].reduce((total, weight) => total + weight, 0)
}
