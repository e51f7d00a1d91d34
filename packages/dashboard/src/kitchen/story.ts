// One conversation in which everything happens that a transcript can show.
import type { ConversationEvent, InboxRow, Recorded } from '@baton/contract'
import { inboxRow } from '@baton/core'
import { emptyLog, grow, type Log } from '../conversation/log.ts'

const ADA = { id: 'usr_ada', name: 'Ada Lindqvist' }
const BEN = { id: 'usr_ben', name: 'Ben Okafor' }
export const ME = {
  human: { ...ADA, email: 'ada@acme.example', role: 'owner' },
  workspace: { id: 'wsp_1', name: 'Acme', publishableKey: 'pk_kitchen' },
}

const WRITTEN = `You find every invoice under **Settings › Billing › Invoices** [1].

1. Open *Settings*
2. Choose **Billing**
3. Press \`Download\` beside the month you need

\`\`\`sh
curl https://api.acme.example/v1/invoices -H "authorization: Bearer …" --output invoice-september.pdf
\`\`\`

| Plan | Invoices |
|---|--:|
| Starter | yearly |
| Team | monthly |

> Receipts are something else; see [the billing page](https://docs.acme.example/billing).`

type Fact = ConversationEvent extends infer Event
  ? Event extends { at: string }
    ? Omit<Event, 'at'>
    : never
  : never

const FACTS: Fact[] = [
  {
    type: 'conversation.started',
    customer: { id: 'cus_1', name: 'Maya Chen', verified: false },
    channel: 'widget',
    locale: 'en',
    page: { url: 'https://app.acme.example/settings/billing', title: 'Billing · Acme' },
  },
  customer('m1', 'How do I download an invoice for September?'),
  {
    type: 'turn.assessed',
    messageId: 'm1',
    signals: {
      language: 'en',
      confidence: 'not_confident',
      findings: [{ signal: 'frustration', score: 0.35, evidence: 'for September?' }],
    },
    attempts: [
      {
        kind: 'search',
        query: 'download invoice',
        hits: [
          { title: 'Billing › Download an invoice', url: '/docs/billing#invoices', score: 12.4 },
          { title: 'Receipts', url: '', score: 3.9 },
        ],
      },
    ],
    decision: { kind: 'offer', reason: { trigger: 'low-confidence', detail: 'It fits in part' } },
  },
  {
    type: 'message.posted',
    message: {
      id: 'a1',
      author: { kind: 'assistant' },
      text: WRITTEN,
      citations: [
        { title: 'Billing', url: '/docs/billing#invoices', section: 'Download an invoice' },
        { title: 'A source without an address', url: '' },
      ],
    },
  },
  { type: 'escalation.offered', reason: { trigger: 'low-confidence', detail: 'It fits in part' } },
  customer(
    'm2',
    `<img src=x onerror=alert(1)> **not bold** https://example.com/${'long'.repeat(40)}`,
  ),
  customer('m3', 'أريد التحدث إلى شخص من فضلك'),
  {
    type: 'turn.assessed',
    messageId: 'm3',
    signals: {
      language: 'ar',
      confidence: 'no_sources',
      findings: [
        { signal: 'asked-for-human', score: 1, evidence: 'شخص', kind: 'explicit' },
        { signal: 'assistant-failed', score: 1, evidence: 'timed out' },
      ],
    },
    attempts: [
      { kind: 'search', query: 'a question so long that it does not fit '.repeat(4), hits: [] },
    ],
    decision: {
      kind: 'escalate',
      reason: { trigger: 'asked-for-human', detail: 'Asked for a person: “شخص”' },
    },
  },
  {
    type: 'escalation.requested',
    escalation: {
      id: 'esc_1',
      reason: { trigger: 'asked-for-human', detail: 'Asked for a person: “شخص”' },
      summary: {
        subject: 'How do I download an invoice for September?',
        text: 'Asked: “How do I download an invoice?” No document had an answer.',
      },
    },
  },
  { type: 'escalation.delivered', escalationId: 'esc_1', desk: 'baton', ticketId: 'cnv_kitchen' },
  announced('s1', 'I have asked a colleague to help.'),
  { type: 'email.asked' },
  announced('s2', 'Where can we reach you if you leave before they answer?'),
  { type: 'email.declined' },
  {
    type: 'customer.identified',
    customer: { id: 'cus_1', name: 'Maya Chen', email: 'maya@northwind.example', verified: false },
  },
  {
    type: 'note.posted',
    note: { id: 'n1', author: BEN, text: 'The batch of 14 Nov failed.\nDo not promise a date.' },
  },
  { type: 'human.joined', human: BEN },
  said('r1', BEN, 'Hi Maya, **Ben** here. One moment.'),
  said('r2', BEN, 'Found it.'),
  {
    type: 'conversation.returned',
    by: BEN,
    instruction: 'The refund is on its way; do not promise a date.',
  },
  { type: 'human.joined', human: ADA },
  said('r3', ADA, 'It went out today.'),
  { type: 'conversation.closed', by: ADA },
  { type: 'conversation.reopened' },
  customer('m4', 'One more thing…'),
]

/** The story up to so many events; all of it without a number. */
export function storyLog(now: number, count = FACTS.length): Log {
  const start = now - 40 * 60_000
  const events = FACTS.slice(0, count).map((fact, index): Recorded => {
    const at = new Date(start + index * 70_000).toISOString()
    return { ...fact, at, seq: index + 1 } as Recorded
  })
  return grow(emptyLog('cnv_kitchen'), events)
}

/** Rows of every kind: waiting for so many minutes, held by each holder, unread, long, without a name. */
export function storyRows(now: number): InboxRow[] {
  const row = inboxRow(storyLog(now, 9).conversation)
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  const part = (conversationId: string, of: Partial<InboxRow>): InboxRow => ({
    ...row,
    conversationId,
    ...of,
  })
  const calm = { waitingSince: null, lastAt: ago(50) }
  return [
    part('cnv_late', { waitingSince: ago(47) }),
    part('cnv_warn', { waitingSince: ago(7), previewBy: 'assistant' }),
    part('cnv_new', {
      waitingSince: ago(0.3),
      customer: { id: 'cus_1', name: null, email: null, verified: false },
    }),
    part('cnv_mine', { ...calm, holder: 'human', human: ADA }),
    part('cnv_theirs', { ...calm, holder: 'human', human: BEN, previewBy: 'human' }),
    part('cnv_assistant', { ...calm, holder: 'assistant', previewBy: 'assistant' }),
    part('cnv_closed', { ...calm, holder: 'nobody', lastAt: ago(60 * 24 * 4) }),
    part('cnv_long', {
      ...calm,
      holder: 'assistant',
      subject: 'Supercalifragilisticexpialidocious'.repeat(4),
      customer: {
        id: 'cus_2',
        name: null,
        email: `${'long.'.repeat(12)}name@example.com`,
        verified: false,
      },
    }),
    part('cnv_empty', {
      ...calm,
      holder: 'assistant',
      subject: '',
      preview: '',
      previewBy: 'system',
    }),
  ]
}

function customer(id: string, text: string): Fact {
  return { type: 'message.posted', message: { id, author: { kind: 'customer' }, text } }
}

function announced(id: string, text: string): Fact {
  return { type: 'message.posted', message: { id, author: { kind: 'system' }, text } }
}

function said(id: string, human: typeof BEN, text: string): Fact {
  return { type: 'message.posted', message: { id, author: { kind: 'human', human }, text } }
}
