// What a person wrote in somebody else's editor, as plain text: tags become lines, and the mail they quoted is left out.
// One pass without backtracking, because the text is foreign and may be as long and as odd as it likes.

export function plainText(html: string): string {
  const { text, isOpen } = read(html, QUOTED)
  // A quotation that never ends would swallow the answer.
  return tidy(isOpen ? read(html, HIDDEN).text : text)
}

const HIDDEN = new Set(['style', 'script', 'head', 'title'])
const QUOTED = new Set([...HIDDEN, 'blockquote'])
const ENDS_LINE = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'table', 'pre', 'hr'])
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|<!--[^<>]*-->/g

function read(html: string, leftOut: Set<string>): { text: string; isOpen: boolean } {
  let text = ''
  let from = 0
  let within = 0
  for (const tag of html.matchAll(TAG)) {
    if (within === 0) text += wordsOf(html.slice(from, tag.index))
    from = tag.index + tag[0].length
    const name = tag[2]?.toLowerCase() ?? ''
    if (leftOut.has(name)) within = Math.max(0, within + (tag[1] ? -1 : 1))
    else if (within === 0 && ENDS_LINE.has(name)) text += '\n'
  }
  if (within === 0) text += wordsOf(html.slice(from))
  return { text, isOpen: within > 0 }
}

function wordsOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});/g,
      (whole, name: string) => letterOf(name) ?? whole,
    )
}

const LETTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function letterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return LETTERS[name.toLowerCase()]
  const isHex = name[1] === 'x' || name[1] === 'X'
  const code = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : undefined
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line, nth) => line !== '' || lines[nth - 1] !== '')
    .join('\n')
    .trim()
}
