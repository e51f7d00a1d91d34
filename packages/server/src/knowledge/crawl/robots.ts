// What a site asks of robots, and which pages it lists itself.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Answer, type Get, ROBOT, textOf } from './request.ts'
import { robotsRules } from './robots-rules.ts'

const MAX_BYTES = 500_000
const MAX_SITEMAP_BYTES = 20_000_000
const MAX_SITEMAPS = 20
/** Longer ones are a way of saying no; the limit on pages says it better. */
const MAX_DELAY_MS = 10_000

export type Robots = {
  allows(url: URL): boolean
  delayMs: number
  sitemaps: URL[]
}

/** Throws when the site cannot say what it wants: then it is left alone. */
export async function robotsOf(site: URL, get: Get): Promise<Robots> {
  const url = new URL('/robots.txt', site)
  const answer = await get(url, { accept: 'text/plain', maxBytes: MAX_BYTES })
  if (answer.status >= 500 || answer.status === 429) {
    throw new Error(
      `${url} answered ${answer.status}; a site that cannot say what it allows is left alone`,
    )
  }
  const rules = robotsRules(answer.status === 200 ? textOf(answer) : '', ROBOT)
  const listed = rules.sitemaps.filter((address) => URL.canParse(address))
  return {
    allows: (page) => rules.allows(page.pathname + page.search),
    delayMs: Math.min(rules.delaySeconds * 1_000, MAX_DELAY_MS),
    sitemaps: (listed.length > 0 ? listed : ['/sitemap.xml']).map(
      (address) => new URL(address, site),
    ),
  }
}

/** The pages that the sitemaps list. One that cannot be read lists none: it is an offer, not a promise. */
export async function pagesListed(
  sitemaps: URL[],
  get: Get,
  isInside: (url: URL) => boolean,
): Promise<URL[]> {
  const pages: URL[] = []
  const open = [...sitemaps]
  for (let read = 0; open.length > 0 && read < MAX_SITEMAPS; read++) {
    const next = open.shift()
    if (!next || !isInside(next)) continue
    const answer = await get(next, {
      accept: 'application/xml, text/xml, application/gzip',
      maxBytes: MAX_SITEMAP_BYTES,
    }).catch(() => null)
    if (answer?.status !== 200) continue
    const text = await xmlOf(answer)
    const listed = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})/g)]
      .map(([, address = '']) => address.replaceAll('&amp;', '&'))
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address))
    if (/<sitemapindex[\s>]/.test(text)) open.push(...listed)
    else pages.push(...listed)
  }
  return pages
}

/** Many sitemaps are files in gzip; one that would unpack to more than its limit is a trap and lists nothing. */
async function xmlOf(answer: Answer): Promise<string> {
  const { body } = answer
  if (body[0] !== 0x1f || body[1] !== 0x8b) return textOf(answer)
  const unpacked = await promisify(gunzip)(body, { maxOutputLength: MAX_SITEMAP_BYTES }).catch(
    () => null,
  )
  return unpacked?.toString('utf8') ?? ''
}
