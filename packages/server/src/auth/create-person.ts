// A teammate comes to be: who they are, how they prove it, and what they may do in this workspace.
import type { Human, Role } from '@baton/contract'
import type { PoolClient } from 'pg'
import { Rejection } from '../routes/problem.ts'

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200

export type PersonToMake = {
  name: string
  email: string
  role: Role
  /** Of their password; null for one who signs in elsewhere. */
  hash: string | null
  at: number
  newId: (prefix: string) => string
}

/** Throws a `Rejection` when the address is somebody's. */
export async function createPerson(
  db: Pick<PoolClient, 'query'>,
  workspaceId: string,
  { name, email, role, hash, at, newId }: PersonToMake,
): Promise<Human> {
  const id = newId('usr')
  const time = new Date(at).toISOString()
  const { rowCount } = await db.query(
    `insert into users ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
     values ($1, $2, $3, false, $4, $4) on conflict do nothing`,
    [id, name, email.toLowerCase(), time],
  )
  if (!rowCount) throw emailTaken()
  if (hash !== null)
    await db.query(
      `insert into accounts ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
       values ($1, $2, 'credential', $2, $3, $4, $4)`,
      [newId('acc'), id, hash, time],
    )
  await db.query(
    `insert into members ("id", "organizationId", "userId", "role", "createdAt") values ($1, $2, $3, $4, $5)`,
    [newId('mem'), workspaceId, id, role, time],
  )
  return { id, name }
}

function emailTaken(): Rejection {
  const message = 'There is an account with this address already.'
  return new Rejection('invalid', message, [{ field: 'email', message }])
}
