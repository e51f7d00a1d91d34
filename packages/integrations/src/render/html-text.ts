// A reply that a desk hands over as HTML, as the text a customer reads in the chat. One pass over the pieces between the
// angle brackets: foreign HTML must not be able to make this slow, and what comes out is text, never markup.

import { decodeEntities } from './entities.ts'

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

/** `withoutQuotes` leaves out what the person quoted, as mail programs put it below an answer. */
export function htmlText(html: string, { withoutQuotes = false } = {}): string {
  const [start = '', ...pieces] = html.split('<')
  if (pieces.length === 0) return decodeEntities(html).trim()
  const parts = [flowing(start)]
  let hidden = ''
  let quotes = 0
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
    if (withoutQuotes) {
      if (tag === 'blockquote') quotes++
      if (tag === '/blockquote') quotes = Math.max(0, quotes - 1)
      if (quotes > 0) continue
    }
    parts.push(breakOf(tag))
    if (tag === 'a') link = { href: hrefIn(piece.slice(0, end)), from: parts.length }
    if (tag === '/a') {
      parts.push(targetOf(link.href, parts.slice(link.from).join('')))
      link = { href: '', from: parts.length }
    }
    parts.push(flowing(isTag ? piece.slice(end + 1) : `<${piece}`))
  }
  // A quotation that never ends would swallow the answer.
  return quotes > 0 ? htmlText(html) : tidy(parts.join(''))
}

/** In HTML a line break is a space. */
function flowing(text: string): string {
  return decodeEntities(text.replace(/[ \t\r\n]+/g, ' '))
}

function breakOf(tag: string): string {
  return BREAKS[tag] ?? (/^\/?h[1-6]$/.test(tag) ? '\n\n' : '')
}

function hrefIn(tag: string): string {
  const [, quoted, bare] = /\shref\s*=\s*(?:["']([^"']*)|([^\s"'>]+))/i.exec(tag) ?? []
  return decodeEntities(quoted ?? bare ?? '')
}

/** A customer cannot click on words: the address stands behind them, unless they are the address. */
function targetOf(href: string, words: string): string {
  return /^https?:\/\//i.test(href) && !words.includes(href) ? ` (${href})` : ''
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^ +/, '').trimEnd())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
