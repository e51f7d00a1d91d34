// One article: where it stands, what it says, whether it helped, and the ways on.
import { html, raw } from 'hono/html'
import type { Heading, Rendered } from '../article-html.ts'
import type { Article } from '../catalogue.ts'
import {
  articleHref,
  directionOf,
  encodedSlug,
  type Html,
  type Page,
  say,
  type View,
  waysOn,
} from './frame.ts'

/** A short text needs no contents. */
const WORTH_CONTENTS = 3
const DESCRIPTION = 160

export function articlePage(
  view: View,
  article: Article,
  { rendered, voted }: { rendered: Rendered; voted: boolean },
): Page {
  const { title, slug, language, collection, url } = article
  const canonical = URL.canParse(url) ? url : `${view.origin}/help/${encodedSlug(slug)}`
  const headings = rendered.headings.filter(({ level }) => level <= 3)
  return {
    title,
    description: descriptionOf(rendered.html),
    canonical,
    body: html`<div class="article${headings.length >= WORTH_CONTENTS ? ' wide' : ''}">
<div class="text"><nav class="crumbs" aria-label="${say(view, 'home')}"><ol><li><a href="${view.prefix}">${say(view, 'home')}</a></li><li><a href="${view.prefix}/c/${encodeURIComponent(collection.slug)}">${collection.title}</a></li></ol></nav>
<article lang="${language ?? ''}" dir="${directionOf(language)}">
<h1 id="${rendered.titleAnchor || 'top'}">${title}</h1>
${raw(rendered.html)}
</article>
${rendered.cut ? html`<p>${say(view, 'cut')} <a href="${articleHref(view, article)}.md">${say(view, 'markdown')}</a></p>` : ''}
<p class="about"><time datetime="${article.updatedAt}">${say(view, 'updated', { date: dateIn(view.language, article.updatedAt) })}</time>
<a href="${articleHref(view, article)}.md">${say(view, 'markdown')}</a>
${URL.canParse(url) ? html`<a href="${url}" rel="noopener">${say(view, 'original')}</a>` : ''}</p>
${vote(view, article, voted)}
${neighbours(view, article)}
${waysOn(view)}</div>
${headings.length >= WORTH_CONTENTS ? contents(view, headings) : ''}
</div>`,
  }
}

function contents(view: View, headings: readonly Heading[]): Html {
  return html`<nav class="contents" aria-label="${say(view, 'contents')}"><details open><summary>${say(view, 'contents')}</summary>
<ol>${headings.map(
    ({ level, text, anchor }) =>
      html`<li class="l${level}"><a href="#${encodeURIComponent(anchor)}" dir="auto">${text}</a></li>`,
  )}</ol></details></nav>`
}

function vote(view: View, { slug }: Article, voted: boolean): Html {
  if (voted)
    return html`<p class="vote" id="vote" role="status" tabindex="-1">${say(view, 'thanks')}</p>`
  return html`<form class="vote" id="vote" method="post" action="${view.prefix}/-/vote" data-help-vote data-thanks="${say(view, 'thanks')}">
<input type="hidden" name="slug" value="${slug}"><span id="vote-words">${say(view, 'helpful')}</span>
<button name="helpful" value="yes" aria-describedby="vote-words">${say(view, 'yes')}</button>
<button name="helpful" value="no" aria-describedby="vote-words">${say(view, 'no')}</button></form>`
}

function neighbours(view: View, article: Article): Html | string {
  const { articles } = article.collection
  const at = articles.indexOf(article)
  const [before, after] = [articles[at - 1], articles[at + 1]]
  if (!before && !after) return ''
  const link = (to: Article | undefined, word: 'previous' | 'next') =>
    to
      ? html`<a class="${word}" rel="${word === 'next' ? 'next' : 'prev'}" href="${articleHref(view, to)}"><small>${say(view, word)}</small> <span dir="auto">${to.title}</span></a>`
      : html`<span></span>`
  return html`<nav class="neighbours" aria-label="${say(view, 'articles')}">${link(before, 'previous')}${link(after, 'next')}</nav>`
}

export function dateIn(language: string, at: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(at))
}

/** Its first words. The page is our own making, so tags are all there is to take out. */
function descriptionOf(page: string): string {
  const first = /<p>([\s\S]*?)<\/p>/.exec(page)?.[1] ?? ''
  const text = first
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
  return text.length > DESCRIPTION ? `${text.slice(0, DESCRIPTION)}…` : text
}
