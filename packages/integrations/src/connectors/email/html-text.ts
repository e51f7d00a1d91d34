// The words of a mail that came as HTML only. What it looked like is left; what is quoted is marked as in plain mail, so
// that the same knives cut it. Reads each letter once, whatever was written.

import { decodeEntities } from '../../render/entities.ts'

/** Far beyond what a person writes; the rest would be quote. */
const MAX_LETTERS = 2_000_000

export function htmlText(html: string): string {
  const lines: string[] = []
  let line = ''
  let quotes = 0
  let hidden: string | null = null

  function endLine(): void {
    const text = line.replace(/[ \t\u00A0]+/g, ' ').trim()
    lines.push(`${'> '.repeat(Math.min(quotes, 9))}${text}`)
    line = ''
  }

  for (const [token] of html.slice(0, MAX_LETTERS).matchAll(/<!--|-->|<[^<>]*>|[^<-]+|[<-]/g)) {
    const { name, closes } = tagIn(token)
    if (hidden !== null) {
      const ends = hidden === '-->' ? token.endsWith(hidden) : closes && name === hidden
      if (ends) hidden = null
    } else if (token === '<!--') hidden = '-->'
    else if (!closes && UNSEEN.has(name)) hidden = name
    else if (name === 'br') endLine()
    else if (BLOCKS.has(name)) {
      if (line.trim() !== '') endLine()
      if (closes && SPACED.has(name)) endLine()
      if (name === 'blockquote') quotes = Math.max(0, quotes + (closes ? -1 : 1))
    } else if (name === '' && !/^<[!?]/.test(token))
      line += decodeEntities(token).replace(/[\r\n]+/g, ' ')
  }
  endLine()
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript'])
const SPACED = new Set(['p', 'blockquote', 'ul', 'ol', 'table'])
const BLOCKS = new Set([
  ...SPACED,
  ...['div', 'tr', 'li', 'hr', 'pre', 'section', 'article', 'header', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

function tagIn(token: string): { name: string; closes: boolean } {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(token) ?? []
  return { name: name.toLowerCase(), closes: slash === '/' }
}
