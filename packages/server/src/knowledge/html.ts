// Reads a web page into sections: its main text without navigation, with the anchors of its headings.
// Loaded only while reading HTML: the libraries behind it are heavy.
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { type ReadDocument, readMarkdown } from './markdown.ts'

type Options = { name: string; url: string }

export async function readHtml(html: string, options: Options): Promise<ReadDocument> {
  return documentOf(parse(html), options)
}

export type WebPage = {
  document: ReadDocument
  /** Where it leads, unless it asks not to be followed. */
  links: URL[]
  /** What it calls itself. */
  canonical: URL | null
  /** False when it asks not to be found. */
  wanted: boolean
}

export async function readWebPage(html: string, options: Options): Promise<WebPage> {
  const document = parse(html)
  const base = baseOf(document, options.url)
  const says = document.querySelector('meta[name="robots" i]')?.getAttribute('content') ?? ''
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return {
    links: /\bnofollow\b/i.test(says) ? [] : linksIn(document, base),
    canonical: canonical && URL.canParse(canonical, base) ? new URL(canonical, base) : null,
    wanted: !/\bnoindex\b/i.test(says),
    // Last: it takes the document apart.
    document: await documentOf(document, options),
  }
}

/** A fragment, or nothing at all, is taken for what stands in a page's body. */
function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document
}

/** Never asks the network: what a page embeds from elsewhere is not read. */
async function documentOf(document: Document, { name, url }: Options): Promise<ReadDocument> {
  const heading = headingOf(document)
  markAnchors(document)
  const page = await Defuddle(document, URL.canParse(url) ? url : undefined, {
    markdown: true,
    useAsync: false,
    removeImages: true,
  })
  const read = readMarkdown(page.content, {
    name: heading || page.title || name,
    url,
    anchors: 'named-only',
  })
  return {
    ...read,
    language: document.documentElement?.getAttribute('lang') || page.language || undefined,
  }
}

/** The page's own name: its title often ends in that of the site. */
function headingOf(document: Document): string {
  const headings = document.querySelectorAll('h1')
  const [only] = headings
  return headings.length === 1 && only
    ? (only.textContent ?? '').replace(/[#¶§\s]+$/, '').trim()
    : ''
}

function linksIn(document: Document, base: string): URL[] {
  const links: URL[] = []
  for (const link of document.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? ''
    if (/\bnofollow\b/i.test(link.getAttribute('rel') ?? '')) continue
    if (URL.canParse(target, base)) links.push(new URL(target, base))
  }
  return links
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href')
  return base && URL.canParse(base, url) ? new URL(base, url).href : url
}

/** The reader below loses the ids of headings; written into their text, they come out as Markdown's `{#id}`. */
function markAnchors(document: Document): void {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const id =
      heading.getAttribute('id') ??
      heading.querySelector('a[id]')?.getAttribute('id') ??
      heading.querySelector('a[href^="#"]')?.getAttribute('href')?.slice(1) ??
      heading.closest('section[id]')?.getAttribute('id')
    // Signs such as ¶ and # that link a heading to itself.
    for (const anchor of heading.querySelectorAll('a[href^="#"]')) {
      if (/^[\s#¶§🔗\u200b]*$/u.test(anchor.textContent ?? '')) anchor.remove()
    }
    if (id && /^[\w.:-]+$/.test(id)) heading.append(document.createTextNode(` {#${id}}`))
  }
}
