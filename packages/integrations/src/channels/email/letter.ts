// The mails that customers get: plain text and the same as simple HTML, in the thread of what they answer. Those a program
// wrote say so (RFC 3834), so that no vacation answer comes back.
import type { OutgoingPart } from '../../channel.ts'
import { escapeHtml } from '../../render/story.ts'
import type { Names } from './names.ts'
import type { EmailSettings } from './settings.ts'

export type Letter = {
  mailId: string
  messageId: string
  fromName: string
  to: string
  cc: string[]
  replyTo: string
  subject: string
  text: string
  html: string
  inReplyTo: string
  references: string[]
  isAutomatic: boolean
  files: NonNullable<OutgoingPart['files']>
}

const MOST_SUBJECT = 200
/** Some programs fall over longer headers; the first and the last hold a thread together. */
const MOST_REFERENCES = 12
const MOST_COPIES = 10

export function letterOf(
  part: OutgoingPart,
  key: string,
  { settings, names }: { settings: EmailSettings; names: Names },
): Letter {
  const mailId = names.mailId(key)
  const { about, by, sentBefore, follow, locale } = part
  const memo = about?.memo ?? {}
  const name = by === 'human' ? oneLine(part.name ?? '', 80) : ''
  const body = [part.text, ...choiceLines(part)].join('\n\n')
  const foot = [name ? `${name}, ${settings.fromName}` : settings.fromName, followLine(follow)]
  const text = [body, ['-- ', ...foot.filter(Boolean)].join('\n')].join('\n\n')
  const answered = memo.messageId ?? ''
  const references = [...(memo.references ?? '').split(/\s+/), ...sentBefore, answered]
  return {
    mailId,
    messageId: names.messageId(mailId),
    fromName: name ? `${name} (${settings.fromName})` : settings.fromName,
    to: part.to,
    cc: settings.copies && by === 'human' ? addressesIn(memo.cc) : [],
    replyTo: names.replyTo(names.name(part.conversationId)),
    subject: subjectOf(part, memo.subject),
    text: text.toWellFormed(),
    html: htmlOf({ body, foot: foot.filter(Boolean), locale: locale ?? 'en' }).toWellFormed(),
    inReplyTo: answered || (sentBefore.at(-1) ?? ''),
    references: shortened([...new Set(references.filter(isMessageId))]),
    isAutomatic: by !== 'human',
    files: part.files ?? [],
  }
}

/** In a mail nothing can be pressed: what is asked is answered in words. */
function choiceLines({ choices }: OutgoingPart): string[] {
  const asked = choices.filter(({ asked }) => asked)
  return asked.length === 0 ? [] : [asked.map(({ title }) => `→ ${title}`).join('\n')]
}

function followLine(follow: OutgoingPart['follow']): string {
  return follow ? `${follow.words}: ${follow.url}` : ''
}

function subjectOf({ subject }: OutgoingPart, answered: string | undefined): string {
  const known = oneLine(answered ?? '', MOST_SUBJECT)
  if (!known) return oneLine(subject ?? '', MOST_SUBJECT) || '…'
  return /^(re|aw|sv|antw|odp|r|rv|回复|ynt)\s*:/i.test(known) ? known : `Re: ${known}`
}

function isMessageId(id: string): boolean {
  return /^<[^<>\s]{1,300}>$/.test(id)
}

function shortened(ids: string[]): string[] {
  const [first] = ids
  if (first === undefined || ids.length <= MOST_REFERENCES) return ids
  return [first, ...ids.slice(1 - MOST_REFERENCES)]
}

function addressesIn(copies: string | undefined): string[] {
  return (copies ?? '')
    .split(/[\s,]+/)
    .filter((one) => /^[^\s@<>]+@[^\s@<>]+$/.test(one))
    .slice(0, MOST_COPIES)
}

/** A line break in a header would be a header of its own. */
export function oneLine(text: string, most: number): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed()
}

type Words = { body: string; foot: string[]; locale: string }

/** Every language reads in its own direction; nothing is loaded from anywhere. */
function htmlOf({ body, foot, locale }: Words): string {
  const lang = /^[\w-]{1,35}$/.test(locale) ? locale : 'en'
  const paragraphs = body.split(/\n{2,}/).map((one) => `<p dir="auto">${linesOf(one)}</p>`)
  const end = `<p dir="auto" style="color:#5b6270;font-size:13px">${linesOf(foot.join('\n'))}</p>`
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body style="font:15px/1.5 sans-serif">${paragraphs.join('')}${end}</body></html>`
}

function linesOf(text: string): string {
  return text.split('\n').map(linked).join('<br>')
}

/** Addresses become links, and nothing else of what was written becomes HTML. */
function linked(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>"'()]+)/)
    .map((piece, nth) => {
      const shown = escapeHtml(piece)
      return nth % 2 === 1 ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : shown
    })
    .join('')
}
