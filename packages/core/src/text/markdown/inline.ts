// Marks within a line of Markdown. One pass, one open mark of each kind at most: linear whatever is typed into it.
import type { Inline, Reading } from './ast.ts'
import {
  addressEnd,
  backtickRuns,
  isPunctuation,
  isSpace,
  isWord,
  MAX_URL,
  runLength,
  trimmed,
} from './letters.ts'
import { safeUrl } from './safe-url.ts'

const KINDS = {
  '**': 'strong',
  __: 'strong',
  '*': 'emphasis',
  _: 'emphasis',
  '~~': 'strike',
} as const

type Mark = keyof typeof KINDS
type Frame = { mark: Mark | null; children: Inline[] }

export function parseInline(text: string, reading: Reading): Inline[] {
  return new Scan(text, reading, true).run()
}

class Scan {
  readonly #text: string
  readonly #reading: Reading
  readonly #links: boolean
  readonly #frames: Frame[] = [{ mark: null, children: [] }]
  #at = 0
  /** Where the plain text that has not been put down yet begins. */
  #from = 0
  #closers: Map<number, number[]> | null = null
  /** The next closing bracket; null when there is none any more. */
  #bracket: number | null = -1

  constructor(text: string, reading: Reading, links: boolean) {
    this.#text = text
    this.#reading = reading
    this.#links = links
  }

  run(): Inline[] {
    while (this.#at < this.#text.length) {
      if (!this.#step(this.#text[this.#at] ?? '')) this.#at += 1
    }
    this.#flush()
    while (this.#frames.length > 1) this.#unwind(this.#reading.streaming)
    return this.#frames[0]?.children ?? []
  }

  /** True when something other than plain text was found, and passed. */
  #step(letter: string): boolean {
    switch (letter) {
      case '\\':
        return this.#escape()
      case '\n':
        return this.#break()
      case '`':
        return this.#code()
      case '*':
      case '_':
      case '~':
        return this.#mark(letter)
      case '!':
        return this.#text[this.#at + 1] === '[' && this.#link(this.#at + 1)
      case '[':
        return this.#link(this.#at)
      case 'h':
        return this.#address()
      default:
        return false
    }
  }

  #escape(): boolean {
    if (!isPunctuation(this.#text[this.#at + 1] ?? '')) return false
    this.#flush()
    this.#from = this.#at + 1
    this.#at += 2
    return true
  }

  #break(): boolean {
    this.#flush()
    const children = this.#top().children
    const last = children.at(-1)
    const hard = last?.kind === 'text' && last.text.endsWith('  ')
    if (last?.kind === 'text') last.text = last.text.trimEnd()
    children.push(this.#reading.breaks || hard ? { kind: 'break' } : { kind: 'text', text: ' ' })
    return this.#past(this.#at + 1)
  }

  #code(): boolean {
    const length = runLength(this.#text, this.#at)
    const start = this.#at + length
    const end = this.#closingRun(length, start)
    if (end === null && !this.#reading.streaming) return this.#past(start, false)
    this.#flush()
    const text = this.#text.slice(start, end ?? undefined).replaceAll('\n', ' ')
    const padded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== ''
    if (text !== '')
      this.#top().children.push({ kind: 'code', text: padded ? text.slice(1, -1) : text })
    return this.#past(end === null ? this.#text.length : end + length)
  }

  /** Where the next run of exactly so many backticks begins. Runs are listed once and used up from the front. */
  #closingRun(length: number, from: number): number | null {
    this.#closers ??= backtickRuns(this.#text)
    const starts = this.#closers.get(length) ?? []
    while (starts.length > 0 && (starts.at(-1) ?? 0) < from) starts.pop()
    return starts.at(-1) ?? null
  }

  #mark(letter: '*' | '_' | '~'): boolean {
    const run = runLength(this.#text, this.#at)
    const mark = this.#markAt(letter, run)
    if (!mark) return this.#past(this.#at + run, false)
    const before = this.#text[this.#at - 1] ?? ' '
    const after = this.#text[this.#at + run] ?? ' '
    const inWord = letter === '_' && isWord(before) && isWord(after)
    const isOpen = this.#isOpen(mark)
    if (isOpen && !isSpace(before) && !inWord) return this.#close(mark)
    if (!isOpen && !isSpace(after) && !inWord) return this.#open(mark)
    if (this.#reading.streaming && this.#at + run === this.#text.length) {
      this.#flush()
      return this.#past(this.#at + run)
    }
    return this.#past(this.#at + mark.length, false)
  }

  #markAt(letter: '*' | '_' | '~', run: number): Mark | null {
    const double = `${letter}${letter}` as '**' | '__' | '~~'
    if (letter === '~') return run === 2 ? double : null
    if (run === 2 && this.#isOpen(double)) return double
    const innermost = this.#top().mark
    // `***` closes what was opened last first.
    if (innermost?.[0] === letter && run >= innermost.length) return innermost
    return run >= 2 ? double : letter
  }

  #isOpen(mark: Mark): boolean {
    return this.#frames.some((frame) => frame.mark === mark)
  }

  #open(mark: Mark): boolean {
    this.#flush()
    this.#frames.push({ mark, children: [] })
    return this.#past(this.#at + mark.length)
  }

