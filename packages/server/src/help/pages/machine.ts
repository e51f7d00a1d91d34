// What programs read: Markdown, llms.txt, the sitemap and the description of the search.
import type { Section } from '../../knowledge/markdown.ts'
import { escaped } from '../article-html.ts'
import type { Article, Catalogue } from '../catalogue.ts'
import { encodedSlug } from './frame.ts'

/** Of all articles together: as much as a model takes in at once, and no more than a process should hold. */
export const FULL_BYTES = 1_500_000

export function articleMarkdown(
  { title }: Pick<Article, 'title'>,
  sections: readonly Section[],
): string {
  const parts = [`# ${title}`]
  let above: string[] = []
  for (const { path, text } of sections) {
    let same = 0
    while (same < path.length && path[same] === above[same]) same++
    path.slice(same).forEach((heading, at) => {
      parts.push(`${'#'.repeat(Math.min(same + at + 2, 6))} ${heading}`)
    })
    above = path
    if (text !== '') parts.push(text)
  }
  return `${parts.join('\n\n')}\n`
}

export function llmsText(
  { title, intro }: { title: string; intro: string },
  { collections }: Catalogue,
  origin: string,
): string {
  const lists = collections.map(
    (collection) =>
      `## ${collection.title}\n\n${collection.articles
        .map(
          (article) => `- [${flat(article.title)}](${origin}/help/${encodedSlug(article.slug)}.md)`,
        )
        .join('\n')}`,
  )
  return `${[`# ${title}`, ...(intro ? [`> ${flat(intro)}`] : []), ...lists].join('\n\n')}\n`
}

export function sitemap({ articles, collections }: Catalogue, origin: string): string {
  const entries: { loc: string; lastmod?: string }[] = [
    { loc: `${origin}/help` },
    ...collections.map(({ slug }) => ({ loc: `${origin}/help/c/${encodeURIComponent(slug)}` })),
    // What is copied from elsewhere is found there.
    ...articles
      .filter(({ url }) => !URL.canParse(url))
      .map(({ slug, updatedAt }) => ({
        loc: `${origin}/help/${encodedSlug(slug)}`,
        lastmod: updatedAt,
      })),
  ]
  const lines = entries.map(
    (entry) =>
      `<url><loc>${escaped(entry.loc)}</loc>${entry.lastmod ? `<lastmod>${escaped(entry.lastmod)}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

export function openSearch(title: string, origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${escaped(title.slice(0, 16))}</ShortName><Description>${escaped(title)}</Description><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${escaped(origin)}/help/search?q={searchTerms}"/></OpenSearchDescription>
`
}

export function robotsText(listed: boolean, origin: string): string {
  const closed = ['/api/', '/desk/', '/help/-/', '/help/search', '/help/ask']
  const help = listed ? [`Sitemap: ${origin}/help/sitemap.xml`] : []
  const lines = [...closed, ...(listed ? [] : ['/help'])].map((path) => `Disallow: ${path}`)
  return `${['User-agent: *', ...lines, ...help].join('\n')}\n`
}

function flat(text: string): string {
  return text.replace(/[\n\r[\]]+/g, ' ').trim()
}
