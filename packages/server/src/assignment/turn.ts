// One process at a time shares out the work of a workspace. A lease rather than a lock: it holds no connection, and ends
// by itself when its process dies.
import type { Pool } from 'pg'

const LEASE_SECONDS = 10

export function createTurn({ pool, processId }: { pool: Pool; processId: string }) {
  return {
    /** Whether it is ours now; taking it again prolongs it. */
    async take(workspaceId: string): Promise<boolean> {
      const { rowCount } = await pool.query({
        name: 'assignment.take-turn',
        text: `insert into assignment_turns as turn (workspace_id, process_id, until)
          values ($1, $2, now() + interval '${LEASE_SECONDS} seconds')
          on conflict (workspace_id) do update set process_id = $2, until = excluded.until
          where turn.process_id = $2 or turn.until <= now()`,
        values: [workspaceId, processId],
      })
      return rowCount === 1
    },
    async end(workspaceId: string): Promise<void> {
      await pool.query({
        name: 'assignment.end-turn',
        text: 'delete from assignment_turns where workspace_id = $1 and process_id = $2',
        values: [workspaceId, processId],
      })
    },
  }
}
