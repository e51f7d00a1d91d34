// The page of a customer's request, as HTML. Everything that somebody wrote is text; nothing is loaded, nothing runs.
import { createHash } from 'node:crypto'
import {
  type Conversation,
  type FollowSentence,
  followLanguage,
  isOwed,
  letterText,
  mergedInto,
  parseMarkdown,
  type Said,
  say as sayToCustomer,
  sayToFollower,
} from '@baton/core'
import { STYLE } from './style.ts'

export type Shown = {
  conversation: Conversation
  /** What the page says of what was just done, in the reader's language. */
  told: string | null
  isProblem: boolean
  /** What they wrote and could not send. */
  typed: string
  /** Names the next words, so that a form that is sent twice says them once. */
  messageId: string
  canReopen: boolean
}

/** Only our own style, known by its hash. */
export const FOLLOW_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

export function followPage(shown: Shown): string {
  const { conversation, told, isProblem } = shown
  const { locale } = conversation
  const say = (sentence: FollowSentence, values?: Record<string, string>) =>
    inert(sayToFollower(locale, sentence, values))
  const note = told
    ? `<p class="told" role="${isProblem ? 'alert' : 'status'}">${inert(told)}</p>`
    : ''
  const body = `
    <header>
      <h1>${say('title')}</h1>
      <p class="state ${stateOf(conversation)}">${statusLine(conversation)}</p>
      ${promised(conversation)}${owed(conversation)}
      <p class="small">${say('askedAt', { time: '\u0000' }).replace('\u0000', time(conversation.startedAt, locale))}</p>
    </header>
    ${note}
    <ol>${conversation.messages
      .filter(isPublic)
      .map((said) => messageItem(said, locale))
      .join('')}</ol>
    ${forms(shown, say)}
    <footer class="small">${say('whoReads')}</footer>`
  return document(locale, sayToFollower(locale, 'title'), body)
}

/** For a link that opens nothing, or not now. In the language the browser asks for: there is no conversation to ask. */
export function shutPage(accepted: string, sentence: 'ended' | 'tooMany'): string {
  const locale = accepted.split(/[,;]/)[0]?.trim() ?? 'en'
  const hint = sentence === 'ended' ? sayToFollower(locale, 'endedHint') : ''
  const body = `<h1>${inert(sayToFollower(locale, sentence))}</h1><p>${inert(hint)}</p>`
  return document(locale, sayToFollower(locale, 'title'), body)
}

type Say = (sentence: FollowSentence) => string

function forms({ conversation, typed, messageId, canReopen }: Shown, say: Say): string {
  const isHeardElsewhere = mergedInto(conversation)?.carries === true
  const isClosed = conversation.holder.kind === 'nobody' && !isHeardElsewhere
  if (isClosed && !canReopen) return ''
  const id = `<input type="hidden" name="id" value="${inert(messageId)}">`
  const area = (label: FollowSentence, isRequired: boolean) =>
    `<label for="text">${say(label)}</label><textarea id="text" name="text" rows="4" dir="auto"${isRequired ? ' required' : ''}>${inert(typed)}</textarea>`
  if (isClosed)
    return `<form method="post"><h2>${say('solvedHint')}</h2>${id}${area('addLabel', false)}<button name="act" value="reopen">${say('notSolved')}</button></form>`
  const further = `<form method="post"><h2>${say('addTitle')}</h2>${id}${area('addLabel', true)}<button name="act" value="say">${say('send')}</button></form>`
  if (isHeardElsewhere) return further
  return `${further}
    <form method="post" class="quiet"><button name="act" value="solved">${say('isSolved')}</button></form>`
}

function stateOf({ holder }: Conversation): string {
  return holder.kind
}

function statusLine(conversation: Conversation): string {
  const { holder, locale, waitingSince, messages } = conversation
  const say = (sentence: FollowSentence, values?: Record<string, string>) =>
    inert(sayToFollower(locale, sentence, values))
  switch (holder.kind) {
    case 'assistant':
      return say('withAssistant')
    case 'queue': {
      const words = say('waiting', { time: '\u0000' })
      return words.replace('\u0000', time(waitingSince ?? conversation.lastAt, locale))
    }
    case 'human': {
      const last = messages.findLast(({ author }) => author.kind !== 'system')
      const has = last?.author.kind === 'human' ? 'answered' : 'withHuman'
      return say(has, { name: holder.human.name })
    }
    case 'nobody':
      // Nothing of it is solved: it goes on.
      return mergedInto(conversation)?.carries
        ? inert(sayToCustomer(locale, 'mergedInto'))
        : say('solved')
  }
}

/** While somebody waits: what they were told would happen. */
function promised({ holder, messages, locale }: Conversation): string {
  if (holder.kind !== 'queue') return ''
  const told = messages.findLast(({ notice }) => notice === 'handoff')
  if (!told) return ''
  return `<p class="promise"><b>${inert(sayToFollower(locale, 'promised'))}:</b> ${inert(told.text)}</p>`
}

/** What is in the ledger and neither kept nor released. One that Baton made stands in the words above. */
function owed({ work, locale }: Conversation): string {
  const promises = work.promises.filter((promise) => isOwed(promise) && promise.by !== null)
  if (promises.length === 0) return ''
  const items = promises.map(
    ({ text, dueAt }) => `<p><span dir="auto">${inert(text)}</span> ${time(dueAt, locale)}</p>`,
  )
  return `<div class="promise"><b>${inert(sayToFollower(locale, 'promised'))}:</b>${items.join('')}</div>`
}

function isPublic({ notice }: Said): boolean {
  return notice !== 'email-wanted' && notice !== 'email-thanks'
}

function messageItem({ author, text, at }: Said, locale: string): string {
  const names = {
    customer: sayToFollower(locale, 'you'),
    assistant: sayToFollower(locale, 'assistant'),
    human: author.kind === 'human' ? author.human.name : '',
    system: '',
  }
  const name = names[author.kind]
  const words =
    author.kind === 'assistant' || author.kind === 'human'
      ? letterText(parseMarkdown(text, { streaming: false, breaks: true }))
      : text
  return `<li class="${author.kind}"><p class="small"><b dir="auto">${inert(name)}</b> ${time(at, locale)}</p><div dir="auto">${linked(words)}</div></li>`
}

/** Whose clock it is, is not known: it says which one it is. */
function time(at: string, locale: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  const shown = new Intl.DateTimeFormat(followLanguage(locale), style).format(new Date(at))
  return `<time datetime="${inert(at)}" dir="auto">${inert(shown)} UTC</time>`
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"'()]+)/)
    .map((piece, nth) => {
      const shown = inert(piece)
      return nth % 2 === 1
        ? `<a href="${shown}" rel="noopener noreferrer nofollow">${shown}</a>`
        : shown
    })
    .join('')
}

function document(locale: string, title: string, body: string): string {
  const language = followLanguage(locale)
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark"><title>${inert(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}

const LETTERS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function inert(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => LETTERS[letter] ?? letter).toWellFormed()
}
