// Programs that have made themselves known, and what they ask for until somebody answers. Neither belongs to a workspace:
// a program knows of none, and whose it will be is known when a teammate allows it.
import type { Pool } from 'pg'
import { storableJson } from '../store/storable.ts'
import type { Asked } from './asked.ts'
import { chance, hashOf, timeOf } from './chance.ts'
import type { NewClient, OAuthClient } from './registration.ts'

/** Nobody has allowed it: it goes. */
const UNUSED_MS = 86_400_000
/** Signing in may go by a provider, and take its time. */
const REQUEST_MS = 20 * 60_000

export type Clients = {
  register(wanted: NewClient): Promise<OAuthClient & { madeAt: number }>
  find(id: string): Promise<OAuthClient | null>
  /** Returns under what the question is found again. */
  ask(asked: Asked): Promise<string>
  asked(requestId: string): Promise<(Asked & { name: string }) | null>
}

export function postgresClients(
  pool: Pool,
  { now, newId }: { now: () => number; newId: (prefix: string) => string },
): Clients {
  return {
    async register({ name, redirectUris }) {
      await sweep(pool, now())
      const [id, at] = [newId('prg'), now()]
      await pool.query(
        `insert into oauth_clients (id, name, redirect_uris, made_at, expires_at)
         values ($1, $2, $3, $4, $5)`,
        [...[id, name, storableJson(redirectUris), timeOf(at)], timeOf(at + UNUSED_MS)],
      )
      return { id, name, redirectUris, madeAt: at }
    },

    async find(id) {
      const { rows } = await pool.query<OAuthClient>(
        `select id, name, redirect_uris as "redirectUris" from oauth_clients where id = $1`,
        [id],
      )
      return rows[0] ?? null
    },

    async ask(asked) {
      const id = chance()
      await pool.query('delete from oauth_requests where expires_at < $1', [timeOf(now())])
      // The program stays as long as its question does.
      await pool.query(
        `with kept as (
           update oauth_clients set expires_at = greatest(expires_at, $4::timestamptz) where id = $2
         )
         insert into oauth_requests (hash, client_id, asked, expires_at) values ($1, $2, $3, $4)`,
        [hashOf(id), asked.clientId, storableJson(asked), timeOf(now() + REQUEST_MS)],
      )
      return id
    },

    async asked(requestId) {
      const { rows } = await pool.query<{ asked: Asked; name: string }>(
        `select asked, name from oauth_requests join oauth_clients on id = client_id
         where hash = $1 and oauth_requests.expires_at > $2`,
        [hashOf(requestId), timeOf(now())],
      )
      const [found] = rows
      return found ? { ...found.asked, name: found.name } : null
    },
  }
}

/** What has come to its end, in the order in which the one names the other. */
async function sweep(pool: Pool, at: number): Promise<void> {
  const time = [timeOf(at)]
  await pool.query('delete from oauth_tokens where expires_at < $1', time)
  await pool.query(
    `delete from oauth_grants g where code_expires_at < $1 and not exists (
       select 1 from oauth_tokens t where t.workspace_id = g.workspace_id and t.grant_id = g.id)`,
    time,
  )
  await pool.query(
    `delete from oauth_clients c where expires_at < $1
     and not exists (select 1 from oauth_grants where client_id = c.id)`,
    time,
  )
}
