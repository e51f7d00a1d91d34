// Mails invitations to those who are invited. They belong to no conversation, hence are no effects of one: each is due until
// it has been sent or given up, and whoever takes it on has it for two minutes, so that of two processes one sends and none
// is lost with a process that dies.
import type { InvitationLanguage } from '@baton/contract'
import { DeliveryError } from '@baton/integrations'
import type { Pool } from 'pg'
import { placeOf } from '../auth/invitation-row.ts'
import { mailChannel } from '../channels/mail-channel.ts'
import type { Channels } from '../channels/open-channel.ts'
import { createRounds, type Rounds } from '../rounds.ts'
import { LostSecret, type Sealer } from '../settings/seal.ts'
import { invitationLetter } from './invitation-letter.ts'

export type InvitationMails = Rounds

type Around = {
  pool: Pool
  channels: Pick<Channels, 'open' | 'settings'>
  sealer: Pick<Sealer, 'open'>
  linkBase: string
  now: () => number
  /** How much faster waiting passes than it says. */
  pace: number
  onFault(error: unknown): void
}

const MINUTE = 60_000
const EVERY_MS = MINUTE / 2
/** Longer than a mail server may take. */
const LEASE_MS = 2 * MINUTE
/** After each attempt but the last. A mail server that delays those it does not know wants some minutes. */
const WAITS_MS = [MINUTE, 5 * MINUTE, 20 * MINUTE, 60 * MINUTE]
const AT_ONCE = 20

export function openInvitationMails(
  given: Pick<Around, 'pool' | 'now'> & {
    linkBase?: string | undefined
    pace?: number | undefined
  },
  around: Pick<Around, 'channels' | 'sealer' | 'onFault'>,
): InvitationMails {
  const { pool, now, linkBase = '', pace = 1 } = given
  const all = { pool, now, linkBase, pace, ...around }
  return createRounds((isStopped) => sendAll(all, isStopped), {
    ...{ everyMs: EVERY_MS / pace, onFault: around.onFault },
  })
}

type Due = {
  workspaceId: string
  id: string
  email: string
  sealed: string
  language: InvitationLanguage
  workspace: string
  invitedBy: string
  expiresAt: Date
  attempt: number
  asked: number
}

async function sendAll(around: Around, isStopped: () => boolean): Promise<void> {
  const { pool, now, pace, onFault } = around
  const { rows } = await pool.query<Due>(CLAIM, [
    ...[iso(now()), iso(now() + LEASE_MS / pace), AT_ONCE],
  ])
  // One that cannot be sent must not keep the others from theirs.
  for (const due of rows) if (!isStopped()) await sendOne(due, around).catch(onFault)
}

async function sendOne(due: Due, around: Around): Promise<void> {
  const { now, pace, onFault } = around
  try {
    await send(due, around)
    await settle(due, { state: 'sent', at: now(), problem: null }, around)
  } catch (error) {
    const isTold = error instanceof DeliveryError || error instanceof LostSecret
    if (!isTold) onFault(error)
    const problem = isTold
      ? error.message
      : 'Something went wrong here; the server’s log says what.'
    const wait = WAITS_MS[due.attempt - 1]
    const mayPass = error instanceof DeliveryError ? error.retry : !isTold
    const outcome =
      mayPass && wait !== undefined
        ? { state: 'due', at: now() + wait / pace, problem }
        : { state: 'failed', at: now(), problem }
    await settle(due, outcome, around)
  }
}

async function send(due: Due, { channels, sealer, linkBase }: Around): Promise<void> {
  const { workspaceId, id, email, language, asked } = due
  const opened = await mailChannel({ workspaceId }, channels)
  if (!opened) throw new DeliveryError(NO_MAIL, { retry: false })
  const token = sealer.open(due.sealed, placeOf(due))
  const link = `${linkBase}/desk/invited/${token}`
  const { subject, text } = invitationLetter({ ...due, link })
  // A second attempt is the same mail; one that was asked for again is another.
  const name = `invitation.${id}.${asked}`
  const outgoing = {
    ...{ conversationId: name, messageId: name, to: email, by: 'system' as const, subject },
    ...{ markdown: text, text, sources: [], choices: [], about: null, sentBefore: [] },
    locale: language,
  }
  const [part = outgoing] = opened.channel.split(outgoing)
  await opened.channel.send(part, { key: name, again: due.attempt > 1, lastHeardAt: null })
}

const NO_MAIL = 'No e-mail channel is switched on any more. Connect one under Settings, Channels.'

/** Only by the attempt that it belongs to: who asked again meanwhile waits for another. */
async function settle(
  { workspaceId, id, attempt, asked }: Due,
  { state, at, problem }: { state: string; at: number; problem: string | null },
  { pool }: Around,
): Promise<void> {
  await pool.query(
    `update invitations set mail_state = $5, mail_at = $6, mail_problem = $7
     where workspace_id = $1 and id = $2 and mail_attempts = $3 and mail_asked = $4 and mail_state = 'due'`,
    [workspaceId, id, attempt, asked, state, iso(at), problem],
  )
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

const CLAIM = `
update invitations set mail_attempts = mail_attempts + 1, mail_at = $2
from workspaces
where workspaces.id = workspace_id and (workspace_id, invitations.id) in (
  select workspace_id, id from invitations
  where mail_state = 'due' and mail_at <= $1 and accepted_at is null and expires_at > $1
    and sealed is not null and email is not null
  order by mail_at limit $3 for update skip locked
)
returning workspace_id as "workspaceId", invitations.id, email, sealed, coalesce(language, 'en') as language,
  workspaces.name as workspace, made_by->>'name' as "invitedBy", expires_at as "expiresAt",
  mail_attempts as attempt, mail_asked as asked`
