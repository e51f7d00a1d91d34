import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { builtInAnswerer } from '@baton/agent'
import { DOMParser, parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { indexFolder } from '../knowledge/index-folder.ts'
import { knownSource } from '../knowledge/known-source.ts'
import { postgresSources } from '../knowledge/sources.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

const DOCS: Record<string, string> = {
  'README.md': '# Welcome\n\nStart here. See [returns](guide/returns.md#how-long).',
  'guide/README.md': '# The guide\n\nEverything about lamps.',
  'guide/returns.md':
    '# Returning a lamp\n\nYou may return a lamp.\n\n## How long\n\nYou have thirty days to return a lamp that you do not like, counted from its delivery.\n\n### Broken lamps\n\nBroken lamps may be returned at any time, and we pay for the way back to our warehouse.',
  'guide/shipping.md': '# Shipping\n\nParcels travel for three days. ![map](map.png)',
  'de.md': '---\nlang: de\n---\n# Versand\n\nPakete sind drei Tage unterwegs.',
  'hostile.md':
    '# <b>Hostile</b> "title"\n\n<script>alert(1)</script>\n\n[bad](javascript:alert(1)) ![x](https://evil.example/p.png) [data](data:text/html,x)\n\n<img src=x onerror=alert(1)>\n\n`<script>x</script>`\n\n| a | b |\n|---|---|\n| <i>1</i> | 2 |',
}
const SECRET = { 'plans.md': '# Secret plans\n\nThe zeppelin launches in May.' }

let world: TestWorld
let folder: string
let source: string

beforeAll(async () => {
  world = await testWorld({ answerer: builtInAnswerer })
  folder = await mkdtemp(join(tmpdir(), 'baton-help-'))
  source = await published(join(folder, 'open'), DOCS, 'Lamp shop')
  await published(join(folder, 'closed'), SECRET, 'Internal')
  await save({ enabled: true, title: 'Lamp help', intro: 'All of it.', sources: [source] })
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

test('an article is a page with its language, its place and anchors that citations name', async () => {
  const { status, document, headers } = await page('/help/guide/returns')
  expect(status).toBe(200)
  expect(document.querySelector('html')?.getAttribute('lang')).toBe('en')
  expect(document.querySelector('h1')?.textContent).toBe('Returning a lamp')
  expect([...document.querySelectorAll('h2, h3')].map(({ id }) => id)).toEqual([
    'how-long',
    'broken-lamps',
  ])
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'http://localhost/help/guide/returns',
  )
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  const { rows } = await world.pool.query('select url from passages where workspace_id = $1', [
    world.workspaceId,
  ])
  expect(rows.map(({ url }) => url)).toContain('/shop/guide/returns#how-long')
})

test('links between articles lead to articles', async () => {
  const { document } = await page('/help/overview')
  const link = [...document.querySelectorAll('article a')].find(
    ({ textContent }) => textContent === 'returns',
  )
  expect(link?.getAttribute('href')).toBe('/help/guide/returns#how-long')
})

test('nothing an author writes becomes a script, a dangerous link or a request to others', async () => {
  const { document, text } = await page('/help/hostile')
  expect(document.querySelectorAll('article :is(script, img, iframe, i)').length).toBe(0)
  expect(text).not.toContain('javascript:')
  expect(text).not.toContain('data:text')
  expect(text).not.toMatch(/<[^>]+ on\w+=/)
  expect(document.querySelector('article code')?.textContent).toBe('<script>x</script>')
})

test('pathological Markdown is drawn in bounded time', async () => {
  const { renderArticle } = await import('../help/article-html.ts')
  const resolve = { link: () => null, picture: () => null }
  const row = `|${' x |'.repeat(2_000)}\n`
  for (const text of [
    '['.repeat(200_000),
    '*a_ '.repeat(50_000),
    '> '.repeat(50_000),
    `${row}|${'---|'.repeat(2_000)}\n${row.repeat(50)}`,
    '`'.repeat(100_000),
    '![a]('.repeat(40_000),
    '<a '.repeat(60_000),
    `${'- '.repeat(20_000)}x`,
  ]) {
    const { html } = renderArticle([{ path: [], anchor: '', text }], resolve)
    expect(html.length).toBeLessThan(2_000_000)
  }
})

test('only published sources are there: not as a page, nor in a search, a list or for programs', async () => {
  expect((await page('/help/plans')).status).toBe(404)
  expect((await page('/help/plans.md')).status).toBe(404)
  const listed = ['/help', '/help/search?q=zeppelin', '/help/sitemap.xml', '/help/llms-full.txt']
  for (const path of listed) expect((await page(path)).text).not.toMatch(/plans|launches/i)
  const { json } = await world.call('/help/-/suggest?q=zeppelin')
  expect(json.results).toEqual([])
})

test('documents of another workspace are never there, even when their source is named', async () => {
  await world.pool.query(
    "insert into workspaces (id, name, publishable_key) values ('wsp_other', 'Other', 'pk_other')",
  )
  const other = await published(
    join(folder, 'other'),
    { 'theirs.md': '# Theirs\n\nTop hats.' },
    'Other',
    'wsp_other',
  )
  await save({ enabled: true, title: 'Lamp help', sources: [source, other] })
  expect((await page('/help/theirs')).status).toBe(404)
  expect((await page('/help/search?q=hats')).text).not.toContain('Theirs')
  await save({ enabled: true, title: 'Lamp help', sources: [source] })
})

test('a help page that is off says nothing', async () => {
  await save({ enabled: false, sources: [source] })
  expect((await page('/help/guide/returns')).status).toBe(404)
  expect((await page('/help')).status).toBe(404)
  await save({ enabled: true, title: 'Lamp help', sources: [source] })
})

test('a search shows where the words stand, and one in vain is counted without what is personal', async () => {
  const { document } = await page('/help/search?q=broken%20lamps')
  const first = document.querySelector('.results a')
  expect(first?.getAttribute('href')).toBe('/help/guide/returns#broken-lamps')
  expect(document.querySelector('.results mark')?.textContent?.toLowerCase()).toBe('broken')
  expect((await page('/help/search?q=Xylophone%20%20repair')).text).toContain('Nothing found')
  await page('/help/search?q=zzz%20ana@example.com')
  await page('/help/search?q=zzz%204111111111111111')
  const subjects = (await counts('searched-in-vain')).map(({ subject }) => subject)
  expect(subjects).toContain('xylophone repair')
  expect(subjects.filter((subject) => subject.startsWith('zzz'))).toEqual([])
})

test('half a word finds titles and headings that begin so', async () => {
  const { json } = await world.call('/help/-/suggest?q=ship')
  expect(json.results[0]).toMatchObject({ title: 'Shipping', href: '/help/guide/shipping' })
})

test('programs read Markdown, llms.txt, a sitemap and robots.txt', async () => {
  const markdown = await page('/help/guide/returns.md')
  expect(markdown.headers.get('content-type')).toContain('text/markdown')
  expect(markdown.text).toContain('# Returning a lamp\n\nYou may return a lamp.\n\n## How long')
  expect((await page('/help/llms.txt')).text).toContain(
    '- [Shipping](http://localhost/help/guide/shipping.md)',
  )
  expect((await page('/help/llms-full.txt')).text).toContain('three days')
  const { text } = await page('/help/sitemap.xml')
  const places = new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('url > loc')
  expect([...places].map(({ textContent }) => textContent)).toContain(
    'http://localhost/help/guide/returns',
  )
  expect((await page('/robots.txt')).text).toContain('Sitemap: http://localhost/help/sitemap.xml')
})

test('what has not changed is not sent again', async () => {
  const { headers } = await page('/help/guide/returns')
  const etag = headers.get('etag') ?? ''
  const again = await world.call('/help/guide/returns', { headers: { 'if-none-match': etag } })
  expect([again.status, again.json]).toEqual([304, ''])
})

test('the page speaks the language of the address, else of the browser, and Arabic from the right', async () => {
  expect((await page('/help/de/guide/returns')).text).toContain('Zuletzt geändert')
  expect((await page('/help', { 'accept-language': 'fr-CH, en;q=0.5' })).text).toContain(
    'Rechercher',
  )
  const { document } = await page('/help/ar')
  expect(document.querySelector('html')?.getAttribute('dir')).toBe('rtl')
  const article = (await page('/help/de')).document
  expect(article.querySelector('h1')?.textContent).toBe('Versand')
})

test('an address that was given out leads on when its document has moved', async () => {
  await page('/help')
  await rm(join(folder, 'open', 'guide', 'shipping.md'))
  await writeDocs(join(folder, 'open'), { 'delivery/parcels.md': DOCS['guide/shipping.md'] ?? '' })
  await read(join(folder, 'open'), 'Lamp shop', world.workspaceId)
  const { status, headers } = await page('/help/guide/shipping')
  expect([status, headers.get('location')]).toEqual([301, '/help/delivery/parcels'])
  const gone = await page('/help/guide/never-there')
  expect(gone.status).toBe(404)
  expect(gone.document.querySelector('form[role=search]')).not.toBeNull()
})

test('a vote is counted and leads back to the article', async () => {
  const { status, headers } = await post('/help/-/vote', { slug: 'guide/returns', helpful: 'yes' })
  expect([status, headers.get('location')]).toEqual([303, '/help/guide/returns?voted#vote'])
  expect(await counts('helpful')).toMatchObject([{ times: 1 }])
})

async function published(
  path: string,
  docs: Record<string, string>,
  title: string,
  to = world.workspaceId,
) {
  await writeDocs(path, docs)
  return read(path, title, to)
}

async function read(path: string, title: string, workspaceId: string): Promise<string> {
  const baseUrl = title === 'Lamp shop' ? '/shop/' : `/${title}/`
  await indexFolder(world.pool, workspaceId, { title, folder: path, baseUrl, newId, now: Date.now })
  const found = await knownSource(world.pool, workspaceId, `folder at ${baseUrl}`)
  const sources = await postgresSources(world.pool).list(workspaceId)
  expect(sources.map(({ id }) => id)).toContain(found?.id)
  return found?.id ?? ''
}

async function writeDocs(path: string, docs: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(docs)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), text)
  }
}

async function save(value: object): Promise<void> {
  const { version } = (await world.settings.version(world.workspaceId, 'help')) ?? { version: 0 }
  const by = { id: 'usr_ada', name: 'Ada' }
  await world.settings.save(world.workspaceId, { part: 'help', baseVersion: version, value, by })
}

async function page(path: string, headers: Record<string, string> = {}) {
  const response = await world.app.request(path, { headers })
  const text = await response.text()
  const { document } = parseHTML(text === '' ? '<html></html>' : text)
  return { status: response.status, headers: response.headers, text, document }
}

async function post(path: string, form: Record<string, string>) {
  const response = await world.app.request(path, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function counts(kind: string) {
  const { rows } = await world.pool.query(
    'select subject, times from help_counts where workspace_id = $1 and kind = $2 order by subject',
    [world.workspaceId, kind],
  )
  return rows
}
