// An operator signs in to a vendor: we send their browser there with a state nobody can guess, and take back a code.
// A state is good once, for ten minutes, and only for the session that began.
import { createHash, randomBytes } from 'node:crypto'
import { DeliveryError, type Io, type OAuth } from '@baton/integrations'
import type { Pool } from 'pg'
import type { Sealer } from '../settings/seal.ts'
import type { ConnectionTokens } from './tokens.ts'

export type Begun = {
  workspaceId: string
  sessionId: string
  connectionId: string
  vendor: Vendor
  /** Where the vendor sends the browser back to. */
  redirectUrl: string
}

/** Whom an operator signs in to: a ticket system or a channel, with its secrets opened. */
export type Vendor = {
  title: string
  oauth?: OAuth<Record<string, unknown>> | undefined
  settings: Record<string, unknown>
  io: Io
}

export type Taken = {
  workspaceId: string
  connectionId: string
  redirectUrl: string
  verifier: string
}

export type SignIns = {
  /** The vendor's address to send the browser to. Throws a `DeliveryError` where there is none. */
  begin(begun: Begun): Promise<string>
  /** Null for a state that is unknown, used, too old or somebody else's. */
  take(workspaceId: string, sessionId: string, state: string): Promise<Taken | null>
  /** Changes the code for tokens, and keeps them. Throws a `DeliveryError` that says what is wrong. */
  finish(taken: Taken, vendor: Vendor, query: URLSearchParams): Promise<void>
}

type Around = {
  pool: Pool
  sealer: Sealer
  tokens: Pick<ConnectionTokens, 'keep'>
}

/** Somebody may have to find a password first. */
const MINUTES = 10

export function postgresSignIns({ pool, sealer, tokens }: Around): SignIns {
  return {
    async begin({ workspaceId, sessionId, connectionId, vendor, redirectUrl }) {
      const { title, oauth, settings } = vendor
      if (!oauth)
        throw new DeliveryError(`${title} has no sign-in: its credentials are enough.`, {
          retry: false,
        })
      const state = randomBytes(32).toString('base64url')
      const verifier = randomBytes(32).toString('base64url')
      const hash = hashOf(state)
      const place = placeOf(workspaceId, hash)
      await pool.query({
        name: 'sign-ins.begin',
        text: BEGIN,
        values: [
          ...[workspaceId, hash, connectionId, sessionId],
          ...[sealer.seal(verifier, place), redirectUrl],
        ],
      })
      const challenge = createHash('sha256').update(verifier).digest('base64url')
      const asked = { redirectUri: redirectUrl, state, challenge }
      return oauth.authorizeUrl(settings, asked)
    },

    async take(workspaceId, sessionId, state) {
      const hash = hashOf(state)
      const { rows } = await pool.query<Row>({
        name: 'sign-ins.take',
        text: `delete from sign_ins
          where workspace_id = $1 and state_hash = $2 and session_id = $3 and expires_at > now()
          returning connection_id, verifier, redirect_url`,
        values: [workspaceId, hash, sessionId],
      })
      const [row] = rows
      return row
        ? {
            workspaceId,
            connectionId: row.connection_id,
            redirectUrl: row.redirect_url,
            verifier: sealer.open(row.verifier, placeOf(workspaceId, hash)),
          }
        : null
    },

    async finish({ workspaceId, connectionId, redirectUrl, verifier }, vendor, query) {
      const { title, oauth, settings, io } = vendor
      const refused = query.get('error_description') ?? query.get('error')
      const code = query.get('code') ?? ''
      if (refused !== null || code === '' || !oauth)
        throw new DeliveryError(
          `${title} did not let Baton in: ${(refused || 'it sent no code').slice(0, 300)}`,
          { retry: false },
        )
      const given = { code, redirectUri: redirectUrl, verifier, query }
      await tokens.keep(workspaceId, connectionId, await oauth.exchange(settings, given, io))
    },
  }
}

type Row = { connection_id: string; verifier: string; redirect_url: string }

/** What nobody came back for is swept out by the next who begins. */
const BEGIN = `
with swept as (delete from sign_ins where workspace_id = $1 and expires_at < now())
insert into sign_ins (workspace_id, state_hash, connection_id, session_id, verifier, redirect_url, expires_at)
values ($1, $2, $3, $4, $5, $6, now() + interval '${MINUTES} minutes')`

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('hex')
}

function placeOf(workspaceId: string, hash: string): string {
  return `${workspaceId} sign-in ${hash}`
}
