// Teammates as members of their workspace: what they may do, and whether they still come in. Each change is in the audit
// log, or has not happened.
import type { Human, Role, Teammate } from '@baton/contract'
import { mayGrant } from '@baton/core'
import type { Pool, PoolClient } from 'pg'
import { type Doer, record } from '../audit/audit-log.ts'
import { Rejection } from '../routes/problem.ts'
import { inTransaction } from '../store/transaction.ts'
import { passwordsAllowed } from './password-rule.ts'

/** Somebody who changes somebody. */
export type Changer = Doer & { by: Human; role: string; workspaceId: string }

export type Members = {
  list(workspaceId: string): Promise<Teammate[]>
  changeRole(changer: Changer, personId: string, role: Role): Promise<Teammate>
  /** Their sessions are gone with it. */
  deactivate(changer: Changer, personId: string): Promise<Teammate>
  reactivate(changer: Changer, personId: string): Promise<Teammate>
  /** The conversations that wait for their word, or for them to take over. */
  heldBy(workspaceId: string, personId: string): Promise<string[]>
}

export function postgresMembers(pool: Pool, now: () => number): Members {
  /** All of the workspace's members are locked first: of two who take the last two owners, one is refused. */
  function change(
    changer: Changer,
    personId: string,
    work: (db: PoolClient, person: Teammate, all: readonly Teammate[]) => Promise<void>,
  ): Promise<Teammate> {
    const { workspaceId } = changer
    return inTransaction(pool, async (db) => {
      await db.query(`select 1 from members where "organizationId" = $1 order by "id" for update`, [
        workspaceId,
      ])
      const all = await read(db, workspaceId)
      await work(db, find(all, personId, changer), all)
      return found(await read(db, workspaceId), personId)
    })
  }

  return {
    list: (workspaceId) => read(pool, workspaceId),

    changeRole: (changer, personId, role) =>
      change(changer, personId, async (db, person, all) => {
        if (person.role === role) return
        if (!mayGrant(changer.role, role)) throw above()
        if (role !== 'owner') await requireAnotherOwner(db, changer.workspaceId, { person, all })
        await set(db, changer.workspaceId, personId, { role })
        await record(db, {
          ...entry(changer, person, now()),
          act: 'person.role-changed',
          changes: [{ field: 'role', before: person.role, after: role }],
        })
      }),

    deactivate: (changer, personId) =>
      change(changer, personId, async (db, person, all) => {
        if (person.deactivatedAt) return
        await requireAnotherOwner(db, changer.workspaceId, { person, all })
        await set(db, changer.workspaceId, personId, { deactivatedAt: new Date(now()) })
        await db.query('delete from sessions where "userId" = $1', [personId])
        await record(db, { ...entry(changer, person, now()), act: 'person.deactivated' })
      }),

    reactivate: (changer, personId) =>
      change(changer, personId, async (db, person) => {
        if (!person.deactivatedAt) return
        await set(db, changer.workspaceId, personId, { deactivatedAt: null })
        await record(db, { ...entry(changer, person, now()), act: 'person.reactivated' })
      }),

    async heldBy(workspaceId, personId) {
      const { rows } = await pool.query<{ conversation_id: string }>(
        `select conversation_id from inbox where workspace_id = $1 and human_id = $2
         union select conversation_id from inbox
         where workspace_id = $1 and assignee_id = $2 and holder = 'queue'`,
        [workspaceId, personId],
      )
      return rows.map(({ conversation_id }) => conversation_id)
    },
  }
}

function entry({ role: _, ...doer }: Changer, { id, name }: Teammate, at: number) {
  return { ...doer, at, subject: { id, name } }
}

function find(all: readonly Teammate[], personId: string, { role }: Changer): Teammate {
  const person = found(all, personId)
  if (!mayGrant(role, person.role)) throw above()
  return person
}

function found(all: readonly Teammate[], personId: string): Teammate {
  const person = all.find(({ id }) => id === personId)
  if (!person) throw new Rejection('not-found', 'There is no such teammate.')
  return person
}

/** One who can come in: while passwords are turned off, one who has come from the provider. */
async function requireAnotherOwner(
  db: PoolClient,
  workspaceId: string,
  { person, all }: { person: Teammate; all: readonly Teammate[] },
): Promise<void> {
  if (person.role !== 'owner' || person.deactivatedAt) return
  const mayCome = await whoMayCome(db, workspaceId)
  const others = all.filter(
    ({ id, role, deactivatedAt }) =>
      id !== person.id && role === 'owner' && !deactivatedAt && mayCome(id),
  )
  if (others.length === 0)
    throw new Rejection(
      'last-owner',
      `${person.name} is the last owner who can come in. Make somebody else an owner first.`,
    )
}

async function whoMayCome(db: PoolClient, workspaceId: string) {
  if (await passwordsAllowed(db, workspaceId)) return () => true
  const { rows } = await db.query<{ userId: string }>(
    `select "userId" from accounts where "providerId" = 'oidc' and "userId" in
       (select "userId" from members where "organizationId" = $1)`,
    [workspaceId],
  )
  const known = new Set(rows.map(({ userId }) => userId))
  return (id: string) => known.has(id)
}

function above(): Rejection {
  return new Rejection('forbidden', 'Only an owner makes owners, and changes them.')
}

type Set = { role?: Role; deactivatedAt?: Date | null }

async function set(db: PoolClient, workspaceId: string, personId: string, to: Set) {
  const [column, value] =
    to.role === undefined ? ['deactivated_at', to.deactivatedAt] : ['"role"', to.role]
  await db.query(
    `update members set ${column} = $3 where "organizationId" = $1 and "userId" = $2`,
    [workspaceId, personId, value],
  )
}

async function read(db: Pick<PoolClient, 'query'>, workspaceId: string): Promise<Teammate[]> {
  const { rows } = await db.query<Teammate>(LIST, [workspaceId])
  return rows
}

const TIME = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const LIST = `
select users."id", users."name", users."email", members."role", ${TIME('members."createdAt"')} as "joinedAt",
  (select ${TIME('max(sessions."updatedAt")')} from sessions where sessions."userId" = users."id") as "seenAt",
  ${TIME('members.deactivated_at')} as "deactivatedAt"
from members join users on users."id" = members."userId"
where members."organizationId" = $1
order by members.deactivated_at is not null, lower(users."name"), users."id"`
