// Coming in with a password and going out again: better-auth proves the password, this decides whether one may be used, and
// tells the audit log what came of it.
import type { Human } from '@baton/contract'
import type { Pool } from 'pg'
import type { From, SignInLog } from '../audit/sign-ins.ts'
import { Rejection } from '../routes/problem.ts'
import { storable } from '../store/storable.ts'
import { requirePasswordSignIn, workspaceOf } from './password-rule.ts'

type Prove = (request: Request) => Promise<Response>

export function createSignIn(pool: Pool, log: SignInLog) {
  return async (request: Request, from: From, prove: Prove): Promise<Response> => {
    const email = (await emailIn(request.clone())).toLowerCase()
    const workspaceId = await workspaceOf(pool, email)
    if (!workspaceId) return prove(request)
    try {
      await requirePasswordSignIn(pool, workspaceId)
    } catch (error) {
      if (error instanceof Rejection) await log.refused(workspaceId, email, 'passwords-off', from)
      throw error
    }
    const response = await prove(request)
    if (response.status === 401 || response.status === 403)
      await log.refused(workspaceId, email, 'wrong-password', from)
    if (response.ok) {
      const human = await teammateOf(pool, workspaceId, email)
      if (human) await log.begun(workspaceId, human, 'password', from)
      // The password was right, and opens nothing any more.
      else await log.refused(workspaceId, email, 'deactivated', from)
    }
    return response
  }
}

async function teammateOf(pool: Pool, workspaceId: string, email: string): Promise<Human | null> {
  const { rows } = await pool.query<Human>(
    `select users."id", users."name" from users join members on members."userId" = users."id"
     where users."email" = $2 and members."organizationId" = $1 and members.deactivated_at is null`,
    [workspaceId, email],
  )
  return rows[0] ?? null
}

/** What is no such body, the sign-in itself refuses. */
async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => null)
  const email = body && typeof body === 'object' && 'email' in body ? body.email : null
  return typeof email === 'string' ? storable(email) : ''
}
