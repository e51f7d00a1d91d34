import type { InboxRow } from '@baton/contract'
import type { Conversation, Said } from './conversation/conversation.ts'
import { inWords } from './conversation/in-words.ts'
import { facetsOf } from './inbox-facets.ts'
import { excerpt } from './text/markdown/excerpt.ts'
import { workRow } from './work/work-row.ts'

const PREVIEW_LENGTH = 140

/** The desk's line about a conversation, written in the transaction of the events that change it. */
export function inboxRow(conversation: Conversation): InboxRow {
  const { id, seq, holder, messages, customer, escalation, waitingSince } = conversation
  const { assignee, team, at: assignedAt, answerBy, waited } = conversation.assignment
  const last = messages.findLast(({ author }) => author.kind !== 'system') ?? messages.at(-1)
  const first = messages.find(({ author }) => author.kind === 'customer')
  const row = {
    conversationId: id,
    seq,
    holder: holder.kind,
    human: holder.kind === 'human' ? holder.human : null,
    subject: cut(escalation?.summary.subject || (first ? inWords(first) : '')),
    preview: cut(spoken(last)),
    previewBy: last?.author.kind ?? 'system',
    customer: {
      id: customer?.id ?? '',
      // Nothing that was only said stands beside the mark of who is verified.
      name: customer?.name ?? customer?.userId ?? null,
      email: customer?.email ?? null,
      verified: customer?.verified ?? false,
    },
    reason: escalation?.reason ?? null,
    channel: conversation.channel,
    mentions: mentionedIn(conversation),
    followers: conversation.followers.map((human) => human.id),
    stars: conversation.stars,
    unread: unreadIn(conversation),
    score: scoreOf(conversation),
    startedAt: conversation.startedAt,
    lastAt: conversation.lastAt,
    waitingSince,
    ...{ assignee, team, assignedAt, answerBy, waited },
    language: conversation.locale,
    ...workRow(conversation),
  }
  return { ...row, facets: facetsOf(row) }
}

function mentionedIn({ notes }: Conversation): string[] {
  return [...new Set(notes.flatMap(({ mentions = [] }) => mentions.map((human) => human.id)))]
}

/** From the end, because what is unread is there. */
function unreadIn({ messages, readSeq }: Conversation): number {
  let unread = 0
  for (let at = messages.length - 1; at >= 0; at--) {
    const said = messages[at] as Said
    if (said.seq <= readSeq) break
    if (said.author.kind === 'assistant' || said.author.kind === 'human') unread++
  }
  return unread
}

function scoreOf({ rating, closing }: Conversation): number | null {
  return rating && rating.closing === closing?.seq ? rating.score : null
}

/** Customers write text; what we write has marks, which a list does not draw. */
function spoken(last: Said | undefined): string {
  if (!last) return ''
  const isText = last.author.kind === 'customer' || last.author.kind === 'system'
  const words = inWords(last)
  return isText || last.text === '' ? words : excerpt(words, PREVIEW_LENGTH * 4)
}

function cut(text: string): string {
  const line = text
    .slice(0, PREVIEW_LENGTH * 4)
    .replace(HALF_A_LETTER, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= PREVIEW_LENGTH) return line
  const letters = [...line]
  return letters.length > PREVIEW_LENGTH ? `${letters.slice(0, PREVIEW_LENGTH).join('')}…` : line
}

/** What a cut leaves of an emoji: no text, and nothing a database keeps. */
const HALF_A_LETTER = /[\uD800-\uDBFF]$/

/** Larger than any time in milliseconds that a conversation can have. */
export const SORT_KEY_BASE = 1e15

/**
 * The place of a line in the desk's list, ascending: those who wait for a human, longest first; then the others, latest
 * first. Lines of one place are ordered by conversation id.
 */
export function inboxSortKey({ waitingSince, lastAt }: InboxRow): number {
  return waitingSince === null ? SORT_KEY_BASE - Date.parse(lastAt) : Date.parse(waitingSince)
}
