// What teammates do with their own account: where they are signed in, and their password.
import type { TeammateSession } from '@baton/contract'
import type { Pool } from 'pg'
import { record } from '../audit/audit-log.ts'
import { Rejection } from '../routes/problem.ts'
import { inTransaction } from '../store/transaction.ts'
import type { Changer } from './members.ts'
import type { Passwords } from './people.ts'

export type OwnAccount = {
  sessions(personId: string, currentId: string | null): Promise<TeammateSession[]>
  endSession(changer: Changer, sessionId: string): Promise<boolean>
  /** How many there were. */
  endOthers(changer: Changer, currentId: string | null): Promise<number>
  /** Ends every other session, too. */
  changePassword(
    changer: Changer,
    wanted: { current: string; next: string; sessionId: string | null },
  ): Promise<void>
}

type Around = { now: () => number; passwords(): Promise<Passwords> }

export function postgresOwnAccount(pool: Pool, { now, passwords }: Around): OwnAccount {
  return {
    async sessions(personId, currentId) {
      const { rows } = await pool.query<TeammateSession>(SESSIONS, [
        ...[personId, currentId, new Date(now()).toISOString()],
      ])
      return rows
    },

    endSession: (changer, sessionId) =>
      inTransaction(pool, async (db) => {
        const { rowCount } = await db.query(
          'delete from sessions where "userId" = $1 and "id" = $2',
          [changer.by.id, sessionId],
        )
        if (!rowCount) return false
        await record(db, { ...entryOf(changer, now()), act: 'session.ended' })
        return true
      }),

    endOthers: (changer, currentId) =>
      inTransaction(pool, async (db) => {
        const { rowCount } = await db.query(
          'delete from sessions where "userId" = $1 and "id" is distinct from $2',
          [changer.by.id, currentId],
        )
        await record(db, { ...entryOf(changer, now()), act: 'person.sessions-ended' })
        return rowCount ?? 0
      }),

    async changePassword(changer, { current, next, sessionId }) {
      const { hash, verify } = await passwords()
      const { rows } = await pool.query<{ id: string; password: string }>(
        `select "id", "password" from accounts where "userId" = $1 and "providerId" = 'credential'`,
        [changer.by.id],
      )
      const [account] = rows
      if (!account) throw wrong('You sign in elsewhere and have no password here.')
      if (!(await verify({ hash: account.password, password: current })))
        throw wrong('This is not your password.')
      const hashed = await hash(next)
      await inTransaction(pool, async (db) => {
        const time = new Date(now()).toISOString()
        // Only on top of the password that was checked.
        const { rowCount } = await db.query(
          `update accounts set "password" = $3, "updatedAt" = $4 where "id" = $1 and "password" = $2`,
          [account.id, account.password, hashed, time],
        )
        if (!rowCount) throw wrong('Your password was changed a moment ago. Try again.')
        await db.query('delete from sessions where "userId" = $1 and "id" is distinct from $2', [
          ...[changer.by.id, sessionId],
        ])
        await record(db, { ...entryOf(changer, now()), act: 'person.password-changed' })
      })
    },
  }
}

function entryOf({ role: _, ...doer }: Changer, at: number) {
  return { ...doer, at, subject: { id: doer.by.id, name: doer.by.name } }
}

function wrong(message: string): Rejection {
  return new Rejection('invalid', message, [{ field: 'current', message }])
}

const TIME = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const SESSIONS = `
select "id", ${TIME('"createdAt"')} as "begunAt", ${TIME('"expiresAt"')} as "expiresAt",
  nullif("ipAddress", '') as address, nullif("userAgent", '') as browser, "id" = coalesce($2, '') as current
from sessions where "userId" = $1 and "expiresAt" > $3
order by "id" = coalesce($2, '') desc, "updatedAt" desc limit 100`
