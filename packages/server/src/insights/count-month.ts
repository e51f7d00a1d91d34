// Adds the sheets of the days of a month up to those of the month.

import type { PoolClient } from 'pg'
import { SHEETS_VERSION } from './counted.ts'
import { addPacked, emptySheet, type PackedSheet, packSheet, type Sheet } from './sheet.ts'

export type Span = { workspaceId: string; zone: string; first: string }

type DaySheet = { channel: string; language: string; reason: string; topic: string } & {
  conversations: number
  escalations: number
  lines: PackedSheet
}

/** Days added up, one after another: a month of a busy desk is more than should be in memory at once. */
export async function countMonth(
  db: PoolClient,
  { workspaceId, zone, first }: Span,
): Promise<void> {
  const values = [workspaceId, zone, first]
  const { rows: days } = await db.query<{ first: string }>(
    `select first::text as first from counted_spans
     where workspace_id = $1 and zone = $2 and span = 'day' and due_at is null
       and first >= $3::date and first < $3::date + interval '1 month' order by first`,
    values,
  )
  const sums = new Map<
    string,
    { cut: string[]; sheet: Sheet; conversations: number; escalations: number }
  >()
  for (const day of days) {
    const { rows } = await db.query<DaySheet>({
      name: 'insights.sheets-of-day',
      text: `select channel, language, reason, topic, conversations, escalations, lines from counted_sheets
        where workspace_id = $1 and zone = $2 and span = 'day' and first = $3`,
      values: [workspaceId, zone, day.first],
    })
    for (const { channel, language, reason, topic, conversations, escalations, lines } of rows) {
      const cut = [channel, language, reason, topic]
      const name = JSON.stringify(cut)
      const sum = sums.get(name) ?? { cut, sheet: emptySheet(), conversations: 0, escalations: 0 }
      sums.set(name, sum)
      addPacked(sum.sheet, lines)
      sum.conversations += conversations
      sum.escalations += escalations
    }
  }
  await db.query({ name: 'insights.clear-month', text: CLEAR, values })
  await db.query({
    name: 'insights.settle-month',
    text: SETTLE_MONTH,
    values: [...values, SHEETS_VERSION],
  })
  await db.query({
    name: 'insights.write-month',
    text: WRITE_MONTH,
    values: [
      ...values,
      JSON.stringify(
        [...sums.values()].map(({ cut, sheet, ...sum }) => {
          const [channel, language, reason, topic] = cut
          return { channel, language, reason, topic, ...sum, lines: packSheet(sheet) }
        }),
      ),
    ],
  })
}

/** As settled as the least settled of its days; not counted when one of them has changed meanwhile. */
const SETTLE_MONTH = `
insert into counted_spans (workspace_id, zone, span, first, version, settled_at, due_at)
select $1, $2, 'month', $3, $4, max(settled_at),
  case when count(*) < extract(day from $3::date + interval '1 month - 1 day') then now() + interval '15 minutes' end
from counted_spans where workspace_id = $1 and zone = $2 and span = 'day' and due_at is null and version = $4
  and first >= $3::date and first < $3::date + interval '1 month'
having count(*) > 0
on conflict (workspace_id, zone, span, first) do update
set version = excluded.version, settled_at = excluded.settled_at, due_at = excluded.due_at`

const WRITE_MONTH = `
insert into counted_sheets
select $1, $2, 'month', $3, made.* from jsonb_to_recordset($4) as made (
  channel text, language text, reason text, topic text, conversations int, escalations int, lines json)
where exists (select from counted_spans where workspace_id = $1 and zone = $2 and span = 'month' and first = $3)`

const CLEAR = `delete from counted_sheets where workspace_id = $1 and zone = $2 and span = 'month' and first = $3`
