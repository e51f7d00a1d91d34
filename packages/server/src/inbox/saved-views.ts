// Views that teammates keep under a name: for themselves, or for everybody. The audit log tells of the latter.
import type { InboxView, SavedView } from '@baton/contract'
import type { Pool } from 'pg'
import { alsoRecord } from '../audit/also.ts'
import { changesBetween } from '../audit/changes.ts'
import type { HumanDoer } from '../routes/doer.ts'
import { inTransaction } from '../store/transaction.ts'

export type SavedViews = {
  list(workspaceId: string, humanId: string): Promise<SavedView[]>
  /** Null when the teammate has as many as they may. */
  save(doer: HumanDoer, view: NewView): Promise<SavedView | null>
  /** Their own, or with `anybodys` a shared one. Returns whether there was one. */
  remove(doer: HumanDoer, id: string, anybodys: boolean): Promise<boolean>
}

type NewView = { id: string; name: string; view: InboxView; q: string; shared: boolean }

/** Each is counted whenever the rail is drawn. */
const MAX_EACH = 30

export function postgresSavedViews(pool: Pool, now: () => number): SavedViews {
  return {
    async list(workspaceId, humanId) {
      const { rows } = await pool.query<SavedView>({
        name: 'saved-views',
        text: `select id, name, view, q, shared, human_id = $2 as mine from saved_views
          where workspace_id = $1 and (human_id = $2 or shared) order by shared, lower(name), id limit 100`,
        values: [workspaceId, humanId],
      })
      return rows
    },

    save: (doer, { id, name, view, q, shared }) =>
      inTransaction(pool, async (db) => {
        const { rowCount } = await db.query(
          `insert into saved_views (workspace_id, id, human_id, shared, name, view, q)
           select $1, $2, $3, $4, $5, $6, $7
           where (select count(*) from saved_views where workspace_id = $1 and human_id = $3) < ${MAX_EACH}`,
          [doer.workspaceId, id, doer.by.id, shared, name, view, q],
        )
        if (rowCount !== 1) return null
        const changes = () => changesBetween({}, { view, q })
        const told = { act: 'view.saved' as const, subject: { id, name }, changes }
        if (shared) await alsoRecord(doer, now(), told)(db)
        return { id, name, view, q, shared, mine: true }
      }),

    remove: (doer, id, anybodys) =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<NewView>(
          `delete from saved_views where workspace_id = $1 and id = $2 and (human_id = $3 or (shared and $4))
           returning id, name, view, q, shared`,
          [doer.workspaceId, id, doer.by.id, anybodys],
        )
        const [gone] = rows
        if (!gone) return false
        const changes = () => changesBetween({ view: gone.view, q: gone.q }, {})
        const told = { act: 'view.removed' as const, subject: { id, name: gone.name }, changes }
        if (gone.shared) await alsoRecord(doer, now(), told)(db)
        return true
      }),
  }
}
