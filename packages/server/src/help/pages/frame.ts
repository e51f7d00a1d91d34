// What every page of the help page stands in: head, header, search, footer. All of it readable without script.
import type { HelpSettings } from '@baton/contract'
import { HELP_LANGUAGES, type HelpWord, helpWord } from '@baton/core'
import { html } from 'hono/html'
import type { Article, Catalogue } from '../catalogue.ts'

export type Html = ReturnType<typeof html>

/** Who looks at what, and how. */
export type View = {
  settings: HelpSettings
  catalogue: Catalogue
  language: string
  /** /help, or /help/de for those who chose a language by the address. */
  prefix: string
  /** Such as https://support.example.com; in links that are read elsewhere. */
  origin: string
  /** Of the page without its language, such as /search; what the links to other languages add. */
  path: string
  /** Null where no chat can be loaded. */
  publishableKey: string | null
  /** Addresses of style and script, which change with what they hold. */
  assets: { style: string; script: string }
}

export type Page = {
  title: string
  description?: string
  /** Null for pages that are no page to find: forms, results. */
  canonical: string | null
  body: Html
  /** What is in the search field. */
  query?: string
  /** Where the search field is the page's own matter. */
  ownSearch?: boolean
}

export function say(view: View, word: HelpWord, values?: Record<string, string>): string {
  return helpWord(view.language, word, values)
}

export function framed(view: View, page: Page): Html {
  const { settings, language, prefix, assets } = view
  const name = page.title === settings.title ? page.title : `${page.title} · ${settings.title}`
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
${page.description ? html`<meta name="description" content="${page.description}">` : ''}
${page.canonical && settings.listed ? html`<link rel="canonical" href="${page.canonical}">` : html`<meta name="robots" content="noindex">`}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${assets.style}">
<link rel="search" type="application/opensearchdescription+xml" title="${settings.title}" href="/help/opensearch.xml">
<script type="module" src="${assets.script}"></script>
${chatScript(view)}
</head>
<body>
<a class="skip" href="#text">${say(view, 'skip')}</a>
<header class="top"><div class="within">
<a class="brand" href="${prefix}">${settings.title}</a>
${page.ownSearch ? '' : searchForm(view, page.query ?? '')}
${settings.contact ? html`<a class="quiet" href="${prefix}/contact">${say(view, 'contact')}</a>` : ''}
</div></header>
<main id="text" tabindex="-1" class="within">${page.body}</main>
<footer class="within">${languages(view)}</footer>
</body>
</html>`
}

export function searchForm(view: View, query: string, big = false): Html {
  const { prefix } = view
  const ask = view.settings.ask ? say(view, 'ask') : ''
  const person = view.settings.contact ? say(view, 'person') : ''
  return html`<form class="search${big ? ' big' : ''}" role="search" action="${prefix}/search" data-help-search data-nothing="${say(view, 'nothingFor')}" data-all="${say(view, 'all')}" data-ask="${ask}" data-person="${person}">
<input type="search" name="q" value="${query}" placeholder="${say(view, 'placeholder')}" aria-label="${say(view, 'searchHelp')}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="200" required>
<kbd aria-hidden="true">/</kbd><button>${say(view, 'search')}</button>
</form>`
}

/** Below an article, and wherever nothing was found: the ways on, to the assistant and to a person. */
export function waysOn(view: View, query = ''): Html | string {
  const { settings, prefix } = view
  const asked = query === '' ? '' : `?q=${encodeURIComponent(query)}`
  if (!settings.ask && !settings.contact) return ''
  return html`<p class="ways">
${settings.ask ? html`<a class="button" href="${prefix}/ask${asked}" data-help-ask="${query}">${say(view, 'ask')}</a>` : ''}
${settings.contact ? html`<a class="button plain" href="${prefix}/contact${asked}">${say(view, 'person')}</a>` : ''}
</p>`
}

export function articleHref(view: View, { slug }: Pick<Article, 'slug'>, anchor = ''): string {
  return `${view.prefix}/${encodedSlug(slug)}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`
}

export function encodedSlug(slug: string): string {
  return slug.split('/').map(encodeURIComponent).join('/')
}

export function directionOf(language: string | null): 'rtl' | 'ltr' {
  return /^(?:ar|fa|he|ur)\b/.test(language ?? '') ? 'rtl' : 'ltr'
}

/** The same chat as on other pages, on a channel of its own. Its button comes with it. */
function chatScript({ publishableKey, settings, language }: View): Html | string {
  if (publishableKey === null || !settings.ask) return ''
  return html`<script async src="/widget.js" data-key="${publishableKey}" data-channel="help" data-locale="${language}"${settings.colour ? html` data-accent="${settings.colour}"` : ''}></script>`
}

function languages(view: View): Html {
  return html`<details class="languages"><summary>${say(view, 'language')}: ${HELP_LANGUAGES[view.language]}</summary>
<ul>${Object.entries(HELP_LANGUAGES).map(
    ([tag, name]) =>
      html`<li><a href="/help/${tag}${view.path}" hreflang="${tag}" lang="${tag}"${tag === view.language ? html` aria-current="true"` : ''}>${name}</a></li>`,
  )}</ul></details>`
}
