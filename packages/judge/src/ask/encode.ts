// A message as a string of codes, one for each word that matters, and where in the text each of them stands.
import { UNSPACED, type Word } from '../text/read.ts'
import { isSlip } from '../text/slip.ts'
import type { Code, Compiled } from './lexicon.ts'

export type Encoded = {
  codes: string
  spans: { start: number; end: number }[]
  /** How many of the words the language knows, glue included, 0 to 1. */
  known: number
}

type Out = Encoded & { all: number; hits: number; forgiving: boolean }

/** `forgiving`: a slip of the finger is read as the word that was meant. */
export function encode(words: readonly Word[], lexicon: Compiled, forgiving = true): Encoded {
  const out: Out = { codes: '', spans: [], known: 0, all: 0, hits: 0, forgiving }
  for (let at = 0; at < words.length; ) at += step(words, at, lexicon, out)
  return { codes: out.codes, spans: out.spans, known: out.all === 0 ? 0 : out.hits / out.all }
}

/** Reads one word, or one phrase, and says how many words that were. */
function step(words: readonly Word[], at: number, lexicon: Compiled, out: Out): number {
  const word = words[at] as Word
  if (word.pause !== '') put(out, word.pause, word.start, word.start)
  for (const phrase of lexicon.phrases.get(word.folded) ?? []) {
    const length = wordsOfPhrase(phrase, words, at)
    if (length === 0) continue
    out.all += length
    out.hits += length
    put(out, phrase.charAt(0) as Code, word.start, (words[at + length - 1] as Word).end)
    return length
  }
  if (UNSPACED.test(word.folded)) {
    takeApart(word, lexicon, out)
    return 1
  }
  const code = meaning(word.folded, lexicon, out.forgiving)
  out.all++
  if (code !== undefined) out.hits++
  if (code !== '') put(out, code ?? (NUMBER.test(word.folded) ? '0' : 'x'), word.start, word.end)
  return 1
}

/** How many words the phrase takes whose first stands at `at`; 0 when the others do not follow. */
function wordsOfPhrase(phrase: string, words: readonly Word[], at: number): number {
  let place = at
  for (let blank = 1; blank < phrase.length; ) {
    const next = phrase.indexOf(' ', blank + 1)
    const end = next === -1 ? phrase.length : next
    const isBeginning = phrase.endsWith('*', end)
    const letters = end - blank - (isBeginning ? 2 : 1)
    const word = words[++place]?.folded
    const said = isBeginning ? word?.slice(0, letters) : word
    if (said?.length !== letters || !phrase.startsWith(said, blank + 1)) return 0
    blank = end
  }
  return place - at + 1
}

function meaning(word: string, lexicon: Compiled, forgiving: boolean): Code | '' | undefined {
  const code = lexicon.find(word)
  if (code !== undefined) return code
  if (DIGIT.test(word) && LETTERS.test(word)) {
    const plain = lexicon.find(word.replace(/[0134@$5]/g, (sign) => LEET[sign] ?? sign))
    if (plain !== undefined && plain !== '') return plain
  }
  if (!forgiving || word.length < MIN_SLIP) return undefined
  return lexicon.main.get(word.charAt(0))?.find((candidate) => isSlip(word, candidate.word))?.code
}

const MIN_SLIP = 5
const DIGIT = /[\d@$]/
const NUMBER = /^[\d.,:$€£]+$/
const LETTERS = /\p{L}/u
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' }

/** The longest piece first; what is between pieces counts as a word for every two letters. */
function takeApart({ folded, start, end }: Word, { pieces, longest }: Compiled, out: Out) {
  // Folding may shorten a run; evidence is then the run up to its end.
  const place = (at: number) => Math.min(end, start + at)
  let strange = 0
  for (let at = 0; at < folded.length; ) {
    const piece = pieceAt(folded, at, pieces, longest)
    if (piece === null) {
      strange++
      out.all++
      if (strange % 2 === 1) put(out, 'x', place(at), place(at + 1))
      at++
      continue
    }
    strange = 0
    out.all += piece.length
    out.hits += piece.length
    const code = pieces.get(piece)
    if (code) put(out, code, place(at), place(at + piece.length))
    at += piece.length
  }
}

function pieceAt(text: string, at: number, pieces: Compiled['pieces'], longest: number) {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const piece = text.slice(at, at + length)
    if (pieces.has(piece)) return piece
  }
  return null
}

function put(out: Out, code: string, start: number, end: number) {
  out.codes += code
  out.spans.push({ start, end })
}
