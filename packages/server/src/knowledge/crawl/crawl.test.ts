import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { pdfOf } from '../../testing/pdf.ts'
import { openWebsite, type Page, type Website, webPage } from '../../testing/website.ts'
import type { Finding } from '../finding.ts'
import { crawl } from './crawl.ts'

let site: Website
afterEach(() => site.close())

test('every page that is linked or listed is read once, and none outside', async () => {
  const found = await crawled({
    '/robots.txt': 'Sitemap: ORIGIN/map.xml',
    '/map.xml': '<urlset><url><loc>ORIGIN/docs/listed</loc></url></urlset>',
    '/docs/': webPage('Start', 'Begin.', [
      'a#part',
      'a?utm_source=mail',
      '/docs/b.html',
      '/elsewhere',
      'https://other.example/',
      'mailto:a@b.c',
      'picture.png',
      'javascript:alert(1)',
    ]),
    '/docs/a': webPage('A', 'About a.', ['/docs/', './b.html']),
    '/docs/b.html': webPage('B', 'About b.'),
    '/docs/listed': webPage('Listed', 'Only listed.'),
    '/elsewhere': webPage('Elsewhere', 'Not in the folder.'),
  })
  expect(paths(found)).toEqual(['/docs/', '/docs/a', '/docs/b.html', '/docs/listed'])
  expect(site.asked.toSorted()).toEqual(
    ['/docs/', '/docs/a', '/docs/b.html', '/docs/listed', '/map.xml', '/robots.txt'].toSorted(),
  )
})

test('sitemaps are read through their index and out of their archives', async () => {
  const listed = (path: string) => `<url><loc>ORIGIN${path}</loc></url>`
  const found = await crawled(async (url) => ({
    '/robots.txt': `Sitemap: ${url}/index.xml`,
    '/index.xml': `<sitemapindex><sitemap><loc>${url}/a.xml.gz</loc></sitemap>
      <sitemap><loc>${url}/trap.xml.gz</loc></sitemap></sitemapindex>`,
    '/a.xml.gz': packed(`<urlset>${listed('/docs/packed').replace('ORIGIN', url)}</urlset>`),
    '/trap.xml.gz': packed(' '.repeat(40_000_000)),
    '/docs/': webPage('Start', 'Begin.'),
    '/docs/packed': webPage('Packed', 'Only in the archive.'),
  }))
  expect(paths(found)).toEqual(['/docs/', '/docs/packed'])
})

test('a PDF that is linked is read with its pages', async () => {
  const pdf = pdfOf([[{ text: 'Within thirty days.' }]])
  const found = await crawled({
    '/docs/': webPage('Start', 'Begin.', ['terms.pdf', 'scan.pdf']),
    '/docs/terms.pdf': { headers: { 'content-type': 'application/pdf' }, body: pdf },
  })
  const terms = found.find((each) => each.kind === 'document' && each.path.endsWith('.pdf'))
  if (terms?.kind !== 'document') throw new Error('it was not read')
  expect(await terms.read(new AbortController().signal)).toMatchObject({
    title: 'terms',
    sections: [{ anchor: 'page=1', text: 'Within thirty days.' }],
  })
})

test('a page that has not changed is not read again, and still leads on', async () => {
  const tagged = (title: string, links: string[] = []) => ({
    headers: { etag: `"${title}"` },
    body: webPage(title, `About ${title}.`, links),
  })
  const pages = {
    '/docs/': tagged('Start', ['a']),
    '/docs/a': tagged('A', ['b']),
    '/docs/b': webPage('B', 'About b.'),
  }
  const first = await crawled(pages)
  const remembered = new Map(
    first.flatMap((each) => (each.kind === 'visited' ? [[each.page.address, each.page]] : [])),
  )
  const hashes = (found: Finding[]) =>
    found.flatMap((each) => (each.kind === 'document' ? [each.hash] : []))
  const again: Finding[] = []
  const around = { signal: new AbortController().signal, now: Date.now, remembered }
  for await (const finding of crawl({ url: `${site.url}/docs/`, delayMs: 0 }, around))
    again.push(finding)
  expect(hashes(again)).toEqual(hashes(first))
  expect(site.unmodified).toEqual(['/docs/', '/docs/a'])

  // Remembered by a Baton that read pages in another way: it is read anew.
  site.unmodified.length = 0
  for (const page of remembered.values()) page.hash = 'of another format'
  for await (const _ of crawl({ url: `${site.url}/docs/`, delayMs: 0 }, around));
  expect(site.unmodified).toEqual([])
})

test('robots.txt is obeyed', async () => {
  const found = await crawled({
    '/robots.txt': 'User-agent: *\nDisallow: /docs/private\nAllow: /docs/private/but-this',
    '/docs/': webPage('Start', 'Begin.', ['private/x', 'private/but-this']),
    '/docs/private/x': webPage('X', 'No.'),
    '/docs/private/but-this': webPage('Y', 'Yes.'),
  })
  expect(paths(found)).toEqual(['/docs/', '/docs/private/but-this'])
  expect(site.asked).not.toContain('/docs/private/x')
})

test('what is left out is not asked for, and counted once, however it is come upon', async () => {
  const found = await crawled(
    {
      '/robots.txt': 'Sitemap: ORIGIN/map.xml',
      '/map.xml': '<urlset><url><loc>ORIGIN/docs/blog/listed</loc></url></urlset>',
      '/docs/': webPage('Start', 'Begin.', ['a', 'blog/x', 'blog/x/', 'a/print', 'old', 'twin']),
      '/docs/a': webPage('A', 'About a.', ['blog/x', 'blog/listed']),
      '/docs/blog/x': webPage('X', 'No.', ['/docs/only-from-there']),
      '/docs/only-from-there': webPage('Y', 'No.'),
      '/docs/a/print': webPage('A', 'About a, on paper.'),
      '/docs/old': { status: 301, headers: { location: '/docs/blog/moved' } },
      '/docs/blog/moved': webPage('Moved', 'No.'),
      '/docs/twin': webPage('Twin', 'Yes.'),
    },
    { leaveOut: ['/docs/blog/*', '*/print'] },
  )
  expect(paths(found)).toEqual(['/docs/', '/docs/a', '/docs/twin'])
  expect(troubles(found)).toEqual([])
  const leftOut = found.flatMap((each) => (each.kind === 'left-out' ? [each.page] : []))
  expect(leftOut.map((page) => page.slice(page.indexOf('/'))).toSorted()).toEqual([
    '/docs/a/print',
    '/docs/blog/listed',
    '/docs/blog/moved',
    '/docs/blog/x',
  ])
  expect(site.asked.filter((path) => /blog|print|only/.test(path))).toEqual([])
})

test('a website whose start page is left out says so, also when a redirect leads there', async () => {
  const leaveOut = ['/docs/start']
  await expect(crawled({}, { leaveOut: ['/docs/*'] })).rejects.toThrow('where the reading begins')
  await site.close()
  const pages = { '/docs/': { status: 302, headers: { location: '/docs/start' } } }
  await expect(crawled(pages, { leaveOut })).rejects.toThrow('take that line away')
})

test('a site that forbids the start page, or cannot say, is left alone', async () => {
  await expect(
    crawled({ '/robots.txt': 'User-agent: batonbot\nDisallow: /', '/docs/': 'x' }),
  ).rejects.toThrow('asks not to read')
  await site.close()
  await expect(crawled({ '/robots.txt': { status: 503 }, '/docs/': 'x' })).rejects.toThrow(
    'answered 503',
  )
})

test('a page that asks not to be found is not stored, but followed', async () => {
  const shy = webPage('Shy', 'No.', ['b']).replace(
    '<head>',
    '<head><meta name="robots" content="noindex">',
  )
  const found = await crawled({ '/docs/': shy, '/docs/b': webPage('B', 'Yes.') })
  expect(paths(found)).toEqual(['/docs/b'])
})

test('a page under two addresses is stored once', async () => {
  const found = await crawled({
    '/docs/': webPage('Start', 'Begin.', ['a', 'a/', 'a?ref=x', 'copy']),
    '/docs/a': webPage('A', 'About a.'),
    '/docs/copy': webPage('A', 'About a.'),
  })
  expect(paths(found)).toEqual(['/docs/', '/docs/a'])
})

test('a redirect within the host is followed, one away from it is not', async () => {
  const found = await crawled({
    '/docs/': webPage('Start', 'Begin.', ['old', 'away']),
    '/docs/old': { status: 301, headers: { location: '/docs/new' } },
    '/docs/new': webPage('New', 'Moved.'),
    '/docs/away': { status: 302, headers: { location: 'http://127.0.0.2:1/' } },
  })
  expect(paths(found)).toEqual(['/docs/', '/docs/new'])
  expect(troubles(found)).toEqual([['/docs/away', expect.stringContaining('another site')]])
})

test('pages that cannot be read are told, and keep no other out', async () => {
  const found = await crawled({
    '/docs/': webPage('Start', 'Begin.', ['gone', 'broken', 'huge', 'image', 'good', 'empty']),
    '/docs/broken': { status: 500 },
    '/docs/huge': 'x'.repeat(3_100_000),
    '/docs/image': { headers: { 'content-type': 'image/png' }, body: 'x' },
    '/docs/good': webPage('Good', 'Fine.'),
    '/docs/empty': '',
  })
  expect(paths(found)).toContain('/docs/good')
  expect(troubles(found)).toEqual([
    ['/docs/broken', 'answered 500'],
    ['/docs/gone', 'answered 404'],
    ['/docs/huge', 'is larger than 3 MB'],
  ])
})

test('a start page that cannot be read is an error', async () => {
  await expect(crawled({})).rejects.toThrow('answered 404')
})

test('it stops at the limit and says that there is more', async () => {
  const links = Array.from({ length: 9 }, (_, n) => `p${n}`)
  const pages = Object.fromEntries(links.map((link) => [`/docs/${link}`, webPage(link, link)]))
  const found = await crawled(
    { '/docs/': webPage('Start', 'Begin.', links), ...pages },
    { maxPages: 4 },
  )
  expect(paths(found)).toHaveLength(4)
  expect(found.at(-1)).toEqual({
    kind: 'incomplete',
    why: 'stopped after 4 pages; 6 more pages are known',
  })
})

test('never more than two requests at once', async () => {
  const links = Array.from({ length: 12 }, (_, n) => `p${n}`)
  const pages = Object.fromEntries(links.map((link) => [`/docs/${link}`, webPage(link, link)]))
  await crawled({ '/docs/': webPage('Start', 'Begin.', links), ...pages })
  expect(site.busiest()).toBeLessThanOrEqual(2)
})

test('Markdown is read as Markdown', async () => {
  const found = await crawled({
    '/docs/': { headers: { 'content-type': 'text/markdown' }, body: '# Start\n\n## Part\n\nText.' },
  })
  const [first] = found
  if (first?.kind !== 'document') throw new Error('nothing was read')
  expect(await first.read(new AbortController().signal)).toMatchObject({
    title: 'Start',
    sections: [{}, {}, { path: ['Part'] }],
  })
})

test('an abort ends it', async () => {
  const stop = new AbortController()
  site = await openWebsite({
    '/docs/': webPage('Start', 'Begin.', ['a', 'b', 'c']),
    '/docs/a': webPage('A', 'a'),
    '/docs/b': webPage('B', 'b'),
    '/docs/c': webPage('C', 'c'),
  })
  const found: Finding[] = []
  const around = { signal: stop.signal, now: Date.now }
  for await (const finding of crawl({ url: `${site.url}/docs/`, delayMs: 0 }, around)) {
    found.push(finding)
    stop.abort()
  }
  expect(found).toHaveLength(1)
})

function packed(text: string): Page {
  return { headers: { 'content-type': 'application/gzip' }, body: gzipSync(text) }
}

type Pages = Record<string, Page>

async function crawled(
  pages: Pages | ((url: string) => Promise<Pages>),
  options: { maxPages?: number; leaveOut?: string[] } = {},
): Promise<Finding[]> {
  site = await openWebsite(typeof pages === 'function' ? {} : pages)
  if (typeof pages === 'function') {
    for (const [path, page] of Object.entries(await pages(site.url))) site.pages.set(path, page)
  }
  for (const [path, page] of site.pages) {
    if (typeof page === 'string') site.pages.set(path, page.replaceAll('ORIGIN', site.url))
  }
  const { signal } = new AbortController()
  const around = { signal, now: Date.now }
  const found: Finding[] = []
  for await (const finding of crawl({ url: `${site.url}/docs/`, delayMs: 0, ...options }, around)) {
    found.push(finding)
  }
  return found
}

function paths(found: Finding[]): string[] {
  return found
    .flatMap((finding) => (finding.kind === 'document' ? [new URL(finding.path).pathname] : []))
    .toSorted()
}

function troubles(found: Finding[]): [string, string][] {
  return found
    .flatMap((finding): [string, string][] =>
      finding.kind === 'trouble' ? [[new URL(finding.path).pathname, finding.problem]] : [],
    )
    .toSorted()
}
