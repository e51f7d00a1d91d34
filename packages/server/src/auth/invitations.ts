// Invitations by link. Whoever has the link, and the address where one is named, becomes a teammate, once.
import { createHash, randomBytes } from 'node:crypto'
import type { Invitation, InvitationLanguage, Role } from '@baton/contract'
import { mayGrant } from '@baton/core'
import type { Pool, PoolClient } from 'pg'
import { record } from '../audit/audit-log.ts'
import type { From } from '../audit/sign-ins.ts'
import { Rejection } from '../routes/problem.ts'
import type { Sealer } from '../settings/seal.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'
import { createPerson } from './create-person.ts'
import { COLUMNS, placeOf, withoutAddress } from './invitation-row.ts'
import { mailAgain } from './mail-again.ts'
import type { Changer } from './members.ts'
import { passwordsAllowed, passwordsOff } from './password-rule.ts'
import type { Passwords } from './people.ts'

export type Invited = {
  id: string
  workspaceId: string
  workspace: string
  role: Role
  email: string | null
  invitedBy: string
  withPassword: boolean
}

export type Joining = { name: string; email: string; password: string } & From

export type Wanted = {
  role: Role
  email?: string | undefined
  days: number
  /** Its link is mailed to the address. */
  mail: boolean
  language: InvitationLanguage
}

export type Invitations = {
  list(workspaceId: string): Promise<Invitation[]>
  make(changer: Changer, wanted: Wanted): Promise<Invitation & { token: string }>
  /** Its link is mailed, or mailed again. While one is on its way, nothing follows. */
  mail(changer: Changer, id: string, language?: InvitationLanguage): Promise<Invitation>
  /** Null where there is none to show: it is over, or names no address. */
  link(workspaceId: string, id: string): Promise<string | null>
  end(changer: Changer, id: string): Promise<boolean>
  /** Null for a link that is unknown, used, ended or too old. */
  read(token: string): Promise<Invited | null>
  accept(token: string, joining: Joining): Promise<{ email: string }>
}

type Around = {
  sealer: Sealer
  newId: (prefix: string) => string
  now: () => number
  passwords(): Promise<Passwords>
}

const DAY_MS = 86_400_000

export function postgresInvitations(pool: Pool, around: Around): Invitations {
  const { now } = around
  return {
    async list(workspaceId) {
      const { rows } = await pool.query<Invitation>(
        `select ${COLUMNS} from invitations where workspace_id = $1 order by made_at desc, id limit 500`,
        [workspaceId],
      )
      return rows
    },

    make: (changer, wanted) => inTransaction(pool, (db) => make(db, around, changer, wanted)),
    mail: (changer, id, language) =>
      inTransaction(pool, (db) => mailAgain(db, now(), changer, { id, language })),

    async link(workspaceId, id) {
      const { rows } = await pool.query<{ sealed: string | null }>(
        `select sealed from invitations
         where workspace_id = $1 and id = $2 and accepted_at is null and expires_at > $3`,
        [workspaceId, id, new Date(now()).toISOString()],
      )
      const sealed = rows[0]?.sealed
      return sealed ? around.sealer.open(sealed, placeOf({ workspaceId, id })) : null
    },

    end: ({ role: _, ...doer }, id) =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<{ email: string | null }>(
          `delete from invitations where workspace_id = $1 and id = $2 and accepted_at is null returning email`,
          [doer.workspaceId, id],
        )
        const [ended] = rows
        if (!ended) return false
        const subject = { id, ...(ended.email ? { name: ended.email } : {}) }
        await record(db, { ...doer, at: now(), act: 'invitation.ended', subject })
        return true
      }),

    async read(token) {
      const invited = await find(pool, token, now())
      return (
        invited && { ...invited, withPassword: await passwordsAllowed(pool, invited.workspaceId) }
      )
    },
    accept: (token, joining) => accept(pool, around, { token, joining }),
  }
}

