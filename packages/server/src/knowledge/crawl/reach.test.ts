// Which hosts a crawl connects to: what only insiders can reach is kept from it, whatever name leads there.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { AllAddresses } from '../../net/guarded-fetch.ts'
import { openWebsite, type Page, type Website, webPage } from '../../testing/website.ts'
import type { Finding } from '../finding.ts'
import { crawl } from './crawl.ts'

let site: Website
afterEach(() => site.close())

const toHere: AllAddresses = async () => [{ address: '127.0.0.1', family: 4 }]

test('a name that leads to this machine is refused before anything is asked of it', async () => {
  const port = await serve({ '/docs/': webPage('Start', 'Begin.') })
  const looked: string[] = []
  const lookup: AllAddresses = async (hostname) => {
    looked.push(hostname)
    return toHere(hostname)
  }
  const read = crawled(`http://docs.example:${port}/docs/`, false, lookup)
  await expect(read).rejects.toThrow('docs.example is a private address (127.0.0.1). Add --allow')
  expect({ looked, asked: site.asked }).toEqual({ looked: ['docs.example'], asked: [] })
})

test.each(['[::1]', '127.1', '0x7f.1', '2130706433', '169.254.169.254'])(
  '%s is refused where only another host may be read, and the way out is named',
  async (host) => {
    const port = await serve({})
    const read = crawled(`http://${host}:${port}/`, ['10.0.0.7'])
    await expect(read).rejects.toThrow('BATON_PRIVATE_HOSTS')
    expect(site.asked).toEqual([])
  },
)

test('a redirect to the twin of the host is judged anew', async () => {
  const port = await serve({ '/docs/': webPage('Start', 'Begin.', ['moved']) })
  const location = `http://www.docs.example:${port}/docs/inside`
  site.pages.set('/docs/moved', { status: 302, headers: { location } })
  site.pages.set('/docs/inside', webPage('Inside', 'Not for you.'))
  const found = await crawled(`http://docs.example:${port}/docs/`, [`docs.example:${port}`], toHere)
  expect(paths(found)).toEqual(['/docs/'])
  expect(found).toContainEqual(
    expect.objectContaining({ problem: expect.stringContaining('is a private address') }),
  )
  expect(site.asked).not.toContain('/docs/inside')
})

test('hosts on the list are read, and without TLS', async () => {
  const port = await serve({ '/docs/': webPage('Start', 'Begin.') })
  for (const host of ['docs.example', `docs.example:${port}`]) {
    const found = await crawled(`http://docs.example:${port}/docs/`, [host], toHere)
    expect(paths(found)).toEqual(['/docs/'])
  }
})

test('on the command line this machine may be typed, and everything may be allowed', async () => {
  const port = await serve({ '/docs/': webPage('Start', 'Begin.') })
  expect(paths(await crawled(`http://127.0.0.1:${port}/docs/`, false))).toEqual(['/docs/'])
  expect(paths(await crawled(`http://intranet:${port}/docs/`, true, toHere))).toEqual(['/docs/'])
})

test('from the desk this machine is private too, unless it stands on the list', async () => {
  const port = await serve({ '/docs/': webPage('Start', 'Begin.') })
  const here = `http://127.0.0.1:${port}/docs/`
  await expect(crawled(here, [])).rejects.toThrow('private address')
  expect(paths(await crawled(here, [`127.0.0.1:${port}`]))).toEqual(['/docs/'])
})

test('packed pages are unpacked, and measured by what comes out', async () => {
  const packed = (encoding: string, body: Buffer): Page => ({
    headers: { 'content-encoding': encoding },
    body,
  })
  const port = await serve({
    '/docs/': packed('gzip', gzipSync(webPage('Start', 'Begin.', ['b', 'trap', 'torn']))),
    '/docs/b': packed('br', brotliCompressSync(webPage('B', 'About b.'))),
    '/docs/trap': packed('gzip', gzipSync('x'.repeat(40_000_000))),
    '/docs/torn': packed('gzip', Buffer.from('this is not packed')),
  })
  const found = await crawled(`http://127.0.0.1:${port}/docs/`, false)
  expect(paths(found)).toEqual(['/docs/', '/docs/b'])
  const problems = found.flatMap((each) => (each.kind === 'trouble' ? [each.problem] : []))
  expect(problems.toSorted()).toEqual(['incorrect header check', 'is larger than 3 MB'])
})

async function serve(pages: Record<string, Page>): Promise<string> {
  site = await openWebsite(pages)
  return new URL(site.url).port
}

async function crawled(
  url: string,
  allowPrivate: boolean | string[],
  lookup?: AllAddresses,
): Promise<Finding[]> {
  const { signal } = new AbortController()
  const around = { signal, now: Date.now, ...(lookup ? { lookup } : {}) }
  const found: Finding[] = []
  for await (const each of crawl({ url, allowPrivate, delayMs: 0 }, around)) found.push(each)
  return found
}

function paths(found: Finding[]): string[] {
  return found
    .flatMap((each) => (each.kind === 'document' ? [new URL(each.path).pathname] : []))
    .toSorted()
}
