// Baton's own documentation as pages, so that an answer that quotes it can link to the place: on the help page where an
// operator publishes it there, else here.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { headingAnchor } from '../knowledge/heading-anchor.ts'
import { answerText, CSS } from './answer-text.ts'
import type { HelpPage } from './help.ts'
import { Rejection } from './problem.ts'

export function docsRoutes(app: Hono, folder: string, help: HelpPage): void {
  app.get('/docs', (context) => context.redirect('/docs/'))
  app.get('/docs.css', (context) => answerText(context, STYLE, CSS))
  app.get(
    '/docs/images/*',
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(/^\/docs/, '') }),
  )
  app.get('/docs/:path{.*}', async (context) => {
    const name = context.req.param('path').replace(/\.md$/, '') || 'README'
    // The browser takes the anchor along.
    const published = await help.addressOf(
      `/docs/${context.req.param('path').replace(/\.md$/, '')}`,
    )
    if (published) return context.redirect(published)
    const text = await readPage(folder, name)
    if (text === null) throw new Rejection('not-found', 'There is no such page.')
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    )
    return answerText(context, String(await page(text)))
  })
}

/** Only names of letters, digits, dashes and slashes reach the disk. */
async function readPage(folder: string, name: string): Promise<string | null> {
  if (!/^[\w-]+(\/[\w-]+)*$/.test(name)) return null
  for (const file of [`${name}.md`, `${name}/README.md`]) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null)
    if (text !== null) return text
  }
  return null
}

function page(markdown: string) {
  const title = /^# +(.+)$/m.exec(markdown)?.[1] ?? 'Documentation'
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Baton</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <p><a href="/docs/">Baton documentation</a></p>
        <main>${raw(withAnchors(rendered(markdown)))}</main>
      </body>
    </html>`
}

/** Raw HTML in the source comes out escaped: micromark's default. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

function withAnchors(page: string): string {
  return page
    .replace(/<(h[2-4])>(.*?)<\/\1>/g, (_, tag: string, inner: string) => {
      const text = inner.replace(/<[^>]+>/g, '')
      return `<${tag} id="${headingAnchor(text).replace(/"/g, '')}">${inner}</${tag}>`
    })
    .replace(
      /href="((?!https?:)[^"#]+)\.md(#[^"]*)?"/g,
      (_, path, hash) => `href="${path}${hash ?? ''}"`,
    )
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f27; --paper: #fff; --soft: #f3f4f7; --line: #d9dce1; --link: #1f4fd1 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --paper: #14181f; --soft: #1d222b; --line: #343a46; --link: #8fb0ff } }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; font: 16px/1.65 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
a { color: var(--link) }
h1 { font-size: 1.9rem; line-height: 1.2 } h2 { margin-top: 2.4rem; font-size: 1.35rem } h3 { margin-top: 1.8rem; font-size: 1.1rem }
code, pre { font: 14px/1.5 ui-monospace, monospace } code { background: var(--soft); padding: .1em .3em; border-radius: .3em }
pre { background: var(--soft); padding: 1rem; border-radius: .5rem; overflow-x: auto } pre code { padding: 0 }
table { border-collapse: collapse; display: block; overflow-x: auto } th, td { border: 1px solid var(--line); padding: .4rem .7rem; text-align: start; vertical-align: top }
img { max-width: 100% } blockquote { border-inline-start: 3px solid var(--line); margin-inline: 0; padding-inline-start: 1rem }
`
