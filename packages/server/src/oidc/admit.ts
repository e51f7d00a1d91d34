// Who comes from a provider: a teammate we know, one who is invited, or one whose address is of a domain that may come in.
// Everybody else is turned away.
import type { Human, Role, SecuritySettings } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import { record } from '../audit/audit-log.ts'
import type { From } from '../audit/sign-ins.ts'
import { createPerson } from '../auth/create-person.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'
import type { Identity } from './provider.ts'

export type Why = 'unverified' | 'not-invited' | 'deactivated'
export type Admitted = { human: Human } | { refused: Why }

type Oidc = NonNullable<SecuritySettings['oidc']>
type Asked = { workspaceId: string; oidc: Oidc; identity: Identity; from: From }
type Around = { now: () => number; newId: (prefix: string) => string }

export function createAdmit(pool: Pool, around: Around) {
  return (asked: Asked): Promise<Admitted> =>
    inTransaction(pool, async (db) => {
      const { workspaceId, identity, oidc } = asked
      const account = `${identity.issuer} ${identity.subject}`
      const known = await byAccount(db, workspaceId, account)
      if (known) return admitted(known)
      const email = provenEmail(identity, oidc)
      if (!email) return { refused: 'unverified' }
      const member = await byEmail(db, workspaceId, email)
      if (member && !member.mine) return { refused: 'not-invited' }
      const role = member ? null : await roleFor(db, asked, email, around.now())
      if (!member && !role) return { refused: 'not-invited' }
      const human =
        member?.human ?? (await join(db, around, { ...asked, email, role: role as Role }))
      await link(db, around, human.id, account)
      return member ? admitted(member) : { human }
    })
}

type Known = { human: Human; deactivated: boolean; mine: boolean }

function admitted({ human, deactivated }: Known): Admitted {
  return deactivated ? { refused: 'deactivated' } : { human }
}

/** A provider that says nothing of an address is believed only where it was said that its domain is the provider's. */
function provenEmail({ email, emailVerified }: Identity, { domains }: Oidc): string | null {
  if (!email || emailVerified === false) return null
  return emailVerified || domains.includes(domainOf(email)) ? email : null
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** An invitation goes before what the domain gives. */
async function roleFor(
  db: PoolClient,
  { workspaceId, oidc }: Asked,
  email: string,
  at: number,
): Promise<Role | null> {
  const { rows } = await db.query<{ role: Role }>(
    `select role from invitations
     where workspace_id = $1 and email = $2 and accepted_at is null and expires_at > $3
     order by made_at desc limit 1 for update`,
    [workspaceId, email, new Date(at).toISOString()],
  )
  return rows[0]?.role ?? (oidc.domains.includes(domainOf(email)) ? oidc.role : null)
}

type Joining = Asked & { email: string; role: Role }

async function join(
  db: PoolClient,
  { now, newId }: Around,
  { workspaceId, identity, email, role, from }: Joining,
): Promise<Human> {
  const at = now()
  const person = { name: identity.name.slice(0, 100), email, role, hash: null, at, newId }
  const by: Human = await createPerson(db, workspaceId, person)
  await db.query(
    `update invitations set accepted_by = $3, accepted_at = $4, sealed = null
     where workspace_id = $1 and email = $2 and accepted_at is null`,
    [workspaceId, email, storableJson(by), new Date(at).toISOString()],
  )
  const changes = [{ field: 'role', before: undefined, after: role }]
  const subject = { id: by.id, name: by.name }
  await record(db, { ...from, workspaceId, by, at, act: 'person.added', subject, changes })
  return by
}

async function link(db: PoolClient, { now, newId }: Around, userId: string, account: string) {
  await db.query(
    `insert into accounts ("id", "accountId", "providerId", "userId", "createdAt", "updatedAt")
     values ($1, $2, 'oidc', $3, $4, $4)`,
    [newId('acc'), account, userId, new Date(now()).toISOString()],
  )
}

const HUMAN = `json_build_object('id', users."id", 'name', users."name") as human`

async function byAccount(db: PoolClient, workspaceId: string, account: string) {
  const { rows } = await db.query<Known>(
    `select ${HUMAN}, deactivated_at is not null as deactivated, true as mine
     from accounts join members on members."userId" = accounts."userId"
       join users on users."id" = members."userId"
     where "providerId" = 'oidc' and "accountId" = $2 and "organizationId" = $1`,
    [workspaceId, account],
  )
  return rows[0] ?? null
}

async function byEmail(db: PoolClient, workspaceId: string, email: string) {
  const { rows } = await db.query<Known>(
    `select ${HUMAN}, members.deactivated_at is not null as deactivated,
       members."userId" is not null as mine
     from users left join members on members."userId" = users."id" and members."organizationId" = $1
     where users."email" = $2`,
    [workspaceId, email],
  )
  return rows[0] ?? null
}
