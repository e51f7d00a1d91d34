// The link of an invitation is mailed, or mailed again. Here it only becomes due: `notify/invitation-mails.ts` sends it.
import type { Invitation, InvitationLanguage } from '@baton/contract'
import type { PoolClient } from 'pg'
import { record } from '../audit/audit-log.ts'
import { Rejection } from '../routes/problem.ts'
import { COLUMNS, notOpen, withoutAddress } from './invitation-row.ts'
import type { Changer } from './members.ts'

/** Mails to one address that somebody asks for by one invitation. */
const MOST_MAILS = 10

export async function mailAgain(
  db: PoolClient,
  at: number,
  { role: _, ...doer }: Changer,
  { id, language }: { id: string; language: InvitationLanguage | undefined },
): Promise<Invitation> {
  const { workspaceId } = doer
  const { rows: before } = await db.query<Before>(
    `select email, sealed is not null as "hasLink", mail_state as state, mail_asked as asked,
       accepted_at is not null or expires_at < $3 as over
     from invitations where workspace_id = $1 and id = $2 for update`,
    [workspaceId, id, new Date(at).toISOString()],
  )
  const [known] = before
  if (!known || known.over) throw notOpen()
  if (known.email === null) throw withoutAddress()
  if (!known.hasLink) throw invalid('It was made before invitations could be mailed. Make another.')
  if (known.state !== 'due' && known.asked >= MOST_MAILS)
    throw invalid(`It was mailed ${MOST_MAILS} times. Copy its link, or make another one.`)
  const { rows } = await db.query<Invitation>(
    `update invitations set mail_state = 'due', language = coalesce($3, language),
       mail_attempts = case when mail_state = 'due' then mail_attempts else 0 end,
       mail_at = case when mail_state = 'due' then mail_at else $4::timestamptz end,
       mail_problem = case when mail_state = 'due' then mail_problem end,
       mail_asked = mail_asked + case when mail_state = 'due' then 0 else 1 end
     where workspace_id = $1 and id = $2 returning ${COLUMNS}`,
    [workspaceId, id, language ?? null, new Date(at).toISOString()],
  )
  const subject = { id, name: known.email }
  if (known.state !== 'due') await record(db, { ...doer, at, act: 'invitation.mailed', subject })
  return rows[0] as Invitation
}

type Before = {
  email: string | null
  hasLink: boolean
  state: string | null
  asked: number
  over: boolean
}

function invalid(message: string): Rejection {
  return new Rejection('invalid', message, [{ field: 'invitationId', message }])
}
