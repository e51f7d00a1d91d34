// Canned replies and macros: each teammate's own, and those that operators keep for everybody. What is everybody's is
// told of in the audit log; what somebody keeps for themselves is nobody else's, and is not.
import type { Human, Macro, MacroDraft } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { alsoRecord } from '../audit/also.ts'
import type { Doer } from '../audit/audit-log.ts'
import { changesBetween } from '../audit/changes.ts'
import { Rejection } from '../routes/problem.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'

export type Macros = {
  list(workspaceId: string, humanId: string): Promise<Macro[]>
  /** Those of these ids that are somebody's own. */
  ownOf(workspaceId: string, ids: readonly string[]): Promise<string[]>
  write(workspaceId: string, by: Writer, id: string, draft: MacroDraft): Promise<Macro>
  /** False when there is none. */
  remove(workspaceId: string, by: Writer, id: string): Promise<boolean>
}

export type Writer = { human: Human; isOperator: boolean; from: Pick<Doer, 'address' | 'browser'> }

/** A list that is read with every slash, and drawn at once. */
const MOST = 500

export function postgresMacros(pool: Pool, now: () => number): Macros {
  return {
    async list(workspaceId, humanId) {
      const { rows } = await pool.query<Macro>({
        name: 'macros.list',
        text: `select ${COLUMNS} from macros where workspace_id = $1 and (shared or owner_id = $2)
          order by lower(name), id limit ${MOST * 2}`,
        values: [workspaceId, humanId],
      })
      return rows
    },

    async ownOf(workspaceId, ids) {
      if (ids.length === 0) return []
      const { rows } = await pool.query<{ id: string }>(
        'select id from macros where workspace_id = $1 and id = any($2) and not shared',
        [workspaceId, ids],
      )
      return rows.map(({ id }) => id)
    },

    write: (workspaceId, by, id, draft) =>
      inTransaction(pool, async (db) => {
        const found = await lookedUp(db, workspaceId, id)
        mayWrite(found, by, draft.shared)
        const { name, shortcut, text, steps, shared } = draft
        const { rows } = await db.query<Macro>(WRITE, [
          ...[workspaceId, id, by.human.id, storableJson(by.human), shared, name.trim(), shortcut],
          ...[text, storableJson(steps), new Date(now()).toISOString()],
        ])
        const [written] = rows
        if (!written)
          throw new Rejection(
            'quota-reached',
            `There is room for ${MOST} of them. Remove some first.`,
          )
        await tell(db, { workspaceId, by, id, at: now(), was: found, is: written })
        return written
      }),

    remove: (workspaceId, by, id) =>
      inTransaction(pool, async (db) => {
        const found = await lookedUp(db, workspaceId, id)
        if (!found) return false
        mayWrite(found, by, found.shared)
        await db.query('delete from macros where workspace_id = $1 and id = $2', [workspaceId, id])
        await tell(db, { workspaceId, by, id, at: now(), was: found, is: null })
        return true
      }),
  }
}

type Found = Content & { ownerId: string }
type Content = Pick<Macro, 'name' | 'shortcut' | 'text' | 'steps' | 'shared'>

/** Held until the change is written, so that what the audit log calls "before" is what was there. */
async function lookedUp(db: PoolClient, workspaceId: string, id: string): Promise<Found | null> {
  const { rows } = await db.query<Found>(
    `select owner_id as "ownerId", name, shortcut, text, steps, shared from macros
     where workspace_id = $1 and id = $2 for update`,
    [workspaceId, id],
  )
  return rows[0] ?? null
}

/** What is everybody's is the operators'; what is somebody's own is nobody else's, and not even seen. */
function mayWrite(found: Found | null, { human, isOperator }: Writer, shared: boolean): void {
  if (found && !found.shared && found.ownerId !== human.id)
    throw new Rejection('forbidden', 'This macro is somebody else’s.')
  if ((shared || found?.shared) && !isOperator)
    throw new Rejection(
      'forbidden',
      'What everybody uses is written by operators. Keep it for yourself, or ask one of them.',
    )
}

type Change = {
  workspaceId: string
  by: Writer
  id: string
  at: number
  was: Content | null
  is: Content | null
}

async function tell(db: PoolClient, change: Change): Promise<void> {
  const { workspaceId, by, id, at, was, is } = change
  // What everybody saw of it: one that was somebody's own is new to them.
  const [before, after] = [everybodys(was), everybodys(is)]
  const changes = changesBetween(before ?? {}, after ?? {})
  if (changes.length === 0) return
  const { id: humanId, name } = by.human
  const doer = { workspaceId, by: { id: humanId, name }, ...by.from }
  const act = after ? 'macro.written' : 'macro.removed'
  const subject = { id, name: (after ?? before)?.name ?? id }
  await alsoRecord(doer, at, { act, subject, changes: () => changes })(db)
}

function everybodys(macro: Content | null): Omit<Content, 'shared'> | null {
  if (!macro?.shared) return null
  const { name, shortcut, text, steps } = macro
  return { name, shortcut, text, steps }
}

const COLUMNS = `id, name, shortcut, text, steps, shared, changed_by as by,
  to_char(changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"`

/** One that is there already is changed, also where no other would have room. */
const WRITE = `
insert into macros (workspace_id, id, owner_id, changed_by, shared, name, shortcut, text, steps, changed_at)
select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
where exists (select 1 from macros where workspace_id = $1 and id = $2)
  or (select count(*) from macros where workspace_id = $1 and shared = $5 and (shared or owner_id = $3)) < ${MOST}
on conflict (workspace_id, id) do update set
  changed_by = excluded.changed_by, shared = excluded.shared, name = excluded.name,
  shortcut = excluded.shortcut, text = excluded.text, steps = excluded.steps, changed_at = excluded.changed_at,
  owner_id = case when excluded.shared then macros.owner_id else excluded.owner_id end
returning ${COLUMNS}`
