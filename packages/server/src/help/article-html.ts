// An article's Markdown as HTML that is safe by construction: what authors write as HTML comes out as the text it is, and
// every address that is opened has been looked at.
import { safeUrl } from '@baton/core'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { headingAnchor } from '../knowledge/heading-anchor.ts'
import type { Section } from '../knowledge/markdown.ts'

export type Heading = { level: number; text: string; anchor: string }

export type Rendered = {
  html: string
  headings: Heading[]
  /** Of the article's own title. */
  titleAnchor: string
  /** Not all of it: the rest is in the Markdown. */
  cut: boolean
}

/** Where a link or a picture leads; null takes the target away and leaves the words. */
export type Resolve = {
  link(target: string): string | null
  picture(target: string): string | null
}

/** A page longer than this is read by nobody, and takes long to draw. */
const MAX_LETTERS = 300_000
/** Of one section: a parser's worst case is paid for at most this far. */
const MAX_SECTION = 40_000

export function renderArticle(sections: readonly Section[], resolve: Resolve): Rendered {
  const headings: Heading[] = []
  const parts: string[] = []
  const taken = new Map<string, number>()
  let above: Section = { path: [], anchor: '', text: '' }
  let titleAnchor = ''
  let letters = 0
  let cut = false
  for (const section of sections) {
    if (letters > MAX_LETTERS) {
      cut = true
      break
    }
    for (const heading of headingsBetween(above, section, taken)) {
      headings.push(heading)
      parts.push(headingHtml(heading))
    }
    above = section
    if (section.path.length === 0) titleAnchor ||= section.anchor
    letters += section.text.length
    cut ||= section.text.length > MAX_SECTION
    parts.push(renderMarkdown(section.text.slice(0, MAX_SECTION), resolve))
  }
  return { html: parts.join('\n'), headings, titleAnchor, cut }
}

/** One piece of Markdown, such as a message. */
export function renderMarkdown(text: string, resolve: Resolve): string {
  const html = micromark(tamed(flattened(text)), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return (
    html
      .replace(/ (?:id|aria-describedby|class|data-[\w-]+)="[^"]*"/g, '')
      .replace(/<(\/?)h[1-6]>/g, (_, end) => (end ? '</strong></p>' : '<p><strong>'))
      .replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, target, words) =>
        pictureHtml(unescaped(target), words, resolve),
      )
      .replace(/<a href="([^"]*)"[^>]*>/g, (_, target) => linkHtml(resolve.link(unescaped(target))))
      .replace(/<input[^>]*checked[^>]*>/g, '☑')
      .replace(/<input[^>]*>/g, '☐')
      // No landmark: a page may hold many, and all would have the same name.
      .replace(/<table>/g, '<div class="wide" role="group" tabindex="0" aria-label="▦"><table>')
      .replace(/<th( [^>]*)?><\/th>/g, '<td></td>')
      .replace(/<\/table>/g, '</table></div>')
      .replace(/<pre>/g, '<pre tabindex="0">')
  )
}

/** Headings that the section stands under and the one before it did not, outermost first. */
function headingsBetween(
  above: Section,
  { path, anchor }: Section,
  taken: Map<string, number>,
): Heading[] {
  let same = 0
  while (same < path.length && path[same] === above.path[same]) same++
  // The same words under another anchor are another heading.
  if (same === path.length && same > 0 && anchor !== above.anchor) same--
  return path.slice(same).map((text, at) => {
    const isOwn = same + at === path.length - 1
    const wanted = (isOwn && anchor) || headingAnchor(text) || 'section'
    return { level: Math.min(same + at + 2, 6), text, anchor: unique(wanted, taken) }
  })
}

function headingHtml({ level, text, anchor }: Heading): string {
  const words = escaped(text)
  const name = escaped(anchor)
  return `<h${level} id="${name}"><a class="anchor" href="#${name}" aria-label="§ ${words}">#</a>${words}</h${level}>`
}

function linkHtml(target: string | null): string {
  if (target === null) return '<a>'
  const away = /^https?:/.test(target) ? ' rel="noopener"' : ''
  return `<a href="${escaped(target)}"${away}>`
}

/** A picture of another site is not loaded, for it would learn of the reader; it can be opened. */
function pictureHtml(target: string, words: string, resolve: Resolve): string {
  const own = resolve.picture(target)
  if (own !== null) return `<img src="${escaped(own)}" alt="${words}" loading="lazy">`
  const elsewhere = safeUrl(target)
  const shown = words || '🖼'
  return elsewhere ? `${linkHtml(elsewhere)}${shown}</a>` : shown
}

/** Nesting without end would take the parser's time without end. */
function flattened(text: string): string {
  return text.replace(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){8,}/gm, '> ')
}

/** More marks of emphasis in one paragraph than anybody means take the parser quadratic time: then they are letters. */
const MAX_MARKS = 400

function tamed(text: string): string {
  if ((text.match(/[*_]/g)?.length ?? 0) <= MAX_MARKS) return text
  let fence = ''
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      const isCode = fence !== ''
      for (const [, mark = ''] of paragraph.matchAll(/^ {0,3}(`{3,}|~{3,})/gm))
        fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
      const marks = paragraph.match(/[*_]/g)?.length ?? 0
      const isTable = /^.*\n[ \t|:-]+$/m.test(paragraph) && !/^.{4000}/m.test(paragraph)
      if (isCode || isTable || marks <= MAX_MARKS) return paragraph
      return paragraph.replace(/[*_]/g, '\\$&')
    })
    .join('')
}

function unique(anchor: string, taken: Map<string, number>): string {
  const before = taken.get(anchor) ?? 0
  taken.set(anchor, before + 1)
  return before === 0 ? anchor : `${anchor}-${before}`
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

function unescaped(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
