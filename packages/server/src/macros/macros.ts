// Canned replies and macros: each teammate's own, and those that operators keep for everybody.
import type { Human, Macro, MacroDraft } from '@baton/contract'
import type { Pool } from 'pg'
import { Rejection } from '../routes/problem.ts'
import { storableJson } from '../store/storable.ts'

export type Macros = {
  list(workspaceId: string, humanId: string): Promise<Macro[]>
  write(workspaceId: string, by: Writer, id: string, draft: MacroDraft): Promise<Macro>
  /** False when there is none. */
  remove(workspaceId: string, by: Writer, id: string): Promise<boolean>
}

export type Writer = { human: Human; isOperator: boolean }

/** A list that is read with every slash, and drawn at once. */
const MOST = 500

export function postgresMacros(pool: Pool, now: () => number): Macros {
  async function ownerOf(workspaceId: string, id: string): Promise<Owner | null> {
    const { rows } = await pool.query<Owner>(
      'select owner_id as "ownerId", shared from macros where workspace_id = $1 and id = $2',
      [workspaceId, id],
    )
    return rows[0] ?? null
  }

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

    async write(workspaceId, by, id, draft) {
      mayWrite(await ownerOf(workspaceId, id), by, draft.shared)
      const { name, shortcut, text, steps, shared } = draft
      const { rows } = await pool.query<Macro>(WRITE, [
        ...[workspaceId, id, by.human.id, storableJson(by.human), shared, name.trim(), shortcut],
        ...[text, storableJson(steps), new Date(now()).toISOString()],
      ])
      const [written] = rows
      if (!written)
        throw new Rejection(
          'quota-reached',
          `There is room for ${MOST} of them. Remove some first.`,
        )
      return written
    },

    async remove(workspaceId, by, id) {
      const owner = await ownerOf(workspaceId, id)
      if (!owner) return false
      mayWrite(owner, by, owner.shared)
      const { rowCount } = await pool.query(
        'delete from macros where workspace_id = $1 and id = $2',
        [workspaceId, id],
      )
      return (rowCount ?? 0) > 0
    },
  }
}

type Owner = { ownerId: string; shared: boolean }

/** What is everybody's is the operators'; what is somebody's own is nobody else's, and not even seen. */
function mayWrite(owner: Owner | null, { human, isOperator }: Writer, shared: boolean): void {
  if (owner && !owner.shared && owner.ownerId !== human.id)
    throw new Rejection('forbidden', 'This macro is somebody else’s.')
  if ((shared || owner?.shared) && !isOperator)
    throw new Rejection(
      'forbidden',
      'What everybody uses is written by operators. Keep it for yourself, or ask one of them.',
    )
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
