// Mounts the help page: who is asked for, in which language, under which rules. Nothing below /help sets a cookie, is
// framed, or asks anybody else for anything.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { HelpSettings, Workspace } from '@baton/contract'
import { HELP_LANGUAGES, helpLanguage } from '@baton/core'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createConverse } from '../help/converse.ts'
import { createFind } from '../help/find.ts'
import { MAX_LETTER_BYTES, tooLargePage } from '../help/pages/contact-page.ts'
import type { View } from '../help/pages/frame.ts'
import { robotsText } from '../help/pages/machine.ts'
import { createReading, fresh, shown } from '../help/reading.ts'
import type { HelpServices } from '../help/services.ts'
import { createShares } from '../help/shares.ts'
import { styleSheet } from '../help/style.ts'
import { createTalking } from '../help/talking.ts'
import { postgresTally } from '../help/tally.ts'
import { HELP_PAGE_SCRIPT } from '../places.ts'
import { Rejection } from './problem.ts'

/** A request for something on the help page, once it is known whose it is. */
export type Asked = {
  context: Context
  workspace: Workspace
  view: View
  /** Below /help, and below the language. */
  rest: string
}

export type HelpPage = {
  /** Where a page of our documentation is published; null when it is not. */
  addressOf(url: string): Promise<string | null>
}

const MAX_BODY_BYTES = 128 * 1024

export function helpRoutes(app: Hono, services: HelpServices): HelpPage {
  const { pool, workspaces, settings, now, publicUrl, pages } = services
  const { published, catalogueOf } = services.help
  const parts = {
    ...services,
    published,
    find: createFind(services.search),
    tally: postgresTally(pool, now),
    converse: createConverse(services),
    wait: createShares(services.limits, services.cameFrom),
  }
  const reading = createReading(parts)
  const talking = createTalking(parts)

  async function open(): Promise<{ workspace: Workspace; chosen: HelpSettings } | null> {
    const workspace = await workspaces.first()
    const chosen = workspace && (await settings.read(workspace.id, 'help'))
    return workspace && chosen?.enabled ? { workspace, chosen } : null
  }

  async function asked(context: Context): Promise<Asked | null> {
    const found = await open()
    if (!found) return null
    const { workspace, chosen } = found
    const catalogue = await catalogueOf(workspace.id, chosen)
    const path = decodedPath(context)
    const [first = '', ...others] = path.split('/')
    const isChosen = first in HELP_LANGUAGES && !catalogue.bySlug.has(path.replace(/\.md$/, ''))
    const rest = isChosen ? others.join('/') : path
    const view: View = {
      settings: chosen,
      catalogue,
      language: isChosen ? first : helpLanguage(context.req.header('accept-language') ?? ''),
      prefix: isChosen ? `/help/${first}` : '/help',
      origin: publicUrl ?? new URL(context.req.url).origin,
      path: rest === '' ? '' : `/${rest.split('/').map(encodeURIComponent).join('/')}`,
      publishableKey: pages ? workspace.publishableKey : null,
      assets: { style: `/help/-/style-${styleOf(chosen).name}.css`, script: SCRIPT.address },
    }
    return { context, workspace, view, rest }
  }

  const small = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge })
  const large = bodyLimit({
    maxSize: MAX_LETTER_BYTES,
    onError: async (context) => {
      const found = await asked(context)
      if (!found) throw new Rejection('not-found', 'There is no help page here.')
      context.header('content-security-policy', POLICY)
      return fresh(context, shown(found, tooLargePage(found.view)), 413)
    },
  })
  app.use('/help/*', (context, next) => (isLetter(context) ? large : small)(context, next))
  app.all('/help/-/:file{(?:style|help)-[\\w-]+\\.(?:css|js)}', async (context) => {
    const chosen = (await open())?.chosen
    const isScript = context.req.param('file')?.endsWith('.js')
    const body = isScript ? SCRIPT.text : styleOf(chosen).text
    return context.body(body, 200, {
      'content-type': `text/${isScript ? 'javascript' : 'css'}; charset=utf-8`,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  app.on(['GET', 'POST'], ['/help', '/help/*'], async (context) => {
    const found = await asked(context)
    if (!found) throw new Rejection('not-found', 'There is no help page here.')
    context.header('content-security-policy', POLICY)
    context.header('content-language', found.view.language)
    if (found.view.prefix === '/help') context.header('vary', 'accept-language')
    return context.req.method === 'POST' ? talking(found) : reading(found)
  })
  app.get('/robots.txt', async (context) => {
    const found = await open()
    const origin = publicUrl ?? new URL(context.req.url).origin
    return context.text(robotsText(found?.chosen.listed ?? false, origin))
  })

  return {
    async addressOf(url) {
      const found = await open()
      if (!found) return null
      const { articles } = await catalogueOf(found.workspace.id, found.chosen)
      const article = articles.find((one) => one.url === url)
      return article ? `/help/${article.slug}` : null
    },
  }
}

/** A letter with its files; the language may stand before it. */
function isLetter({ req }: Context): boolean {
  const isFiles = /^multipart\/form-data/.test(req.header('content-type') ?? '')
  return isFiles && /^\/help\/(?:[a-z]{2}\/)?contact$/.test(req.path)
}

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const SCRIPT = asset(readFileSync(HELP_PAGE_SCRIPT, 'utf8'), (name) => `/help/-/help-${name}.js`)

/** By colour: a style sheet is the same until an operator chooses another one. */
const styles = new Map<string, { text: string; name: string }>()

function styleOf({ colour = null }: { colour?: string | null } = {}) {
  const known = styles.get(colour ?? '')
  if (known) return known
  if (styles.size > 50) styles.clear()
  const style = asset(styleSheet(colour), (name) => name)
  styles.set(colour ?? '', style)
  return style
}

function asset(text: string, addressOf: (name: string) => string) {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  return { text, name, address: addressOf(name) }
}

function decodedPath(context: Context): string {
  const path = new URL(context.req.url).pathname.replace(/^\/help\/?/, '')
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    // Not encoded as it should be: there is nothing by that name.
    return path
  }
}

function tooLarge(): never {
  throw new Rejection('too-large', `A form may have at most ${MAX_BODY_BYTES / 1024} KB.`)
}
