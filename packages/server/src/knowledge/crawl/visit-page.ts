// Fetches one page and reads it; or hears that it has not changed, and remembers.
import { createHash } from 'node:crypto'
import { storable } from '../../store/storable.ts'
import type { VisitedPage } from '../finding.ts'
import { type ReadDocument, readMarkdown } from '../markdown.ts'
import { addressOf, sameness } from './frontier.ts'
import { pause } from './pause.ts'
import { type Answer, type Get, RedirectsToLeftOut, textOf } from './request.ts'

const MAX_PAGE_BYTES = 3_000_000
const MAX_PDF_BYTES = 25_000_000
const MAX_RETRY_MS = 30_000
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.8, application/pdf;q=0.7'

export type Page = {
  url: URL
  /** Of its text: equal means the same document, wherever it stands. */
  content: string
  links: URL[]
  /** False when it asks not to be found. */
  wanted: boolean
  etag: string | null
  lastModified: string | null
  read(signal: AbortSignal): ReadDocument | Promise<ReadDocument>
}

export type Visit = {
  page: Page | null
  problem: string | null
  size: number
  gone?: boolean
  /** It leads to this page, which is left out and was not asked for. */
  leftOut?: URL
}

type Options = {
  signal: AbortSignal
  before: VisitedPage | undefined
  leavesOut: (url: URL) => boolean
}

/** A page that cannot be read must not keep the others out: it comes back with its problem. */
export async function visitPage(
  url: URL,
  get: Get,
  { signal, before, leavesOut }: Options,
): Promise<Visit> {
  const options = {
    accept: ACCEPT,
    maxBytes: /\.pdf$/i.test(url.pathname) ? MAX_PDF_BYTES : MAX_PAGE_BYTES,
    headers: conditionOf(before),
    leavesOut,
  }
  try {
    let answer = await get(url, options)
    if (answer.status === 429 || answer.status === 503) {
      const seconds = Number(answer.headers.get('retry-after')) || 5
      await pause(Math.min(seconds * 1_000, MAX_RETRY_MS), signal)
      answer = await get(url, options)
    }
    const size = answer.body.length
    if (answer.status === 304 && before) return { page: asBefore(before), problem: null, size }
    if (answer.status !== 200) {
      const gone = answer.status === 404 || answer.status === 410
      return { page: null, problem: `answered ${answer.status}`, size, gone }
    }
    return { page: await pageOf(answer), problem: null, size }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error instanceof RedirectsToLeftOut)
      return { page: null, problem: null, size: 0, leftOut: error.to }
    const cause = error.cause instanceof Error ? error.cause.message : ''
    const problem = [error.message, cause].filter((words) => words !== '').join(': ')
    return { page: null, problem: problem || error.name, size: 0 }
  }
}

function conditionOf(before: VisitedPage | undefined): Record<string, string> {
  return {
    ...(before?.etag ? { 'if-none-match': before.etag } : {}),
    ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
  }
}

function asBefore({ url, content, links, hash, etag, lastModified }: VisitedPage): Page {
  return {
    url: new URL(url),
    content,
    links: links.map((link) => new URL(link)),
    wanted: hash !== null,
    etag,
    lastModified,
    read() {
      throw new Error('says that it has not changed, but is not known here any more; read it again')
    },
  }
}

/** Null for what is no document, such as an image without an ending in its name. */
async function pageOf(answer: Answer): Promise<Page | null> {
  const { type, headers } = answer
  const url = addressOf(answer.url)
  const name = nameOf(url)
  const wanted = !/\bnoindex\b/i.test(headers.get('x-robots-tag') ?? '')
  const said = { etag: headers.get('etag'), lastModified: headers.get('last-modified'), wanted }
  if (/^application\/pdf\b/i.test(type)) {
    const read = async (signal: AbortSignal) =>
      (await import('../pdf/read-pdf.ts')).readPdf(answer.body, name, signal)
    const content = createHash('sha256').update(answer.body).digest('base64url')
    return { ...said, url, content, links: [], read }
  }
  const text = storable(textOf(answer))
  if (/^text\/(?:markdown|plain)\b/i.test(type)) {
    const document = readMarkdown(text, { name, url: url.href })
    return { ...said, url, content: contentOf(document), links: [], read: () => document }
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null
  const { readWebPage } = await import('../html.ts')
  const { document, links, canonical, ...page } = await readWebPage(text, { name, url: url.href })
  return {
    ...said,
    url: canonical ? believed(addressOf(canonical), url) : url,
    content: contentOf(document),
    links,
    wanted: wanted && page.wanted,
    read: () => document,
  }
}

/** A canonical address is believed when it is another spelling: sites that name their front page on every page exist. */
function believed(canonical: URL, url: URL): URL {
  return sameness(canonical) === sameness(new URL(url.origin + url.pathname)) ? canonical : url
}

function contentOf({ title, sections }: ReadDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([title, sections]))
    .digest('base64url')
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? url.host
  try {
    return decodeURIComponent(last).replace(/\.pdf$/i, '')
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}
