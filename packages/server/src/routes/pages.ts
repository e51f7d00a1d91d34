// The pages Baton serves: the demo site with the widget, the desk, and the widget's own files for other sites.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'
import type { Workspaces } from '../store/workspaces.ts'
import { docsRoutes } from './docs-pages.ts'
import type { HelpPage } from './help.ts'

export type PageServices = {
  workspaces: Pick<Workspaces, 'first'>
  help: HelpPage
  pages: { widget: string; demo: string; dashboard: string; docs: string }
}

export function pageRoutes(app: Hono, services: PageServices): void {
  widgetFiles(app, services)
  demoSite(app, services)
  desk(app, services)
  docsRoutes(app, services.pages.docs, services.help)
  app.get('/', (context) => context.redirect('/demo/'))
  app.get('/favicon.ico', (context) => context.redirect('/desk/assets/icon.svg'))
}

/** Loaded by pages of other sites, hence readable from anywhere. Hashed names never change; the loader does. */
function widgetFiles(app: Hono, { pages }: PageServices): void {
  const files = serveStatic({
    root: pages.widget,
    precompressed: true,
    rewriteRequestPath: (path) => path.replace(/^\/widget\//, '/'),
  })
  app.on('GET', ['/widget.js', '/widget/*'], async (context, next) => {
    const response = await files(context, next)
    context.header('access-control-allow-origin', '*')
    context.header('cross-origin-resource-policy', 'cross-origin')
    context.header('cache-control', cacheFor(context.req.path))
    return response
  })
}

/** The demo pages name the workspace whose key the server knows; everything else about them is static. */
function demoSite(app: Hono, { workspaces, pages }: PageServices): void {
  const page = (file: string, policy: string) => async (context: Context) => {
    const text = await readFile(join(pages.demo, file), 'utf8')
    const workspace = await workspaces.first()
    context.header('content-security-policy', policy)
    return context.html(text.replaceAll('{{publishableKey}}', workspace?.publishableKey ?? ''))
  }
  app.get('/demo', (context) => context.redirect('/demo/'))
  app.get('/demo/', page('index.html', DEMO_POLICY))
  app.get('/demo/strict.html', page('strict.html', STRICT_POLICY))
  app.get(
    '/demo/*',
    serveStatic({ root: pages.demo, rewriteRequestPath: (path) => path.replace(/^\/demo/, '') }),
  )
}

function desk(app: Hono, { pages }: PageServices): void {
  const files = serveStatic({
    root: pages.dashboard,
    precompressed: true,
    rewriteRequestPath: (path) => path.replace(/^\/desk/, ''),
  })
  const shell = serveStatic({ root: pages.dashboard, path: 'index.html' })
  app.use('/desk/*', async (context, next) => {
    context.header('content-security-policy', DESK_POLICY)
    await next()
    if (context.res.ok) context.res.headers.set('cache-control', cacheFor(context.req.path))
  })
  app.get('/desk', (context) => context.redirect('/desk/'))
  app.get('/desk/assets/*', files)
  app.get('/desk/*', shell)
}

function cacheFor(path: string): string {
  return /[-.][\w-]{6,}\.(js|css|woff2)$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}

const DEMO_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
/** What a careful host may send. The widget has to live with it. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
/** Inline style attributes are what virtual lists and popovers are placed with. */
const DESK_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
