// A reply that a desk hands over as HTML, as the text a customer reads in the chat. One pass over the pieces between the
// angle brackets: foreign HTML must not be able to make this slow, and what comes out is text, never markup.

const HIDDEN = new Set(['style', 'script', 'head', 'title'])
const BREAKS: Record<string, string> = {
  br: '\n',
  div: '\n',
  '/div': '\n',
  tr: '\n',
  ul: '\n',
  ol: '\n',
  li: '\n- ',
  p: '\n\n',
  '/p': '\n\n',
  blockquote: '\n\n',
  '/blockquote': '\n\n',
}

export function htmlText(html: string): string {
  const [start = '', ...pieces] = html.split('<')
  if (pieces.length === 0) return decoded(html).trim()
  const parts = [flowing(start)]
  let hidden = ''
  let link = { href: '', from: 0 }
  for (const piece of pieces) {
    const end = piece.indexOf('>')
    const tag = /^\/?[a-z][a-z0-9]*/i.exec(piece)?.[0].toLowerCase() ?? ''
    const isTag = end >= 0 && (tag !== '' || piece.startsWith('!'))
    if (hidden) {
      if (tag !== `/${hidden}`) continue
      hidden = ''
    } else if (HIDDEN.has(tag)) {
      hidden = tag
      continue
    }
    parts.push(breakOf(tag))
    if (tag === 'a') link = { href: hrefIn(piece.slice(0, end)), from: parts.length }
    if (tag === '/a') {
      parts.push(targetOf(link.href, parts.slice(link.from).join('')))
      link = { href: '', from: parts.length }
    }
    parts.push(flowing(isTag ? piece.slice(end + 1) : `<${piece}`))
  }
  return tidy(parts.join(''))
}

/** In HTML a line break is a space. */
function flowing(text: string): string {
  return decoded(text.replace(/[ \t\r\n]+/g, ' '))
}

function breakOf(tag: string): string {
  return BREAKS[tag] ?? (/^\/?h[1-6]$/.test(tag) ? '\n\n' : '')
}

function hrefIn(tag: string): string {
  const [, quoted, bare] = /\shref\s*=\s*(?:["']([^"']*)|([^\s"'>]+))/i.exec(tag) ?? []
  return decoded(quoted ?? bare ?? '')
}

/** A customer cannot click on words: the address stands behind them, unless they are the address. */
function targetOf(href: string, words: string): string {
  return /^https?:\/\//i.test(href) && !words.includes(href) ? ` (${href})` : ''
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  copy: '©',
}

/** Once: what decodes to an entity is text that looks like one. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return isLetter ? String.fromCodePoint(code) : whole
  })
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^ +/, '').trimEnd())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
