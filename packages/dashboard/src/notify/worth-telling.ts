// Whether a changed row of the list is worth a ring, for this teammate, now. Pure: who rings and how stands elsewhere.
import type { InboxNews, InboxRow } from '@baton/contract'
import { t } from '../words/translate.ts'
import { eventOf, type NotifyChoices } from './choices.ts'

/** What is older was missed while nobody was connected: the list shows it, and a ring would only startle. */
const FRESH_MS = 60_000

export type Ring = { conversationId: string; seq: number; title: string; body: string }

export function worthTelling(
  row: Pick<InboxRow, 'conversationId' | 'news' | 'subject' | 'preview'>,
  {
    meId,
    choices,
    now,
    known,
  }: {
    meId: string
    choices: NotifyChoices
    now: number
    /** Up to where in each log it has been told. */
    known: ReadonlyMap<string, number>
  },
): Ring | null {
  const { news, conversationId } = row
  if (!news || news.seq <= (known.get(conversationId) ?? 0)) return null
  if (Math.abs(now - Date.parse(news.at)) > FRESH_MS) return null
  if (news.to && news.to.id !== meId) return null
  if (news.among && !news.among.includes(meId)) return null
  if (!choices.events[eventOf(news.what)] || isQuiet(choices.quiet, now)) return null
  const body = news.what === 'replied' ? row.preview : row.subject
  return { conversationId, seq: news.seq, title: titleOf(news.what), body }
}

export function isQuiet({ on, from, to }: NotifyChoices['quiet'], now: number): boolean {
  if (!on || from === to) return false
  const moment = new Date(now)
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`
  return from < to ? from <= time && time < to : from <= time || time < to
}

function titleOf(what: InboxNews['what']): string {
  switch (what) {
    case 'escalated':
      return t('A customer waits for a person')
    case 'assigned':
      return t('A conversation waits for you')
    case 'mentioned':
      return t('A note mentions you')
    case 'replied':
      return t('A customer has answered you')
    case 'woken':
      return t('Back from hold')
    case 'clock-warned':
      return t('Due soon')
    case 'clock-breached':
      return t('Late')
    case 'promise-warned':
      return t('A promise is due soon')
    case 'promise-broken':
      return t('A promise is broken')
  }
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
