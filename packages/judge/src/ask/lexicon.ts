// How a language's words for a hand-over are written down, and how they are looked up.
import { fold, UNSPACED } from '../text/read.ts'

/**
 * What a word can mean to a hand-over, each as one letter, so that a message becomes a string over which the patterns
 * of `patterns.ts` run, whatever the language.
 */
export type Code =
  | 'T' // to get in touch: talk, speak, chat, reach
  | 'P' // the same with its preposition: talk to, speak with; then whom it asks for need not be known
  | '+' // that preposition by itself, where the verb stands behind: mit
  | 'C' // to pass on: transfer, connect, escalate
  | 'G' // to give, bring, find, send for
  | 'W' // to want, need, prefer
  | 'm' // can, could, may, let
  | 'M' // me, us
  | 'i' // I, we
  | 'y' // you
  | 'o' // somebody who is neither: my wife, customers, they
  | 'H' // a human, a person
  | 'R' // a role: agent, manager, technician
  | 'S' // somebody, anybody
  | 'D' // a department, enough by itself: customer service
  | 'd' // a department or place, enough after a verb: support, billing, room service
  | 'B' // the bot
  | 'z' // real, live
  | 'E' // to help, to look at, to answer
  | 'L' // to telephone
  | 'K' // back; a call back is `KL` in one word: 'J'
  | 'J' // a callback
  | 'N' // not, no, never, do not need
  | 'n' // cannot: takes back no wish
  | 'V' // there is, is there, available
  | 'a' // am, are, is
  | 'q' // behind a role it is another thing: fee, id, role, hours
  | 'v' // acts upon people: add, hire, become, change
  | 'r' // orders to a device or to third parties: remind, play, tweet, text
  | '$' // money
  | 'u' // past: talked, told, yesterday
  | 'F' // fails: useless, stupid, give up
  | 'k' // who
  | 'e' // else, other, another
  | 'A' // in charge, above, responsible
  | 't' // time, place or number behind a call: tomorrow, after five
  | 'h' // here, there
  | 'Q' // enough of it: stop, refuse, hate, instead of
  | 'p' // please, hello, now: says nothing
  | 'X' // whole sentences that ask: 'is anyone there'
  | 'Z' // whole sentences that refuse the assistant
  | 'I' // whole sentences that ask in a roundabout way
  | 'x' // anything else, also what looks like one of the others and is not: human resources

export type Lexicon = {
  language: string
  /** The verb may stand behind whom it asks for. */
  verbLast?: boolean
  /** Words that only glue: left out before patterns are tried; they also tell the language. */
  small: string
  /** Separated by spaces; `_` joins several words, `*` stands for any ending (or beginning). */
  words: Partial<Record<Code, string>>
}

export type Compiled = {
  language: string
  verbLast: boolean
  /** The meaning of a word, `''` for glue, undefined when it is not known. */
  find(word: string): Code | '' | undefined
  /** Several words in a row, by the first of them and the longest first: what they mean, then a blank before each other. */
  phrases: Map<string, readonly string[]>
  /** For scripts without spaces: the pieces, and how long the longest is. */
  pieces: Map<string, Code | ''>
  longest: number
  /** Small and frequent words, by which the language is known. */
  telling: string[]
  /** Worth forgiving a slip of the finger, by their first letter, which is never wrong. */
  main: ReadonlyMap<string, readonly { word: string; code: Code }[]>
}

const MIN_STEM = 2
const MIN_ENDING = 3
const MAX_STEM = 24
/** Letters spelled one by one may add up to anything. */
const MAX_WORD = 40
/** Of these a slip is forgiven; of others it would invent more than it repairs. */
const FORGIVEN = new Set<Code>(['T', 'P', 'C', 'H', 'R', 'S', 'D'])
const MIN_FORGIVEN = 5
/** Of a word with any ending only the stem is compared: it must be long to be a word by itself. */
const MIN_FORGIVEN_STEM = 9
/** Not departments and roles: half of the world says `support` and `manager`. */
const TELLING: (Code | '')[] = [
  '',
  'T',
  '+',
  'G',
  'W',
  'm',
  'M',
  'i',
  'y',
  'N',
  'k',
  'e',
  'u',
  'E',
  'p',
  'V',
  'o',
]

