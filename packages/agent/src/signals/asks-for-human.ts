// Whether a message asks for a human. Code, not a model: it must work when no model does, and against its will.
import { readable, type Word, wordsOf } from '../text/words.ts'
import { HAN, LEXICONS, type Lexicon, SMALL_WORDS } from './words-for-humans.ts'

/** How many words may stand between a verb and whom it asks for. */
const REACH = 6
const MAX_ALONE = 4

/** The words of the message that ask for a human, as they were written, or null. Linear in the text's length. */
export function askedForHuman(text: string): string | null {
  const read = readable(text)
  const words = wordsOf(read)
  const pauses = new Set([...words.keys()].filter((at) => pauseBefore(read, words, at)))
  for (const language of LANGUAGES) {
    const span = asks(
      { words: words.map(({ folded }) => known(folded, language)), pauses },
      language,
    )
    if (span) return read.slice(words[span.from]?.start, words[span.to]?.end)
  }
  return asksInHan(read)
}

type Span = { from: number; to: number }
/** `pauses`: in front of which words there is a comma or the end of a sentence. */
type Message = { words: string[]; pauses: Set<number> }
type Kind = Exclude<keyof Lexicon, 'verbLast' | 'main' | 'phrases'>
type Language = {
  is(word: string | undefined, kind: Kind): boolean
  main: string[]
  phrases: string[][]
  verbLast: boolean
}

function asks(message: Message, language: Language): Span | null {
  for (let at = 0; at < message.words.length; at++) {
    const span = startsAt(message.words, at, language)
    if (span && !undone(message, span, language)) return span
  }
  return alone(message.words, language)
}

function startsAt(words: string[], at: number, language: Language): Span | null {
  const { is, phrases, verbLast } = language
  const to = (end: number | null) => (end === null ? null : { from: at, to: end })
  const aHuman = (candidate: number) => isHuman(words, candidate, language)
  const aHelper = (candidate: number) => helps(words, candidate, language)
  const anyone = (candidate: number) =>
    aHuman(candidate) || is(words[candidate], 'someone') || is(words[candidate], 'team')
  const aVerb = (candidate: number) =>
    is(words[candidate], 'reach') || is(words[candidate], 'bring')

  const phrase = phrases.find((whole) => whole.every((word, place) => words[at + place] === word))
  if (phrase) return to(at + phrase.length - 1)

  let end: number | null = null
  if (is(words[at], 'reach')) end = onward(words, at, language, anyone)
  else if (is(words[at], 'want')) {
    end = onward(words, at, language, aHuman) ?? onward(words, at, language, aHelper)
  } else if (is(words[at], 'bring')) {
    end = onward(words, at, language, aHuman)
    const onTheWay = words.slice(at + 1, end ?? at)
    if (!onTheWay.some((word) => is(word, 'us'))) end = null
  } else if (aHuman(at) && is(words[at + 1], 'help')) end = at + 1
  if (end === null && verbLast && anyone(at)) end = onward(words, at, language, aVerb)
  return to(end)
}

/** The first word after `at` that is what we look for, with nothing but small words on the way. */
function onward(
  words: string[],
  at: number,
  { is }: Language,
  found: (candidate: number) => boolean,
): number | null {
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    if (found(next)) return next
    const [word, before] = [words[next], words[next - 1]]
    const passes = is(word, 'between') || is(word, 'real') || is(word, 'team')
    // A real Acme employee.
    if (!passes && !is(before, 'real')) return null
  }
  return null
}

function isHuman(words: string[], at: number, { is }: Language): boolean {
  return is(words[at], 'human') && !is(words[at - 1], 'notBefore') && !is(words[at + 1], 'notAfter')
}

/** Somebody who can be talked to, or who does something for the customer. */
function helps(words: string[], at: number, language: Language): boolean {
  const { is } = language
  if (!is(words[at], 'someone')) return false
  const acts = (next: number) => is(words[next], 'help') || is(words[next], 'reach')
  return onward(words, at, language, acts) !== null
}

/** Taken back (`don't want to talk to…`), or said of somebody else (`can customers talk to…`, `am I talking to…`). */
function undone({ words, pauses }: Message, { from }: Span, { is }: Language): boolean {
  if (is(words[from - 1], 'no') && is(words[from], 'want')) return true
  for (let back = from - 1; back >= 0 && back >= from - REACH; back--) {
    if (pauses.has(back + 1)) return false
    if (is(words[back], 'not') || is(words[back], 'others')) return true
    if (!is(words[back], 'wish')) return false
  }
  return false
}

function alone(words: string[], { is }: Language): Span | null {
  const said = words.filter((word) => !SMALL.has(word))
  if (said.length === 0 || said.length > MAX_ALONE) return null
  const fits = said.every((word) =>
    (['alone', 'real', 'someone', 'team'] as const).some((kind) => is(word, kind)),
  )
  const enough = said.some((word) => is(word, 'alone'))
  return fits && enough ? { from: 0, to: words.length - 1 } : null
}

function asksInHan(text: string): string | null {
  for (const pattern of HAN.asks) {
    const found = pattern.exec(text)
    if (!found) continue
    const before = text.slice(Math.max(0, found.index - 6), found.index + found[0].length)
    if (!HAN.takesBack.test(before)) return found[0]
  }
  return null
}

/** The word itself, or the main word it was meant to be. */
function known(word: string, { main }: Language): string {
  if (word.length < 4 || VOCABULARY.has(word)) return word
  return main.find((candidate) => isTypo(word, candidate)) ?? word
}

/** One letter wrong, missing, doubled or two swapped; the first one is right. */
function isTypo(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false
  let start = 1
  while (start < word.length && word[start] === meant[start]) start++
  const [rest, goal] = [word.slice(start), meant.slice(start)]
  if (rest.slice(1) === goal || rest === goal.slice(1)) return true
  if (rest.slice(1) === goal.slice(1)) return rest.length > 0
  return (
    rest.length > 1 && rest[0] === goal[1] && rest[1] === goal[0] && rest.slice(2) === goal.slice(2)
  )
}

function pauseBefore(text: string, words: Word[], at: number): boolean {
  return /[,.;:!?\n]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start))
}

const SMALL = new Set(SMALL_WORDS.split(' '))

const LANGUAGES: Language[] = LEXICONS.map((lexicon) => {
  const { verbLast = false, main, phrases, ...lists } = lexicon
  const sets = new Map(
    Object.entries(lists).map(([kind, list]) => [kind, new Set(list.split(' '))]),
  )
  return {
    is: (word, kind) => word !== undefined && (sets.get(kind)?.has(word) ?? false),
    main: main.split(' '),
    phrases: phrases === '' ? [] : phrases.split('|').map((phrase) => phrase.split(' ')),
    verbLast,
  }
})

/** Right in some language, hence no typing error in another. */
const VOCABULARY = new Set(
  LEXICONS.flatMap(({ verbLast: _, ...lists }) => Object.values(lists).join(' ').split(/[ |]/)),
)
