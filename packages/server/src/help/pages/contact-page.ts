// The contact form: what may answer it is shown first, and nobody is kept from sending it.
import { MAX_ATTACHMENTS, MAX_FILE_BYTES } from '@baton/contract'
import { html } from 'hono/html'
import type { Hit } from '../find.ts'
import { type Page, say, type View } from './frame.ts'
import { results } from './lists.ts'
import { field, type Mistakes } from './talk.ts'

/** Of a letter with its files: all of it is in memory while it is read. */
export const MAX_LETTER_BYTES = 20 * 1024 * 1024

export type LetterForm = {
  form: string
  name: string
  email: string
  subject: string
  message: string
}

export function contactPage(view: View, letter: LetterForm, mistakes: Mistakes = {}): Page {
  const { name, email, subject, message, form } = letter
  const wrong = Object.values(mistakes)
  return {
    title: say(view, 'contactTitle'),
    canonical: null,
    body: html`<h1>${say(view, 'contactTitle')}</h1><p>${say(view, 'contactLead')}</p>
${wrong.length > 0 ? html`<div class="mistakes" role="alert">${wrong.map((words) => html`<p>${words}</p>`)}</div>` : ''}
<form class="fields" method="post" action="${view.prefix}/contact" enctype="multipart/form-data" novalidate data-help-once>
<input type="hidden" name="form" value="${form}">
${field(view, { name: 'name', label: say(view, 'name'), value: name, autocomplete: 'name', mistake: mistakes.name, max: 200 })}
${field(view, { name: 'email', label: say(view, 'email'), value: email, type: 'email', autocomplete: 'email', required: true, mistake: mistakes.email, max: 320 })}
${field(view, { name: 'subject', label: say(view, 'subject'), value: subject, mistake: mistakes.subject, max: 200 })}
${field(view, { name: 'message', label: say(view, 'message'), value: message, long: true, required: true, mistake: mistakes.message })}
${field(view, { name: 'files', label: say(view, 'files'), value: '', type: 'file', mistake: mistakes.files, hint: say(view, 'filesHint', { count: String(MAX_ATTACHMENTS), max: inMegabytes(MAX_FILE_BYTES), all: inMegabytes(MAX_LETTER_BYTES) }) })}
<button class="button">${say(view, 'send')}</button></form>`,
  }
}

export function likelyPage(view: View, letter: LetterForm, hits: readonly Hit[]): Page {
  return {
    title: say(view, 'likelyTitle'),
    canonical: null,
    body: html`<h1>${say(view, 'likelyTitle')}</h1>
${results(view, hits)}
<p>${say(view, 'likelyLead')}</p>
<form method="post" action="${view.prefix}/contact" class="ways" data-help-once>
${Object.entries(letter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="button" name="anyway" value="yes">${say(view, 'solvedNo')}</button>
<button class="button plain" name="solved" value="yes">${say(view, 'solvedYes')}</button></form>`,
  }
}

export function gladPage(view: View): Page {
  return {
    title: say(view, 'gladTitle'),
    canonical: null,
    body: html`<h1>${say(view, 'gladTitle')}</h1><p>${say(view, 'gladText')}</p><p><a href="${view.prefix}">${say(view, 'home')}</a></p>`,
  }
}

/** What is larger is not read, so the page cannot show what was written; the browser has it still. */
export function tooLargePage(view: View): Page {
  const words = say(view, 'filesTogether', { all: inMegabytes(MAX_LETTER_BYTES) })
  return {
    title: say(view, 'contactTitle'),
    canonical: null,
    body: html`<h1>${say(view, 'contactTitle')}</h1><p role="alert">${words}</p>`,
  }
}

function inMegabytes(bytes: number): string {
  // Never broken between the two, and read as one in either direction.
  return `\u2068${bytes / 1024 / 1024}\u00a0MB\u2069`
}

/** Says what is in the log, and no more than that. */
export function sentPage(view: View, conversationId: string, token: string): Page {
  const place = JSON.stringify({ conversationId, token })
  return {
    title: say(view, 'sentTitle'),
    canonical: null,
    body: html`<h1>${say(view, 'sentTitle')}</h1><p>${say(view, 'sentText')}</p>
<p>${say(view, 'reference')}: <code>${conversationId}</code></p>
<form method="post" action="${view.prefix}/ask" class="ways" data-help-place="${place}"><input type="hidden" name="token" value="${token}">
<button class="button plain">${say(view, 'follow')}</button></form>
<p><a href="${view.prefix}">${say(view, 'home')}</a></p>`,
  }
}
