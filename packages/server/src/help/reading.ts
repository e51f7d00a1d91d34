// Everything that is read on the help page: pages, what programs read, and what the search suggests.
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Section } from '../knowledge/markdown.ts'
import { answerText } from '../routes/answer-text.ts'
import type { Asked } from '../routes/help.ts'
import { type Rendered, renderArticle } from './article-html.ts'
import type { Article } from './catalogue.ts'
import type { Hit } from './find.ts'
import { linksOf } from './links.ts'
import { articlePage } from './pages/article-page.ts'
import { contactPage } from './pages/contact-page.ts'
import { articleHref, encodedSlug, framed, type Page, say } from './pages/frame.ts'
import { collectionPage, homePage, missingPage, searchPage } from './pages/lists.ts'
import { articleMarkdown, FULL_BYTES, llmsText, openSearch, sitemap } from './pages/machine.ts'
import { askPage } from './pages/talk.ts'
import type { HelpParts } from './services.ts'

const RESULTS = 20
const SUGGESTED = 5
const MAX_QUERY = 200
/** Rendered articles, of 30 KB each. */
const REMEMBERED = 300

export function createReading({ published, find, tally, wait }: HelpParts) {
  const rendered = new Map<string, Rendered>()

  return async function read(asked: Asked): Promise<Response> {
    const { context, view, rest } = asked
    const collection = /^c\/(.+)$/.exec(rest)?.[1]
    if (rest === '') return answerText(context, shown(asked, homePage(view)))
    if (rest === 'search') return search(asked)
    if (rest === '-/suggest') return suggest(asked)
    if (rest === 'ask' && view.settings.ask)
      return fresh(
        context,
        shown(asked, askPage(view, { question: queryOf(asked), form: formId() })),
      )
    if (rest === 'contact' && view.settings.contact) {
      const letter = { form: formId(), name: '', email: '', subject: queryOf(asked), message: '' }
      return fresh(context, shown(asked, contactPage(view, letter)))
    }
    if (collection !== undefined) {
      const found = view.catalogue.collections.find(({ slug }) => slug === collection)
      return found ? answerText(context, shown(asked, collectionPage(view, found))) : missing(asked)
    }
    return (await forPrograms(asked)) ?? article(asked)
  }

  function busy({ context, workspace }: Pick<Asked, 'context' | 'workspace'>): Promise<number> {
    return wait(context, { workspaceId: workspace.id }, (limits, asker) => limits.search(asker))
  }

  async function article(asked: Asked): Promise<Response> {
    const { context, workspace, view, rest } = asked
    const { catalogue } = view
    const isMarkdown = rest.endsWith('.md')
    const slug = isMarkdown ? rest.slice(0, -3) : rest
    const found = catalogue.bySlug.get(slug)
    if (!found) {
      const tidy = slug
        .replace(/\/+$/, '')
        .replace(/\.html?$/i, '')
        .toLowerCase()
      const moved = catalogue.bySlug.get(tidy) ?? catalogue.movedTo(tidy)
      if (!moved) return missing(asked)
      return context.redirect(
        `${view.prefix}/${encodedSlug(moved.slug)}${isMarkdown ? '.md' : ''}`,
        301,
      )
    }
    if (isMarkdown) {
      const sections = await published.sections(workspace.id, found.id)
      const text = articleMarkdown(found, sections)
      return answerText(context, text, 'text/markdown; charset=utf-8')
    }
    const voted = context.req.query('voted') !== undefined
    const page = articlePage(view, found, { rendered: await htmlOf(asked, found), voted })
    context.header('last-modified', new Date(found.updatedAt).toUTCString())
    context.header(
      'link',
      `<${view.origin}/help/${encodedSlug(found.slug)}.md>; rel="alternate"; type="text/markdown"`,
    )
    return answerText(context, shown(asked, page))
  }

  async function htmlOf({ workspace, view }: Asked, one: Article): Promise<Rendered> {
    // Links change with what is published beside it, and with the language in the address.
    const beside = view.catalogue.articles.length
    const key = `${workspace.id} ${one.id} ${one.hash} ${one.updatedAt} ${view.prefix} ${beside}`
    const known = rendered.get(key)
    if (known) return known
    const sections = await published.sections(workspace.id, one.id)
    const href = (to: Article, anchor: string) => articleHref(view, to, anchor)
    const made = renderArticle(distinct(sections), linksOf(one, view.catalogue, href))
    if (rendered.size >= REMEMBERED) rendered.clear()
    rendered.set(key, made)
    return made
  }

  async function search(asked: Asked): Promise<Response> {
    const { context, workspace, view } = asked
    const query = queryOf(asked)
    const seconds = await busy(asked)
    if (seconds > 0) return tooMany(asked, seconds)
    const hits = query === '' ? [] : await find(workspace.id, view.catalogue, query, RESULTS)
    if (query !== '' && hits.length === 0)
      await tally.count(workspace.id, 'searched-in-vain', query)
    return fresh(context, shown(asked, searchPage(view, query, hits)))
  }

  async function suggest(asked: Asked): Promise<Response> {
    const { context, workspace, view } = asked
    const seconds = await busy(asked)
    if (seconds > 0) return context.json({ results: [] }, 429, { 'retry-after': String(seconds) })
    const query = queryOf(asked)
    const hits = await find(workspace.id, view.catalogue, query, SUGGESTED)
    if (hits.length === 0 && context.req.query('meant') !== undefined)
      await tally.count(workspace.id, 'searched-in-vain', query)
    const results = hits.map(({ article, section, anchor, snippet }: Hit) => ({
      title: article.title,
      section,
      href: articleHref(view, article, anchor),
      snippet,
    }))
    return context.json({ results }, 200, { 'cache-control': 'no-store' })
  }

  async function missing(asked: Asked): Promise<Response> {
    const { context, workspace, view, rest } = asked
    const words = rest.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').slice(0, MAX_QUERY)
    const isBusy = (await busy(asked)) > 0
    const hits = isBusy ? [] : await find(workspace.id, view.catalogue, words, 5)
    return fresh(context, shown(asked, missingPage(view, hits)), 404)
  }

  async function forPrograms({ context, workspace, view, rest }: Asked): Promise<Response | null> {
    const { catalogue, settings, origin } = view
    switch (rest) {
      case 'sitemap.xml':
        return answerText(context, sitemap(catalogue, origin), 'application/xml; charset=utf-8')
      case 'opensearch.xml':
        return answerText(
          context,
          openSearch(settings.title, origin),
          'application/opensearchdescription+xml',
        )
      case 'llms.txt':
        return answerText(
          context,
          llmsText(settings, catalogue, origin),
          'text/plain; charset=utf-8',
        )
      case 'llms-full.txt': {
        const seconds = await busy({ context, workspace })
        if (seconds > 0) return context.text('', 429, { 'retry-after': String(seconds) })
        return answerText(
          context,
          await fullText(workspace.id, catalogue.articles),
          'text/plain; charset=utf-8',
        )
      }
      default:
        return null
    }
  }

  async function fullText(workspaceId: string, articles: readonly Article[]): Promise<string> {
    let text = ''
    for (const one of articles) {
      const next = articleMarkdown(one, distinct(await published.sections(workspaceId, one.id)))
      if (text.length + next.length > FULL_BYTES) return `${text}\n(More: /help/llms.txt)\n`
      text += `${next}\n`
    }
    return text
  }
}

