// An article's address on the help page: made of what its source calls it, kept for ever, and never one of the page's own.
import type { Kept, PublishedRow } from './published.ts'

/** Addresses below /help that are no articles. */
const OWN =
  /^(?:-|c|search|ask|contact|sitemap\.xml|opensearch\.xml|llms\.txt|llms-full\.txt)(?:\/|$)/

/** The slug of each document by its id, and which of them are new. A document keeps the one it was first given. */
export function assignSlugs(
  rows: readonly PublishedRow[],
  kept: readonly Kept[],
): { slugs: Map<string, string>; added: Kept[] } {
  const alive = new Map(rows.map((row) => [placeOf(row), row]))
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { slug, sourceId, path } of kept) {
    const row = alive.get(placeOf({ sourceId, path }))
    if (!row || slugs.has(row.id)) continue
    slugs.set(row.id, slug)
    taken.add(slug)
  }
  const added = rows.flatMap((row) => {
    if (slugs.has(row.id)) return []
    const slug = free(slugOf(row.path), taken)
    slugs.set(row.id, slug)
    taken.add(slug)
    const { sourceId, path, title } = row
    return [{ slug, sourceId, path, title }]
  })
  return { slugs, added }
}

function placeOf({ sourceId, path }: { sourceId: string; path: string }): string {
  return `${sourceId} ${path}`
}

/** As a website would have it: no extension, no index, letters of any script. */
export function slugOf(path: string): string {
  const inside = URL.canParse(path) ? decoded(new URL(path).pathname) : path
  const slug = inside
    .replace(/\.(?:mdx?|markdown|html?|txt|pdf|qa\.ya?ml)$/i, '')
    .replace(/(^|\/)(?:index|readme)$/i, '$1')
    .split('/')
    .map(slugified)
    .filter((part) => part !== '')
    .join('/')
    .slice(0, 200)
  return slug === '' ? 'overview' : slug
}

export function slugified(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function free(slug: string, taken: ReadonlySet<string>): string {
  for (let count = OWN.test(slug) ? 2 : 1; ; count++) {
    const tried = count === 1 ? slug : `${slug}-${count}`
    if (!taken.has(tried) && !OWN.test(tried)) return tried
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // Not encoded as it should be: then it stands for itself.
    return pathname
  }
}
