// Who works in a workspace, by name: for those who call each other.
import type { Human } from '@baton/contract'
import type { Pool } from 'pg'

export type Teammates = {
  list(workspaceId: string): Promise<Human[]>
  /** Those of these ids who are teammates here. */
  named(workspaceId: string, ids: readonly string[]): Promise<Human[]>
}

export function postgresTeammates(pool: Pool): Teammates {
  const select = `select distinct users."id", users."name" from members join users on users."id" = members."userId"
    where members."organizationId" = $1 and members.deactivated_at is null`
  return {
    async list(workspaceId) {
      const { rows } = await pool.query<Human>(`${select} order by 2, 1 limit 1000`, [workspaceId])
      return rows
    },
    async named(workspaceId, ids) {
      if (ids.length === 0) return []
      const { rows } = await pool.query<Human>(`${select} and users."id" = any($2) order by 2, 1`, [
        workspaceId,
        ids,
      ])
      return rows
    },
  }
}
