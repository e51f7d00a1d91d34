// Whether teammates may sign in with a password here. Asked of the database: it is asked seldom, and must not be late.
import { SecuritySettings } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { Rejection } from '../routes/problem.ts'

export async function passwordsAllowed(
  db: Pick<Pool | PoolClient, 'query'>,
  workspaceId: string,
): Promise<boolean> {
  const { rows } = await db.query<{ value: unknown }>(
    `select value from settings where workspace_id = $1 and part = 'security' order by version desc limit 1`,
    [workspaceId],
  )
  return rows[0] ? SecuritySettings.parse(rows[0].value).passwordSignIn : true
}

/** Says it before the password is looked at, and of every address: nobody learns whose are known. */
export async function requirePasswordSignIn(pool: Pool, workspaceId: string | null): Promise<void> {
  if (workspaceId && !(await passwordsAllowed(pool, workspaceId))) throw passwordsOff()
}

/** Where somebody with this address signs in; null before there is any workspace. */
export async function workspaceOf(pool: Pool, email: string): Promise<string | null> {
  const { rows } = await pool.query<{ workspaceId: string | null }>(
    `select coalesce(
       (select "organizationId" from members join users on users."id" = "userId"
        where "email" = $1 order by members."createdAt", members."id" limit 1),
       (select id from workspaces order by created_at, id limit 1)
     ) as "workspaceId"`,
    [email.toLowerCase()],
  )
  return rows[0]?.workspaceId ?? null
}

export function passwordsOff(): Rejection {
  return new Rejection(
    'passwords-off',
    'Passwords are turned off here. Sign in with your organization’s account.',
  )
}

/**
 * Who turns passwords off must have come in without one, as an owner who still does: so a provider that was set up wrong
 * locks nobody out.
 */
export async function requireWayIn(
  pool: Pool,
  workspaceId: string,
  { passwordSignIn, oidc }: SecuritySettings,
): Promise<void> {
  if (passwordSignIn) return
  const refuse = (message: string) =>
    new Rejection('invalid', message, [{ field: 'value.passwordSignIn', message }])
  if (!oidc) throw refuse('Set up another way to sign in before passwords are turned off.')
  const { rowCount } = await pool.query(
    `select 1 from members join accounts on accounts."userId" = members."userId"
     where "organizationId" = $1 and "role" = 'owner' and deactivated_at is null
       and "providerId" = 'oidc' and starts_with("accountId", $2) limit 1`,
    [workspaceId, `${oidc.issuer} `],
  )
  if (!rowCount)
    throw refuse(
      'No owner has signed in at this provider yet. Save it, sign in there once, then turn passwords off.',
    )
}
