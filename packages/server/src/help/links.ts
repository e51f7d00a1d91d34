// Where the links and pictures of an article lead: to the article they name when that is published, else to where it is on
// the web, else nowhere.
import { safeUrl } from '@baton/core'
import type { Resolve } from './article-html.ts'
import { type Article, type Catalogue, placeIn } from './catalogue.ts'

/** Documents of a folder name each other by their paths; this stands for the folder. */
const FOLDER = 'http://folder.invalid/'

export function linksOf(
  article: Article,
  catalogue: Catalogue,
  href: (article: Article, anchor: string) => string,
): Resolve {
  const base = URL.canParse(article.path) ? article.path : `${FOLDER}${encodeURI(article.path)}`
  const isOwn = isOwnPath(article.url)

  function published(target: URL): string | null {
    const anchor = decoded(target.hash.slice(1))
    const whole = new URL(target)
    whole.hash = ''
    const named = target.href.startsWith(FOLDER) ? decoded(target.pathname.slice(1)) : null
    const found =
      named === null
        ? catalogue.byPlace.get(whole.href)
        : ['', '.md', '/README.md', '/index.md', 'README.md']
            .map((end) => catalogue.byPlace.get(placeIn(article.sourceId, named + end)))
            .find((one) => one !== undefined)
    return found ? href(found, anchor) : null
  }

  return {
    link(target) {
      if (target.startsWith('#')) return target
      if (isOwn && isOwnPath(target)) return target
      if (!URL.canParse(target, base)) return null
      const absolute = new URL(target, base)
      return (
        published(absolute) ?? (absolute.href.startsWith(FOLDER) ? null : safeUrl(absolute.href))
      )
    },
    /** Only those that Baton serves itself. */
    picture(target) {
      if (!isOwn || !URL.canParse(target, `http://own.invalid${article.url}`)) return null
      const absolute = new URL(target, `http://own.invalid${article.url}`)
      const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(absolute.pathname)
      return isPicture && absolute.origin === 'http://own.invalid' ? absolute.pathname : null
    },
  }
}

function isOwnPath(url: string): boolean {
  return /^\/(?![/\\])/.test(url)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not encoded as it should be: then it stands for itself.
    return text
  }
}