export function shown({ view }: Asked, page: Page): string {
  return String(framed(view, page))
}

/** Chance enough that nobody guesses it: who knows it can see what was sent with it. */
export function formId(): string {
  return randomBytes(18).toString('base64url')
}

/** Of something that is one reader's alone, or out of date at once. */
export function fresh(
  context: Context,
  body: string,
  status: 200 | 400 | 404 | 413 | 429 = 200,
): Response {
  return context.html(body, status, { 'cache-control': 'no-store' }) as Response
}

/** `back`: the page with what was written, and these words beside it. */
export function tooMany(asked: Asked, seconds: number, back?: (words: string) => Page): Response {
  const { context, view } = asked
  context.header('retry-after', String(seconds))
  const words = say(view, 'tooMany', { seconds: String(seconds) })
  if (back) return fresh(context, shown(asked, back(words)), 429)
  const page = searchPage(view, '', [])
  return fresh(
    context,
    shown(asked, { ...page, title: words }).replace(
      '<h1 class="small">',
      `<p role="alert">${words}</p><h1 class="small">`,
    ),
    429,
  )
}

function queryOf({ context }: Asked): string {
  return (context.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, MAX_QUERY)
}

/** One answer that is found under several questions is read once. */
function distinct(sections: readonly Section[]): Section[] {
  return sections.filter(
    ({ text, anchor }, at) => anchor !== '' || text === '' || text !== sections[at - 1]?.text,
  )
}
