// Reads a website, politely: what robots.txt allows, slowly, within one host and below the address it was given.
import { createHash } from 'node:crypto'
import { type AllAddresses, guardedFetch } from '../../net/guarded-fetch.ts'
import type { Finding, VisitedPage } from '../finding.ts'
import { Frontier } from './frontier.ts'
import { folderOf, type LeftOut, leftOutBy, whyNothingIsRead } from './leave-out.ts'
import { pause } from './pause.ts'
import type { RememberedPages } from './remembered.ts'
import { createGet, type Get } from './request.ts'
import { pagesListed, robotsOf } from './robots.ts'
import { type Page, type Visit, visitPage } from './visit-page.ts'

const AT_ONCE = 2
const DELAY_MS = 250
const MAX_PAGES = 1_000
const MAX_BYTES = 300_000_000
const MAX_MS = 60 * 60_000
/** Raise it when pages must be cut or cleaned differently: everything is then read again. */
const FORMAT = 1

export type Website = {
  url: string
  /** Read addresses that only this network can reach: all of them, or these hosts. */
  allowPrivate?: boolean | readonly string[]
  maxPages?: number
  /** Which pages are neither fetched nor kept, such as /blog/*. */
  leaveOut?: readonly string[]
  /** Which pages are the only ones that are kept; none for all. */
  only?: readonly string[]
  /** Between two requests; a longer one in robots.txt wins. */
  delayMs?: number
}

type Around = {
  signal: AbortSignal
  now(): number
  remembered?: RememberedPages
  lookup?: AllAddresses
}

/** Throws when the start page cannot be read or the site does not want it read. */
export async function* crawl(site: Website, around: Around): AsyncGenerator<Finding> {
  const start = new URL(site.url)
  if (!/^https?:$/.test(start.protocol))
    throw new Error(`${start.protocol} addresses cannot be read`)
  const guarded = guardedFetch(reachOf(start, site.allowPrivate ?? false, around))
  try {
    const isInside = (url: URL) => sameHost(url, start)
    const get = createGet({ fetch: guarded.fetch, isInside, signal: around.signal })
    yield* read(start, site, get, around)
  } finally {
    guarded.close()
  }
}

/**
 * Pages are read as anybody reads them, also without TLS. On the command line the host that was typed may be this very
 * machine; with a list of hosts it must stand there: who typed the address may be far away.
 */