export function compile({ language, verbLast = false, small, words }: Lexicon): Compiled {
  const exact = new Map<string, Code | ''>()
  const beginnings = new Map<string, Code>()
  const endings = new Map<string, Code>()
  const phrases = new Map<string, string[]>()
  const pieces: Compiled['pieces'] = new Map()
  const main: { word: string; code: Code }[] = []
  for (const word of list(small)) {
    exact.set(word, '')
    if (UNSPACED.test(word)) pieces.set(word, '')
  }
  for (const [key, entries] of Object.entries(words)) {
    const code = key as Code
    for (const entry of list(entries)) {
      if (UNSPACED.test(entry)) {
        pieces.set(entry.replace(/[_*]/g, ''), code)
        // Korean has spaces, which some leave out: both spellings are one.
        if (entry.includes('_')) addPhrase(phrases, entry.split('_'), code)
      } else if (entry.includes('_')) addPhrase(phrases, entry.split('_'), code)
      else if (entry.startsWith('*')) endings.set(entry.slice(1), code)
      else if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), code)
      else exact.set(entry, code)
      if (FORGIVEN.has(code) && isForgiven(entry)) main.push({ word: entry.replace('*', ''), code })
    }
  }
  for (const [first, each] of phrases)
    phrases.set(
      first,
      each.toSorted((a, b) => wordsIn(b) - wordsIn(a)),
    )
  const telling = [...exact].flatMap(([word, code]) => (TELLING.includes(code) ? [word] : []))
  const longest = Math.max(0, ...[...pieces.keys()].map((piece) => piece.length))
  const [begun, ended] = [byEnd(beginnings, MIN_STEM), byEnd(endings, -MIN_ENDING)]
  return {
    language,
    verbLast,
    phrases,
    pieces,
    longest,
    telling,
    main: Map.groupBy(main, ({ word }) => word.charAt(0)),
    find: (word) => exact.get(word) ?? affixed(word, begun, ended),
  }
}

function isForgiven(entry: string): boolean {
  if (/^\p{L}+$/u.test(entry)) return entry.length >= MIN_FORGIVEN
  return /^\p{L}+\*$/u.test(entry) && entry.length > MIN_FORGIVEN_STEM
}

function list(words: string): string[] {
  return words.split(/\s+/).filter(Boolean).map(fold)
}

function addPhrase(phrases: Map<string, string[]>, words: readonly string[], code: Code) {
  const [first = '', ...others] = words
  const key = first.replace('*', '')
  const known = phrases.get(key) ?? []
  known.push([code, ...others].join(' '))
  phrases.set(key, known)
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').length
}

/** Entries by the few letters that tell at once that a word has none of them. */
type Affixes = { entries: ReadonlyMap<string, Code>; by: ReadonlySet<string>; longest: number }

/** `letters` of their beginning, or of their end where it is negative. */
function byEnd(entries: ReadonlyMap<string, Code>, letters: number): Affixes {
  const by = new Set([...entries.keys()].map((entry) => endOf(entry, letters)))
  return { entries, by, longest: Math.max(0, ...[...entries.keys()].map(({ length }) => length)) }
}

function endOf(word: string, letters: number): string {
  return letters < 0 ? word.slice(letters) : word.slice(0, letters)
}

function affixed(word: string, begun: Affixes, ended: Affixes): Code | undefined {
  if (word.length > MAX_WORD) return undefined
  if (begun.by.has(endOf(word, MIN_STEM))) {
    const longest = Math.min(word.length, MAX_STEM, begun.longest)
    for (let length = longest; length >= MIN_STEM; length--) {
      const code = begun.entries.get(word.slice(0, length))
      if (code) return code
    }
  }
  if (!ended.by.has(endOf(word, -MIN_ENDING))) return undefined
  for (
    let start = Math.max(1, word.length - ended.longest);
    start <= word.length - MIN_ENDING;
    start++
  ) {
    const code = ended.entries.get(word.slice(start))
    if (code) return code
  }
  return undefined
}
