// Marks within a line of Markdown. From token to token, one open mark of each kind at most: linear whatever is typed into it.
import type { Inline, Reading } from './ast.ts'
import { isSpace, isWord, MAX_URL, trimmed } from './letters.ts'
import { safeUrl } from './safe-url.ts'

const KINDS = {
  '**': 'strong',
  __: 'strong',
  '*': 'emphasis',
  _: 'emphasis',
  '~~': 'strike',
} as const

type Mark = keyof typeof KINDS
type Frame = { mark: Mark | ''; children: Inline[] }

type Scan = Reading & {
  text: string
  /** Within the label of a link there are no others. */
  links: boolean
  frames: [Frame, ...Frame[]]
  /** Where what has not been put down yet begins. */
  at: number
  /** The next closing bracket; -1 when there is none any more. */
  bracket: number
  /** Runs of backticks that nothing closes any more: looked for once. */
  unclosed: string[]
}

/** What may be more than a letter. */
const TOKEN =
  /\\[!-/:-@[-`{-~]|\n|`+|\*+|_+|~+|!?\[|(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'`*]{1,2048}/gu

/** What follows a label; one pair of parentheses within the address belongs to it. */
const ADDRESS = /^((?:[^()\n]|\([^()\n]*\))*)\)/

export function parseInline(text: string, reading: Reading, links = true): Inline[] {
  const frames: Scan['frames'] = [{ mark: '', children: [] }]
  const scan: Scan = { ...reading, text, links, frames, at: 0, bracket: 0, unclosed: [] }
  const token = new RegExp(TOKEN)
  for (let match = token.exec(text); match; match = token.exec(text)) {
    // Where to go on, if not behind the token.
    token.lastIndex = read(scan, match[0], match.index) ?? token.lastIndex
  }
  put(scan, text.length, text.length)
  while (frames[1]) unwind(scan, reading.streaming)
  return frames[0].children
}

function read(scan: Scan, token: string, at: number): number | undefined {
  switch (token[0]) {
    case '\\':
      put(scan, at, at + 1)
      return at + 2
    case '\n':
      return lineBreak(scan, at)
    case '`':
      return code(scan, token, at)
    case 'h':
      return address(scan, trimmed(token), at)
    case '!':
    case '[':
      return link(scan, at, at + token.length)
    default:
      return mark(scan, token, at)
  }
}

function lineBreak(scan: Scan, at: number): number {
  const plain = scan.text.slice(scan.at, at)
  const isBreak = scan.breaks || plain.endsWith('  ')
  const end = scan.at + plain.trimEnd().length
  return put(scan, end, at + 1, isBreak ? { kind: 'break' } : { kind: 'text', text: ' ' })
}

function code(scan: Scan, run: string, at: number): number | undefined {
  const { text, unclosed } = scan
  const start = at + run.length
  let end = unclosed.includes(run) ? -1 : text.indexOf(run, start)
  // A longer run is another one.
  while (end >= 0 && text[end + run.length] === '`') {
    while (text[end] === '`') end += 1
    end = text.indexOf(run, end)
  }
  if (end < 0) {
    unclosed.push(run)
    if (!scan.streaming) return undefined
    end = text.length
  }
  const inner = text.slice(start, end).replaceAll('\n', ' ')
  const isPadded = /^ .*[^ ].* $/.test(inner)
  const shown = isPadded ? inner.slice(1, -1) : inner
  return put(scan, at, end + run.length, ...(shown ? [{ kind: 'code' as const, text: shown }] : []))
}

function mark(scan: Scan, run: string, at: number): number | undefined {
  const { text, frames } = scan
  const found = markOf(scan, run)
  if (!found) return undefined
  const before = text[at - 1] ?? ' '
  const after = text[at + run.length] ?? ' '
  const inWord = run[0] === '_' && isWord(before) && isWord(after)
  const open = isOpen(scan, found)
  const next = at + found.length
  if (!inWord && !isSpace(open ? before : after)) {
    put(scan, at, next)
    if (!open) frames.push({ mark: found, children: [] })
    while (isOpen(scan, found) && open) unwind(scan, frames.at(-1)?.mark === found)
  } else if (scan.streaming && at + run.length === text.length) {
    return put(scan, at, text.length)
  }
  return next
}

function markOf(scan: Scan, run: string): Mark | undefined {
  const double = run.slice(0, 2) as Mark
  if (run[0] === '~') return run.length === 2 ? double : undefined
  if (run.length === 2 && isOpen(scan, double)) return double
  const innermost = scan.frames.at(-1)?.mark
  // `***` closes what was opened last first.
  return innermost && run.startsWith(innermost) ? innermost : double
}

function isOpen({ frames }: Scan, mark: Mark): boolean {
  return frames.some((frame) => frame.mark === mark)
}

/** Ends the innermost mark: as what it means, or as the letters it was written with. */
function unwind({ frames }: Scan, isMeant: boolean): void {
  const { mark, children } = frames.pop() as Frame
  const outer = frames.at(-1)?.children
  if (!isMeant) outer?.push({ kind: 'text', text: mark }, ...children)
  else if (mark && children[0]) outer?.push({ kind: KINDS[mark], children })
}

/** `[label](address)`, or `[1]`. What has no safe address is its label. */
function link(scan: Scan, at: number, from: number): number | undefined {
  const { text, streaming } = scan
  if (!scan.links) return streaming ? put(scan, at, from) : undefined
  // Remembered, so that brackets without an end are not looked through again and again.
  if (scan.bracket >= 0 && scan.bracket < from) scan.bracket = text.indexOf(']', from)
  const close = scan.bracket < 0 ? text.length : scan.bracket
  const label = text.slice(from, close)
  if (label.length > MAX_URL) return undefined
  const children = () => parseInline(label, scan, false)
  if (text[close + 1] === '(') {
    const [whole, inner = ''] = ADDRESS.exec(text.slice(close + 2, close + 2 + MAX_URL)) ?? []
    // While more is to come, the brackets of what may become a link are not shown.
    if (whole === undefined) return streaming ? put(scan, at, text.length, ...children()) : whole
    const href = safeUrl(inner.split(/\s/)[0]?.replace(/^<|>$/g, '') ?? '')
    const end = close + 2 + whole.length
    return put(
      scan,
      at,
      end,
      ...(href ? [{ kind: 'link' as const, href, children: children() }] : children()),
    )
  }
  if (text[close] && /^\d{1,2}$/.test(label))
    return put(scan, at, close + 1, { kind: 'mark', number: Number(label) })
  if (streaming && close >= text.length - 1) return put(scan, at, text.length, ...children())
  return undefined
}

function address(scan: Scan, text: string, at: number): number | undefined {
  const href = scan.links && safeUrl(text)
  if (!href) return undefined
  return put(scan, at, at + text.length, { kind: 'link', href, children: [{ kind: 'text', text }] })
}

/** Puts down the plain text up to `from`, then what was found, and goes on at `to`. */
function put(scan: Scan, from: number, to: number, ...found: Inline[]): number {
  const { text, frames, at } = scan
  const plain: Inline[] = from > at ? [{ kind: 'text', text: text.slice(at, from) }] : []
  frames.at(-1)?.children.push(...plain, ...found)
  scan.at = to
  return to
}
