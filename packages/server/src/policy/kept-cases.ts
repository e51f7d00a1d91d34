// Talks that operators kept from the playground, each with what should become of its last turn.
import type { CaseToKeep, Human, Recorded } from '@baton/contract'
import type { Pool } from 'pg'
import { alsoRecord } from '../audit/also.ts'
import { changesBetween } from '../audit/changes.ts'
import type { HumanDoer } from '../routes/doer.ts'
import { Rejection } from '../routes/problem.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'

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
  keep(doer: HumanDoer, id: string, kept: CaseToKeep): Promise<void>
  /** Throws a `Rejection` when there is none. */
  remove(doer: HumanDoer, id: string): Promise<void>
  /** Latest first. */
  list(workspaceId: string): Promise<KeptCase[]>
}

const MAX_CASES = 500

export function keptCases(pool: Pool, now: () => number): KeptCases {
  return {
    async keep(doer, id, { events, messageId, expected, note }) {
      if (!events.some((event) => event.type === 'turn.assessed' && event.messageId === messageId))
        throw new Rejection('invalid', 'This message was not decided on in these events.', [
          { field: 'messageId', message: 'must be one that a turn.assessed of the events names' },
        ])
      const recorded = events.map((event, at) => ({ ...event, seq: at + 1 }))
      const at = now()
      await inTransaction(pool, async (db) => {
        const { rows: before } = await db.query<Told>(BEFORE, [doer.workspaceId, id])
        const { rowCount } = await db.query(KEEP, [
          ...[doer.workspaceId, id, storableJson(recorded), messageId, expected, note ?? null],
          ...[storableJson(doer.by), new Date(at).toISOString(), MAX_CASES],
        ])
        if (rowCount === 0)
          throw new Rejection('invalid', `There are ${MAX_CASES} cases. Delete one first.`)
        const after = { messageId, expected, note: note ?? null }
        const changes = changesBetween(before[0] ?? {}, after)
        if (changes.length === 0) return
        const told = { act: 'case.kept' as const, subject: { id }, changes: () => changes }
        await alsoRecord(doer, at, told)(db)
      })
    },

    remove: (doer, id) =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<Told>(REMOVE, [doer.workspaceId, id])
        const [gone] = rows
        if (!gone) throw new Rejection('not-found', 'There is no case with this id.')
        const changes = () => changesBetween(gone, {})
        const told = { act: 'case.removed' as const, subject: { id }, changes }
        await alsoRecord(doer, now(), told)(db)
      }),

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

/** What the audit log says of a case: never what was said in it. */
type Told = { messageId: string; expected: CaseToKeep['expected']; note: string | null }

const TOLD = `message_id as "messageId", expected, note`

const BEFORE = `select ${TOLD} from policy_cases where workspace_id = $1 and id = $2 for update`

const REMOVE = `delete from policy_cases where workspace_id = $1 and id = $2 returning ${TOLD}`

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
