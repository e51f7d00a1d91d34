// Pages that lead to articles: the beginning, a collection, what a search found, and what is not there.
import { html } from 'hono/html'
import type { Article, Collection } from '../catalogue.ts'
import type { Hit, Piece } from '../find.ts'
import {
  articleHref,
  directionOf,
  type Html,
  type Page,
  say,
  searchForm,
  type View,
  waysOn,
} from './frame.ts'

/** Of a collection, on the first page. */
const SHOWN = 6

export function homePage(view: View): Page {
  const { settings, catalogue, origin } = view
  const { title, intro } = settings
  return {
    title,
    description: intro,
    canonical: `${origin}/help`,
    ownSearch: true,
    body: html`<section class="hero"><h1>${title}</h1>
${intro ? html`<p>${intro}</p>` : ''}
${searchForm(view, '', true)}</section>
${catalogue.articles.length === 0 ? html`<p class="empty">${say(view, 'empty')}</p>` : ''}
<div class="collections">${catalogue.collections.map((collection) => card(view, collection))}</div>
${waysOn(view)}`,
  }
}

export function collectionPage(view: View, collection: Collection): Page {
  const { prefix, origin } = view
  return {
    title: collection.title,
    canonical: `${origin}/help/c/${encodeURIComponent(collection.slug)}`,
    body: html`<nav class="crumbs" aria-label="${say(view, 'home')}"><a href="${prefix}">${say(view, 'home')}</a></nav>
<h1>${collection.title}</h1>
<ul class="list">${collection.articles.map((article) => line(view, article))}</ul>
${waysOn(view)}`,
  }
}

export function searchPage(view: View, query: string, hits: readonly Hit[]): Page {
  const found = hits.length > 0
  return {
    title: say(view, 'search'),
    canonical: null,
    query,
    ownSearch: true,
    body: html`${searchForm(view, query, true)}
${
  query === ''
    ? html`<h1 class="small">${say(view, 'searchHelp')}</h1>`
    : html`<h1 class="small">${say(view, found ? 'resultsFor' : 'nothingFor', { query })}</h1>`
}
${found ? results(view, hits) : ''}
${!found && query !== '' ? html`<p>${say(view, 'nothingHint')}</p>` : ''}
${query === '' ? '' : waysOn(view, query)}`,
  }
}

export function missingPage(view: View, hits: readonly Hit[]): Page {
  return {
    title: say(view, 'missingTitle'),
    canonical: null,
    ownSearch: true,
    body: html`<h1>${say(view, 'missingTitle')}</h1><p>${say(view, 'missingText')}</p>
${searchForm(view, '', true)}
${results(view, hits)}
<p><a href="${view.prefix}">${say(view, 'home')}</a></p>`,
  }
}

export function results(view: View, hits: readonly Hit[]): Html | string {
  if (hits.length === 0) return ''
  return html`<ol class="results">${hits.map(
    ({ article, section, anchor, snippet }) =>
      html`<li lang="${article.language ?? ''}" dir="auto"><a href="${articleHref(view, article, anchor)}">${article.title}${section ? html` <span>› ${section}</span>` : ''}</a>
<p>${snippet.map(piece)}</p></li>`,
  )}</ol>`
}

function piece([text, hit]: Piece): Html | string {
  return hit ? html`<mark>${text}</mark>` : text
}

function card(view: View, { slug, title, articles }: Collection): Html {
  const more = articles.length - SHOWN
  const all = `${view.prefix}/c/${encodeURIComponent(slug)}`
  return html`<section><h2><a href="${all}">${title}</a></h2>
<ul class="list">${articles.slice(0, SHOWN).map((article) => line(view, article))}</ul>
${more > 0 ? html`<p><a class="quiet" href="${all}">${say(view, 'all')}: ${articles.length}</a></p>` : ''}</section>`
}

function line(view: View, article: Article): Html {
  return html`<li><a href="${articleHref(view, article)}" lang="${article.language ?? ''}" dir="${directionOf(article.language)}">${article.title}</a></li>`
}
