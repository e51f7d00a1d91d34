// Sign-ins that have begun: each good once, and only in the browser that began it.
import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { Sealer } from '../settings/seal.ts'

export type Begun = { state: string; nonce: string; verifier: string; browser: string }
export type Taken = {
  workspaceId: string
  nonce: string
  verifier: string
  redirectUrl: string
  next: string
}

const MINUTES = 10

type Around = { sealer: Sealer; now: () => number }

export function postgresOidcSignIns(pool: Pool, { sealer, now }: Around) {
  return {
    async begin(wanted: {
      workspaceId: string
      redirectUrl: string
      next: string
    }): Promise<Begun> {
      const [state, nonce, verifier, browser] = [chance(), chance(), chance(), chance()]
      const at = now()
      await pool.query('delete from oidc_sign_ins where expires_at < $1', [timeOf(at)])
      await pool.query(
        `insert into oidc_sign_ins (state_hash, browser_hash, workspace_id, nonce, verifier, redirect_url, next, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[hashOf(state), hashOf(browser), wanted.workspaceId, nonce],
          ...[sealer.seal(verifier, placeOf(state)), wanted.redirectUrl, wanted.next],
          timeOf(at + MINUTES * 60_000),
        ],
      )
      return { state, nonce, verifier, browser }
    },

    /** Null for one that is unknown, used, too old or another browser's. */
    async take(state: string, browser: string): Promise<Taken | null> {
      const { rows } = await pool.query<Taken>(
        `delete from oidc_sign_ins where state_hash = $1 and browser_hash = $2 and expires_at > $3
         returning workspace_id as "workspaceId", nonce, verifier, redirect_url as "redirectUrl", next`,
        [hashOf(state), hashOf(browser), timeOf(now())],
      )
      const [taken] = rows
      return taken ? { ...taken, verifier: sealer.open(taken.verifier, placeOf(state)) } : null
    },
  }
}

function chance(): string {
  return randomBytes(32).toString('base64url')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function placeOf(state: string): string {
  return `oidc ${hashOf(state)}`
}

function timeOf(at: number): string {
  return new Date(at).toISOString()
}
