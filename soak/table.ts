// What happened, by destination.
import { conversationOf } from './check/known.ts'
import type { Outcome } from './run.ts'

const COLUMNS = [
  ...['', 'escalations', 'tickets', 'merged', 'calls', 'faults'],
  ...['replies', 'webhooks', 'lost', 'doubled', 'late'],
]

export function table({ known, desks, seconds, problems }: Outcome): string {
  const rows = desks.map(({ id, tickets, calls, faults, replies, webhooks }) => {
    const opened = known.escalations.filter(({ opened }) =>
      opened.some(({ connectionId }) => connectionId === id),
    )
    const told = tickets.filter((ticket) => conversationOf(ticket) !== null)
    const counts = [
      ...[opened.length, told.length, told.length - opened.length, calls, faults],
      ...[replies.length, webhooks.sent, webhooks.lost, webhooks.doubled, webhooks.late],
    ]
    return [id, ...counts.map(String)]
  })
  const lines = [COLUMNS, COLUMNS.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
  const messages = known.customers.reduce((sum, { said }) => sum + said.size, 0)
  return [
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `${known.escalations.length} escalations, ${messages} messages of customers, ${known.abandoned.length} destinations given up, ${Math.round(seconds)} s, ${problems.length} things wrong.`,
  ].join('\n')
}
