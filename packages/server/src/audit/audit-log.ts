// The audit log: added to in the transaction of the change it tells of, read in pages, never changed.
import type { AuditAct, AuditChange, AuditEntry, Human } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { storable, storableJson } from '../store/storable.ts'

/** Who does something, and from where; Baton itself where there is nobody. */
export type Doer = { by: Human | null; address: string | null; browser?: string | null }

export type NewEntry = Doer & {
  workspaceId: string
  at: number
  act: AuditAct
  subject: { id: string; name?: string }
  changes?: AuditChange[]
}

export type AuditFilter = {
  by?: string | undefined
  act?: AuditAct | undefined
  subject?: string | undefined
  from?: string | undefined
  until?: string | undefined
}

export type AuditLog = {
  /** For what is no change of ours that it could be written with. */
  add(entry: Omit<NewEntry, 'at'>): Promise<void>
  list(
    workspaceId: string,
    asked: AuditFilter & { limit: number; cursor?: string | undefined },
  ): Promise<{ data: AuditEntry[]; nextCursor: string | null }>
}

/** Browsers say much of themselves; it begins with what matters. */
const MOST_OF_A_NAME = 300

/** Inside the transaction of what it tells of: neither is there without the other. */
export async function record(db: Pick<Pool | PoolClient, 'query'>, entry: NewEntry): Promise<void> {
  const { workspaceId, at, by, act, subject, changes = [], address, browser } = entry
  await db.query(
    `insert into audit_log (workspace_id, at, by, act, subject, changes, address, browser)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      workspaceId,
      new Date(at).toISOString(),
      by && storableJson({ id: by.id, name: by.name }),
      act,
      storableJson(subject),
      storableJson(changes),
      address,
      browser ? storable(browser).slice(0, MOST_OF_A_NAME) : null,
    ],
  )
}

export function postgresAuditLog(pool: Pool, now: () => number): AuditLog {
  return {
    add: (entry) => record(pool, { ...entry, at: now() }),

    async list(workspaceId, { by, act, subject, from, until, limit, cursor }) {
      const { rows } = await pool.query<AuditEntry>(LIST, [
        ...[workspaceId, by ?? null, act ?? null, subject ?? null, from ?? null, until ?? null],
        ...[cursor ?? null, limit + 1],
      ])
      const data = rows.slice(0, limit)
      return { data, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null }
    },
  }
}

const LIST = `
select place::text as id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  by, act, subject, changes, address, browser
from audit_log
where workspace_id = $1
  and ($2::text is null or by->>'id' = $2)
  and ($3::text is null or act = $3)
  and ($4::text is null or subject->>'id' = $4)
  and ($5::timestamptz is null or at >= $5)
  and ($6::timestamptz is null or at < $6)
  and ($7::bigint is null or place < $7)
order by place desc limit $8`
