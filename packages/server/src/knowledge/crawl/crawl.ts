// Reads a website, politely: what robots.txt allows, slowly, within one host and below the address it was given.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { guardFor } from '../../net/guard.ts'
import type { Finding } from '../ingest.ts'
import { type ReadDocument, readMarkdown } from '../markdown.ts'
import { addressOf, Frontier, sameness } from './frontier.ts'
import { type Answer, createGet, type Get, textOf } from './request.ts'
import { pagesListed, robotsOf } from './robots.ts'

const AT_ONCE = 2
const DELAY_MS = 250
const MAX_PAGES = 1_000
const MAX_PAGE_BYTES = 3_000_000
const MAX_BYTES = 300_000_000
const MAX_MS = 60 * 60_000
const MAX_RETRY_MS = 30_000
const ACCEPT = 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.8'
const FORMAT = 1

export type Website = {
  url: string
  /** Read addresses that only this network can reach. */
  allowPrivate?: boolean
  maxPages?: number
  /** Between two requests; a longer one in robots.txt wins. */
  delayMs?: number
}

type Around = { fetch: typeof fetch; signal: AbortSignal; now(): number }

/** Throws when the start page cannot be read or the site does not want it read. */
export async function* crawl(site: Website, around: Around): AsyncGenerator<Finding> {
  const start = new URL(site.url)
  if (!/^https?:$/.test(start.protocol))
    throw new Error(`${start.protocol} addresses cannot be read`)
  const isInside = within(start)
  const guard = guardFor(start, site.allowPrivate ?? false)
  const get = createGet({ ...around, guard, isInside: (url) => sameHost(url, start) })
  const robots = await robotsOf(start, get)
  if (!robots.allows(start))
    throw new Error(`robots.txt of ${start.host} asks not to read ${start.pathname}`)

  const frontier = new Frontier((url) => isInside(url) && robots.allows(url))
  frontier.add(start)
  const listed = await pagesListed(robots.sitemaps, get, (url) => sameHost(url, start))
  for (const url of listed) frontier.add(url)

  yield* visit(frontier, get, {
    ...around,
    maxPages: site.maxPages ?? MAX_PAGES,
    delayMs: Math.max(site.delayMs ?? DELAY_MS, robots.delayMs),
  })
}

type Pace = Around & { maxPages: number; delayMs: number }

async function* visit(frontier: Frontier, get: Get, pace: Pace): AsyncGenerator<Finding> {
  const { signal, now, maxPages, delayMs } = pace
  const until = now() + MAX_MS
  const contents = new Set<string>()
  let pages = 0
  let bytes = 0
  while (frontier.size > 0 && !signal.aborted) {
    const limit =
      pages >= maxPages
        ? `${maxPages} pages`
        : bytes >= MAX_BYTES
          ? `${MAX_BYTES / 1e6} MB`
          : now() >= until
            ? 'one hour'
            : null
    if (limit) {
      yield {
        kind: 'incomplete',
        why: `stopped after ${limit}; ${frontier.size} more pages are known`,
      }
      return
    }
    const batch = Array.from({ length: Math.min(AT_ONCE, maxPages - pages) }, () => frontier.next())
    const visits = batch
      .filter((url) => url !== undefined)
      .map(async (url, nth) => {
        await wait(pages === 0 && nth === 0 ? 0 : delayMs * (nth + 1))
        return { url, ...(await visitOne(url, get, signal)) }
      })
    const isFirst = pages === 0
    for (const { url, page, problem, size } of await Promise.all(visits)) {
      if (signal.aborted) return
      pages++
      bytes += size
      if (isFirst && problem !== null && url === batch[0]) throw new Error(`${url} ${problem}`)
      const of = pages + Math.min(frontier.size, maxPages - pages)
      if (problem !== null) yield { kind: 'trouble', path: url.href, problem, of }
      if (!page) continue
      for (const link of page.links) frontier.add(link)
      if (!frontier.rename(url, page.url) || !page.wanted) continue
      const content = hashOf(page.document)
      // The same text under another address is found once.
      if (contents.has(content)) continue
      contents.add(content)
      const { document, url: address } = page
      const path = address.href
      const hash = createHash('sha256').update(`${FORMAT}\n${path}\n${content}`).digest('base64url')
      yield { kind: 'document', path, url: path, hash, read: () => document, of }
    }
  }
}

type Page = { url: URL; document: ReadDocument; links: URL[]; wanted: boolean }
type Visit = { page: Page | null; problem: string | null; size: number }

async function visitOne(url: URL, get: Get, signal: AbortSignal): Promise<Visit> {
  try {
    let answer = await get(url, { accept: ACCEPT, maxBytes: MAX_PAGE_BYTES })
    if (answer.status === 429 || answer.status === 503) {
      const seconds = Number(answer.headers.get('retry-after')) || 5
      await wait(Math.min(seconds * 1_000, MAX_RETRY_MS), undefined, { signal })
      answer = await get(url, { accept: ACCEPT, maxBytes: MAX_PAGE_BYTES })
    }
    const size = answer.body.length
    if (answer.status !== 200) return { page: null, problem: `answered ${answer.status}`, size }
    return { page: await pageOf(answer), problem: null, size }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // One page that cannot be read must not keep the others out; it is counted and shown.
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    return { page: null, problem: `${error.message}${cause}`, size: 0 }
  }
}

/** Null for what is no document, such as an image without an ending in its name. */
async function pageOf(answer: Answer): Promise<Page | null> {
  const { type, headers } = answer
  const url = addressOf(answer.url)
  const name = decodeURIComponent(
    url.pathname.split('/').findLast((part) => part !== '') ?? url.host,
  )
  const wanted = !/\bnoindex\b/i.test(headers.get('x-robots-tag') ?? '')
  if (/^text\/(?:markdown|plain)\b/i.test(type)) {
    return {
      url,
      document: readMarkdown(textOf(answer), { name, url: url.href }),
      links: [],
      wanted,
    }
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null
  const { readWebPage } = await import('../html.ts')
  const page = await readWebPage(textOf(answer), { name, url: url.href })
  const canonical = page.canonical ? addressOf(page.canonical) : url
  // A canonical address is believed when it is another spelling: sites that name their front page on every page exist.
  const address =
    sameness(canonical) === sameness(new URL(url.origin + url.pathname)) ? canonical : url
  return { url: address, document: page.document, links: page.links, wanted: wanted && page.wanted }
}

function hashOf({ title, sections }: ReadDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([title, sections]))
    .digest('base64url')
}

/** On the host, and in the folder of the page it starts from. */
function within(start: URL): (url: URL) => boolean {
  const folder = start.pathname.slice(0, start.pathname.lastIndexOf('/') + 1)
  return (url) => sameHost(url, start) && `${url.pathname}/`.startsWith(folder)
}

/** The secure twin of a host, with or without `www`, is the same host. */
function sameHost(url: URL, start: URL): boolean {
  const bare = (host: string) => host.replace(/^www\./, '')
  if (!/^https?:$/.test(url.protocol)) return false
  return bare(url.host) === bare(start.host)
}
