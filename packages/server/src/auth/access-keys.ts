// Keys with which other programs act for a workspace.
import { createHash, randomBytes } from 'node:crypto'
import type { AccessKeyScope, Human } from '@baton/contract'
import type { Pool } from 'pg'
import { record } from '../audit/audit-log.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'

export type AccessKey = {
  id: string
  name: string
  madeBy: Human
  madeAt: string
  usedAt: string | null
  scope: AccessKeyScope
  expiresAt: string | null
}

export type NewAccessKey = { name: string; scope: AccessKeyScope; expiresInDays: number | null }

/** Another program, by the name its key was given. */
export type Program = { workspaceId: string; name: string; scope: AccessKeyScope }

export type AccessKeys = {
  list(workspaceId: string): Promise<AccessKey[]>
  /** The key is in what this returns, and nowhere else. */
  make(
    workspaceId: string,
    wanted: NewAccessKey,
    doer: Making,
  ): Promise<AccessKey & { key: string }>
  revoke(workspaceId: string, id: string, doer: Making): Promise<boolean>
  /** Whose key this is; null when it is nobody's, or has ended. */
  workspaceOf(key: string): Promise<Program | null>
}

type Making = { by: Human; address: string | null }

type Around = { newId: (prefix: string) => string; now: () => number }

const DAY = 86_400_000

const SHAPE = /^bk_[A-Za-z0-9_-]{43}$/

export function postgresAccessKeys(pool: Pool, { newId, now }: Around): AccessKeys {
  return {
    async list(workspaceId) {
      const { rows } = await pool.query<AccessKey>(
        `select ${COLUMNS} from access_keys where workspace_id = $1 order by made_at desc, id`,
        [workspaceId],
      )
      return rows
    },
    make: (workspaceId, { name, scope, expiresInDays }, doer) =>
      inTransaction(pool, async (db) => {
        const key = `bk_${randomBytes(32).toString('base64url')}`
        const id = newId('key')
        const at = now()
        const end = expiresInDays === null ? null : new Date(at + expiresInDays * DAY).toISOString()
        const { rows } = await db.query<AccessKey>(
          `insert into access_keys (workspace_id, id, hash, name, made_by, made_at, scope, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`,
          [
            ...[workspaceId, id, hashOf(key), name, storableJson(doer.by)],
            ...[new Date(at).toISOString(), scope, end],
          ],
        )
        const subject = { id, name }
        await record(db, { ...doer, workspaceId, at, act: 'access-key.made', subject })
        return { ...(rows[0] as AccessKey), key }
      }),
    revoke: (workspaceId, id, doer) =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<{ name: string }>(
          'delete from access_keys where workspace_id = $1 and id = $2 returning name',
          [workspaceId, id],
        )
        const [ended] = rows
        if (!ended) return false
        const subject = { id, name: ended.name }
        await record(db, { ...doer, workspaceId, at: now(), act: 'access-key.ended', subject })
        return true
      }),
    async workspaceOf(key) {
      if (!SHAPE.test(key)) return null
      const { rows } = await pool.query<Program>({
        name: 'access-keys.use',
        text: USE,
        values: [hashOf(key), new Date(now()).toISOString()],
      })
      return rows[0] ?? null
    },
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

const TIME = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const COLUMNS = `id, name, made_by as "madeBy", ${TIME('made_at')} as "madeAt", ${TIME('used_at')} as "usedAt",
  scope, ${TIME('expires_at')} as "expiresAt"`

/** The moment of use is written at most once an hour: reading must not become writing. */
const USE = `
with found as (
  select workspace_id, id, name, scope, used_at from access_keys
  where hash = $1 and (expires_at is null or expires_at > $2::timestamptz)
),
used as (
  update access_keys set used_at = $2 from found
  where access_keys.workspace_id = found.workspace_id and access_keys.id = found.id
    and (found.used_at is null or found.used_at < $2::timestamptz - interval '1 hour')
)
select workspace_id as "workspaceId", name, scope from found`
