// How invitations are kept, and what is said of those that are not open.
import { Rejection } from '../routes/problem.ts'

/** What its link is sealed for, so that it opens nowhere else. */
export function placeOf({ workspaceId, id }: { workspaceId: string; id: string }): string {
  return `invitation ${workspaceId} ${id}`
}

export function withoutAddress(): Rejection {
  const message = 'Say whom to mail it to.'
  return new Rejection('invalid', message, [{ field: 'email', message }])
}

export function notOpen(): Rejection {
  return new Rejection('not-found', 'There is no such invitation; it may have been used or ended.')
}

const TIME = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

export const COLUMNS = `id, email, role, made_by as "madeBy", ${TIME('made_at')} as "madeAt",
  ${TIME('expires_at')} as "expiresAt", accepted_by as "acceptedBy", ${TIME('accepted_at')} as "acceptedAt",
  case when mail_state is not null then
    json_build_object('state', mail_state, 'at', ${TIME('mail_at')}, 'problem', mail_problem) end as mail`
