// The programs that are connected, as teammates see and end them, and as programs end themselves (RFC 7009).
import type { ConnectedProgram } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { type Doer, record } from '../audit/audit-log.ts'
import { inTransaction } from '../store/transaction.ts'
import { hashOf, timeOf } from './chance.ts'
import { type Denied, denied } from './denied.ts'
import { type Allowing, MAY_ALLOW, STILL_ALLOWED } from './grants.ts'

export type Programs = {
  list(workspaceId: string): Promise<ConnectedProgram[]>
  end(programId: string, doer: Allowing): Promise<boolean>
  /** A token that nobody has is as good as one that has ended: null, as for those. */
  revoke(shown: URLSearchParams, from: Pick<Doer, 'address'>): Promise<Denied | null>
}

export function postgresPrograms(pool: Pool, now: () => number): Programs {
  return {
    async list(workspaceId) {
      const { rows } = await pool.query<ConnectedProgram & { redirectUri: string }>(LIST, [
        workspaceId,
        timeOf(now()),
        MAY_ALLOW,
      ])
      return rows.map(({ redirectUri, ...row }) => ({
        ...row,
        returnsTo: new URL(redirectUri).host,
      }))
    },

    end: (programId, doer) =>
      inTransaction(pool, (db) => end(db, { ...doer, id: programId, at: now() })),

    revoke: (shown, from) =>
      inTransaction(pool, async (db) => {
        const hash = hashOf(shown.get('token') ?? '')
        const { rows } = await db.query<Found>(FIND, [hash])
        const [found] = rows
        if (!found) return null
        const { workspaceId, id, kind, clientId } = found
        if (clientId !== shown.get('client_id'))
          return denied('invalid_grant', 'This token is another client’s.')
        if (kind === 'refresh') await end(db, { ...from, by: null, workspaceId, id, at: now() })
        else await db.query('delete from oauth_tokens where hash = $1', [hash])
        return null
      }),
  }
}

type Found = { workspaceId: string; id: string; kind: 'access' | 'refresh'; clientId: string }

async function end(
  db: PoolClient,
  { id, at, ...doer }: Doer & { workspaceId: string; id: string; at: number },
): Promise<boolean> {
  const { rows } = await db.query<{ name: string }>(
    'delete from oauth_grants where workspace_id = $1 and id = $2 returning name',
    [doer.workspaceId, id],
  )
  const [ended] = rows
  if (!ended) return false
  await record(db, { ...doer, at, act: 'program.ended', subject: { id, name: ended.name } })
  return true
}

const FIND = `select g.workspace_id as "workspaceId", g.id, t.kind, g.client_id as "clientId"
from oauth_tokens t join oauth_grants g on g.workspace_id = t.workspace_id and g.id = t.grant_id
where t.hash = $1`

const TIME = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Those that can still come in: with a code that is young, or a token that is good. */
const LIST = `
select g.id, g.name, g.redirect_uri as "redirectUri", g.scope, g.allowed_by as "allowedBy",
  ${TIME('g.allowed_at')} as "allowedAt", ${TIME('g.used_at')} as "usedAt",
  not ${STILL_ALLOWED('$3')} as rests
from oauth_grants g
where g.workspace_id = $1 and (
  (g.redeemed_at is null and g.code_expires_at > $2::timestamptz) or exists (
    select 1 from oauth_tokens t where t.workspace_id = g.workspace_id and t.grant_id = g.id
    and t.expires_at > $2::timestamptz and t.replaced_at is null))
order by g.allowed_at desc, g.id`
