// Reads Markdown, with or without front matter and components, into sections: what stands under one heading.

import { headingAnchor } from './heading-anchor.ts'

export type Section = {
  /** The headings above the text, outermost first; without the document's title. */
  path: string[]
  /** Of the innermost heading; empty at the top of the document. */
  anchor: string
  text: string
}

export type ReadDocument = {
  title: string
  /** BCP 47, if the document says so itself. */
  language?: string | undefined
  sections: Section[]
  /** The same as people read it, with all links and pictures; the sections, when there is none. */
  article?: Section[]
  /** Each section is an answer that a human wrote, and stays in one piece. */
  whole?: boolean
}

type Options = {
  /** The title when the document has none. */
  name: string
  /** What relative links are relative to; when it is no whole address, they lose their target and keep their words. */
  url: string
  /** Whether a heading that names no anchor has one all the same, made of its words. */
  anchors?: 'from-headings' | 'named-only'
}

export function readMarkdown(
  source: string,
  { name, url, anchors = 'from-headings' }: Options,
): ReadDocument {
  const { attributes, body } = frontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const read = (targets: Targets) =>
    sectionsOf(
      fenced(body)
        .map(({ code, text }) => (code ? text : withoutMarkup(text, targets)))
        .join(''),
      anchors === 'from-headings',
    )
  const sections = read(onlyWhole(url))
  const title = attributes.title ?? mainHeading(sections) ?? name
  return {
    title,
    language: attributes.lang ?? attributes.language,
    sections: below(title, sections),
    article: below(title, read(AS_WRITTEN)),
  }
}

/** The document's own title stands above all of them, and says nothing there. */
function below(title: string, sections: Leveled[]): Section[] {
  return sections.map(({ path, anchor, text }) => ({
    path: path[0] === title ? path.slice(1) : path,
    anchor,
    text: text.trim(),
  }))
}

/** What becomes of links and pictures. */
type Targets = {
  link: (words: string, target: string) => string
  picture: (words: string, target: string) => string
}

const AS_WRITTEN: Targets = {
  link: (words, target) => `[${words}](${target})`,
  picture: (words, target) => `![${words}](${target})`,
}

/** For what is quoted far from its document: links that lead there from anywhere, and no pictures. */
function onlyWhole(url: string): Targets {
  return { link: (words, target) => link(words, target, url), picture: (words) => words }
}

function mainHeading(sections: Leveled[]): string | undefined {
  return sections.find(({ level, path }) => level === 1 && path.length === 1)?.path[0]
}

/** Only plain `key: value` lines; whatever else stands there says nothing to us. */
function frontMatter(source: string): { attributes: Record<string, string>; body: string } {
  const found = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/.exec(source)
  if (!found) return { attributes: {}, body: source }
  const attributes: Record<string, string> = {}
  for (const line of (found[2] ?? '').split('\n')) {
    const pair = /^(\w+)\s*[:=]\s*(.+?)\s*$/.exec(line)
    if (pair) attributes[pair[1] ?? ''] = (pair[2] ?? '').replace(/^(['"])(.*)\1$/, '$2')
  }
  return { attributes, body: source.slice(found[0].length) }
}

/** The text in pieces that are code, and must stay as they are, or not. */
function fenced(body: string): { code: boolean; text: string }[] {
  const pieces: { code: boolean; text: string }[] = [{ code: false, text: '' }]
  let fence = ''
  for (const line of body.split(/(?<=\n)/)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') pieces.push({ code: true, text: '' })
    const piece = pieces.at(-1)
    if (piece) piece.text += line
    if (fence === '') fence = mark
    else if (mark.startsWith(fence) && line.trim() === mark) {
      fence = ''
      pieces.push({ code: false, text: '' })
    }
  }
  return pieces
}

function withoutMarkup(text: string, { link, picture }: Targets): string {
  const kept: string[] = []
  const keep = (code: string) => `\uE000${kept.push(code) - 1}\uE000`
  return (
    text
      .replace(/(`{1,2})(?!`)([^\n]{1,500}?)\1/g, keep)
      .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '')
      .replace(
        /<h([1-6])[^<>]{0,300}?(?:id="([^"]{1,200})")?[^<>]{0,300}>([^<]{1,300})<\/h\1>/gi,
        htmlHeading,
      )
      .replace(/<(https?:[^\s<>]{1,2000})>/g, '$1')
      // Components of MDX and their imports, admonition marks, definitions of links.
      .replace(/^(?:import|export)\s[^\n]*\n/gm, '')
      .replace(/^:::[^\n]*\n?/gm, '')
      .replace(/^\[[^\]\n]{1,200}\]:\s\S[^\n]*\n?/gm, '')
      .replace(/<\/?[A-Za-z][^<>]{0,1000}>/g, '')
      .replace(/!\[([^\]\n]{0,300})\]\(\s?([^)\s]{0,2000})[^)\n]{0,300}\)/g, (_, words, target) =>
        picture(words, target),
      )
      .replace(
        /\[([^\]\n]{1,500})\]\(\s?([^)\s]{1,2000})(?:\s+["'][^)\n]{0,300})?\)/g,
        (_, words, target) => link(words, target),
      )
      .replace(/\[([^\]\n]{1,300})\]\[[^\]\n]{0,200}\]/g, '$1')
      .replace(/\uE000(\d+)\uE000/g, (_, place) => kept[Number(place)] ?? '')
  )
}

