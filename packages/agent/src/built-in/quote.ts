// The part of a passage that answers best, word for word: whole blocks of Markdown, or whole sentences of a long one.
import { blocksOf, countWords } from '../text/blocks.ts'
import { type ContentWord, contentWords, shareIn } from '../text/content-words.ts'

const ENOUGH_WORDS = 60
const MAX_WORDS = 120
/** What two equal parts are told apart by: the earlier one explains, the later one goes into details. */
const LATER = 0.02

export function quote(markdown: string, question: string): string {
  const asked = contentWords(question)
  const blocks = blocksOf(markdown).flatMap((block) =>
    countWords(block) > MAX_WORDS && isProse(block)
      ? [best(sentencesOf(block), asked, '')]
      : [block],
  )
  return best(blocks, asked, '\n\n')
}

/** The run of neighbours that holds most of the question's words, long enough to be understood. */
function best(parts: string[], asked: readonly ContentWord[], joint: string): string {
  const words = parts.map(contentWords)
  let found = { text: '', worth: -1 }
  for (let from = 0; from < parts.length; from++) {
    const window = windowFrom(parts, from)
    const worth = shareIn(asked, words.slice(...window).flat()) - LATER * from
    if (worth > found.worth) found = { text: parts.slice(...window).join(joint), worth }
  }
  return found.text.trim()
}

/** The first part of the run, and the one after its last. */
function windowFrom(parts: string[], from: number): [start: number, end: number] {
  // A line that ends with a colon introduces the next block: neither is quoted without the other.
  const start = introduced(parts, from) ? from - 1 : from
  let words = 0
  for (let end = start; end < parts.length; end++) {
    const next = countWords(parts[end] ?? '')
    const wanted = end === start || endsOpen(parts[end - 1])
    if (!wanted && (words >= ENOUGH_WORDS || words + next > MAX_WORDS)) return [start, end]
    words += next
  }
  return [start, parts.length]
}

function introduced(parts: string[], at: number): boolean {
  return at > 0 && endsOpen(parts[at - 1])
}

function endsOpen(part: string | undefined): boolean {
  return part?.trimEnd().endsWith(':') ?? false
}

function isProse(block: string): boolean {
  return !/^\s*(?:[`~]{3}|\||[-*+] |\d+[.)] |>)/.test(block)
}

function sentencesOf(block: string): string[] {
  return [...SENTENCES.segment(block)].map(({ segment }) => segment)
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })
