import { afterEach, expect, test } from 'vitest'
import { openWebsite, type Page, type Website, webPage } from '../../testing/website.ts'
import type { Finding } from '../finding.ts'
import { crawl } from './crawl.ts'
import { leftOutBy, whyFitsNothing } from './leave-out.ts'

let site: Website | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const PAGES = {
  '/robots.txt': 'Sitemap: ORIGIN/map.xml',
  '/map.xml': '<urlset><url><loc>ORIGIN/docs/listed</loc></url></urlset>',
  '/': webPage('Shop', 'We sell apples.', ['/docs/a', '/blog/x', '/docs/draft', '/about']),
  '/docs/a': webPage('A', 'About a.', ['/docs/b', '/blog/y']),
  '/docs/b': webPage('B', 'About b.'),
  '/docs/draft': webPage('Draft', 'Not yet.'),
  '/docs/listed': webPage('Listed', 'In the map.'),
  '/blog/x': webPage('X', 'No.', ['/docs/only-from-there']),
  '/docs/only-from-there': webPage('There', 'No.'),
  '/about': webPage('About', 'No.'),
}

test('only what the lines name is kept, and the start is read for what it leads to', async () => {
  const found = await crawled(PAGES, { only: ['/docs/*'], leaveOut: ['*/draft'] })
  expect(paths(found)).toEqual(['/docs/a', '/docs/b', '/docs/listed'])
  const asked = site?.asked.filter((path) => /blog|about|draft|there/.test(path))
  expect(asked).toEqual([])
  const leftOut = found.filter(({ kind }) => kind === 'left-out')
  expect(leftOut).toHaveLength(5)
})

test('a start that leads elsewhere is followed, and one that is wanted is kept', async () => {
  const moved = { ...PAGES, '/': { status: 302, headers: { location: '/about' } } }
  const about = webPage('About', 'No.', ['/docs/a'])
  const found = await crawled({ ...moved, '/about': about }, { only: ['/docs/*'] })
  expect(paths(found)).toEqual(['/docs/a', '/docs/b', '/docs/listed'])
  await site?.close()
  expect(paths(await crawled(PAGES, { only: ['/'] }))).toEqual(['/'])
})

test('a redirect from a page that is wanted to one that is not is not followed', async () => {
  const moved = { ...PAGES, '/docs/b': { status: 301, headers: { location: '/about' } } }
  expect(paths(await crawled(moved, { only: ['/docs/*'] }))).not.toContain('/about')
  expect(site?.asked).not.toContain('/about')
})

test.each([
  ['/docs/*', '/docs/a', true],
  ['/docs/*', '/docs', true],
  ['/docs/*', '/blog', false],
  ['/docs', '/docs/', true],
  ['*/help', '/en/help', true],
])('only %s keeps %s: %s', (line, path, keeps) => {
  expect(leftOutBy([], [line]).page(urlOf(path)) === null).toBe(keeps)
})

test('what both name is left out, and no line at all keeps everything', () => {
  expect(leftOutBy(['/docs/a'], ['/docs/*']).page(urlOf('/docs/a'))).not.toBeNull()
  expect(leftOutBy([], []).page(urlOf('/docs/a'))).toBeNull()
})

test.each([
  ['/blog/*', '/docs/', 'lies outside /docs/'],
  ['/doc', '/docs/', 'lies outside /docs/'],
  ['/docs/a*', '/docs/start', null],
  ['/docs', '/docs/', null],
  ['/*/a', '/docs/', null],
  ['*', '/docs/', null],
  ['/%C3%BCber/*', '/über/', null],
])('a line that could keep nothing is told: %s from %s', (line, start, words) => {
  const why = whyFitsNothing(line, urlOf(start))
  if (words === null) expect(why).toBeNull()
  else expect(why).toContain(words)
})

async function crawled(
  pages: Record<string, Page>,
  lines: { only: string[]; leaveOut?: string[] },
): Promise<Finding[]> {
  site = await openWebsite(pages)
  for (const [path, page] of site.pages)
    if (typeof page === 'string') site.pages.set(path, page.replaceAll('ORIGIN', site.url))
  const around = { signal: new AbortController().signal, now: Date.now }
  const found: Finding[] = []
  for await (const finding of crawl({ url: `${site.url}/`, delayMs: 0, ...lines }, around))
    found.push(finding)
  return found
}

function paths(found: Finding[]): string[] {
  return found
    .flatMap((finding) => (finding.kind === 'document' ? [new URL(finding.path).pathname] : []))
    .toSorted()
}

function urlOf(path: string): URL {
  return new URL(path, 'https://docs.example.com')
}
