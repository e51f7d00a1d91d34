// A hit as a desk shows it: the piece of the text around what was found, cut into what was found and what was not.
import type { ConversationEvent, SearchHit } from '@baton/contract'

/** In the spelling of the index. */
export type Sought = { words: readonly string[]; phrases: readonly string[] }

/** A list is narrow: what was found stands near the beginning of what it shows. */
const BEFORE = 16
const LENGTH = 180
/** As many letters of a word are in the index; what is longer is checked by reading. */
export const STEM = 5

export function hitOf(
  { seq, event, at }: { seq: number; event: ConversationEvent; at: string },
  sought: Sought,
): SearchHit {
  const { text, by } = saidIn(event)
  return { seq, at, by, parts: partsOf(text.slice(0, 12_000), sought) }
}

/** The index knows only how a long word begins: whether it is the one that was asked for shows in the text. */
export function hasAll(event: ConversationEvent, { words }: Sought): boolean {
  const long = words.filter((word) => word.length > STEM)
  if (long.length === 0) return true
  const said = [...saidIn(event).text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([run]) => folded(run))
  return long.every((word) => said.some((one) => one.startsWith(word)))
}

export function partsOf(text: string, { words, phrases }: Sought): SearchHit['parts'] {
  const marks = marksIn(text, [...words, ...phrases.flatMap((phrase) => phrase.split(' '))])
  const first = marks[0]?.[0] ?? 0
  const from = startOf(text, first)
  const to = from + LENGTH
  const parts: SearchHit['parts'] = []
  const add = (piece: string, found: boolean) => piece !== '' && parts.push({ text: piece, found })
  let at = from
  for (const [begin, end] of marks) {
    if (end > to) break
    add(text.slice(at, begin), false)
    add(text.slice(begin, end), true)
    at = end
  }
  add(text.slice(at, to), false)
  if (from > 0) parts.unshift({ text: '…', found: false })
  if (to < text.length) parts.push({ text: '…', found: false })
  return parts
}

/** Not in the middle of a word, nor of a letter that is two. */
function startOf(text: string, first: number): number {
  if (first <= BEFORE) return 0
  const space = text.slice(first - BEFORE, first).search(/\s/)
  return space < 0 ? first : first - BEFORE + space + 1
}

/** The places of the words, in their order and without overlap. */
function marksIn(text: string, words: readonly string[]): [number, number][] {
  if (words.length === 0) return []
  const marks: [number, number][] = []
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const spelt = folded(run)
    const whole = words.some(
      (word) => spelt === word || (word.length >= STEM && spelt.startsWith(word)),
    )
    if (whole) marks.push([index, index + run.length])
    else marks.push(...inside(run, index, words))
  }
  return marks
}

/** Scripts without spaces: the words asked for are single letters there, found within a run. */
function inside(run: string, index: number, words: readonly string[]): [number, number][] {
  if (!UNSPACED.test(run)) return []
  const marks: [number, number][] = []
  let at = index
  for (const letter of run) {
    const last = marks.at(-1)
    if (words.includes(folded(letter))) {
      if (last?.[1] === at) last[1] = at + letter.length
      else marks.push([at, at + letter.length])
    }
    at += letter.length
  }
  return marks
}

const UNSPACED = /[\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
}

function saidIn(event: ConversationEvent): { text: string; by: SearchHit['by'] } {
  switch (event.type) {
    case 'message.posted': {
      const { kind } = event.message.author
      return { text: event.message.text, by: kind === 'system' ? 'assistant' : kind }
    }
    case 'note.posted':
      return { text: event.note.text, by: 'note' }
    case 'conversation.started':
    case 'customer.identified': {
      const { name, email, userId } = event.customer
      return { text: [name ?? userId, email].filter(Boolean).join(' · '), by: 'name' }
    }
    default:
      return { text: '', by: 'assistant' }
  }
}
