// Markdown as assistants and humans write it in a chat, read into an AST. Our own, because no parser that makes HTML can
// live on a page with Trusted Types. Line by line, each looked at once per level of nesting.
import type { Align, Block, Reading } from './ast.ts'
import { parseInline } from './inline.ts'

/** Deeper nesting is shown as the text it is. */
const MAX_DEPTH = 5

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]{1,4}|$)/
/** The beginning of something that cannot be told yet. */
const UNDECIDED = /^\s*(?:[-*+=]{1,2}|\d{1,9}[.)]?|#{1,6}|`{1,2}|~{1,2}|>)[ \t]*$/

/** Lines, and the one that is read next. */
type Lines = { lines: string[]; at: number; reading: Reading; depth: number }

export function parseMarkdown(text: string, reading: Reading): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (reading.streaming && UNDECIDED.test(lines.at(-1) ?? '')) lines.pop()
  return blocks(lines, reading, 0)
}

function blocks(lines: string[], reading: Reading, depth: number): Block[] {
  const of: Lines = { lines, at: 0, reading, depth }
  const found: Block[] = []
  while (of.at < lines.length) {
    const block = nextBlock(of, line(of))
    if (block) found.push(block)
  }
  return found
}

function nextBlock(of: Lines, first: string): Block | null {
  const { depth } = of
  const [, fence, language = ''] = FENCE.exec(first) ?? []
  const item = depth < MAX_DEPTH && ITEM.exec(first)
  if (depth < MAX_DEPTH && QUOTE.test(first)) {
    const inner = take(of, (line) => QUOTE.test(line))
    return { kind: 'quote', children: within(of, inner, QUOTE) }
  }
  if (item && !RULE.test(first)) return list(of, item)
  const isHeading = HEADING.test(first)
  if (!fence && !isHeading && isTable(of, first)) return table(of, first)
  of.at += 1
  if (first.trim() === '') return null
  if (fence) return code(of, fence, language)
  if (RULE.test(first)) return { kind: 'rule' }
  if (isHeading) {
    const text = first.replace(HEADING, '').trim()
    return {
      kind: 'heading',
      children: inline(of, text.slice(0, lastIndexNot(text, '#') + 1).trim()),
    }
  }
  const more = take(of, (line) => line.trim() !== '' && !begins(of, line))
  const text = [first, ...more.map((line) => line.trimStart())].join('\n')
  return { kind: 'paragraph', children: inline(of, text.trim()) }
}

function code(of: Lines, fence: string, language: string): Block {
  const text = take(of, (line) => {
    const end = line.trim()
    return !end.startsWith(fence) || lastIndexNot(end, fence.charAt(0)) >= 0
  })
  of.at += 1
  return { kind: 'code', language, text: text.join('\n') }
}

function list(of: Lines, [, indent = '', marker = '']: RegExpExecArray): Block {
  const start = isNumber(marker) ? Number.parseInt(marker, 10) : null
  const items: Block[][] = []
  for (;;) {
    const [whole, space = '', found = ''] = ITEM.exec(line(of)) ?? []
    // Bullets with bullets, numbers with numbers.
    const isSame = isNumber(marker) ? isNumber(found) : marker === found
    if (!whole || !isSame || Math.abs(space.length - indent.length) > 1) break
    items.push(within(of, item(of, indent.length, whole.length)))
  }
  return { kind: 'list', start, items }
}

/** The lines of the next item of this list, without their indent. */
function item(of: Lines, indent: number, width: number): string[] {
  const first = line(of).slice(width)
  of.at += 1
  let blank = false
  const more = take(of, (line) => {
    const isBlank = line.trim() === ''
    const isIn = isBlank || indentOf(line) > indent + 1 || !(blank || begins(of, line, true))
    blank = isBlank
    return isIn
  })
  const dedented = more.map((line) =>
    indentOf(line) > indent + 1 ? line.slice(Math.min(width, indentOf(line))) : line,
  )
  return [first, ...dedented]
}

function isTable(of: Lines, head: string): boolean {
  const next = line(of, 1)
  if (!head.includes('|')) return false
  return (
    (/^[\s|:-]+$/.test(next) && next.includes('-') && cells(next).length > 1) ||
    mayBecomeTable(of, head)
  )
}

/** A row that may become a table's head is held back until that is known. */
function mayBecomeTable(of: Lines, head: string): boolean {
  const isLast = of.reading.streaming && of.at + 2 >= of.lines.length
  return isLast && head.trim().startsWith('|') && /^[\s|:-]*$/.test(line(of, 1))
}

function table(of: Lines, head: string): Block | null {
  const align = cells(line(of, 1)).map(alignOf)
  const isUnknown = mayBecomeTable(of, head) && align.length < cells(head).length
  of.at += 2
  const rows = take(of, (line) => line.includes('|'))
  if (isUnknown) return null
  const row = (line: string) => {
    const texts = cells(line)
    return align.map((_, index) => inline(of, texts[index] ?? ''))
  }
  return { kind: 'table', head: row(head), rows: rows.map(row), align }
}

/** Whether a line ends what is above it without a blank line between them. */
function begins({ depth }: Lines, line: string, isItem = depth > 0): boolean {
  const [, , item] = ITEM.exec(line) ?? []
  const interrupts = item && (isItem || !isNumber(item) || Number.parseInt(item, 10) <= 1)
  if (depth < MAX_DEPTH && (QUOTE.test(line) || interrupts)) return true
  return (isItem && item !== undefined) || [FENCE, HEADING, RULE].some((one) => one.test(line))
}

function within({ reading, depth }: Lines, lines: string[], without = /(?!)/): Block[] {
  const inner = lines.map((line) => line.replace(without, ''))
  return blocks(inner, reading, depth + 1)
}

function inline({ reading }: Lines, text: string) {
  return parseInline(text, reading)
}

/** The lines from here on for as long as they belong to it. */
function take(of: Lines, belongs: (line: string) => boolean): string[] {
  const from = of.at
  while (of.at < of.lines.length && belongs(line(of))) of.at += 1
  return of.lines.slice(from, of.at)
}

function line({ lines, at }: Lines, further = 0): string {
  return lines[at + further] ?? ''
}

function isNumber(marker: string): boolean {
  return /\d/.test(marker)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** A regular expression would look from every one of the letters to the end. */
function lastIndexNot(text: string, letter: string): number {
  let at = text.length - 1
  while (text[at] === letter) at -= 1
  return at
}

function cells(line: string): string[] {
  const row = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

function alignOf(cell: string): Align {
  if (!cell.endsWith(':')) return 'start'
  return cell.startsWith(':') ? 'center' : 'end'
}
