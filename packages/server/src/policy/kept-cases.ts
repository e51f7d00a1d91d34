// Talks that operators kept from the playground, each with what should become of its last turn.
import type { CaseToKeep, Human, Recorded } from '@baton/contract'
import type { Pool } from 'pg'
import { Rejection } from '../routes/problem.ts'
import { storableJson } from '../store/storable.ts'

export type KeptCase = {
  id: string
  events: Recorded[]
  messageId: string
  expected: CaseToKeep['expected']
  note: string | null
  by: Human
  at: string
}

export type KeptCases = {
  /** The same id again replaces what was kept under it. */
  keep(workspaceId: string, id: string, kept: CaseToKeep & { by: Human }): Promise<void>
  /** Throws a `Rejection` when there is none. */
  remove(workspaceId: string, id: string): Promise<void>
  /** Latest first. */
  list(workspaceId: string): Promise<KeptCase[]>
}

const MAX_CASES = 500

export function keptCases(pool: Pool, now: () => number): KeptCases {
  return {
    async keep(workspaceId, id, { events, messageId, expected, note, by }) {
      if (!events.some((event) => event.type === 'turn.assessed' && event.messageId === messageId))
        throw new Rejection('invalid', 'This message was not decided on in these events.', [
          { field: 'messageId', message: 'must be one that a turn.assessed of the events names' },
        ])
      const recorded = events.map((event, at) => ({ ...event, seq: at + 1 }))
      const { rowCount } = await pool.query({
        name: 'kept-cases.keep',
        text: KEEP,
        values: [
          ...[workspaceId, id, storableJson(recorded), messageId, expected, note ?? null],
          ...[storableJson(by), new Date(now()).toISOString(), MAX_CASES],
        ],
      })
      if (rowCount === 0)
        throw new Rejection('invalid', `There are ${MAX_CASES} cases. Delete one first.`)
    },

    async remove(workspaceId, id) {
      const { rowCount } = await pool.query({
        name: 'kept-cases.remove',
        text: 'delete from policy_cases where workspace_id = $1 and id = $2',
        values: [workspaceId, id],
      })
      if (rowCount === 0) throw new Rejection('not-found', 'There is no case with this id.')
    },

    async list(workspaceId) {
      const { rows } = await pool.query<KeptCase>({
        name: 'kept-cases.list',
        text: LIST,
        values: [workspaceId],
      })
      return rows
    },
  }
}

const KEEP = `
insert into policy_cases (workspace_id, id, events, message_id, expected, note, by, at)
select $1, $2, $3, $4, $5, $6, $7, $8
where (select count(*) from policy_cases where workspace_id = $1) < $9
   or exists (select from policy_cases where workspace_id = $1 and id = $2)
on conflict (workspace_id, id) do update
set events = excluded.events, message_id = excluded.message_id, expected = excluded.expected,
    note = excluded.note, by = excluded.by, at = excluded.at`

const LIST = `
select id, events, message_id as "messageId", expected, note, by,
  to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
from policy_cases where workspace_id = $1 order by policy_cases.at desc, id`
