// Finds articles: by the words of the question as the assistant does, and by how titles and headings begin, since who is
// still typing has not written the last word.
import { type Knowledge, type Passage, withoutSmallWords } from '@baton/agent'
import { parseMarkdown, plainText } from '@baton/core'
import type { Article, Catalogue } from './catalogue.ts'
import type { Published } from './published.ts'

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

export function createFind({
  knowledge,
  published,
}: {
  knowledge: Knowledge
  published: Pick<Published, 'documentsOf'>
}) {
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
    const ids = passages.map(({ id }) => id)
    const documents = await published.documentsOf(workspaceId, ids)
    const found = passages.flatMap((passage): Hit[] => {
      const article = catalogue.byId.get(documents.get(passage.id) ?? '')
      return article ? [hitOf(passage, article, words)] : []
    })
    return distinct([...beginning(catalogue, words, found.length > 0 ? 2 : limit), ...found]).slice(
      0,
      limit,
    )
  }
}

/** Titles, and after them headings, that hold every word, the last of them perhaps half-written. */
function beginning({ articles }: Catalogue, words: readonly string[], limit: number): Hit[] {
  const hit = (article: Article, section: string, anchor: string): Hit => ({
    ...{ article, section, anchor, snippet: marked(section || article.title, words), coverage: 1 },
  })
  const titles = articles.filter(({ title }) => holdsAll(title, words))
  const hits = titles.slice(0, limit).map((article) => hit(article, '', ''))
  for (const article of articles) {
    if (hits.length >= limit) break
    if (titles.includes(article)) continue
    const heading = article.headings.find(([text]) => holdsAll(text, words))
    if (heading) hits.push(hit(article, ...heading))
  }
  return hits
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const there = wordsOf(text)
  return words.every((word, at) =>
    there.some((one) => (at === words.length - 1 ? one.startsWith(word) : one === word)),
  )
}

function hitOf(passage: Passage, article: Article, words: readonly string[]): Hit {
  const { section, url, coverage } = passage
  const last = section.split(' › ').at(-1) ?? ''
  const named = article.headings.find(([text]) => text === last)?.[1] ?? ''
  // The top of an article has no place but its beginning, under whatever name.
  const anchor = section === '' ? '' : url.includes('#') ? url.slice(url.indexOf('#') + 1) : named
  const text = plainText(parseMarkdown(passage.text, { streaming: false, breaks: false }))
  return { article, section, anchor, snippet: marked(around(text, words), words), coverage }
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

function distinct(hits: readonly Hit[]): Hit[] {
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

function wordsOf(text: string): string[] {
  const asked = withoutSmallWords(text.slice(0, 500))
  return fold(asked)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, 20)
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
