// One message of ours as WhatsApp takes it: texts of at most 4,096 letters, of 1,024 where there is something to press.
import type { Outgoing, OutgoingPart } from '../../channel.ts'

const MOST_TEXT = 4_096
const MOST_BODY = 1_024
const MOST_TITLE = 20
const MOST_ROW = 24
const MOST_BUTTONS = 3
const MOST_ROWS = 10

export function partsOf(
  message: Outgoing,
  personButton: 'always' | 'offered' | 'never',
): OutgoingPart[] {
  const { sources, ...rest } = message
  const text = wordsOf(message)
  const wanted = message.choices.filter(
    ({ id, asked }) =>
      id !== 'person' || personButton === 'always' || (asked && personButton === 'offered'),
  )
  const isAsked = wanted.some(({ asked }) => asked)
  // A long answer is not cut in two for a button that is there at every time.
  const choices = isAsked || text.length <= MOST_BODY ? wanted : []
  const pieces = piecesOf(text, MOST_TEXT)
  const last = pieces.pop() ?? ''
  if (choices.length > 0) pieces.push(...tail(last))
  else pieces.push(last)
  return pieces.map((piece, nth) => ({
    ...rest,
    text: piece,
    choices: nth === pieces.length - 1 ? choices : [],
  }))
}

/** The body of a request, as far as it says what the message is. */
export function contentOf({ text, choices }: Pick<OutgoingPart, 'text' | 'choices'>): object {
  if (choices.length === 0) return { type: 'text', text: { body: text, preview_url: false } }
  if (choices.length <= MOST_BUTTONS) {
    const buttons = choices.map(({ id, title }) => ({
      type: 'reply',
      reply: { id, title: cut(title, MOST_TITLE) },
    }))
    return {
      type: 'interactive',
      interactive: { type: 'button', body: { text }, action: { buttons } },
    }
  }
  const rows = choices
    .slice(0, MOST_ROWS)
    .map(({ id, title }) => ({ id, title: cut(title, MOST_ROW) }))
  const action = { button: '…', sections: [{ title: '…', rows }] }
  return { type: 'interactive', interactive: { type: 'list', body: { text }, action } }
}

/** Who writes is not to be seen there by itself. */
function wordsOf({ by, name, text, sources }: Outgoing): string {
  const shown = name?.replace(/[\s*_~`]+/g, ' ').trim()
  const who = by === 'human' && shown ? `*${shown}*\n` : ''
  const named = sources
    .filter(({ url }) => /^https?:/.test(url))
    .map(
      ({ title, url }, nth) => `[${nth + 1}] ${title.replace(/\s+/g, ' ').slice(0, 120)}\n${url}`,
    )
  return [`${who}${text.trim() || '…'}`, ...named].join('\n\n')
}

/** The end of it, short enough to stand above buttons, and what comes before. */
function tail(text: string): string[] {
  if (text.length <= MOST_BODY) return [text]
  const from = text.length - MOST_BODY
  const at = breakAfter(text, from, text.length - 1)
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
}

function piecesOf(text: string, most: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > most) {
    const at = breakBefore(rest, most)
    found.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...found, rest].filter((piece, nth) => piece !== '' || nth === 0)
}

/** Where a paragraph, a line, or a word ends, in the latter half; never within a letter. */
function breakBefore(text: string, most: number): number {
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(sign, most - sign.length)
    if (at > most / 2) return at + sign.length
  }
  return isHigh(text, most - 1) ? most - 1 : most
}

function breakAfter(text: string, from: number, until: number): number {
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = text.indexOf(sign, from)
    if (at >= 0 && at + sign.length < until) return at + sign.length
  }
  return isHigh(text, from - 1) ? from + 1 : from
}

function isHigh(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at] ?? '')
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}
