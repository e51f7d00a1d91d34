// Cuts a document into passages that can be found, and quoted, alone.
import { blocksOf, countWords } from '@baton/agent'
import type { ReadDocument, Section } from './markdown.ts'

export type Piece = { path: string[]; url: string; text: string; length: number }

const WANTED_WORDS = 350
const MAX_WORDS = 450
/** Shorter ones say too little alone, and would win by their brevity: they take in what follows below them. */
const MIN_WORDS = 30

export function piecesOf({ sections, whole = false }: ReadDocument, url: string): Piece[] {
  const pieces: Piece[] = []
  for (const section of whole ? sections : together(sections)) {
    const address = url === '' || section.anchor === '' ? url : `${url}#${section.anchor}`
    for (const text of whole ? [section.text] : split(section.text)) {
      pieces.push({
        path: section.path,
        url: address,
        text,
        length: countWords(text),
      })
    }
  }
  return pieces
}

/** A short section and the sections below it, as one. */
function together(sections: Section[]): Section[] {
  const joined: Section[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    if (last && countWords(last.text) < MIN_WORDS && isBelow(section, last)) {
      last.text = `${last.text}\n\n**${section.path.at(-1)}**\n\n${section.text}`.trim()
    } else if (section.text !== '' || section.path.length > 0) joined.push({ ...section })
  }
  return joined.filter(({ text }) => text !== '')
}

function isBelow(section: Section, above: Section): boolean {
  if (above.text === '' || above.path.length === 0) return false
  return (
    section.path.length > above.path.length &&
    above.path.every((heading, at) => heading === section.path[at])
  )
}

/** Code and tables stay whole; a paragraph too long for one passage ends at a sentence. */
function split(text: string): string[] {
  if (countWords(text) <= MAX_WORDS) return [text]
  const parts: string[] = []
  let open: string[] = []
  let words = 0
  const close = () => {
    if (open.length > 0) parts.push(open.join('\n\n'))
    open = []
    words = 0
  }
  for (const block of blocksOf(text).flatMap(bySentences)) {
    const length = countWords(block)
    if (words > 0 && words + length > MAX_WORDS) close()
    open.push(block)
    words += length
    if (words >= WANTED_WORDS && !block.trimEnd().endsWith(':')) close()
  }
  close()
  return parts
}

function bySentences(block: string): string[] {
  if (countWords(block) <= MAX_WORDS || /^\s*(?:[`~]{3}|\|)/.test(block)) return [block]
  const parts: string[] = []
  for (const { segment } of SENTENCES.segment(block)) {
    const last = parts.at(-1)
    if (last === undefined || countWords(last) + countWords(segment) > WANTED_WORDS)
      parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })
