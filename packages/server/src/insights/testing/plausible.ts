// A month at a small desk, the same at every run: enough of everything that a page of figures has something to show.
import type { ConversationEvent } from '@baton/contract'
import type { History } from './histories.ts'

const DAY_MS = 24 * 3600_000
const ada = { id: 'usr_ada', name: 'Ada' }

/** `until`: milliseconds since 1970; the conversations begin in the sixty days before. */
export function plausibleHistories(until: number, count: number): History[] {
  return Array.from({ length: count }, (_, nth) => {
    const began = until - 60 * DAY_MS + Math.floor(((nth * 37) % count) * ((60 * DAY_MS) / count))
    return { id: `cnv_${nth}`, events: talk(nth, began) }
  })
}

const ASKED = [
  'Where is my refund?',
  'How do I export my invoices?',
  'I want my refund, where is it?',
  'Can I change the delivery address?',
  'The app crashes when I open the settings',
  'How can I export invoices?',
  'Wo ist meine Erstattung?',
  'Do you ship to Iceland?',
]
const TOLD =
  'You find all invoices under Billing. Choose the months you need there, and press “Export as PDF”.'

function talk(nth: number, began: number): ConversationEvent[] {
  const at = (minutes: number) => new Date(began + minutes * 60_000).toISOString()
  const text = ASKED[nth % ASKED.length] ?? ''
  const fate = nth % 7
  const said = (kind: 'customer' | 'assistant', id: string, words: string, minutes: number) => ({
    type: 'message.posted' as const,
    at: at(minutes),
    message: { id, author: { kind }, text: words, ...(kind === 'assistant' ? cites(nth) : {}) },
  })
  const events: ConversationEvent[] = [
    {
      type: 'conversation.started',
      at: at(0),
      customer: { id: `cus_${nth}`, name: `Customer ${nth}`, verified: false },
      channel: (['widget', 'widget', 'email', 'help'] as const)[nth % 4] ?? 'widget',
      locale: nth % 8 === 6 ? 'de' : 'en',
    },
    said('customer', 'm1', text, 0),
    assessed(nth, fate, at(0)),
    said('assistant', 'a1', fate < 3 ? 'I have found nothing about this.' : 'It is on its way.', 1),
  ]
  if (fate < 3) events.push(...withPerson(nth, at))
  else if (fate === 3) events.push(closed('customer', at(4)))
  else if (fate === 4) {
    const thumb = nth % 2 ? 'up' : 'down'
    events.push({ type: 'answer.rated', at: at(3), messageId: 'a1', thumb })
  }
  return events
}

function cites(nth: number) {
  const title = ['Refunds', 'Invoices', 'Delivery'][nth % 3] ?? ''
  return { citations: [{ title, url: `https://example.com/${title.toLowerCase()}` }] }
}

function assessed(nth: number, fate: number, at: string): ConversationEvent {
  const findings =
    nth % 5 === 0
      ? [{ signal: 'sensitive-topic' as const, kind: 'refund-dispute', score: 0.9, evidence: '' }]
      : []
  return {
    type: 'turn.assessed',
    at,
    messageId: 'm1',
    signals: {
      language: nth % 8 === 6 ? 'de' : 'en',
      confidence: fate < 3 ? 'no_sources' : 'very_confident',
      findings:
        nth % 8 === 4
          ? [{ signal: 'assistant-failed', score: 1, evidence: '' }, ...findings]
          : findings,
    },
    attempts: [{ kind: 'search', query: 'words', hits: [] }],
    decision: { kind: 'answer' },
  }
}

function withPerson(nth: number, at: (minutes: number) => string): ConversationEvent[] {
  const trigger = ['no-match', 'asked-for-human', 'button', 'sensitive-topic'][nth % 4] ?? ''
  const asked: ConversationEvent = {
    type: 'escalation.requested',
    at: at(2),
    escalation: {
      id: 'e1',
      reason: { trigger, detail: 'Asked for a person' },
      summary: { subject: ASKED[nth % ASKED.length] ?? '', text: '' },
    },
  }
  if (nth % 9 === 0) return [asked]
  const wait = 3 + (nth % 40)
  return [
    asked,
    { type: 'human.joined', at: at(wait), human: ada },
    {
      type: 'message.posted',
      at: at(wait + 2),
      message: {
        id: 'h1',
        author: { kind: 'human', human: ada },
        text: `${TOLD} Write to ada@example.com.`,
      },
    },
    closed('usr_ada', at(wait + 9)),
    { type: 'conversation.rated', at: at(wait + 10), score: 1 + ((nth * 3) % 5), closing: 8 },
  ]
}

function closed(id: string, at: string): ConversationEvent {
  return { type: 'conversation.closed', at, by: { id, name: id } }
}