  #close(mark: Mark): boolean {
    this.#flush()
    while (this.#top().mark !== mark) this.#unwind(false)
    this.#unwind(true)
    return this.#past(this.#at + mark.length)
  }

  /** Ends the innermost mark: as what it means, or as the letters it was written with. */
  #unwind(meant: boolean): void {
    const { mark, children } = this.#frames.pop() ?? { mark: null, children: [] }
    if (!mark) return
    const outer = this.#top().children
    if (meant && children.length > 0) outer.push({ kind: KINDS[mark], children })
    else if (!meant) outer.push({ kind: 'text', text: mark }, ...children)
  }

  /** `[label](address)`, or `[1]`. What has no safe address is its label. */
  #link(bracket: number): boolean {
    const close = this.#nextBracket(bracket)
    if (close === null || close - bracket > MAX_URL) return this.#halfLink(bracket)
    const label = this.#text.slice(bracket + 1, close)
    if (this.#text[close + 1] !== '(') {
      return this.#number(label, close) || this.#halfLink(bracket, close)
    }

    const end = addressEnd(this.#text, close + 2)
    if (end === null && !this.#reading.streaming) return false
    this.#flush()
    const address = this.#text.slice(close + 2, end ?? undefined)
    const href = end === null ? null : safeUrl(address.split(/\s/)[0]?.replace(/^<|>$/g, '') ?? '')
    const children = new Scan(label, this.#reading, false).run()
    if (href && this.#links) this.#top().children.push({ kind: 'link', href, children })
    else this.#top().children.push(...children)
    return this.#past(end === null ? this.#text.length : end + 1)
  }

  /** Remembers what it found, so that brackets without an end are not looked through again and again. */
  #nextBracket(from: number): number | null {
    if (this.#bracket !== null && this.#bracket < from) {
      const next = this.#text.indexOf(']', from)
      this.#bracket = next < 0 ? null : next
    }
    return this.#bracket
  }

  /** While more is to come, the brackets of what may become a link are not shown. */
  #halfLink(bracket: number, close = this.#text.length): boolean {
    const last = close >= this.#text.length - 1
    if (!this.#reading.streaming || !last || close - bracket > MAX_URL) return false
    this.#flush()
    const label = new Scan(this.#text.slice(bracket + 1, close), this.#reading, false).run()
    this.#top().children.push(...label)
    return this.#past(this.#text.length)
  }

  #number(label: string, close: number): boolean {
    if (!/^\d{1,2}$/.test(label)) return false
    this.#flush()
    this.#top().children.push({ kind: 'mark', number: Number(label) })
    return this.#past(close + 1)
  }

  #address(): boolean {
    if (!this.#links || isWord(this.#text[this.#at - 1] ?? ' ')) return false
    const found = /https?:\/\/[^\s<>"'`*]{1,2048}/y
    found.lastIndex = this.#at
    const [match] = found.exec(this.#text) ?? []
    if (!match) return false
    const address = trimmed(match)
    const href = safeUrl(address)
    if (!href) return false
    this.#flush()
    this.#top().children.push({ kind: 'link', href, children: [{ kind: 'text', text: address }] })
    return this.#past(this.#at + address.length)
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? { mark: null, children: [] }
  }

  #flush(): void {
    if (this.#at > this.#from) {
      this.#top().children.push({ kind: 'text', text: this.#text.slice(this.#from, this.#at) })
    }
    this.#from = this.#at
  }

  /** Goes on from `at`; what lies before it is plain text unless it has been put down. */
  #past(at: number, done = true): true {
    this.#at = at
    if (done) this.#from = at
    return true
  }
}
