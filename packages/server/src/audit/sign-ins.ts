// Sign-ins in the audit log: who came in and how, who was refused, who left. Strangers can be refused as often as they like,
// so of an hour only the first few from an address, and a bounded number in all, have a row each; the rest is told in one
// row when the hour is over.
import type { Human } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { storable } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'
import { createTurns } from '../store/turns.ts'
import { record } from './audit-log.ts'

/** Where a request comes from, as far as it can be told. */
export type From = { address: string | null; browser: string | null }

export type Way = 'password' | 'provider'
export type WhyRefused =
  | 'wrong-password'
  | 'passwords-off'
  | 'deactivated'
  | 'unverified'
  | 'not-invited'

export type SignInLog = {
  begun(workspaceId: string, by: Human, way: Way, from: From): Promise<void>
  /** `email`: what was typed, which need not be anybody's. */
  refused(workspaceId: string, email: string, why: WhyRefused, from: From): Promise<void>
  ended(workspaceId: string, by: Human, from: From): Promise<void>
  /** One row for each address that was refused more often, in the hours that are over. */
  sumUp(): Promise<void>
}

const MOST_OF_ONE = 5
const MOST_OF_ALL = 300
const HOUR_MS = 3_600_000
const EVERYBODY = '*'

export function postgresSignInLog(pool: Pool, now: () => number): SignInLog {
  // Each holds a connection: strangers must not be able to hold them all.
  const inTurn = createTurns()

  return {
    begun: (workspaceId, by, way, from) =>
      record(pool, {
        ...{ ...from, workspaceId, at: now(), by, act: 'session.begun', subject: by },
        changes: [{ field: 'way', before: undefined, after: way }],
      }),

    ended: (workspaceId, by, from) =>
      record(pool, { ...from, workspaceId, at: now(), by, act: 'session.ended', subject: by }),

    refused: (workspaceId, email, why, from) =>
      inTurn(workspaceId, () =>
        inTransaction(pool, async (db) => {
          const at = now()
          const hour = hourOf(at)
          if ((await count(db, workspaceId, hour, EVERYBODY)) > MOST_OF_ALL) return
          if ((await count(db, workspaceId, hour, from.address ?? '')) > MOST_OF_ONE) return
          await record(db, {
            ...{ ...from, workspaceId, at, by: null, act: 'session.refused' },
            subject: { id: addressIn(email) },
            changes: [{ field: 'why', before: undefined, after: why }],
          })
        }),
      ),

    sumUp: () =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<Counted>(
          `delete from refused_sign_ins where hour < $1
           returning workspace_id as "workspaceId", hour, address, refused`,
          [hourOf(now())],
        )
        for (const row of rows) await sumUp(db, row, now())
      }),
  }
}

type Counted = { workspaceId: string; hour: Date; address: string; refused: number }

async function sumUp(
  db: PoolClient,
  { workspaceId, hour, address, refused }: Counted,
  at: number,
): Promise<void> {
  const isAll = address === EVERYBODY
  const more = refused - (isAll ? MOST_OF_ALL : MOST_OF_ONE)
  if (more <= 0) return
  await record(db, {
    ...{ workspaceId, at, by: null, act: 'session.refused', browser: null },
    subject: { id: isAll ? 'from-all-addresses' : 'from-this-address' },
    changes: [
      { field: 'more refused', before: undefined, after: more },
      { field: 'hour', before: undefined, after: hour.toISOString() },
    ],
    address: isAll || address === '' ? null : address,
  })
}

async function count(
  db: PoolClient,
  workspaceId: string,
  hour: string,
  address: string,
): Promise<number> {
  const { rows } = await db.query<{ refused: number }>(
    `insert into refused_sign_ins as known (workspace_id, hour, address) values ($1, $2, $3)
     on conflict (workspace_id, hour, address) do update set refused = known.refused + 1
     returning refused`,
    [workspaceId, hour, address],
  )
  return rows[0]?.refused ?? 0
}

function hourOf(at: number): string {
  return new Date(at - (at % HOUR_MS)).toISOString()
}

/** People type their password where their address belongs: what is no address is not kept. */
function addressIn(email: string): string {
  const typed = storable(email).trim().toLowerCase()
  return typed.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(typed) ? typed : 'no-address'
}
