// What teammates have allowed programs, and the codes and tokens that were given for it.
import type { AccessKeyScope, Human } from '@baton/contract'
import { mayDo, ROLES } from '@baton/core'
import type { Pool, PoolClient } from 'pg'
import { type Doer, record } from '../audit/audit-log.ts'
import type { Program } from '../auth/access-keys.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'
import type { Asked } from './asked.ts'
import { chance, hashOf, timeOf } from './chance.ts'
import { type Denied, denied } from './denied.ts'
import {
  ACCESS_MS,
  CODE_MS,
  exchangeCode,
  exchangeRefresh,
  type KeptGrant,
  type KeptRefresh,
  type Outcome,
  REFRESH_MS,
} from './exchange.ts'

export type Tokens = { access: string; refresh: string; scope: AccessKeyScope }
export type Allowing = Doer & { workspaceId: string; by: Human }

export type Grants = {
  /** Null when the question was answered before. Returns the code, which is shown once. */
  allow(
    requestId: string,
    asked: Asked & { name: string },
    given: { scope: AccessKeyScope; doer: Allowing },
  ): Promise<string | null>
  /** False when it was answered before. */
  refuse(requestId: string): Promise<boolean>
  exchange(shown: URLSearchParams, from: Pick<Doer, 'address'>): Promise<Tokens | Denied>
  /** Whose token this is; null when it is nobody's, has ended, or is for another address than this one. */
  programOf(token: string, resource: string): Promise<Program | null>
}

type Around = { now: () => number; newId: (prefix: string) => string }
type Row = KeptGrant & { workspaceId: string; id: string; name: string }

export function postgresGrants(pool: Pool, { now, newId }: Around): Grants {
  return {
    allow: (requestId, asked, { scope, doer }) =>
      inTransaction(pool, async (db) => {
        if (!(await take(db, requestId))) return null
        const [code, id, at] = [`boc_${chance()}`, newId('grt'), now()]
        const { workspaceId, by } = doer
        await db.query(
          `insert into oauth_grants (workspace_id, id, client_id, name, redirect_uri, challenge, resource, scope,
             allowed_by, allowed_at, code_hash, code_expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            ...[workspaceId, id, asked.clientId, asked.name, asked.redirectUri, asked.challenge],
            ...[asked.resource, scope, storableJson({ id: by.id, name: by.name }), timeOf(at)],
            ...[hashOf(code), timeOf(at + CODE_MS)],
          ],
        )
        const subject = { id, name: asked.name }
        const changes = [
          { field: 'scope', after: scope },
          { field: 'returnsTo', after: new URL(asked.redirectUri).host },
        ]
        await record(db, { ...doer, at, act: 'program.allowed', subject, changes })
        return code
      }),

    refuse: (requestId) => inTransaction(pool, (db) => take(db, requestId)),

    exchange: (shown, from) =>
      inTransaction(pool, async (db) => {
        const found = await exchanged(db, shown, now())
        if (!found)
          return denied('invalid_grant', 'There is no such code or token, or not any more.')
        const { grant, outcome } = found
        if (outcome.kind === 'given') return give(db, grant, { scope: outcome.scope, at: now() })
        if (outcome.kind === 'ended') await end(db, grant, { why: outcome.why, from, at: now() })
        return outcome.why
      }),

    async programOf(token, resource) {
      if (!TOKEN.test(token)) return null
      const { rows } = await pool.query<Program>({
        name: 'oauth-grants.use',
        text: USE,
        values: [hashOf(token), timeOf(now()), resource, MAY_ALLOW],
      })
      return rows[0] ?? null
    },
  }
}

const TOKEN = /^boa_[\w-]{43}$/
export const MAY_ALLOW = ROLES.filter((role) => mayDo(role, 'keys.manage'))

/** Each question is answered once, whichever window is faster. */
async function take(db: PoolClient, requestId: string): Promise<boolean> {
  const { rowCount } = await db.query('delete from oauth_requests where hash = $1', [
    hashOf(requestId),
  ])
  return rowCount === 1
}

/** What is shown, found and locked: of two who show the same, the second sees what the first has done. */
async function exchanged(
  db: PoolClient,
  shown: URLSearchParams,
  now: number,
): Promise<{ grant: Row; outcome: Outcome } | null> {
  if (shown.get('grant_type') === 'authorization_code') {
    const hash = hashOf(shown.get('code') ?? '')
    const { rows } = await db.query<Row>(
      `select ${GRANT} from oauth_grants g where g.code_hash = $1 for update of g`,
      [hash, MAY_ALLOW],
    )
    const [grant] = rows
    return grant ? { grant, outcome: exchangeCode(grant, shown, now) } : null
  }
  const hash = hashOf(shown.get('refresh_token') ?? '')
  const { rows } = await db.query<Row & KeptRefresh>(
    `select ${GRANT}, ${MS('t.expires_at')} as "expiresAt", ${MS('t.replaced_at')} as "replacedAt"
     from oauth_tokens t join oauth_grants g on g.workspace_id = t.workspace_id and g.id = t.grant_id
     where t.hash = $1 and t.kind = 'refresh' for update of g`,
    [hash, MAY_ALLOW],
  )
  const [grant] = rows
  if (!grant) return null
  // Read again behind the lock: the row that waited for it shows the token as it was before.
  const outcome = exchangeRefresh(grant, await refreshNow(db, hash, grant), { shown, now })
  if (outcome.kind === 'given')
    await db.query(
      'update oauth_tokens set replaced_at = coalesce(replaced_at, $2::timestamptz) where hash = $1',
      [hash, timeOf(now)],
    )
  return { grant, outcome }
}

async function refreshNow(db: PoolClient, hash: string, seen: KeptRefresh): Promise<KeptRefresh> {
  const { rows } = await db.query<{ replacedAt: number | null }>(
    `select ${MS('t.replaced_at')} as "replacedAt" from oauth_tokens t where t.hash = $1`,
    [hash],
  )
  return { expiresAt: seen.expiresAt, replacedAt: rows[0]?.replacedAt ?? null }
}

async function give(
  db: PoolClient,
  { workspaceId, id, clientId, scope: most }: Row,
  { scope, at }: { scope: AccessKeyScope; at: number },
): Promise<Tokens> {
  const tokens = { access: `boa_${chance()}`, refresh: `bor_${chance()}`, scope }
  await db.query(
    'update oauth_grants set redeemed_at = coalesce(redeemed_at, $3::timestamptz) where workspace_id = $1 and id = $2',
    [workspaceId, id, timeOf(at)],
  )
  await db.query(
    'delete from oauth_tokens where workspace_id = $1 and grant_id = $2 and expires_at < $3',
    [workspaceId, id, timeOf(at)],
  )
  for (const [kind, token, may, ms] of [
    ['access', tokens.access, scope, ACCESS_MS],
    ['refresh', tokens.refresh, most, REFRESH_MS],
  ] as const)
    await db.query(
      `insert into oauth_tokens (hash, workspace_id, grant_id, kind, scope, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [hashOf(token), workspaceId, id, kind, may, timeOf(at + ms)],
    )
  // A program that was let in is known for longer than its tokens are good: it asks again under the same name.
  await db.query(
    'update oauth_clients set expires_at = greatest(expires_at, $2::timestamptz) where id = $1',
    [clientId, timeOf(at + REMEMBERED_MS)],
  )
  return tokens
}

const REMEMBERED_MS = 90 * 86_400_000

async function end(
  db: PoolClient,
  { workspaceId, id, name }: Row,
  { why, from, at }: { why: Denied; from: Pick<Doer, 'address'>; at: number },
): Promise<void> {
  await db.query('delete from oauth_grants where workspace_id = $1 and id = $2', [workspaceId, id])
  const changes = [{ field: 'reason', after: why.description }]
  const entry = { ...from, workspaceId, at, subject: { id, name }, changes }
  await record(db, { ...entry, by: null, act: 'program.ended' })
}

function MS(column: string): string {
  return `(extract(epoch from ${column}) * 1000)::float8`
}

/** Whether who allowed it still works here, with the right to. */
export const STILL_ALLOWED = (roles: string) => `exists (
  select 1 from members m where m."userId" = g.allowed_by->>'id' and m."organizationId" = g.workspace_id
  and m.deactivated_at is null and m."role" = any(${roles}))`

const GRANT = `g.workspace_id as "workspaceId", g.id, g.name, g.client_id as "clientId",
  g.redirect_uri as "redirectUri", g.challenge, g.resource, g.scope,
  ${MS('g.code_expires_at')} as "codeExpiresAt", ${MS('g.redeemed_at')} as "redeemedAt",
  ${STILL_ALLOWED('$2')} as "stillAllowed"`

/** The moment of use is written at most once an hour: reading must not become writing. */
const USE = `
with found as (
  select g.workspace_id, g.id, g.name, t.scope, g.used_at
  from oauth_tokens t join oauth_grants g on g.workspace_id = t.workspace_id and g.id = t.grant_id
  where t.hash = $1 and t.kind = 'access' and t.expires_at > $2::timestamptz and g.resource = $3
    and ${STILL_ALLOWED('$4')}
),
used as (
  update oauth_grants set used_at = $2 from found
  where oauth_grants.workspace_id = found.workspace_id and oauth_grants.id = found.id
    and (found.used_at is null or found.used_at < $2::timestamptz - interval '1 hour')
)
select workspace_id as "workspaceId", name, scope from found`