function htmlHeading(_: string, level: string, id: string | undefined, text: string): string {
  return `\n${'#'.repeat(Number(level))} ${text.trim()}${id ? ` {#${id}}` : ''}\n`
}

function link(words: string, target: string, url: string): string {
  const base = URL.canParse(url) ? url : undefined
  const absolute = URL.canParse(target, base) ? new URL(target, base) : null
  const opens = absolute && /^(?:https?|mailto|tel):$/.test(absolute.protocol)
  return opens ? `[${words}](${absolute.href})` : words
}

type Leveled = Section & { level: number }

function sectionsOf(text: string, invent: boolean): Leveled[] {
  const sections: Leveled[] = [{ level: 0, path: [], anchor: '', text: '' }]
  const above: { level: number; heading: string }[] = []
  const anchors = new Map<string, number>()
  for (const { code, text: piece } of fenced(text)) {
    const parts = code ? [piece] : piece.split(/^(#{1,6} [^\n]+|[^\n]+\n(?:={3,}|-{3,})[ \t]*$)/m)
    parts.forEach((part, at) => {
      const heading = code || at % 2 === 0 ? null : headingOf(part)
      const section = sections.at(-1)
      if (!heading) {
        if (section) section.text += part
        return
      }
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop()
      above.push({ level: heading.level, heading: heading.text })
      const anchor = heading.id ?? (invent ? unique(headingAnchor(heading.text), anchors) : '')
      const path = above.map(({ heading }) => heading)
      sections.push({ level: heading.level, path, anchor, text: '' })
    })
  }
  return sections
}

function headingOf(part: string): { level: number; text: string; id?: string | undefined } | null {
  const marked = /^(#{1,6}) ([^\n]+)$/.exec(part.trim())
  const underlined = /^([^\n]+)\n([=-])/.exec(part.trim())
  const raw = marked?.[2] ?? underlined?.[1]
  // A table's head and a list's last item are no headings, though a line of dashes follows them.
  if (raw === undefined || (!marked && /^\s*(?:[|>*+-]|\d+\.)/.test(raw))) return null
  const id = /\{#([\w.:-]+)\}\s*$/.exec(raw)?.[1]
  const text = plain(raw.replace(/\s*\{#[^}]*\}\s*$/, '').replace(/\s+#+\s*$/, ''))
  return { level: marked?.[1]?.length ?? (underlined?.[2] === '=' ? 1 : 2), text, id }
}

function plain(heading: string): string {
  return heading
    .replace(/\[([^\]]{1,300})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
    .trim()
}

/** A heading that stands twice in a document is told apart by a number. */
function unique(anchor: string, taken: Map<string, number>): string {
  const before = taken.get(anchor) ?? 0
  taken.set(anchor, before + 1)
  return before === 0 ? anchor : `${anchor}-${before}`
}
