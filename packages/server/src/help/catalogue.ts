// All articles of a help page with their addresses, in order. Asked for by every page, so it is remembered until a document
// or the settings change.
import type { HelpSettings } from '@baton/contract'
import { languageBehind } from '../knowledge/language.ts'
import type { Kept, Published, PublishedRow, PublishedSource } from './published.ts'
import { assignSlugs, slugified } from './slug.ts'

export type Article = {
  id: string
  sourceId: string
  path: string
  /** Where the original is; empty when it is nowhere else. */
  url: string
  title: string
  slug: string
  hash: string
  updatedAt: string
  language: string | null
  headings: readonly [heading: string, anchor: string][]
  collection: Collection
}

/** What belongs together: a source, or a folder of one. */
export type Collection = { slug: string; title: string; articles: Article[] }

export type Catalogue = {
  collections: Collection[]
  articles: Article[]
  bySlug: ReadonlyMap<string, Article>
  byId: ReadonlyMap<string, Article>
  /** By source and path, and by address: what links in documents name. */
  byPlace: ReadonlyMap<string, Article>
  /** Where an address leads that was given out earlier; null when nowhere. */
  movedTo(slug: string): Article | null
}

/** A source may be renamed without anything else changing. */
const REMEMBERED_MS = 10_000

export function createCatalogues(published: Published, now: () => number) {
  const remembered = new Map<string, Remembered>()

  return async function catalogueOf(
    workspaceId: string,
    settings: HelpSettings,
  ): Promise<Catalogue> {
    const version = await published.version(workspaceId)
    const known = remembered.get(workspaceId)
    if (known?.version === version && known.settings === settings && known.until > now())
      return known.catalogue
    const catalogue = await read(published, workspaceId, settings.sources)
    const until = now() + REMEMBERED_MS
    remembered.set(workspaceId, { version, settings, until, catalogue })
    return catalogue
  }
}

type Remembered = { version: number; settings: HelpSettings; until: number; catalogue: Catalogue }

async function read(published: Published, workspaceId: string, ids: readonly string[]) {
  const [sources, rows, kept] = await Promise.all([
    published.sources(workspaceId, ids),
    published.documents(workspaceId, ids),
    published.kept(workspaceId),
  ])
  const { slugs, added } = assignSlugs(rows, kept)
  await published.keep(workspaceId, added)
  return arrange(sources, rows, slugs, kept)
}

function arrange(
  sources: readonly PublishedSource[],
  rows: readonly PublishedRow[],
  slugs: ReadonlyMap<string, string>,
  kept: readonly Kept[],
): Catalogue {
  const collections = sources.flatMap((source) => collectionsOf(source, rows, slugs))
  const articles = collections.flatMap((collection) => collection.articles)
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const given = new Map(kept.map((each) => [each.slug, each]))
  return {
    collections: toldApart(collections),
    articles,
    bySlug,
    byId: new Map(articles.map((article) => [article.id, article])),
    byPlace: new Map(articles.flatMap((article) => placesOf(article).map((at) => [at, article]))),
    movedTo(slug) {
      const earlier = given.get(slug)
      const same = ({ sourceId, title }: Article) =>
        sourceId === earlier?.sourceId && title === earlier.title
      return earlier ? (articles.find(same) ?? null) : null
    },
  }
}

export function placeIn(sourceId: string, path: string): string {
  return `${sourceId} ${path}`
}

function placesOf({ sourceId, path, url }: Article): string[] {
  return URL.canParse(url) ? [placeIn(sourceId, path), url] : [placeIn(sourceId, path)]
}

/** Folders one level deep are collections of their own; what lies beside them is one with the source's name. */
function collectionsOf(
  source: PublishedSource,
  rows: readonly PublishedRow[],
  slugs: ReadonlyMap<string, string>,
): Collection[] {
  const byFolder = new Map<string, Collection>()
  for (const row of rows) {
    if (row.sourceId !== source.id) continue
    const folder = URL.canParse(row.path) ? '' : (/^([^/]+)\//.exec(row.path)?.[1] ?? '')
    const title = folder === '' ? source.title : inWords(folder)
    const collection: Collection = byFolder.get(folder) ?? {
      ...{ slug: slugified(folder || source.title) || source.id, title, articles: [] },
    }
    byFolder.set(folder, collection)
    const article = articleOf(row, slugs.get(row.id) ?? row.id, collection)
    if (isIndex(row.path)) collection.articles.unshift(article)
    else collection.articles.push(article)
    if (folder !== '' && row.path.split('/').length === 2 && isIndex(row.path))
      collection.title = row.title
  }
  const [own, ...folders] = [byFolder.get(''), ...byFolder.values()]
  return [...(own ? [own] : []), ...folders.filter((each) => each && each !== own)].flatMap(
    (each) => each ?? [],
  )
}

function articleOf(row: PublishedRow, slug: string, collection: Collection): Article {
  const { stemmer, headings, language, ...rest } = row
  return {
    ...rest,
    slug,
    collection,
    language: language ?? (stemmer ? languageBehind(stemmer) : null),
    headings: headings ?? [],
  }
}

function isIndex(path: string): boolean {
  return /(?:^|\/)(?:index|readme)\.\w+$/i.test(path)
}

function inWords(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function toldApart(collections: Collection[]): Collection[] {
  const taken = new Set<string>()
  for (const collection of collections) {
    for (let count = 2; taken.has(collection.slug); count++)
      collection.slug = `${collection.slug.replace(/-\d+$/, '')}-${count}`
    taken.add(collection.slug)
  }
  return collections
}
