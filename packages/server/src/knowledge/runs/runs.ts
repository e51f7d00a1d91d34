// The queue of readings. A run is worked on by the process that holds its lease; when that process dies, the lease runs
// out and another one takes the run over.
import type { SourceProblem, SourceRun } from '@baton/contract'
import type { Pool } from 'pg'
import { type Also, nothingElse } from '../../audit/also.ts'
import { storableJson } from '../../store/storable.ts'
import { inTransaction } from '../../store/transaction.ts'
import { type Page, pageOf } from '../pages.ts'
import type { Report } from '../read-source.ts'
import { RUN_COLUMNS } from '../sources.ts'
import { CLAIM, END, ENQUEUE, HEARTBEAT, PROBLEMS, STOP } from './statements.ts'

export type Reason = SourceRun['reason']
export type RunRef = { workspaceId: string; id: string; sourceId: string }
export type ClaimedRun = RunRef & { attempt: number; cancelAsked: boolean; holder: string }
export type RunProgress = { done: number; expected: number; current: string }
export type RunProblem = SourceProblem & { place: number }

/** How long a run may go without a sign of life before another process takes it over. */
export const LEASE_SECONDS = 15
/** Of each source, how many of its readings are shown and kept. */
const KEPT = 10

export type Runs = ReturnType<typeof postgresRuns>

export function postgresRuns(pool: Pool, newId: (prefix: string) => string) {
  return {
    /** Puts a source into the queue, unless it is there. What it must not miss, it is then read again for. */
    enqueue(
      workspaceId: string,
      sourceId: string,
      reason: Reason,
      at: string,
      also: Also = nothingElse,
      { again = reason === 'files' }: { again?: boolean } = {},
    ): Promise<void> {
      const values = [workspaceId, newId('run'), sourceId, reason, at, again]
      return inTransaction(pool, async (db) => {
        await db.query({ name: 'runs.enqueue', text: ENQUEUE, values })
        await also(db)
      })
    },

    /** One that waits is cancelled at once, one that is read is asked to stop. */
    stop(workspaceId: string, sourceId: string, at: string, also: Also): Promise<void> {
      return inTransaction(pool, async (db) => {
        await db.query({ name: 'runs.stop', text: STOP, values: [workspaceId, sourceId, at] })
        await also(db)
      })
    },

    /** Runs that nobody works on, leased to `holder`. Sources whose time has come are put into the queue. */
    async claim(holder: string, limit: number): Promise<ClaimedRun[]> {
      const { rows } = await pool.query<ClaimedRun>({
        name: 'runs.claim',
        text: CLAIM,
        values: [holder, limit, LEASE_SECONDS, newId('run')],
      })
      return rows
    },

    /** A sign of life, with how far it has come. Null when the run is no longer ours. */
    async heartbeat(
      { workspaceId, id, holder }: ClaimedRun,
      { done, expected, current }: RunProgress,
      problems: RunProblem[],
    ): Promise<{ cancelAsked: boolean } | null> {
      const { rows } = await pool.query<{ cancelAsked: boolean }>({
        name: 'runs.heartbeat',
        text: HEARTBEAT,
        values: [
          ...[workspaceId, id, holder, LEASE_SECONDS, done, expected, current.slice(0, 1_000)],
          storableJson(problems),
        ],
      })
      return rows[0] ?? null
    },

    /** The end, whatever it is. Does nothing when the run is no longer ours. */
    async end(
      run: ClaimedRun,
      status: 'done' | 'failed' | 'cancelled',
      {
        report,
        problem = null,
        at,
      }: { report?: Report | undefined; problem?: string | null; at: string },
    ): Promise<void> {
      const { workspaceId, id, holder, sourceId } = run
      const { added = 0, stored = 0, unchanged = 0, removed = 0, leftOut = 0 } = report ?? {}
      const { troubles = [], incomplete = null } = report ?? {}
      await pool.query(END, [
        ...[workspaceId, id, holder, status, at, added, stored - added, unchanged, removed],
        ...[troubles.length, incomplete, problem, sourceId, KEPT, leftOut],
      ])
    },

    /** Gives a run back undone, for another process to take at once. */
    async release({ workspaceId, id, holder }: ClaimedRun): Promise<void> {
      await pool.query(
        `update source_runs set status = 'queued', holder = null, lease_until = null
         where workspace_id = $1 and id = $2 and holder = $3 and status = 'running'`,
        [workspaceId, id, holder],
      )
    },

    async latest(workspaceId: string, sourceId: string): Promise<SourceRun[]> {
      const { rows } = await pool.query<{ run: SourceRun }>(
        `select ${RUN_COLUMNS} as run from source_runs r where workspace_id = $1 and source_id = $2
         order by queued_at desc, id desc limit $3`,
        [workspaceId, sourceId, KEPT],
      )
      return rows.map(({ run }) => run)
    },

    /** Of the latest reading that has begun. */
    async problems(workspaceId: string, sourceId: string, { limit = 50, cursor }: Page) {
      const after = /^\d{1,9}$/.test(cursor ?? '') ? Number(cursor) : -1
      const { rows } = await pool.query<RunProblem>(PROBLEMS, [
        ...[workspaceId, sourceId, after, limit + 1],
      ])
      return pageOf(rows, limit, ({ place }) => String(place))
    },
  }
}
