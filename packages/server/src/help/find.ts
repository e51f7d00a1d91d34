// Finds articles: by the words of the question as the assistant does, and by how titles and headings begin, since who is
// still typing has not written the last word.
import { type Passage, withoutSmallWords } from '@baton/agent'
import { parseMarkdown, plainText } from '@baton/core'
import type { DocumentSearch } from '../knowledge/search.ts'
import type { Article, Catalogue } from './catalogue.ts'

/** Words, and whether they are what was looked for. */
export type Piece = [text: string, hit: boolean]

export type Hit = {
  article: Article
  /** The heading above, outermost first; empty at an article's top. */
  section: string
  /** Of the section; empty at an article's top. */
  anchor: string
  snippet: Piece[]
  /** Share of the question's words found in it, by weight. */
  coverage: number
}

/** What is published is picked from these; the rest of what the workspace knows is never shown. */
const LOOKED_AT = 60
const OF_ONE_ARTICLE = 3
const SNIPPET = 180
const MAX_TYPED = 200

export function createFind(knowledge: DocumentSearch) {
  return async function find(
    workspaceId: string,
    catalogue: Catalogue,
    query: string,
    limit: number,
  ): Promise<Hit[]> {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const { signal } = new AbortController()
    const passages = await knowledge.search(workspaceId, query, { limit: LOOKED_AT, signal })
    const found = passages.flatMap((passage): Place[] => {
      const article = catalogue.byId.get(passage.documentId)
      return article ? [placeOf(passage, article)] : []
    })
    // A name is meant word for word: here the small ones count.
    const typed = split(query.slice(0, MAX_TYPED))
    const begun = beginning(catalogue, typed, found.length > 0 ? 2 : limit).map(
      (place) => found.find((one) => isSamePlace(one, place)) ?? place,
    )
    // Only what is shown is drawn: that takes longer than finding it.
    return distinct([...begun, ...found])
      .slice(0, limit)
      .map((place) => hitOf(place, words))
  }
}

/** A hit before it is drawn: `text` in Markdown, or null where the heading says it. */
export type Place = Omit<Hit, 'snippet'> & { text: string | null }

/** Titles, and after them headings, that hold every word, the last of them perhaps half-written. */
function beginning({ articles }: Catalogue, words: readonly string[], limit: number): Place[] {
  const place = (article: Article, section: string, anchor: string): Place => ({
    ...{ article, section, anchor, text: null, coverage: 1 },
  })
  const titles = articles.filter((article) => holdsAll(namesOf(article)[0] ?? [], words))
  const places = titles.slice(0, limit).map((article) => place(article, '', ''))
  for (const article of articles) {
    if (places.length >= limit) break
    if (titles.includes(article)) continue
    const [, ...names] = namesOf(article)
    const heading = article.headings[names.findIndex((name) => holdsAll(name, words))]
    if (heading) places.push(place(article, ...heading))
  }
  return places
}

/** The words of its title and of each heading: taken apart once for each article, and not at each letter that is typed. */
const names = new WeakMap<Article, string[][]>()

function namesOf(article: Article): string[][] {
  const known = names.get(article)
  if (known) return known
  const made = [article.title, ...article.headings.map(([text]) => text)].map(split)
  names.set(article, made)
  return made
}

function holdsAll(there: readonly string[], words: readonly string[]): boolean {
  return words.every((word, at) =>
    there.some((one) => (at === words.length - 1 ? one.startsWith(word) : one === word)),
  )
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.article === other.article && one.anchor === other.anchor
}

/** Where a passage stands in its article. */
export function placeOf({ section, url, coverage, text }: Passage, article: Article): Place {
  const last = section.split(' › ').at(-1) ?? ''
  const named = article.headings.find(([heading]) => heading === last)?.[1] ?? ''
  const own = url.includes('#') ? url.slice(url.indexOf('#') + 1) : named
  // The top of an article has no place but its beginning, under whatever name.
  return { article, section, anchor: section === '' ? '' : own, text, coverage }
}

function hitOf({ text, ...place }: Place, words: readonly string[]): Hit {
  if (text === null)
    return { ...place, snippet: marked(place.section || place.article.title, words) }
  const plain = plainText(parseMarkdown(text, { streaming: false, breaks: false }))
  return { ...place, snippet: marked(around(plain, words), words) }
}

/** The part of a text where most of the words stand. */
function around(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= SNIPPET) return flat
  const folded = fold(flat)
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0)
  const first = Math.max(0, Math.min(...places, flat.length) - 40)
  const latest = Math.min(first, flat.length - SNIPPET)
  const from = places.length === 0 ? 0 : flat.lastIndexOf(' ', latest) + 1
  const to = flat.lastIndexOf(' ', from + SNIPPET)
  const end = to > from ? to : from + SNIPPET
  return `${from > 0 ? '… ' : ''}${flat.slice(from, end)}${end < flat.length ? ' …' : ''}`
}

function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === '') continue
    const one = fold(part)
    const hit = words.some(
      (word) => one.startsWith(word) || (one.length > 3 && word.startsWith(one)),
    )
    const last = pieces.at(-1)
    if (last && last[1] === hit) last[0] += part
    else pieces.push([part, hit])
  }
  return pieces
}

function distinct(hits: readonly Place[]): Place[] {
  const count = new Map<string, number>()
  const seen = new Set<string>()
  return hits.filter(({ article, anchor }) => {
    const place = `${article.id}#${anchor}`
    const before = count.get(article.id) ?? 0
    if (seen.has(place) || before >= OF_ONE_ARTICLE) return false
    seen.add(place)
    count.set(article.id, before + 1)
    return true
  })
}

function wordsOf(query: string): string[] {
  return split(withoutSmallWords(query.slice(0, 500))).slice(0, 20)
}

function split(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** One letter stays one letter, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}
