// Asking the assistant without script: a form, and the conversation as a page. With script the chat takes its place.
import type { Conversation, Said } from '@baton/core'
import { html, raw } from 'hono/html'
import { renderMarkdown } from '../article-html.ts'
import { isPending } from '../converse.ts'
import { type Html, type Page, say, type View } from './frame.ts'

export type Mistakes = Partial<
  Record<'question' | 'email' | 'message' | 'subject' | 'name' | 'files', string>
>

/** `token`: of a conversation that goes on. */
type Asking = { question: string; form: string; token?: string; mistakes?: Mistakes }

export function askPage(view: View, { question, form, token, mistakes = {} }: Asking): Page {
  return {
    title: say(view, 'ask'),
    canonical: null,
    body: html`<h1>${say(view, 'ask')}</h1><p>${say(view, 'askLead')}</p>
${questionForm(view, { question, hidden: { form, ...(token ? { token } : {}) }, mistakes })}`,
  }
}

/** `token` proves that this conversation is theirs; it stands in the form and never in an address. */
export function talkPage(
  view: View,
  conversation: Conversation,
  { token, form, mistakes = {} }: { token: string; form: string; mistakes?: Mistakes },
): Page {
  const { prefix, settings } = view
  const isWaiting = conversation.holder.kind === 'queue' || conversation.holder.kind === 'human'
  const place = JSON.stringify({ conversationId: conversation.id, token })
  return {
    title: say(view, 'ask'),
    canonical: null,
    body: html`<h1>${say(view, isWaiting ? 'sentTitle' : 'ask')}</h1>
<ol class="talk" data-help-place="${place}">${conversation.messages.map((message) => said(view, message))}</ol>
${
  isPending(conversation)
    ? html`<form method="post" action="${prefix}/ask" class="ways"><input type="hidden" name="token" value="${token}"><p role="status">${say(view, 'thinking')}</p><button class="button">${say(view, 'again')}</button></form>`
    : ''
}
${questionForm(view, { question: '', hidden: { form, token }, mistakes })}
${
  isWaiting || !settings.contact
    ? ''
    : html`<form method="post" action="${prefix}/ask" class="ways"><input type="hidden" name="token" value="${token}"><button class="button plain" name="person" value="yes">${say(view, 'person')}</button></form>`
}`,
  }
}

function questionForm(
  view: View,
  {
    question,
    hidden,
    mistakes,
  }: { question: string; hidden: Record<string, string>; mistakes: Mistakes },
): Html {
  return html`<form class="fields" method="post" action="${view.prefix}/ask" data-help-question novalidate>
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${field(view, { name: 'question', label: say(view, 'question'), value: question, mistake: mistakes.question, long: true, required: true })}
<button class="button">${say(view, 'askButton')}</button></form>`
}

export type Field = {
  name: string
  label: string
  value: string
  mistake?: string | undefined
  long?: boolean
  required?: boolean
  type?: string
  autocomplete?: string
  max?: number
  /** Below the field. */
  hint?: string
}

export function field(view: View, wanted: Field): Html {
  const { name, label, value, mistake, long, required, type = 'text', autocomplete, max } = wanted
  const { hint } = wanted
  const told = [mistake && `${name}-wrong`, hint && `${name}-hint`].filter(Boolean).join(' ')
  const described = told ? html` aria-describedby="${told}"` : ''
  const wrong = html`${mistake ? html` aria-invalid="true"` : ''}${described}`
  const must = required ? html` required` : ''
  const most = max ? html` maxlength="${max}"` : ''
  return html`<p class="field"><label for="${name}">${label}${required ? '' : html` <small>(${say(view, 'optional')})</small>`}</label>
${
  long
    ? html`<textarea id="${name}" name="${name}" rows="5" dir="auto"${must}${wrong}>${value}</textarea>`
    : type === 'file'
      ? html`<input id="${name}" name="${name}" type="file" multiple${wrong}>`
      : html`<input id="${name}" name="${name}" type="${type}" value="${value}" dir="auto" autocomplete="${autocomplete ?? 'off'}"${most}${must}${wrong}>`
}
${hint ? html`<small class="hint" id="${name}-hint">${hint}</small>` : ''}${mistake ? html`<span class="wrong" id="${name}-wrong">${mistake}</span>` : ''}</p>`
}

function said(view: View, { author, text, citations = [], attachments = [] }: Said): Html {
  const who =
    author.kind === 'customer'
      ? say(view, 'you')
      : author.kind === 'human'
        ? author.human.name
        : author.kind === 'assistant'
          ? say(view, 'assistant')
          : view.settings.title
  return html`<li class="${author.kind}" dir="auto"><b>${who}</b>
<div class="said">${raw(renderMarkdown(text, LINKS_OF_MESSAGES))}</div>
${attachments.length > 0 ? html`<p class="sources">${say(view, 'files')}: ${attachments.map(({ name }) => name).join(', ')}</p>` : ''}
${
  citations.length === 0
    ? ''
    : html`<p class="sources">${say(view, 'sources')}:</p><ol class="sources">${citations.map(
        ({ title, url, section }) =>
          html`<li>${url === '' ? title : html`<a href="${safe(url)}">${title}${section ? ` › ${section}` : ''}</a>`}</li>`,
      )}</ol>`
}</li>`
}

const LINKS_OF_MESSAGES = {
  link: (target: string) => (safe(target) === '' ? null : safe(target)),
  picture: () => null,
}

/** Addresses of our own, and of the web. */
function safe(url: string): string {
  if (/^\/(?![/\\])/.test(url)) return url
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url) ? url : ''
}
