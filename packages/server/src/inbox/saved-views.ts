// Views that teammates keep under a name: for themselves, or for everybody.
import type { InboxView, SavedView } from '@baton/contract'
import type { Pool } from 'pg'

export type SavedViews = {
  list(workspaceId: string, humanId: string): Promise<SavedView[]>
  /** Null when the teammate has as many as they may. */
  save(workspaceId: string, humanId: string, view: NewView): Promise<SavedView | null>
  /** Their own, or with `anybodys` a shared one. Returns whether there was one. */
  remove(workspaceId: string, humanId: string, id: string, anybodys: boolean): Promise<boolean>
}

type NewView = { id: string; name: string; view: InboxView; q: string; shared: boolean }

/** Each is counted whenever the rail is drawn. */
const MAX_EACH = 30

export function postgresSavedViews(pool: Pool): SavedViews {
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

    async save(workspaceId, humanId, { id, name, view, q, shared }) {
      const { rowCount } = await pool.query(
        `insert into saved_views (workspace_id, id, human_id, shared, name, view, q)
         select $1, $2, $3, $4, $5, $6, $7
         where (select count(*) from saved_views where workspace_id = $1 and human_id = $3) < ${MAX_EACH}`,
        [workspaceId, id, humanId, shared, name, view, q],
      )
      return rowCount === 1 ? { id, name, view, q, shared, mine: true } : null
    },

    async remove(workspaceId, humanId, id, anybodys) {
      const { rowCount } = await pool.query(
        `delete from saved_views where workspace_id = $1 and id = $2 and (human_id = $3 or (shared and $4))`,
        [workspaceId, id, humanId, anybodys],
      )
      return rowCount === 1
    },
  }
}
