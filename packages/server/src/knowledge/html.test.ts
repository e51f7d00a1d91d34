import { expect, test } from 'vitest'
import { readHtml, readWebPage } from './html.ts'

const url = 'https://acme.example/docs/refunds'
const filler =
  'This paragraph is long enough to be taken for the text of a page and not for its frame.'
const html = `<!doctype html><html lang="en"><head><title>Refunds | Acme</title>
<link rel="canonical" href="/docs/refunds/"></head><body>
<nav><a href="/home">Home</a></nav>
<main><h1>Refunds</h1><p>${filler} See <a href="/terms">the terms</a>.</p>
<h2 id="how-long">How long it takes <a class="anchor" href="#how-long">#</a></h2><p>${filler}</p>
<pre><code class="language-sh">npm start</code></pre>
<table><tr><th>Plan</th><th>Days</th></tr><tr><td>Pro</td><td>3</td></tr></table>
<section id="card"><h3>By card</h3><p>${filler}</p><script>alert(1)</script></section></main></body></html>`

test('a page becomes sections, with the anchors of its headings', async () => {
  const read = await readHtml(html, { name: 'refunds', url })
  expect(read).toMatchObject({ title: 'Refunds', language: 'en' })
  const found = read.sections.filter(({ text }) => text !== '')
  expect(found.map(({ path, anchor }) => [path, anchor])).toEqual([
    [[], ''],
    [['How long it takes'], 'how-long'],
    [['How long it takes', 'By card'], 'card'],
  ])
})

test('code and tables survive, frame and scripts do not', async () => {
  const { sections } = await readHtml(html, { name: 'refunds', url })
  const text = sections.map(({ text }) => text).join('\n')
  expect(text).toContain('```sh\nnpm start\n```')
  expect(text).toContain('| Pro | 3 |')
  expect(text).toContain('[the terms](https://acme.example/terms)')
  expect(text).not.toMatch(/alert|Home/)
})

test('a page says where it leads, what it is called and whether it wants to be found', async () => {
  const page = await readWebPage(html, { name: 'refunds', url })
  expect(page.links.map(({ href }) => href)).toContain('https://acme.example/home')
  expect(page.canonical?.href).toBe('https://acme.example/docs/refunds/')
  expect(page.wanted).toBe(true)

  const shy = html.replace('<head>', '<head><meta name="robots" content="noindex, nofollow">')
  expect(await readWebPage(shy, { name: 'refunds', url })).toMatchObject({
    wanted: false,
    links: [],
  })
})
