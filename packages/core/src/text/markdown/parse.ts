// Markdown as assistants and humans write it in a chat, read into an AST. Our own, because no parser that makes HTML can
// live on a page with Trusted Types. Line by line, each looked at once per level of nesting.
import type { Align, Block, Reading } from './ast.ts'
import { parseInline } from './inline.ts'

/** Deeper nesting is shown as the text it is. */
const MAX_DEPTH = 5

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]{1,4}|$)/
/** The beginning of something that cannot be told yet. */
const UNDECIDED = /^\s*(?:[-*+=]{1,2}|\d{1,9}[.)]?|#{1,6}|`{1,2}|~{1,2}|>)[ \t]*$/

export function parseMarkdown(text: string, reading: Reading): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (reading.streaming && UNDECIDED.test(lines.at(-1) ?? '')) lines.pop()
  return new Lines(lines, reading, 0).blocks()
}

class Lines {
  readonly #lines: string[]
  readonly #reading: Reading
  readonly #depth: number
  #at = 0

  constructor(lines: string[], reading: Reading, depth: number) {
    this.#lines = lines
    this.#reading = reading
    this.#depth = depth
  }

  blocks(): Block[] {
    const blocks: Block[] = []
    while (this.#at < this.#lines.length) {
      const block = this.#block(this.#line())
      if (block) blocks.push(block)
    }
    return blocks
  }

  #block(line: string): Block | null {
    if (line.trim() === '') {
      this.#at += 1
      return null
    }
    const fence = FENCE.exec(line)
    if (fence) return this.#code(fence[1] ?? '', fence[2] ?? '')
    if (HEADING.test(line)) return this.#heading(line)
    if (isRule(line)) return this.#rule()
    if (this.#depth < MAX_DEPTH && QUOTE.test(line)) return this.#quote()
    if (this.#depth < MAX_DEPTH && ITEM.test(line)) return this.#list(line)
    if (this.#isTable()) return this.#table(line)
    return this.#paragraph()
  }

  #code(fence: string, language: string): Block {
    const text: string[] = []
    for (this.#at += 1; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line()
      const end = line.trim()
      if (end.startsWith(fence) && end === fence.charAt(0).repeat(end.length)) break
      text.push(line)
    }
    this.#at += 1
    return { kind: 'code', language, text: text.join('\n') }
  }

  #heading(line: string): Block {
    this.#at += 1
    let text = line.replace(HEADING, '').trim()
    while (text.endsWith('#')) text = text.slice(0, -1)
    return { kind: 'heading', children: this.#inline(text.trim()) }
  }

  #rule(): Block {
    this.#at += 1
    return { kind: 'rule' }
  }

  #quote(): Block {
    const inner: string[] = []
    for (; this.#at < this.#lines.length && QUOTE.test(this.#line()); this.#at++) {
      inner.push(this.#line().replace(QUOTE, ''))
    }
    return { kind: 'quote', children: this.#within(inner) }
  }

  #list(first: string): Block {
    const [, indent = '', marker = ''] = ITEM.exec(first) ?? []
    const start = /\d/.test(marker) ? Number.parseInt(marker, 10) : null
    const items: Block[][] = []
    for (let item = this.#item(indent.length, marker); item; ) {
      items.push(this.#within(item))
      item = this.#item(indent.length, marker)
    }
    return { kind: 'list', start, items }
  }

  /** The lines of the next item of this list, without their indent; null when the list is over. */
  #item(indent: number, marker: string): string[] | null {
    const [whole = '', space = '', found = ''] = ITEM.exec(this.#line()) ?? []
    if (whole === '' || !isSame(marker, found) || Math.abs(space.length - indent) > 1) return null
    const lines = [this.#line().slice(whole.length)]
    let blank = false
    for (this.#at += 1; this.#at < this.#lines.length; this.#at++) {
      const line = this.#line()
      const deep = indentOf(line) > indent + 1
      if (line.trim() === '') blank = true
      else if (!deep && (blank || ITEM.test(line) || this.#begins(line))) break
      else blank = false
      lines.push(deep ? dedented(line, whole.length) : line)
    }
    return lines
  }

  #isTable(): boolean {
    const head = this.#line()
    if (!head.includes('|')) return false
    const next = this.#lines[this.#at + 1]
    const rule = next !== undefined && /^[\s|:-]+$/.test(next) && next.includes('-')
    return (rule && cells(next).length >= 2) || this.#mayBecomeTable(head)
  }

  /** A row that may become a table's head is held back until that is known. */
  #mayBecomeTable(head: string): boolean {
    const [next = '', ...more] = this.#lines.slice(this.#at + 1, this.#at + 3)
    const last = this.#reading.streaming && more.length === 0
    return last && head.trim().startsWith('|') && /^[\s|:-]*$/.test(next)
  }

  #table(head: string): Block | null {
    const align = cells(this.#lines[this.#at + 1] ?? '').map(alignOf)
    const unknown = this.#mayBecomeTable(head) && align.length < cells(head).length
    const rows: string[][] = []
    for (this.#at += 2; this.#at < this.#lines.length; this.#at++) {
      if (!this.#line().includes('|')) break
      rows.push(cells(this.#line()))
    }
    if (unknown) return null
    const row = (texts: string[]) => align.map((_, index) => this.#inline(texts[index] ?? ''))
    return { kind: 'table', head: row(cells(head)), rows: rows.map(row), align }
  }

  #paragraph(): Block {
    const lines = [this.#line()]
    for (this.#at += 1; this.#at < this.#lines.length; this.#at++) {
      if (this.#line().trim() === '' || this.#begins(this.#line())) break
      lines.push(this.#line().trimStart())
    }
    return { kind: 'paragraph', children: this.#inline(lines.join('\n').trim()) }
  }

  /** Whether a line ends the paragraph above it without a blank line between them. */
  #begins(line: string): boolean {
    const item = this.#depth < MAX_DEPTH ? ITEM.exec(line)?.[2] : undefined
    const interrupts = item !== undefined && (!/\d/.test(item) || Number.parseInt(item, 10) <= 1)
    const quote = this.#depth < MAX_DEPTH && QUOTE.test(line)
    const inList = this.#depth > 0 && item !== undefined
    return FENCE.test(line) || HEADING.test(line) || isRule(line) || quote || interrupts || inList
  }

  #within(lines: string[]): Block[] {
    return new Lines(lines, this.#reading, this.#depth + 1).blocks()
  }

  #inline(text: string) {
    return parseInline(text, this.#reading)
  }

  #line(): string {
    return this.#lines[this.#at] ?? ''
  }
}

function isRule(line: string): boolean {
  const marks = line.replace(/[ \t]/g, '')
  return marks.length >= 3 && /^(-+|\*+|_+)$/.test(marks) && indentOf(line) < 4
}

/** Bullets with bullets, numbers with numbers. */
function isSame(marker: string, other: string): boolean {
  return /\d/.test(marker) ? /\d/.test(other) : marker === other
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function dedented(line: string, by: number): string {
  return line.slice(Math.min(by, indentOf(line)))
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