function reachOf(
  start: URL,
  allowPrivate: boolean | readonly string[],
  { lookup }: Around,
): Parameters<typeof guardedFetch>[0] {
  const reach = { plainHttp: true, ...(lookup ? { lookup } : {}) }
  if (allowPrivate === true) return { ...reach, privateHosts: 'all' }
  if (allowPrivate !== false) return { ...reach, privateHosts: allowPrivate }
  const port = start.port || (start.protocol === 'https:' ? '443' : '80')
  const privateHosts = isThisMachine(start) ? [`${start.hostname}:${port}`] : []
  return { ...reach, privateHosts, remedy: 'Add --allow-private if it is meant to be read.' }
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

async function* read(start: URL, site: Website, get: Get, around: Around): AsyncGenerator<Finding> {
  const isInside = within(start)
  const nothing = whyNothingIsRead(site.leaveOut ?? [], start)
  if (nothing !== null) throw new Error(nothing)
  const robots = await robotsOf(start, get)
  if (!robots.allows(start))
    throw new Error(`robots.txt of ${start.host} asks not to read ${start.pathname}`)

  const leftOut = leftOutBy(site.leaveOut ?? [], site.only)
  const leavesOut = (url: URL) => leftOut.page(url) !== null
  const frontier = new Frontier((url) => isInside(url) && robots.allows(url), leavesOut)
  frontier.begin(start)
  const listed = await pagesListed(robots.sitemaps, get, (url) => sameHost(url, start))
  for (const url of listed) frontier.add(url)

  yield* visit(frontier, get, {
    ...around,
    leftOut,
    maxPages: site.maxPages ?? MAX_PAGES,
    delayMs: Math.max(site.delayMs ?? DELAY_MS, robots.delayMs),
  })
}

type Pace = Around & { maxPages: number; delayMs: number; leftOut: LeftOut }

async function* visit(frontier: Frontier, get: Get, pace: Pace): AsyncGenerator<Finding> {
  const { signal, now, maxPages, leftOut } = pace
  const until = now() + MAX_MS
  const contents = new Set<string>()
  let pages = 0
  let bytes = 0
  yield* newlyLeftOut(frontier, leftOut)
  while (frontier.size > 0 && !signal.aborted) {
    const limit = limitReached({ pages, bytes, late: now() >= until }, maxPages)
    if (limit) {
      const why = `stopped after ${limit}; ${frontier.size} more pages are known`
      return yield { kind: 'incomplete', why }
    }
    const isFirst = pages === 0
    const visits = await nextVisits(frontier, get, { ...pace, pages })
    for (const { url, page, problem, size, gone = false, leftOut: to = page?.url } of visits) {
      if (signal.aborted) return
      pages++
      bytes += size
      if (isFirst && problem !== null && url === visits[0]?.url)
        throw new Error(`${url} ${problem}`)
      const unwanted = to ? leftOut.page(to) : null
      if (to && unwanted !== null) {
        const isStart = isFirst && url === visits[0]?.url
        if (isStart && leftOut.line(to) !== null)
          throw new Error(`${url} leads to ${to}, which is left out: take that line away`)
        // Of the start, what it leads to may be wanted where it is not itself.
        if (isStart) for (const link of page?.links ?? []) frontier.add(link)
        yield { kind: 'left-out', page: unwanted }
        continue
      }
      for (const link of page?.links ?? []) frontier.add(link)
      const of = pages + Math.min(frontier.size, maxPages - pages)
      if (problem !== null) yield { kind: 'trouble', path: url.href, problem, of, gone }
      if (!page) continue
      if (frontier.rename(url, page.url)) yield* findingsOf(url, page, contents, of)
    }
    yield* newlyLeftOut(frontier, leftOut)
  }
}

function* newlyLeftOut(frontier: Frontier, leftOut: LeftOut): Generator<Finding> {
  for (const url of frontier.takeLeftOut()) {
    const page = leftOut.page(url)
    if (page !== null) yield { kind: 'left-out', page }
  }
}

/** The document of a page, unless it is unwanted or stands under another address too; and the page for the next visit. */
function* findingsOf(url: URL, page: Page, contents: Set<string>, of: number): Generator<Finding> {
  const { content, wanted, read, etag, lastModified } = page
  const path = page.url.href
  const hash = hashOf(path, content)
  if (wanted) {
    if (contents.has(content)) return
    contents.add(content)
    yield { kind: 'document', path, url: path, hash, read, of }
  }
  if (etag === null && lastModified === null) return
  const links = page.links.map(({ href }) => href)
  const address = url.href
  yield {
    kind: 'visited',
    page: { address, etag, lastModified, url: path, content, hash: wanted ? hash : null, links },
  }
}

function hashOf(path: string, content: string): string {
  return createHash('sha256').update(`${FORMAT}\n${path}\n${content}`).digest('base64url')
}

function isCurrent({ hash, url, content }: VisitedPage): boolean {
  return hash === null || hash === hashOf(url, content)
}

type Here = Pace & { pages: number }

function nextVisits(
  frontier: Frontier,
  get: Get,
  { pages, maxPages, delayMs, signal, remembered, leftOut }: Here,
): Promise<(Visit & { url: URL })[]> {
  const batch = Array.from({ length: Math.min(AT_ONCE, maxPages - pages) }, () => frontier.next())
  return Promise.all(
    batch
      .filter((url) => url !== undefined)
      .map(async (url, nth) => {
        await pause(pages === 0 && nth === 0 ? 0 : delayMs * (nth + 1), signal)
        const known = remembered?.get(url.href)
        // Cut and cleaned as pages are today, or read anew.
        const before = known && isCurrent(known) ? known : undefined
        const isStart = pages === 0 && nth === 0
        const leavesOut = (to: URL) => (isStart ? leftOut.line(to) : leftOut.page(to)) !== null
        return { url, ...(await visitPage(url, get, { signal, before, leavesOut })) }
      }),
  )
}

function limitReached(
  { pages, bytes, late }: { pages: number; bytes: number; late: boolean },
  maxPages: number,
): string | null {
  if (pages >= maxPages) return `${maxPages} pages`
  if (bytes >= MAX_BYTES) return `${MAX_BYTES / 1e6} MB`
  return late ? 'one hour' : null
}

/** On the host, and in the folder of the page it starts from. */
function within(start: URL): (url: URL) => boolean {
  const folder = folderOf(start)
  return (url) => sameHost(url, start) && `${url.pathname}/`.startsWith(folder)
}

/** The secure twin of a host, with or without `www`, is the same host. */
function sameHost(url: URL, start: URL): boolean {
  const bare = (host: string) => host.replace(/^www\./, '')
  if (!/^https?:$/.test(url.protocol)) return false
  return bare(url.host) === bare(start.host)
}