async function make(
  db: PoolClient,
  { newId, now, sealer }: Around,
  { role: mine, ...doer }: Changer,
  { role, email, days, mail, language }: Wanted,
): Promise<Invitation & { token: string }> {
  if (!mayGrant(mine, role))
    throw new Rejection('forbidden', 'Only an owner invites owners.', [
      { field: 'role', message: 'is above your own' },
    ])
  if (mail && !email) throw withoutAddress()
  const { workspaceId, by } = doer
  const token = randomBytes(32).toString('base64url')
  const id = newId('inv')
  const at = now()
  const [madeAt, expiresAt] = [at, at + days * DAY_MS].map((time) => new Date(time).toISOString())
  const { rows } = await db.query<Invitation>(
    `insert into invitations (workspace_id, id, hash, email, role, made_by, made_at, expires_at,
       sealed, language, mail_state, mail_at, mail_asked)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $7, $12) returning ${COLUMNS}`,
    [
      ...[workspaceId, id, hashOf(token), email?.toLowerCase() ?? null, role],
      ...[storableJson(by), madeAt, expiresAt],
      // Without an address there is nobody to mail it to, ever.
      ...[email ? sealer.seal(token, placeOf({ workspaceId, id })) : null, language],
      ...(mail ? ['due', 1] : [null, 0]),
    ],
  )
  const subject = { id, ...(email ? { name: email } : {}) }
  const changes = [
    { field: 'role', before: undefined, after: role },
    ...(mail ? [{ field: 'mail', before: undefined, after: true }] : []),
  ]
  await record(db, { ...doer, at, act: 'invitation.made', subject, changes })
  return { ...(rows[0] as Invitation), token }
}

async function accept(
  pool: Pool,
  { newId, now, passwords }: Around,
  { token, joining }: { token: string; joining: Joining },
): Promise<{ email: string }> {
  const { name, password, address, browser } = joining
  const email = joining.email.toLowerCase()
  if (!(await find(pool, token, now()))) throw notInvited()
  const hash = await (await passwords()).hash(password)
  return inTransaction(pool, async (db) => {
    const invited = await find(db, token, now(), 'for update of invitations')
    if (!invited) throw notInvited()
    const { id, workspaceId, role } = invited
    if (!(await passwordsAllowed(db, workspaceId))) throw passwordsOff()
    if (invited.email !== null && invited.email !== email)
      throw new Rejection('invalid', `This invitation is for ${invited.email}.`, [
        { field: 'email', message: `must be ${invited.email}` },
      ])
    const at = now()
    const by = await createPerson(db, workspaceId, { name, email, role, hash, at, newId })
    await db.query(
      `update invitations set accepted_by = $3, accepted_at = $4, sealed = null
       where workspace_id = $1 and id = $2`,
      [workspaceId, id, storableJson(by), new Date(at).toISOString()],
    )
    const changes = [{ field: 'role', before: undefined, after: role }]
    const subject = { id: by.id, name }
    const from = { address, browser }
    await record(db, { workspaceId, by, ...from, at, act: 'invitation.accepted', subject, changes })
    return { email }
  })
}

/** Says the same of all that let nobody in. */
function notInvited(): Rejection {
  return new Rejection(
    'not-found',
    'This invitation is not valid, or not any more. Ask for another one.',
  )
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

async function find(
  db: Pick<PoolClient, 'query'>,
  token: string,
  at: number,
  lock = '',
): Promise<Omit<Invited, 'withPassword'> | null> {
  const { rows } = await db.query<Omit<Invited, 'withPassword'>>(
    `select invitations.id, workspace_id as "workspaceId", workspaces.name as workspace, role, email,
       made_by->>'name' as "invitedBy"
     from invitations join workspaces on workspaces.id = workspace_id
     where hash = $1 and accepted_at is null and expires_at > $2 ${lock}`,
    [hashOf(token), new Date(at).toISOString()],
  )
  return rows[0] ?? null
}
